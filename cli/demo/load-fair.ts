import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { readProfiles } from '../../services/tabular/index.ts';
import { defaultPool } from '../../shared/model/fields.ts';
import { type ProfileKind, profileKinds } from '../../shared/model/profile.ts';
import { poolAnswer } from '../answer-schemas.ts';
import { sendProfiles } from '../send-profiles.ts';
import type { ServiceClient } from '../service-client.ts';
import { type Terminal, writeLine } from '../terminal.ts';
import { demoWords } from '../words/demo.ts';

/** The file of the fair that holds one kind. */
export const fairFiles: Readonly<Record<ProfileKind, string>> = {
  candidate: 'candidates.jsonl',
  vacancy: 'vacancies.jsonl',
};

/** A laptop needs seconds; after this long something is wrong. */
const longestSeconds = 300;
const askEveryMilliseconds = 200;

interface Loading {
  readonly client: ServiceClient;
  readonly fair: string;
  readonly terminal: Terminal;
  /** Called once everything is sent: lets the ranking begin. */
  loaded(): Promise<void>;
}

/** Sends the fair to the service and waits until everything in its pool is ranked; prints how long each took. */
export async function loadFair({ client, fair, terminal, loaded }: Loading): Promise<void> {
  const words = demoWords[terminal.lang];
  const started = performance.now();
  const counts = { candidate: 0, vacancy: 0 };
  let pool = defaultPool;
  for (const kind of profileKinds) {
    const { rows } = await readProfiles(kind, join(fair, fairFiles[kind]), { pool });
    pool = rows[0]?.profile.pool ?? pool;
    const answer = await sendProfiles(client, kind, { entries: rows, lang: terminal.lang });
    counts[kind] = answer.accepted;
    if (answer.refused.length > 0) await writeLine(terminal.err, words.refused(answer.refused.length));
  }
  const taken = performance.now();
  const sent = { vacancies: counts.vacancy, candidates: counts.candidate, seconds: seconds(started, taken) };
  await writeLine(terminal.out, `${words.loaded(sent)}\n${words.waiting}`);
  await loaded();
  await settled(client, pool, words.tooLong);
  const ranked = { pairs: counts.candidate * counts.vacancy, seconds: seconds(taken, performance.now()) };
  await writeLine(terminal.out, words.ranked(ranked));
}

async function settled(client: ServiceClient, pool: string, tooLong: string): Promise<void> {
  const until = performance.now() + longestSeconds * 1000;
  while (performance.now() < until) {
    const { owed } = poolAnswer.parse(await client.get(`/v1/pools/${encodeURIComponent(pool)}/status`));
    if (owed === 0) return;
    await setTimeout(askEveryMilliseconds);
  }
  throw new Error(tooLong);
}

const seconds = (from: number, to: number): string => ((to - from) / 1000).toFixed(1);
