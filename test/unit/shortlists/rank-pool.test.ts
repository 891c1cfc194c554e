import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createScoring } from '../../../services/scoring/index.ts';
import type { Store } from '../../../shared/ports/stores.ts';
import {
  candidate,
  intercepted,
  openWorkbench,
  rankAfresh,
  rankingsOf,
  sharedThreads,
  tenant,
  vacancy,
  type Workbench,
} from './workbench.ts';

const scoring = createScoring({ threads: 1 });
afterAll(() => scoring.close());

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench({ length: 2, scoring: sharedThreads(scoring) });
});
afterEach(() => bench.close());

const putCandidate = (id: string, more?: object) => bench.profiles.put(tenant, 'candidate', id, candidate(id, more));
const putVacancy = (id: string, more?: object) => bench.profiles.put(tenant, 'vacancy', id, vacancy(id, more));
const listed = async (id: string) => (await bench.ranking('vacancy', id))?.entries.map((entry) => entry.id);
const owed = async (pool = 'p') =>
  (await bench.store.profiles.owed(tenant, pool, '2026-03-01', 100)).map(({ id }) => id);

/** A worker that dies at its `n`th call of the store: no later one gets through. */
const dyingAt = (n: number) => {
  let calls = 0;
  return (store: Store) =>
    intercepted(store, () => {
      calls += 1;
      if (calls >= n) throw new Error('killed');
    });
};

/** Lets a worker run up to its first call of that name and holds it there until it is let go. */
function heldAt(call: string) {
  const held = Promise.withResolvers<void>();
  const reached = Promise.withResolvers<void>();
  const over = (store: Store) =>
    intercepted(store, async (name) => {
      if (name !== call) return;
      reached.resolve();
      await held.promise;
    });
  return { over, reached: reached.promise, letGo: () => held.resolve() };
}

describe('ranking what is owed', () => {
  test('every profile of the pool gets its list, and nothing is owed afterwards', async () => {
    await putCandidate('c1');
    await putVacancy('v1');
    expect(await bench.worker()()).toBe('settled');
    expect(await listed('v1')).toEqual(['c1']);
    expect((await bench.ranking('candidate', 'c1'))?.entries.map(({ id }) => id)).toEqual(['v1']);
    expect(await owed()).toEqual([]);
  });

  test('what came in is owed and gets ranked although no hint ever arrived', async () => {
    await putCandidate('c1');
    await putVacancy('v1');
    const [pool] = await bench.store.pools.owedPools('2026-03-01', 10);
    expect(pool).toMatchObject({ tenant, pool: 'p' });
    await bench.worker()();
    expect(await bench.store.pools.owedPools('2026-03-01', 10)).toEqual([]);
  });

  test('a doubled hint changes nothing', async () => {
    await putCandidate('c1');
    await putVacancy('v1');
    const run = bench.worker();
    await run();
    const before = await bench.ranking('vacancy', 'v1');
    await run();
    expect(await bench.ranking('vacancy', 'v1')).toEqual(before);
  });

  test('a profile put while the pool is being ranked is in the lists when the run ends', async () => {
    await putCandidate('c1');
    await putVacancy('v1');
    const held = heldAt('rankings.write');
    const run = bench.worker(held.over)();
    await held.reached;
    await putCandidate('c2');
    held.letGo();
    await run;
    expect(await listed('v1')).toEqual(['c1', 'c2']);
    expect(await owed()).toEqual([]);
  });

  test('the change of a candidate does not rewrite a vacancy that it does not touch', async () => {
    await putVacancy('hplc', { skills: [{ name: 'HPLC', importance: 'required' }], title: undefined });
    await putVacancy('python', { skills: [{ name: 'Python', importance: 'required' }], title: undefined });
    await putCandidate('c1', { skills: ['HPLC'] });
    await putCandidate('c2', { skills: ['HPLC'] });
    await putCandidate('c3', { skills: ['Python'] });
    const run = bench.worker();
    await run();
    const before = await bench.ranking('vacancy', 'python');
    await putCandidate('c1', { skills: ['HPLC', 'GMP'], consent: { matching: true, until: '2027-01-01' } });
    await run();
    expect((await bench.ranking('vacancy', 'hplc'))?.epoch).toBeGreaterThan(before?.epoch ?? 0);
    expect(await bench.ranking('vacancy', 'python')).toEqual(before);
  });

  test('a removed candidate lets the next one in', async () => {
    for (const id of ['c1', 'c2', 'c3']) await putCandidate(id);
    await putVacancy('v1');
    const run = bench.worker();
    await run();
    expect(await listed('v1')).toEqual(['c1', 'c2']);
    await bench.profiles.erase(tenant, 'candidate', 'c1');
    expect(await listed('v1')).toEqual(['c2']);
    await run();
    expect(await listed('v1')).toEqual(['c2', 'c3']);
  });

  test('a profile that moves to another pool is ranked there and leaves the lists here', async () => {
    await putCandidate('c1');
    await putVacancy('v1');
    await putVacancy('v2', { pool: 'q' });
    const run = bench.worker();
    await run();
    await run('q');
    await putCandidate('c1', { pool: 'q' });
    await run('q');
    await run();
    expect(await listed('v1')).toEqual([]);
    expect(await listed('v2')).toEqual(['c1']);
    expect((await bench.ranking('candidate', 'c1'))?.entries.map(({ id }) => id)).toEqual(['v2']);
    expect([...(await owed()), ...(await owed('q'))]).toEqual([]);
  });

  test('a consent that ends and a closing date that passes are owed on the day after, and ranked', async () => {
    await putCandidate('c1', { consent: { matching: true, until: '2026-03-01' } });
    await putCandidate('c2');
    await putVacancy('v1');
    await putVacancy('v2', { closesOn: '2026-03-01' });
    const run = bench.worker();
    await run();
    expect(await listed('v1')).toEqual(['c1', 'c2']);
    bench.setDay('2026-03-02');
    expect(await bench.store.pools.owedPools('2026-03-02', 10)).toHaveLength(1);
    await run();
    expect(await listed('v1')).toEqual(['c2']);
    expect(await listed('v2')).toEqual([]);
    expect(await bench.store.pools.owedPools('2026-03-02', 10)).toEqual([]);
  });

  test('a worker that is told to stop leaves the work owed', async () => {
    await putCandidate('c1');
    const stopped = AbortSignal.abort();
    expect(await bench.rankWith(stopped)).toBe('stopped');
    expect(await owed()).toEqual(['c1']);
  });
});

