import { type ReadProfiles, readProfiles } from '../../services/tabular/index.ts';
import { isDay } from '../../shared/kernel/time.ts';
import type { Candidate } from '../../shared/model/candidate.ts';
import { defaultPool } from '../../shared/model/fields.ts';
import { type ProfileKind, type ProfileOf, profileKinds } from '../../shared/model/profile.ts';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { reportFile, reportRefused } from '../report-file.ts';
import { batchCount, type SentProfiles, sendProfiles } from '../send-profiles.ts';
import { serviceAddress } from '../service-address.ts';
import { createServiceClient } from '../service-client.ts';
import { startProgress } from '../start-progress.ts';
import { type Terminal, writeLine } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { importWords } from '../words/import.ts';

export interface ImportArguments {
  readonly file: string;
  readonly kind: string;
  readonly pool?: string;
  readonly consentUntil?: string;
  readonly url?: string;
  readonly key?: string;
}

interface Entry {
  readonly row: number;
  readonly profile: ProfileOf[ProfileKind];
}

/** Remarks that are printed one by one. */
const mostRemarks = 50;

/**
 * `duijie import FILE`: sends a file's profiles to a running service. Candidates need consent in the file or
 * `--consent-until`; without either nothing is sent. Answers 1 when rows were refused.
 */
export async function importProfiles(args: ImportArguments, terminal: Terminal): Promise<ExitStatus> {
  const started = performance.now();
  const words = importWords[terminal.lang];
  const kind = profileKinds.find((known) => known === args.kind);
  if (!kind) throw new UsageError(`--kind: ${profileKinds.join(', ')}`);
  const read = await readProfiles(kind, args.file, { pool: args.pool ?? defaultPool });
  await reportFile(args.file, read, terminal);
  const entries = kind === 'candidate' ? await withConsent(read, args, terminal) : read.rows;
  const progress = await startProgress(terminal, words.bar, batchCount(entries));
  const client = createServiceClient(serviceAddress(args));
  const sending = sendProfiles(client, kind, { entries, lang: terminal.lang, onBatch: progress.step });
  const sent = await sending.finally(progress.stop);
  await reportSent(args.file, sent, terminal);
  const refused = read.refused.length + sent.refused.length;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  await writeLine(terminal.err, words.summary({ ...sent, refused, seconds }));
  return refused > 0 ? exitStatus.someRefused : exitStatus.done;
}

/** Candidates as they may be stored: what the file says of consent stands, the declaration fills what it leaves open. */
async function withConsent(
  read: ReadProfiles<ProfileKind>,
  { consentUntil }: ImportArguments,
  terminal: Terminal,
): Promise<readonly Entry[]> {
  const words = importWords[terminal.lang];
  if (consentUntil !== undefined && !isDay(consentUntil)) throw new UsageError(words.notDay);
  const silent = read.rows.filter(({ profile }) => !saysConsent(profile)).length;
  if (consentUntil === undefined && silent > 0) {
    if (silent === read.rows.length) throw new UsageError(words.needsConsent);
    await writeLine(terminal.err, words.silent(silent));
    return read.rows;
  }
  const consent = { matching: true, ...(consentUntil === undefined ? {} : { until: consentUntil }) };
  return read.rows.map((entry) =>
    saysConsent(entry.profile) ? entry : { row: entry.row, profile: { ...entry.profile, consent } },
  );
}

const saysConsent = (profile: ProfileOf[ProfileKind]): profile is Candidate =>
  'consent' in profile && profile.consent !== undefined;

async function reportSent(file: string, sent: SentProfiles, terminal: Terminal): Promise<void> {
  const words = importWords[terminal.lang];
  if (sent.warnings.length > 0) {
    await writeLine(terminal.err, words.warnings(sent.warnings.length));
    for (const { row, text } of sent.warnings.slice(0, mostRemarks))
      await writeLine(terminal.err, words.warning(row, text));
  }
  await reportRefused(file, sent.refused, terminal);
}
