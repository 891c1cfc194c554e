import { pairingAnswer, rankedAnswer } from '../answer-schemas.ts';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { renderExplanation } from '../render-explanation.ts';
import { renderList } from '../render-list.ts';
import { pageWidth } from '../render-pairing.ts';
import { serviceAddress } from '../service-address.ts';
import { createServiceClient } from '../service-client.ts';
import { makeStyles } from '../styles.ts';
import { type Terminal, writeLine } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { rankWords } from '../words/rank.ts';
import { shortlistWords } from '../words/shortlist.ts';

interface ServiceArguments {
  readonly url?: string;
  readonly key?: string;
  readonly json?: boolean;
}
export interface ShortlistArguments extends ServiceArguments {
  readonly id: string;
  readonly candidate?: boolean;
  readonly limit: string;
  readonly wait: string;
}

const mostPeople = 100;

/** `duijie shortlist ID`: a vacancy's shortlist, or with `--candidate` a candidate's matches, printed for people or as JSON. */
export async function shortlist(args: ShortlistArguments, terminal: Terminal): Promise<ExitStatus> {
  const limit = Number(args.limit);
  if (!Number.isInteger(limit) || limit < 1 || limit > mostPeople) {
    throw new UsageError(rankWords[terminal.lang].notNumber('--limit', mostPeople));
  }
  const kind = args.candidate ? 'candidate' : 'vacancy';
  const path = kind === 'vacancy' ? 'vacancies' : 'candidates';
  const query = { limit: String(limit), wait: args.wait, lang: terminal.lang, include: 'labels,nearMisses,exclusions' };
  const client = createServiceClient(serviceAddress(args));
  const ranking = kind === 'vacancy' ? 'shortlist' : 'matches';
  const body = await client.get(`/v1/${path}/${encodeURIComponent(args.id)}/${ranking}`, query, { kind, id: args.id });
  if (args.json) {
    await writeLine(terminal.out, JSON.stringify(body));
    return exitStatus.done;
  }
  const list = rankedAnswer.parse(body);
  const look = { lang: terminal.lang, styles: makeStyles(terminal.colours), width: pageWidth };
  const words = shortlistWords[terminal.lang];
  const { label } = list;
  await writeLine(terminal.out, renderList({ list, kind, label: label ? `${label}  ${args.id}` : args.id }, look));
  if (list.asOf === null) await writeLine(terminal.err, words.never);
  else if (list.status === 'stale') await writeLine(terminal.err, `${words.asOf(list.asOf)}: ${words.stale}`);
  return exitStatus.done;
}

export interface ExplainArguments extends ServiceArguments {
  readonly vacancyId: string;
  readonly candidateId: string;
}

/** `duijie explain V C`: every reason of one pair, computed now. */
export async function explain(args: ExplainArguments, terminal: Terminal): Promise<ExitStatus> {
  const client = createServiceClient(serviceAddress(args));
  const path = `/v1/pairings/${encodeURIComponent(args.vacancyId)}/${encodeURIComponent(args.candidateId)}`;
  const context = { kind: 'vacancy / candidate', id: `${args.vacancyId} / ${args.candidateId}` };
  const body = await client.get(path, { lang: terminal.lang }, context);
  const look = { lang: terminal.lang, styles: makeStyles(terminal.colours), width: pageWidth };
  await writeLine(terminal.out, args.json ? JSON.stringify(body) : renderExplanation(pairingAnswer.parse(body), look));
  return exitStatus.done;
}
