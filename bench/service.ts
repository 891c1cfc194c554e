import type { ServiceClient } from '../test/support/service/client.ts';
import { fairLines, fairPool } from '../test/support/service/fair.ts';
import { loadFair } from '../test/support/service/load-fair.ts';
import { type Deployment, distributed, embedded } from './deployment.ts';
import { type Figure, keepResults, median, quantile, rounded, secondsOf } from './figures.ts';
import { countPairings, type Kind, type Profile, putAll, untilFresh } from './service-client.ts';

const concurrency = 8;
/** Lines a batch call when the fair is loaded. */
const batchSize = 500;
const changes = 20;
/** Pairings that the service keeps for one profile unless it is told otherwise. */
const rankingLength = 100;

const profiles = (kind: Kind): Profile[] => fairLines(kind).map((line) => JSON.parse(line));
const total = fairLines('candidates').length + fairLines('vacancies').length;

const modes = ['embedded', 'distributed'] as const;
const asked = process.argv.slice(2);

/** Both ways to run the product, or the ones that the arguments name. */
for (const mode of modes.filter((name) => asked.length === 0 || asked.includes(name))) {
  const deployment = await { embedded, distributed }[mode]();
  try {
    const figures = [...(await intake(deployment)), ...(await ranking(deployment))];
    const named = figures.map((figure) => ({ ...figure, id: `${mode}.${figure.id}` }));
    keepResults(`service-${mode}`, {
      command: `node bench/service.ts ${mode}`,
      servers: deployment.servers,
      figures: named,
    });
  } finally {
    await deployment.end();
  }
}

/** Intake alone, with nothing ranked at the same time. Leaves the fair stored and owed. */
async function intake(deployment: Deployment): Promise<Figure[]> {
  const client = await deployment.startIntake();
  const strangers = profiles('candidates').map((profile) => ({ ...profile, id: `x-${profile.id}`, pool: 'elsewhere' }));
  const single = await secondsOf(() => putAll(client, 'candidates', strangers, concurrency));
  const batch = await secondsOf(() => loadFair(client, batchSize));
  await deployment.stopProcesses();
  return [
    {
      id: 'intake.single',
      label: 'Intake, one profile a request',
      value: rounded(strangers.length / single),
      unit: 'profiles/s',
      note: `PUT of ${strangers.length} new candidates, ${concurrency} at once, each understood and durable before its 202`,
    },
    {
      id: 'intake.batch',
      label: 'Intake, batches',
      value: rounded(total / batch),
      unit: 'profiles/s',
      note: `the whole fair in calls of ${batchSize} lines`,
    },
    { id: 'load.whole', label: 'Whole fair loaded', value: rounded(batch), unit: 's', note: 'the same measurement' },
  ];
}

/** The stored fair is ranked, then changed one candidate at a time. */
async function ranking(deployment: Deployment): Promise<Figure[]> {
  const start = performance.now();
  const client = await deployment.startAll();
  await client.settled(fairPool);
  const whole = (performance.now() - start) / 1000;
  const pairings = await allPairings(client);
  const seconds = await changeSeconds(client);
  await deployment.stopProcesses();
  const bytes = await deployment.rankingBytes();
  return [
    {
      id: 'rank.whole',
      label: 'Whole fair ranked (599,379 pairs)',
      value: rounded(whole),
      unit: 's',
      note: 'from the start of the processes until nothing is owed: 1,796 lists, in both directions, scored, explained and stored',
    },
    {
      id: 'fresh.median',
      label: 'PUT of one changed candidate to a fresh shortlist, median',
      value: rounded(median(seconds) * 1000),
      unit: 'ms',
      note: `${changes} changes one after the other, over HTTP`,
    },
    {
      id: 'fresh.p95',
      label: 'PUT of one changed candidate to a fresh shortlist, 95th percentile',
      value: rounded(quantile(seconds, 0.95) * 1000),
      unit: 'ms',
      note: `of ${changes}`,
    },
    {
      id: 'bytes.pairing',
      label: 'Stored bytes a pairing',
      value: rounded(bytes / pairings),
      unit: 'bytes',
      note: `${deployment.measured}, divided by ${pairings} pairings in both directions`,
    },
  ];
}

async function allPairings(client: ServiceClient): Promise<number> {
  const kept = (kind: Kind) => ({ ids: profiles(kind).map(({ id }) => id), length: rankingLength });
  return (
    (await countPairings(client, 'vacancies', kept('vacancies'))) +
    (await countPairings(client, 'candidates', kept('candidates')))
  );
}

/** Each time another candidate learns something new, and a vacancy's shortlist must have heard of it. */
async function changeSeconds(client: ServiceClient): Promise<number[]> {
  const seconds: number[] = [];
  for (const candidate of profiles('candidates').slice(0, changes)) {
    const changed = { ...candidate, summary: `${candidate.summary ?? ''} GMP。`, skills: ['药物合成', 'HPLC', 'GMP'] };
    seconds.push(
      await secondsOf(async () => {
        await client.put('candidates', changed);
        await untilFresh(client, 'v-showcase-bio');
      }),
    );
  }
  return seconds;
}
