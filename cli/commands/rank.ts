import { readDataFolder } from '../../config/env.ts';
import { useConfiguredTaxonomies } from '../../config/taxonomies.ts';
import type { Pairing } from '../../services/matching/index.ts';
import {
  mostSheetRows,
  type RankedSource,
  rankedHeadings,
  rankedRow,
  readProfiles,
  writeTable,
} from '../../services/tabular/index.ts';
import { understand } from '../../services/understanding/index.ts';
import { dayOf, isDay } from '../../shared/kernel/time.ts';
import type { ProfileOf } from '../../shared/model/profile.ts';
import { noPool, poolForUnnamed } from '../align-pools.ts';
import { compactPairing } from '../compact-pairing.ts';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { profileLabels } from '../profile-labels.ts';
import { type BatchList, rankBatch } from '../rank-batch.ts';
import { reportFile } from '../report-file.ts';
import { startProgress } from '../start-progress.ts';
import { type Terminal, writeLine } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { rankWords } from '../words/rank.ts';
import { type OutputFormat, openOutput, outputFormat } from '../write-output.ts';

export interface RankArguments {
  readonly vacancies: string;
  readonly candidates: string;
  readonly top: string;
  readonly by: 'vacancy' | 'candidate';
  readonly out?: string;
  readonly format?: string;
  readonly today?: string;
  readonly pool?: string;
}

/** The longest list that a batch makes; the lists of a whole fair at this length are a million pairings. */
const mostTop = 1_000;

interface Sink {
  write(pairing: Pairing): Promise<void>;
  close(): Promise<void>;
}

/**
 * `duijie rank`: reads both files, ranks every list and writes the pairings. Words go to `err`, pairings to `--out` or `out`.
 * Answers 1 when rows were refused.
 */
export async function rank(args: RankArguments, terminal: Terminal): Promise<ExitStatus> {
  const started = performance.now();
  await useConfiguredTaxonomies(readDataFolder());
  const words = rankWords[terminal.lang];
  const options = checked(args, terminal);
  const { vacancies, candidates, refused } = await readBoth(args, terminal);
  if (options.format === 'xlsx') {
    const most = (args.by === 'vacancy' ? vacancies.length : candidates.length) * options.top;
    if (most >= mostSheetRows) throw new UsageError(words.tooManyRows(most, mostSheetRows));
  }
  await sayConsent(candidates, terminal);
  const sink = await openSink(args.out, options.format, { terminal, labels: profileLabels(vacancies, candidates) });
  const progress = await startProgress(
    terminal,
    words.bar,
    args.by === 'vacancy' ? vacancies.length : candidates.length,
  );
  const lists = rankBatch({
    vacancies: vacancies.map((profile) => understand('vacancy', profile)),
    candidates: candidates.map((profile) => understand('candidate', profile)),
    by: args.by,
    top: options.top,
    today: options.today,
    lang: terminal.lang,
  });
  const counts = await drain(lists, sink, progress.step);
  progress.stop();
  await sink.close();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (counts.pairs === 0 && vacancies.length > 0 && candidates.length > 0 && !sharePool(vacancies, candidates)) {
    await writeLine(terminal.err, words.pools);
  }
  await writeLine(
    terminal.err,
    words.summary({ candidates: candidates.length, vacancies: vacancies.length, ...counts, seconds, refused }),
  );
  if (args.out !== undefined) await writeLine(terminal.err, words.written(args.out));
  return refused > 0 ? exitStatus.someRefused : exitStatus.done;
}

function checked(args: RankArguments, { lang }: Terminal): { top: number; today: string; format: OutputFormat } {
  const words = rankWords[lang];
  const top = Number(args.top);
  if (!Number.isInteger(top) || top < 1 || top > mostTop) throw new UsageError(words.notNumber('--top', mostTop));
  const today = args.today ?? dayOf(new Date());
  if (!isDay(today)) throw new UsageError(words.notDay);
  const format = outputFormat(args.format, args.out);
  if (format === 'xlsx' && args.out === undefined) throw new UsageError(words.xlsxNeedsFile);
  return { top, today, format };
}

async function readBoth(
  args: RankArguments,
  terminal: Terminal,
): Promise<{ vacancies: ProfileOf['vacancy'][]; candidates: ProfileOf['candidate'][]; refused: number }> {
  const options = { pool: args.pool ?? noPool };
  const vacancies = await readProfiles('vacancy', args.vacancies, options);
  const candidates = await readProfiles('candidate', args.candidates, options);
  await reportFile(args.vacancies, vacancies, terminal);
  await reportFile(args.candidates, candidates, terminal);
  const pool = poolForUnnamed(args.pool, [vacancies.rows, candidates.rows]);
  return {
    vacancies: vacancies.rows.map(({ profile }) => moved(profile, pool)),
    candidates: candidates.rows.map(({ profile }) => moved(profile, pool)),
    refused: vacancies.refused.length + candidates.refused.length,
  };
}

const moved = <Profile extends { readonly pool: string }>(profile: Profile, pool: string): Profile =>
  profile.pool === noPool ? { ...profile, pool } : profile;

function sharePool(vacancies: readonly { pool: string }[], candidates: readonly { pool: string }[]): boolean {
  const pools = new Set(vacancies.map(({ pool }) => pool));
  return candidates.some(({ pool }) => pools.has(pool));
}

async function sayConsent(candidates: readonly ProfileOf['candidate'][], terminal: Terminal): Promise<void> {
  const words = rankWords[terminal.lang];
  const silent = candidates.filter(({ consent }) => consent === undefined).length;
  const declined = candidates.filter(({ consent }) => consent?.matching === false).length;
  if (silent > 0) await writeLine(terminal.err, words.consent(silent));
  if (declined > 0) await writeLine(terminal.err, words.declined(declined));
}

async function drain(
  lists: Iterable<BatchList>,
  sink: Sink,
  step: () => Promise<void>,
): Promise<{ pairs: number; kept: number }> {
  const counts = { pairs: 0, kept: 0 };
  for (const list of lists) {
    counts.pairs += list.considered;
    counts.kept += list.pairings.length;
    for (const pairing of list.pairings) await sink.write(pairing);
    await step();
  }
  return counts;
}

async function openSink(
  out: string | undefined,
  format: OutputFormat,
  { terminal, labels }: { terminal: Terminal; labels: RankedSource['labels'] },
): Promise<Sink> {
  const output = await openOutput(out, terminal.out);
  if (format === 'jsonl') {
    const write = (pairing: Pairing) => writeLine(output.stream, JSON.stringify(compactPairing(pairing)));
    return { write, close: output.close };
  }
  const rows: ReturnType<typeof rankedRow>[] = [];
  return {
    write: async (pairing) => void rows.push(rankedRow(pairing, labels, terminal.lang)),
    close: async () => {
      output.stream.write(await writeTable({ headings: rankedHeadings(terminal.lang), rows }, format));
      await output.close();
    },
  };
}
