import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createScoring } from '../../../services/scoring/index.ts';
import { candidate, intercepted, openWorkbench, sharedThreads, tenant, vacancy, type Workbench } from './workbench.ts';

const scoring = createScoring({ threads: 1 });
afterAll(() => scoring.close());

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench({ length: 2, scoring: sharedThreads(scoring) });
});
afterEach(() => bench.close());

const putCandidate = (id: string, more?: object) => bench.profiles.put(tenant, 'candidate', id, candidate(id, more));
const putVacancy = (id: string, more?: object) => bench.profiles.put(tenant, 'vacancy', id, vacancy(id, more));

describe("the pool's model", () => {
  const model = async () => (await bench.store.pools.model(tenant, 'p'))?.version;

  test('stays while profiles come and go, so that untouched scores stay', async () => {
    await putCandidate('c1');
    const run = bench.worker();
    await run();
    const first = await model();
    await putCandidate('c2', { skills: ['Python'] });
    await run();
    expect(await model()).toBe(first);
  });

  test('is taken anew when asked, and everything is ranked under it', async () => {
    await putCandidate('c1');
    await putVacancy('v1');
    const run = bench.worker();
    await run();
    const first = await model();
    await putCandidate('c2', { skills: ['Python'] });
    await run();
    await bench.pools.recalibrate(tenant, 'p');
    await run();
    expect(await model()).not.toBe(first);
    expect((await bench.ranking('vacancy', 'v1'))?.receipt.model).toBe(await model());
    expect((await bench.pools.status(tenant, 'p')).recalibrating).toBe(false);
  });

  test('that was asked for is owed until the lists are made under it: until then they are called stale', async () => {
    await putCandidate('c1');
    await putVacancy('v1');
    await bench.worker()();
    await bench.pools.recalibrate(tenant, 'p');
    const statuses: string[] = [];
    const watched = bench.worker((store) =>
      intercepted(store, async (call) => {
        if (call !== 'rankings.write' && call !== 'claims.finish') return;
        statuses.push((await bench.shortlists.read(tenant, 'vacancy', 'v1', { limit: 1, lang: 'en' })).status);
      }),
    );
    await watched();
    expect(new Set(statuses)).toEqual(new Set(['stale']));
  });

  test('is taken anew when the pool has grown by a quarter and at least a hundred profiles', async () => {
    await putCandidate('c0');
    const run = bench.worker();
    await run();
    const first = await model();
    const many = (from: number, to: number) =>
      Array.from({ length: to - from }, (_, at) => candidate(`c${from + at}`, { skills: ['Python'] }));
    await bench.profiles.putBatch(tenant, 'candidate', many(1, 100));
    await run();
    expect(await model()).toBe(first);
    await bench.profiles.putBatch(tenant, 'candidate', many(100, 102));
    await run();
    expect(await model()).not.toBe(first);
  });
});

describe('another version of the program', () => {
  test('that finds lists of an older engine calls them stale and ranks the pool anew although nothing is owed', async () => {
    await putCandidate('c1');
    await putVacancy('v1');
    await bench.worker()();
    const ranking = await bench.ranking('vacancy', 'v1');
    if (ranking === undefined) throw new Error('the vacancy is ranked');
    const claim = await bench.store.claims.claim(tenant, 'p');
    if (claim === 'busy') throw new Error('nobody is at work');
    const { epoch } = claim;
    const receipt = { ...ranking.receipt, engine: 'older' };
    await bench.store.rankings.write(tenant, [{ ...ranking, epoch, receipt, entries: [] }]);
    await bench.store.claims.finish(tenant, 'p', epoch, { terms: '' });
    const answer = await bench.shortlists.read(tenant, 'vacancy', 'v1', { limit: 1, lang: 'en' });
    expect(answer.status).toBe('stale');
    await bench.worker()();
    expect(await bench.ranking('vacancy', 'v1')).toMatchObject({ receipt: ranking.receipt, entries: ranking.entries });
  });
});
