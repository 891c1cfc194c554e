import { describe, expect, test } from '@jest/globals';
import { buildWrite } from '../../support/builders/stored-profile.ts';
import type { UseStore } from './store-contract.ts';
import { collect, freshTenant } from './tenant.ts';

/** Putting, reading and listing profiles. */
export function profileContract(name: string, use: UseStore): void {
  describe(`${name}: profiles`, () => {
    test('the same content keeps its rev and owes nothing, other content raises it', async () => {
      const tenant = freshTenant();
      const { profiles } = use();
      expect(await profiles.put(tenant, 'candidate', buildWrite('candidate', 'a'))).toEqual({ rev: 1, changed: true });
      const [row] = await profiles.owed(tenant, 'fair', '2026-03-01', 9);
      await profiles.markRanked(tenant, 'fair', row ? [row] : [], '2026-03-01');
      expect(await profiles.put(tenant, 'candidate', buildWrite('candidate', 'a'))).toEqual({ rev: 1, changed: false });
      expect(await profiles.owed(tenant, 'fair', '2026-03-01', 9)).toEqual([]);
      const other = buildWrite('candidate', 'a', { text: 'second' });
      expect(await profiles.put(tenant, 'candidate', other)).toEqual({ rev: 2, changed: true });
    });

    test('what comes back is what was put, without a null in place of what is absent', async () => {
      const tenant = freshTenant();
      const { profiles } = use();
      const write = buildWrite('candidate', 'a', { contact: { name: '陈', email: undefined } });
      await profiles.put(tenant, 'candidate', { ...write, profile: { ...write.profile, summary: undefined } });
      const stored = await profiles.get(tenant, 'candidate', 'a');
      expect(JSON.parse(JSON.stringify(stored))).toEqual({
        ...{ profile: write.profile, understood: write.understood, contact: { name: '陈' }, gate: { open: true } },
        ...{ rev: 1, rankedRev: 0, pool: 'fair', updatedAt: '2026-03-01T08:00:00.000Z' },
      });
      expect(JSON.stringify(stored)).not.toContain('null');
    });

    test('two hundred parallel puts of one id all succeed, with two hundred revs', async () => {
      const tenant = freshTenant();
      const writes = Array.from({ length: 200 }, (_, n) => buildWrite('vacancy', 'v', { text: `text ${n}` }));
      const results = await Promise.all(writes.map((write) => use().profiles.put(tenant, 'vacancy', write)));
      expect(results.map(({ rev }) => rev).sort((a, b) => a - b)).toEqual(writes.map((_, n) => n + 1));
    });

    test('two hundred parallel puts of the same content make one rev', async () => {
      const tenant = freshTenant();
      const write = buildWrite('vacancy', 'v');
      const results = await Promise.all(
        Array.from({ length: 200 }, () => use().profiles.put(tenant, 'vacancy', write)),
      );
      expect(results.filter(({ changed }) => changed)).toEqual([{ rev: 1, changed: true }]);
      expect(new Set(results.map(({ rev }) => rev))).toEqual(new Set([1]));
    });

    test('of fifty writers with the same If-Match one wins, the others are told the revision', async () => {
      const tenant = freshTenant();
      await use().profiles.put(tenant, 'vacancy', buildWrite('vacancy', 'v'));
      const writes = Array.from({ length: 50 }, (_, n) =>
        buildWrite('vacancy', 'v', { text: `text ${n}`, ifMatch: 1 }),
      );
      const results = await Promise.allSettled(writes.map((write) => use().profiles.put(tenant, 'vacancy', write)));
      const lost = results.flatMap((result) => (result.status === 'rejected' ? [result.reason] : []));
      expect(lost).toHaveLength(49);
      for (const error of lost) expect(error).toMatchObject({ code: 'profile.revision-mismatch', params: { rev: 2 } });
    });

    test('a batch answers in order; an id that comes twice is written twice', async () => {
      const tenant = freshTenant();
      const { profiles } = use();
      await profiles.put(tenant, 'candidate', buildWrite('candidate', 'b'));
      const writes = [
        buildWrite('candidate', 'a'),
        buildWrite('candidate', 'b'),
        buildWrite('candidate', 'a', { text: 'second' }),
        buildWrite('candidate', 'b', { text: 'second' }),
        buildWrite('candidate', 'c', { contact: { name: 'C' } }),
      ];
      expect(await profiles.putMany(tenant, 'candidate', writes)).toEqual([
        { rev: 1, changed: true },
        { rev: 1, changed: false },
        { rev: 2, changed: true },
        { rev: 2, changed: true },
        { rev: 1, changed: true },
      ]);
      expect((await profiles.get(tenant, 'candidate', 'a'))?.profile.headline).toBe('second');
      expect((await profiles.get(tenant, 'candidate', 'c'))?.contact).toEqual({ name: 'C' });
    });

    test('pages go by the code units of ids, rare Han characters too', async () => {
      const tenant = freshTenant();
      const { profiles } = use();
      // U+20BB7 is two surrogates (D842 DFB7): before U+F9B4 by code units, behind it by code points.
      const ids = ['Z', 'a', 'é', '吉', '\u{20BB7}', '\uF9B4'];
      expect([...ids].sort()).toEqual(ids);
      await profiles.putMany(
        tenant,
        'candidate',
        ids.toReversed().map((id) => buildWrite('candidate', id)),
      );
      const listed: string[] = [];
      for (let after: string | undefined; ; after = listed.at(-1)) {
        const page = await profiles.list(tenant, 'candidate', { limit: 2, pool: 'fair', ...(after ? { after } : {}) });
        if (page.length === 0) break;
        listed.push(...page.map(({ id }) => id));
      }
      expect(listed).toEqual(ids);
    });

    test('a scan yields every live profile of one kind in the pool, more than one page, or those asked for', async () => {
      const tenant = freshTenant();
      const { profiles } = use();
      const writes = Array.from({ length: 620 }, (_, n) => buildWrite('candidate', `c${n}`));
      await profiles.putMany(tenant, 'candidate', [...writes, buildWrite('candidate', 'x', { pool: 'other' })]);
      await profiles.erase(tenant, 'candidate', 'c7', new Date());
      const whole = await collect(profiles.scan(tenant, 'candidate', 'fair'));
      expect(new Set(whole.map(({ id }) => id)).size).toBe(619);
      const some = await collect(profiles.scan(tenant, 'candidate', 'fair', ['c1', 'c7', 'x']));
      expect(some.map(({ id, rev, profile }) => ({ id, rev, headline: profile.headline }))).toEqual([
        { id: 'c1', rev: 1, headline: 'first' },
      ]);
    });

    test('what was sent is told of the live ones of the pool that are asked for, without what was read from it', async () => {
      const tenant = freshTenant();
      const { profiles } = use();
      await profiles.putMany(tenant, 'candidate', [
        buildWrite('candidate', 'a', { contact: { name: 'A' } }),
        buildWrite('candidate', 'b'),
        buildWrite('candidate', 'x', { pool: 'other' }),
      ]);
      await profiles.erase(tenant, 'candidate', 'b', new Date());
      const sent = await profiles.sent(tenant, 'candidate', 'fair', ['a', 'b', 'x', 'nobody']);
      expect([...sent]).toEqual([['a', buildWrite('candidate', 'a').profile]]);
    });

    test('nothing of one tenant is seen or changed by another', async () => {
      const [tenant, stranger] = [freshTenant(), freshTenant()];
      const { profiles, pools } = use();
      await profiles.put(tenant, 'candidate', buildWrite('candidate', 'a'));
      const owed = await profiles.owed(tenant, 'fair', '2026-03-01', 9);
      expect(await profiles.get(stranger, 'candidate', 'a')).toBeUndefined();
      expect((await profiles.states(stranger, 'candidate', ['a'])).size).toBe(0);
      expect(await profiles.list(stranger, 'candidate', { limit: 9 })).toEqual([]);
      expect(await profiles.owed(stranger, 'fair', '2026-03-01', 9)).toEqual([]);
      expect(await collect(profiles.scan(stranger, 'candidate', 'fair'))).toEqual([]);
      expect((await profiles.sent(stranger, 'candidate', 'fair', ['a'])).size).toBe(0);
      expect(await pools.status(stranger, 'fair', '2026-03-01')).toBeUndefined();
      expect(await profiles.erase(stranger, 'candidate', 'a', new Date())).toBe(false);
      await profiles.markRanked(stranger, 'fair', owed, '2026-03-01');
      await pools.erase(stranger, 'fair', new Date());
      expect(await profiles.owed(tenant, 'fair', '2026-03-01', 9)).toEqual(owed);
    });
  });
}
