import { randomUUID } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import { buildRanking, buildWrite } from '../../support/builders/stored-profile.ts';
import type { UseStore } from './store-contract.ts';
import { freshTenant } from './tenant.ts';

const today = '2026-03-01';

/** Erased stays erased, also when a worker writes late. */
export function erasureContract(name: string, use: UseStore, dump: () => Promise<string>): void {
  /** A ranked pool of one vacancy and one candidate whose every text holds a marker. */
  const ranked = async () => {
    const tenant = freshTenant();
    const marker = `marker-${randomUUID()}`;
    const { profiles, pools, rankings } = use();
    await profiles.put(tenant, 'vacancy', buildWrite('vacancy', 'v'));
    await profiles.put(tenant, 'candidate', buildWrite('candidate', 'c', { text: marker, contact: { name: marker } }));
    const { epoch } = await pools.claim(tenant, 'fair');
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
      const { profiles, pools, rankings } = use();
      await pools.saveModel(tenant, 'fair', epoch, { version: marker, candidates: 1, vacancies: 1, frequency: {} }, 0);
      await pools.erase(tenant, 'fair', new Date());
      expect(await dump()).not.toContain(marker);
      expect(await pools.holds(tenant, 'fair', epoch)).toBe(false);
      expect(await pools.status(tenant, 'fair', today)).toBeUndefined();
      expect(await profiles.owed(tenant, 'fair', today, 9)).toHaveLength(2);
      expect(new Set(await rankings.write(tenant, written))).toEqual(new Set(['c', 'v']));
      expect(await dump()).not.toContain(marker);
      expect(await pools.claim(tenant, 'fair')).toMatchObject({ epoch: epoch + 2, previousFinished: false });
    });

    test('a profile that was put again is ranked again', async () => {
      const { tenant } = await ranked();
      const { profiles, pools, rankings } = use();
      await profiles.erase(tenant, 'candidate', 'c', new Date());
      await rankings.remove(tenant, 'fair', 'candidate', 'c');
      await profiles.put(tenant, 'candidate', buildWrite('candidate', 'c'));
      const { epoch } = await pools.claim(tenant, 'fair');
      expect(await rankings.write(tenant, [buildRanking('candidate', 'c', epoch, ['v'])])).toEqual([]);
      expect((await rankings.get(tenant, 'candidate', 'c'))?.entries).toHaveLength(1);
    });
  });
}
