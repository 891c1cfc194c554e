import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createLog } from '../../../config/log.ts';
import { createReadiness } from '../../../config/readiness.ts';
import { createInProcessQueue } from '../../../services/queues/in-process/index.ts';
import { openSqliteStore } from '../../../services/stores/sqlite/index.ts';
import type { Store } from '../../../shared/ports/stores.ts';

const start = Date.parse('2026-03-01T08:00:00Z');
let store: Store;
let now = start;
const clock = { now: () => new Date(now) };
const { queue } = createInProcessQueue({ concurrency: 1, log: createLog('silent') });
const readiness = () => createReadiness({ store, queue, clock, boundSeconds: 60 })();

beforeEach(async () => {
  now = start;
  store = await openSqliteStore({ path: ':memory:', clock });
  await store.prepare();
});
afterEach(() => store.close());

describe('a service', () => {
  test('is ready while nothing is owed', async () => {
    expect(await readiness()).toMatchObject({ ready: true, checks: { progress: { ok: true } } });
  });

  test('is not ready once owed work is older than its bound, though store and queue answer', async () => {
    await owe();
    now += 59_000;
    expect((await readiness()).ready).toBe(true);
    now += 2_000;
    expect(await readiness()).toMatchObject({
      ready: false,
      checks: { store: { ok: true }, queue: { ok: true }, progress: { ok: false } },
    });
  });
});

async function owe(): Promise<void> {
  const profile = { id: 'c-1', pool: 'p' };
  await store.profiles.put('t', 'candidate', {
    profile,
    understood: { ...profile, kind: 'candidate', consent: {}, warnings: [], taxonomy: '0' },
    contentHash: 'x',
    gate: { open: true },
    at: clock.now(),
  });
}
