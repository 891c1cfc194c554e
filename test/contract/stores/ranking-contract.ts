import { describe, expect, test } from '@jest/globals';
import { buildRanking, buildWrite } from '../../support/builders/stored-profile.ts';
import type { UseStore } from './store-contract.ts';
import { claimed, freshTenant } from './tenant.ts';

/** Whole rankings, written under claims. */
export function rankingContract(name: string, use: UseStore): void {
  const withVacancy = async () => {
    const tenant = freshTenant();
    await use().profiles.put(tenant, 'vacancy', buildWrite('vacancy', 'v'));
    return tenant;
  };

  describe(`${name}: rankings`, () => {
    test('are replaced whole by the same or a later epoch and refused from an earlier one', async () => {
      const tenant = await withVacancy();
      const { rankings } = use();
      const second = buildRanking('vacancy', 'v', 2, ['c']);
      expect(await rankings.write(tenant, [buildRanking('vacancy', 'v', 1, ['a', 'b'])])).toEqual([]);
      expect(await rankings.write(tenant, [second])).toEqual([]);
      expect(await rankings.write(tenant, [buildRanking('vacancy', 'v', 1, ['a'])])).toEqual(['v']);
      expect(await rankings.get(tenant, 'vacancy', 'v')).toEqual(second);
      expect(await rankings.write(tenant, [buildRanking('vacancy', 'v', 2, [])])).toEqual([]);
      expect(await rankings.floors(tenant, 'fair', 'vacancy', [])).toEqual([
        { id: 'v', length: 0, total: 0, lists: [] },
      ]);
    });

    test('of racing writers the latest epoch stands, whole', async () => {
      const tenant = await withVacancy();
      const epochs = Array.from({ length: 40 }, (_, n) => n + 1);
      await Promise.all(
        epochs.map((epoch) => use().rankings.write(tenant, [buildRanking('vacancy', 'v', epoch, [`c${epoch}`])])),
      );
      expect(await use().rankings.get(tenant, 'vacancy', 'v')).toEqual(buildRanking('vacancy', 'v', 40, ['c40']));
    });

    test('a refused one does not keep out those beside it', async () => {
      const tenant = freshTenant();
      const { profiles, rankings } = use();
      await profiles.putMany(
        tenant,
        'vacancy',
        ['u', 'v', 'w'].map((id) => buildWrite('vacancy', id)),
      );
      await rankings.write(tenant, [buildRanking('vacancy', 'v', 5, ['a'])]);
      const late = ['u', 'v', 'w'].map((id) => buildRanking('vacancy', id, 4, ['b']));
      expect(await rankings.write(tenant, late)).toEqual(['v']);
      expect(await rankings.get(tenant, 'vacancy', 'w')).toEqual(late[2]);
    });

    test('a removed profile leaves every list at once, and its floor moves up', async () => {
      const tenant = await withVacancy();
      const { profiles, rankings } = use();
      await profiles.put(tenant, 'candidate', buildWrite('candidate', 'b'));
      const { epoch } = await claimed(use(), tenant);
      await rankings.write(tenant, [
        buildRanking('vacancy', 'v', epoch, ['a', 'b']),
        buildRanking('candidate', 'b', epoch, ['v']),
      ]);
      await profiles.erase(tenant, 'candidate', 'b', new Date());
      await rankings.remove(tenant, 'fair', 'candidate', 'b');
      expect((await rankings.get(tenant, 'vacancy', 'v'))?.entries.map(({ id }) => id)).toEqual(['a']);
      expect(await rankings.floors(tenant, 'fair', 'vacancy', ['a', 'b'])).toEqual([
        { id: 'v', length: 1, total: 2, lists: ['a'], last: { id: 'a', rankScore: 900, score: 800 } },
      ]);
      expect(await rankings.get(tenant, 'candidate', 'b')).toBeUndefined();
    });

    test('what is counted beside the entries is replaced without them, by the same or a later epoch', async () => {
      const tenant = await withVacancy();
      const { rankings } = use();
      const ranking = buildRanking('vacancy', 'v', 2, ['a', 'b']);
      await rankings.write(tenant, [ranking]);
      const { entries, ...head } = ranking;
      const exclusion = { code: 'skill.unmet', criterion: 'HPLC', owner: 'vacancy', alone: 1, total: 3 } as const;
      const counted = { ...head, epoch: 3, considered: 9, total: 7, exclusions: [exclusion] };
      expect(await rankings.recount(tenant, [counted, { ...counted, id: 'never-ranked' }])).toEqual(['never-ranked']);
      expect(await rankings.get(tenant, 'vacancy', 'v')).toEqual({ ...counted, entries });
      expect(await rankings.recount(tenant, [head])).toEqual(['v']);
      expect(await rankings.floors(tenant, 'fair', 'vacancy', ['b', 'x'])).toEqual([
        { id: 'v', length: 2, total: 7, lists: ['b'], last: { id: 'b', rankScore: 899, score: 799 } },
      ]);
    });

    test('a ranking that was emptied as a fence is not counted', async () => {
      const tenant = await withVacancy();
      const { profiles, rankings } = use();
      const { entries: _entries, ...head } = buildRanking('vacancy', 'v', 1, ['a']);
      await rankings.write(tenant, [{ ...head, entries: [] }]);
      await profiles.erase(tenant, 'vacancy', 'v', new Date());
      await rankings.remove(tenant, 'fair', 'vacancy', 'v');
      expect(await rankings.recount(tenant, [{ ...head, epoch: 5 }])).toEqual(['v']);
    });

    test('a ranking of the pool that a profile has left is not its ranking', async () => {
      const tenant = await withVacancy();
      const { profiles, rankings } = use();
      await rankings.write(tenant, [buildRanking('vacancy', 'v', 7, ['a'])]);
      await profiles.put(tenant, 'vacancy', buildWrite('vacancy', 'v', { pool: 'other' }));
      expect(await rankings.get(tenant, 'vacancy', 'v')).toBeUndefined();
      expect(await rankings.write(tenant, [buildRanking('vacancy', 'v', 1, ['x'], 'other')])).toEqual([]);
      expect((await rankings.get(tenant, 'vacancy', 'v'))?.entries).toHaveLength(1);
    });

    test('another tenant neither sees nor touches them', async () => {
      const [tenant, stranger] = [await withVacancy(), await withVacancy()];
      const { rankings } = use();
      await rankings.write(tenant, [buildRanking('vacancy', 'v', 1, ['a'])]);
      expect(await rankings.get(stranger, 'vacancy', 'v')).toBeUndefined();
      expect(await rankings.floors(stranger, 'fair', 'vacancy', [])).toEqual([]);
      await rankings.remove(stranger, 'fair', 'candidate', 'a');
      expect((await rankings.get(tenant, 'vacancy', 'v'))?.entries).toHaveLength(1);
    });
  });
}
