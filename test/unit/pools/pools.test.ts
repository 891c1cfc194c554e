import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createScoring } from '../../../services/scoring/index.ts';
import { candidate, openWorkbench, sharedThreads, tenant, type Workbench } from '../shortlists/workbench.ts';

const scoring = createScoring({ threads: 1 });
afterAll(() => scoring.close());

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench({ scoring: sharedThreads(scoring) });
});
afterEach(() => bench.close());

describe('a pool', () => {
  test('tells how long its oldest owed work has waited', async () => {
    await bench.profiles.put(tenant, 'candidate', 'c1', candidate('c1'));
    bench.setDay('2026-03-02');
    expect(await bench.pools.status(tenant, 'p')).toMatchObject({ pool: 'p', owed: 1, oldestOwedSeconds: 86_400 });
    await bench.worker()();
    expect(await bench.pools.status(tenant, 'p')).toMatchObject({ owed: 0, oldestOwedSeconds: 0 });
  });

  test('that never was has no status and cannot be recalibrated', async () => {
    await expect(bench.pools.status(tenant, 'p')).rejects.toMatchObject({ code: 'pool.not-found' });
    await expect(bench.pools.recalibrate(tenant, 'p')).rejects.toMatchObject({ code: 'pool.not-found' });
  });

  test('owes a recalibration from the moment it was asked for, and is hinted', async () => {
    await bench.profiles.put(tenant, 'candidate', 'c1', candidate('c1'));
    await bench.worker()();
    await bench.pools.recalibrate(tenant, 'p');
    expect((await bench.pools.status(tenant, 'p')).recalibrating).toBe(true);
    expect(bench.hints).toEqual(['p', 'p']);
  });

  test('is erased with everything in it, and of another tenant nothing', async () => {
    await bench.profiles.put(tenant, 'candidate', 'c1', candidate('c1'));
    await bench.profiles.put('other', 'candidate', 'c1', candidate('c1'));
    await bench.pools.erase(tenant, 'p');
    await expect(bench.profiles.get(tenant, 'candidate', 'c1')).rejects.toMatchObject({ code: 'profile.not-found' });
    expect(await bench.profiles.get('other', 'candidate', 'c1')).toMatchObject({ rev: 1 });
  });
});
