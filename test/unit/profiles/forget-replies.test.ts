import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { candidate, openWorkbench, tenant, type Workbench } from '../shortlists/workbench.ts';

const at = new Date('2026-03-01T08:00:00.000Z');
let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench();
});
afterEach(() => bench.close());

async function keepAnswer(key: string, id: string): Promise<void> {
  await bench.store.replies.begin(tenant, key, 'f', at);
  const body = JSON.stringify({ id, warnings: [] });
  await bench.store.replies.finish(tenant, key, { status: 202, contentType: 'application/json', body });
}
const isKept = async (key: string) => (await bench.store.replies.begin(tenant, key, 'f', at)).state === 'done';

test('erasing a profile forgets the answers kept for Idempotency-Key that name it', async () => {
  await bench.profiles.put(tenant, 'candidate', 'c1', candidate('c1'));
  await keepAnswer('one', 'c1');
  await keepAnswer('other', 'c2');
  await bench.profiles.erase(tenant, 'candidate', 'c1');
  expect([await isKept('one'), await isKept('other')]).toEqual([false, true]);
});

test('erasing a pool forgets every answer kept for the tenant', async () => {
  await bench.profiles.put(tenant, 'candidate', 'c1', candidate('c1'));
  await keepAnswer('other', 'c2');
  await bench.pools.erase(tenant, 'p');
  expect(await isKept('other')).toBe(false);
});
