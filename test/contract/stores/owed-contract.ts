import { describe, expect, test } from '@jest/globals';
import { buildWrite } from '../../support/builders/stored-profile.ts';
import type { UseStore } from './store-contract.ts';
import { freshTenant } from './tenant.ts';

const today = '2026-03-01';
const at = (minute: number) => new Date(Date.UTC(2026, 2, 1, 8, minute));

/** What is owed, until it is marked as ranked. */
export function owedContract(name: string, use: UseStore): void {
  describe(`${name}: owed work`, () => {
    test('is listed oldest first, and no longer than asked', async () => {
      const tenant = freshTenant();
      const { profiles } = use();
      for (const [id, minute] of [
        ['late', 3],
        ['first', 1],
        ['middle', 2],
      ] as const) {
        await profiles.put(tenant, 'candidate', buildWrite('candidate', id, { at: at(minute) }));
      }
      const rows = await profiles.owed(tenant, 'fair', today, 2);
      expect(rows.map(({ id }) => id)).toEqual(['first', 'middle']);
    });

    test('stays owed when the profile changed while it was ranked', async () => {
      const tenant = freshTenant();
      const { profiles } = use();
      await profiles.put(tenant, 'candidate', buildWrite('candidate', 'a'));
      const rows = await profiles.owed(tenant, 'fair', today, 9);
      await profiles.put(tenant, 'candidate', buildWrite('candidate', 'a', { text: 'second' }));
      await profiles.markRanked(tenant, 'fair', rows, today);
      expect(await profiles.owed(tenant, 'fair', today, 9)).toMatchObject([{ id: 'a', rev: 2, rankedRev: 0 }]);
    });

    test('comes back on the day after the last day of consent, and is done once that day was ranked', async () => {
      const tenant = freshTenant();
      const { profiles } = use();
      await profiles.put(
        tenant,
        'candidate',
        buildWrite('candidate', 'a', { gate: { open: true, until: '2026-03-31' } }),
      );
      await profiles.markRanked(tenant, 'fair', await profiles.owed(tenant, 'fair', today, 9), today);
      expect(await profiles.owed(tenant, 'fair', '2026-03-31', 9)).toEqual([]);
      const due = await profiles.owed(tenant, 'fair', '2026-04-01', 9);
      expect(due).toEqual([{ kind: 'candidate', id: 'a', rev: 1, rankedRev: 1, gone: false }]);
      await profiles.markRanked(tenant, 'fair', due, '2026-04-01');
      expect(await profiles.owed(tenant, 'fair', '2026-04-02', 9)).toEqual([]);
    });

    test('a profile that moved twice has gone from both pools until each has marked it', async () => {
      const tenant = freshTenant();
      const { profiles } = use();
      for (const pool of ['p', 'q', 'r'])
        await profiles.put(tenant, 'candidate', buildWrite('candidate', 'a', { pool }));
      const [p, q, r] = await Promise.all(['p', 'q', 'r'].map((pool) => profiles.owed(tenant, pool, today, 9)));
      expect(p).toMatchObject([{ id: 'a', gone: true }]);
      expect(q).toMatchObject([{ id: 'a', gone: true }]);
      expect(r).toMatchObject([{ id: 'a', rev: 3, gone: false }]);
      await profiles.markRanked(tenant, 'p', p ?? [], today);
      expect(await profiles.owed(tenant, 'p', today, 9)).toEqual([]);
      expect(await profiles.owed(tenant, 'q', today, 9)).toHaveLength(1);
      expect(await profiles.owed(tenant, 'r', today, 9)).toHaveLength(1);
    });

    test('a profile that came back has not gone', async () => {
      const tenant = freshTenant();
      const { profiles } = use();
      for (const pool of ['p', 'q', 'p'])
        await profiles.put(tenant, 'candidate', buildWrite('candidate', 'a', { pool }));
      expect(await profiles.owed(tenant, 'p', today, 9)).toMatchObject([{ id: 'a', rev: 3, gone: false }]);
      expect(await profiles.owed(tenant, 'q', today, 9)).toMatchObject([{ id: 'a', gone: true }]);
    });

    test('an erased profile is owed as gone, and its rev goes on rising when it is put again', async () => {
      const tenant = freshTenant();
      const { profiles } = use();
      await profiles.put(tenant, 'candidate', buildWrite('candidate', 'a'));
      expect(await profiles.erase(tenant, 'candidate', 'a', at(5))).toBe(true);
      expect(await profiles.erase(tenant, 'candidate', 'a', at(6))).toBe(false);
      expect(await profiles.get(tenant, 'candidate', 'a')).toBeUndefined();
      expect(await profiles.owed(tenant, 'fair', today, 9)).toMatchObject([{ id: 'a', rev: 2, gone: true }]);
      const again = await profiles.put(tenant, 'candidate', buildWrite('candidate', 'a'));
      expect(again).toEqual({ rev: 3, changed: true });
    });
  });
}
