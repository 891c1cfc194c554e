import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { buildRanking, buildWrite } from '../../support/builders/stored-profile.ts';
import type { UseStore } from './store-contract.ts';
import { claimed, freshTenant } from './tenant.ts';

const today = '2026-03-01';

/** Erased stays erased, also when a worker writes late. */
export function erasureContract(name: string, use: UseStore, dump: () => Promise<string>): void {
  /** A ranked pool of one vacancy and one candidate whose every text holds a marker. */
  const ranked = async () => {
    const tenant = freshTenant();
    const marker = `marker-${randomUUID()}`;
    const { profiles, rankings } = use();
    await profiles.put(tenant, 'vacancy', buildWrite('vacancy', 'v'));
    await profiles.put(tenant, 'candidate', buildWrite('candidate', 'c', { text: marker, contact: { name: marker } }));
    const { epoch } = await claimed(use(), tenant);
    const [shortlist, matches] = [
      buildRanking('vacancy', 'v', epoch, ['c']),
      buildRanking('candidate', 'c', epoch, ['v']),
    ];
    const written = [shortlist, matches].map((ranking) => ({
      ...ranking,
      entries: ranking.entries.map((entry) => ({ ...entry, body: marker })),
    }));
    await rankings.write(tenant, written);
    return { tenant, marker, epoch, written };
  };

  describe(`${name}: erasure`, () => {
    test('leaves no text of a profile anywhere', async () => {
      const { tenant, marker } = await ranked();
      expect(await dump()).toContain(marker);
      await use().profiles.erase(tenant, 'candidate', 'c', new Date());
      await use().rankings.remove(tenant, 'fair', 'candidate', 'c');
      expect(await dump()).not.toContain(marker);
    });

    test('a worker that writes late cannot bring a pairing back', async () => {
      const { tenant, marker, written } = await ranked();
      await use().profiles.erase(tenant, 'candidate', 'c', new Date());
      await use().rankings.remove(tenant, 'fair', 'candidate', 'c');
      expect(await use().rankings.write(tenant, written)).toEqual(['c']);
      expect(await dump()).not.toContain(marker);
    });

    test('an erased pool keeps tombstones and epochs alone, and no late worker writes into it', async () => {
      const { tenant, marker, epoch, written } = await ranked();
      const { profiles, claims, pools, rankings } = use();
      await claims.saveModel(tenant, 'fair', epoch, { version: marker, candidates: 1, vacancies: 1, frequency: {} });
      await pools.erase(tenant, 'fair', new Date());
      expect(await dump()).not.toContain(marker);
      expect(await claims.holds(tenant, 'fair', epoch)).toBe(false);
      expect(await pools.status(tenant, 'fair', today)).toBeUndefined();
      expect(await profiles.owed(tenant, 'fair', today, 9)).toHaveLength(2);
      expect(new Set(await rankings.write(tenant, written))).toEqual(new Set(['c', 'v']));
      expect(await dump()).not.toContain(marker);
      expect(await claimed(use(), tenant)).toMatchObject({ epoch: epoch + 2, previousFinished: false });
    });

    test('a profile that was put again is ranked again', async () => {
      const { tenant, epoch: before } = await ranked();
      const { profiles, claims, rankings } = use();
      await profiles.erase(tenant, 'candidate', 'c', new Date());
      await rankings.remove(tenant, 'fair', 'candidate', 'c');
      await profiles.put(tenant, 'candidate', buildWrite('candidate', 'c'));
      await claims.release(tenant, 'fair', before);
      const { epoch } = await claimed(use(), tenant);
      expect(await rankings.write(tenant, [buildRanking('candidate', 'c', epoch, ['v'])])).toEqual([]);
      expect((await rankings.get(tenant, 'candidate', 'c'))?.entries).toHaveLength(1);
    });

    test('a profile that had left a pool stays listed there as gone after the pool was erased, and lives where it went', async () => {
      const tenant = freshTenant();
      const { profiles, pools } = use();
      for (const pool of ['left', 'home'])
        await profiles.put(tenant, 'candidate', buildWrite('candidate', 'c', { pool }));
      await pools.erase(tenant, 'left', new Date());
      expect(await profiles.owed(tenant, 'left', today, 9)).toMatchObject([{ id: 'c', gone: true }]);
      expect((await profiles.get(tenant, 'candidate', 'c'))?.pool).toBe('home');
      await profiles.markRanked(tenant, 'left', await profiles.owed(tenant, 'left', today, 9), today);
      expect(await profiles.owed(tenant, 'left', today, 9)).toEqual([]);
      expect(await profiles.owed(tenant, 'home', today, 9)).toMatchObject([{ id: 'c', gone: false }]);
    });

    test('an erased profile leaves the near misses too, and a late count does not bring it back', async () => {
      const { tenant, epoch } = await ranked();
      const { profiles, rankings } = use();
      const miss = { id: 'c', code: 'skill.unmet', criterion: 'HPLC', owner: 'vacancy', rankScore: 500 } as const;
      const written = { ...buildRanking('vacancy', 'v', epoch, []), nearMisses: [miss, { ...miss, id: 'd' }] };
      await rankings.write(tenant, [written]);
      await profiles.erase(tenant, 'candidate', 'c', new Date());
      await rankings.remove(tenant, 'fair', 'candidate', 'c');
      const misses = async () => (await rankings.get(tenant, 'vacancy', 'v'))?.nearMisses.map(({ id }) => id);
      expect(await misses()).toEqual(['d']);
      const { entries: _none, ...head } = written;
      await rankings.recount(tenant, [head]);
      expect(await misses()).toEqual(['d']);
    });
  });
}
