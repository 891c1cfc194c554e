import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createInProcessQueue } from '../../../services/queues/in-process/index.ts';
import { createScoring } from '../../../services/scoring/index.ts';
import { createRankPool } from '../../../services/shortlists/index.ts';
import { createHandlers } from '../../../workers/handlers.ts';
import { createReconciler } from '../../../workers/reconciler.ts';
import {
  candidate,
  openWorkbench,
  sharedThreads,
  silentLog,
  tenant,
  vacancy,
  type Workbench,
} from '../shortlists/workbench.ts';

const scoring = createScoring({ threads: 1 });
afterAll(() => scoring.close());

let bench: Workbench;
let now: Date;
const clock = { now: () => now };
beforeEach(async () => {
  now = new Date('2026-03-01T08:00:00.000Z');
  bench = await openWorkbench({ scoring: sharedThreads(scoring) });
});
afterEach(() => bench.close());

describe('the reconciler', () => {
  test('gets work done whose every hint was lost', async () => {
    bench.breakQueue();
    await bench.profiles.put(tenant, 'candidate', 'c1', candidate('c1'));
    await bench.profiles.put(tenant, 'vacancy', 'v1', vacancy('v1'));
    const { queue, runner, close } = createInProcessQueue({ concurrency: 1, log: silentLog });
    const rankPool = createRankPool({ ...bench.store, scoring, queue, clock, log: silentLog, length: 10 });
    await runner.start(createHandlers({ rankPool }));
    const reconciler = createReconciler({ ...bench.store, queue, clock, log: silentLog, everyMs: 60_000 });
    reconciler.start();
    const answer = await bench.shortlists.read(tenant, 'vacancy', 'v1', { limit: 1, lang: 'en', wait: 10 });
    expect(answer).toMatchObject({ status: 'fresh', total: 1 });
    await reconciler.stop();
    await close();
  });

  test('hints nothing when nothing is owed, and again what has become due', async () => {
    const hinted: string[] = [];
    const queue = { hint: async (_name: string, { pool }: { pool: string }) => hinted.push(pool) > 0 };
    const reconciler = createReconciler({ ...bench.store, queue, clock, log: silentLog, everyMs: 60_000 });
    await bench.profiles.put(tenant, 'vacancy', 'v1', vacancy('v1', { closesOn: '2026-03-01' }));
    await bench.worker()();
    await reconciler.tick();
    expect(hinted).toEqual([]);
    now = new Date('2026-03-02T00:00:01.000Z');
    await reconciler.tick();
    expect(hinted).toEqual(['p']);
  });

  test('one look at a time: a second one is the first', async () => {
    let looks = 0;
    const gate = Promise.withResolvers<void>();
    const pools = {
      owedPools: async () => {
        looks += 1;
        await gate.promise;
        return [];
      },
    };
    const queue = { hint: async () => true };
    const { replies } = bench.store;
    const reconciler = createReconciler({ pools, replies, queue, clock, log: silentLog, everyMs: 60_000 });
    const both = Promise.all([reconciler.tick(), reconciler.tick()]);
    gate.resolve();
    await both;
    expect(looks).toBe(1);
  });

  test('a store out of reach is logged as a code, and the replies of yesterday go all the same', async () => {
    const codes: unknown[] = [];
    const log = { ...silentLog, error: (fields: object) => codes.push(fields) };
    const pools = {
      owedPools: async () => {
        throw new Error('text of a profile');
      },
    };
    const { replies } = bench.store;
    await replies.begin(tenant, 'key', 'print', new Date('2026-02-27T08:00:00.000Z'));
    await replies.finish(tenant, 'key', { status: 200, contentType: 'text/plain', body: 'old' });
    const queue = { hint: async () => true };
    await createReconciler({ pools, replies, queue, clock, log, everyMs: 60_000 }).tick();
    expect(codes).toEqual([{ what: 'pools', code: 'internal' }]);
    expect(await replies.begin(tenant, 'key', 'other', now)).toEqual({ state: 'new' });
  });
});