describe('workers that die or come late', () => {
  test('a worker killed at any step loses nothing: the next one ends in the same bytes', async () => {
    let survived = false;
    for (let n = 1; !survived; n += 1) {
      const own = await openWorkbench({ length: 2, scoring: sharedThreads(scoring) });
      for (const id of ['c1', 'c2', 'c3']) await own.profiles.put(tenant, 'candidate', id, candidate(id));
      await own.profiles.put(tenant, 'vacancy', 'v1', vacancy('v1'));
      await own.worker()();
      await own.profiles.put(tenant, 'candidate', 'c1', candidate('c1', { skills: ['Excel'] }));
      await own.profiles.erase(tenant, 'candidate', 'c2');
      survived = await own
        .worker(dyingAt(n))()
        .then(
          () => true,
          () => false,
        );
      own.abandonClaims();
      await own.worker()();
      const after = await rankingsOf(own, 'p');
      await rankAfresh(own);
      expect([n, after]).toEqual([n, await rankingsOf(own, 'p')]);
      expect(await own.store.profiles.owed(tenant, 'p', '2026-03-01', 10)).toEqual([]);
      await own.close();
      expect(n).toBeLessThan(60);
    }
  });

  test('a late worker with an old claim can neither overwrite nor mark', async () => {
    await putCandidate('c1');
    await putVacancy('v1');
    const late = heldAt('rankings.write');
    const lateRun = bench.worker(late.over)();
    await late.reached;
    await putCandidate('c1', { skills: ['Excel'] });
    bench.abandonClaims();
    await bench.worker()();
    const newer = await rankingsOf(bench, 'p');
    await putCandidate('c2');
    late.letGo();
    expect(await lateRun).toBe('superseded');
    expect(await owed()).toEqual(['c2']);
    await bench.profiles.erase(tenant, 'candidate', 'c2');
    expect(await rankingsOf(bench, 'p')).toEqual(newer);
  });

  test('two workers that saw different halves of two changes leave the pair of both new versions', async () => {
    await putCandidate('c1', { skills: ['Python'] });
    await putVacancy('v1', { skills: ['Python'] });
    await bench.worker()();
    await putCandidate('c1', { skills: ['HPLC'] });
    const first = heldAt('rankings.write');
    const firstRun = bench.worker(first.over)();
    await first.reached;
    await putVacancy('v1', { skills: ['HPLC'] });
    const second = heldAt('profiles.markRanked');
    bench.abandonClaims();
    const secondRun = bench.worker(second.over)();
    await second.reached;
    first.letGo();
    await firstRun;
    second.letGo();
    await secondRun;
    await bench.worker()();
    const ranking = await bench.ranking('vacancy', 'v1');
    await rankAfresh(bench);
    expect(ranking?.entries).toEqual((await bench.ranking('vacancy', 'v1'))?.entries);
    expect(await owed()).toEqual([]);
  });

  test('what is erased while a worker has it in memory stays erased', async () => {
    await putCandidate('c1');
    await putCandidate('c2');
    await putVacancy('v1');
    const held = heldAt('rankings.write');
    const run = bench.worker(held.over)();
    await held.reached;
    await bench.profiles.erase(tenant, 'candidate', 'c1');
    held.letGo();
    await run;
    expect(await listed('v1')).toEqual(['c2']);
    expect(await bench.ranking('candidate', 'c1')).toBeUndefined();
    expect(await owed()).toEqual([]);
  });

  test('an erased pool stays empty although a worker was ranking it', async () => {
    await putCandidate('c1');
    await putVacancy('v1');
    const held = heldAt('rankings.write');
    const run = bench.worker(held.over)();
    await held.reached;
    await bench.pools.erase(tenant, 'p');
    held.letGo();
    expect(await run).toBe('superseded');
    await bench.worker()();
    await putVacancy('v1');
    expect(await bench.ranking('vacancy', 'v1')).toBeUndefined();
  });

  test('a second worker does not disturb the one at work, whose run ends with nothing owed', async () => {
    await putCandidate('c1');
    await putVacancy('v1');
    const held = heldAt('rankings.write');
    const run = bench.worker(held.over)();
    await held.reached;
    await putCandidate('c2');
    expect(await bench.worker()()).toBe('busy');
    held.letGo();
    expect(await run).toBe('settled');
    expect(await listed('v1')).toEqual(['c1', 'c2']);
    expect(await owed()).toEqual([]);
  });

  test('a worker that fails gives its claim up: the next one need not wait', async () => {
    await putCandidate('c1');
    await putVacancy('v1');
    let failed = false;
    const failing = bench.worker((store) =>
      intercepted(store, (call) => {
        if (call !== 'rankings.write' || failed) return;
        failed = true;
        throw new Error('the store was away for a moment');
      }),
    );
    await expect(failing()).rejects.toThrow('away');
    expect(await bench.worker()()).toBe('settled');
    expect(await listed('v1')).toEqual(['c1']);
  });

  test('workers that take turns leave alone what a change does not touch', async () => {
    await putVacancy('hplc', { skills: [{ name: 'HPLC', importance: 'required' }], title: undefined });
    await putVacancy('python', { skills: [{ name: 'Python', importance: 'required' }], title: undefined });
    for (const id of ['c1', 'c2', 'c3']) await putCandidate(id, { skills: [id === 'c3' ? 'Python' : 'HPLC'] });
    const written: string[] = [];
    const watched = (store: Store) =>
      intercepted(store, (call, [, rankings]) => {
        if (call === 'rankings.write') written.push(JSON.stringify(rankings));
      });
    const [one, two] = [bench.worker(watched), bench.worker(watched)];
    await one();
    for (const [at, run] of [two, one, two].entries()) {
      written.length = 0;
      await putCandidate('c1', { skills: ['HPLC', ['GMP', 'Excel', 'Word'][at]] });
      await run();
      const ids = written.flatMap((rankings) => JSON.parse(rankings)).map(({ id }) => id);
      expect(ids.sort()).toEqual(['c1', 'hplc']);
    }
  });

  test('an image that another worker has overtaken is not trusted', async () => {
    await putCandidate('c1', { skills: ['Python'] });
    await putVacancy('v1', { skills: [{ name: 'HPLC', importance: 'required' }] });
    const [one, two] = [bench.worker(), bench.worker()];
    await one();
    await putCandidate('c1', { skills: ['HPLC'] });
    await two();
    expect(await listed('v1')).toEqual(['c1']);
    await putCandidate('c1', { skills: ['Python'] });
    await one();
    expect(await listed('v1')).toEqual([]);
  });

  test('a worker that has written everything marks nothing once somebody newer has claimed the pool', async () => {
    await putCandidate('c1');
    await putVacancy('v1');
    const late = heldAt('claims.holds');
    const lateRun = bench.worker(late.over)();
    await late.reached;
    const newer = heldAt('rankings.write');
    bench.abandonClaims();
    const newerRun = bench.worker(newer.over)();
    await newer.reached;
    late.letGo();
    expect(await lateRun).toBe('superseded');
    expect((await owed()).sort()).toEqual(['c1', 'v1']);
    newer.letGo();
    expect(await newerRun).toBe('settled');
    expect(await owed()).toEqual([]);
  });

  test('a worker whose write is refused because somebody newer has claimed the pool writes no more', async () => {
    await putCandidate('c1');
    await putVacancy('v1');
    const late = heldAt('rankings.write');
    let writes = 0;
    const lateRun = bench.worker((store) =>
      intercepted(late.over(store), (call) => {
        if (call === 'rankings.write') writes += 1;
      }),
    )();
    await late.reached;
    bench.abandonClaims();
    await bench.worker()();
    late.letGo();
    await lateRun;
    expect(writes).toBe(1);
  });

  test('an erasure that died after the tombstone is completed by the next run', async () => {
    await putCandidate('c1');
    await putVacancy('v1');
    const run = bench.worker();
    await run();
    await bench.store.profiles.erase(tenant, 'candidate', 'c1', new Date('2026-03-01T09:00:00.000Z'));
    await run();
    expect(await listed('v1')).toEqual([]);
    await putCandidate('c1');
    expect(await bench.ranking('candidate', 'c1')).toBeUndefined();
  });
});
