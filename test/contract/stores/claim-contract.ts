import { describe, expect, test } from '@jest/globals';
import { buildWrite } from '../../support/builders/stored-profile.ts';
import type { UseStore } from './store-contract.ts';
import { freshTenant } from './tenant.ts';

const today = '2026-03-01';
const model = { version: 'm1', candidates: 1, vacancies: 2, frequency: { 'own:node.js': 3, 'own:$': 1 } };

/** Claims, models and the state of pools. */
export function claimContract(name: string, use: UseStore): void {
  describe(`${name}: pools`, () => {
    test('fifty parallel claims get fifty epochs, and only the last one holds', async () => {
      const tenant = freshTenant();
      const claims = await Promise.all(Array.from({ length: 50 }, () => use().pools.claim(tenant, 'fair')));
      expect(claims.map(({ epoch }) => epoch).sort((a, b) => a - b)).toEqual(claims.map((_, n) => n + 1));
      expect(await use().pools.holds(tenant, 'fair', 49)).toBe(false);
      expect(await use().pools.holds(tenant, 'fair', 50)).toBe(true);
    });

    test('a claim tells whether the one before was finished', async () => {
      const tenant = freshTenant();
      const { pools } = use();
      expect(await pools.claim(tenant, 'fair')).toMatchObject({ epoch: 1, previousFinished: true });
      expect(await pools.claim(tenant, 'fair')).toMatchObject({ epoch: 2, previousFinished: false });
      expect(await pools.finish(tenant, 'fair', 1)).toBe(false);
      expect(await pools.finish(tenant, 'fair', 2)).toBe(true);
      expect(await pools.claim(tenant, 'fair')).toMatchObject({ epoch: 3, previousFinished: true });
    });

    test('keeps the model of the claim that holds, and answers recalibrations', async () => {
      const tenant = freshTenant();
      const { pools } = use();
      await pools.askRecalibration(tenant, 'fair');
      const claim = await pools.claim(tenant, 'fair');
      expect(claim).toEqual({ epoch: 1, previousFinished: true, recalibrations: { asked: 1, answered: 0 } });
      expect(await pools.saveModel(tenant, 'fair', 0, model, 1)).toBe(false);
      expect(await pools.saveModel(tenant, 'fair', 1, model, 1)).toBe(true);
      expect(await pools.model(tenant, 'fair')).toEqual(model);
      expect(await pools.status(tenant, 'fair', today)).toMatchObject({ model: 'm1', recalibrating: false });
      await pools.askRecalibration(tenant, 'fair');
      expect(await pools.status(tenant, 'fair', today)).toMatchObject({ recalibrating: true });
    });

    test('counts what lives and what waits; a pool that never was has no status', async () => {
      const tenant = freshTenant();
      const { profiles, pools } = use();
      expect(await pools.status(tenant, 'fair', today)).toBeUndefined();
      await profiles.put(tenant, 'vacancy', buildWrite('vacancy', 'v'));
      await profiles.putMany(tenant, 'candidate', [buildWrite('candidate', 'a'), buildWrite('candidate', 'b')]);
      await profiles.erase(tenant, 'candidate', 'b', new Date('2026-03-01T09:00:00.000Z'));
      expect(await pools.status(tenant, 'fair', today)).toEqual({
        ...{ candidates: 1, vacancies: 1, owed: 3, oldestOwedAt: '2026-03-01T08:00:00.000Z', recalibrating: false },
      });
    });

    test('lists pools with owed work or an unanswered recalibration, but none that is being worked on', async () => {
      const tenant = freshTenant();
      const { profiles, pools } = use();
      const mine = async () => (await pools.owedPools(today, 1_000)).filter((row) => row.tenant === tenant);
      await profiles.put(tenant, 'candidate', buildWrite('candidate', 'a'));
      await pools.askRecalibration(tenant, 'asked');
      expect((await mine()).map(({ pool }) => pool)).toEqual(['fair', 'asked']);
      const { epoch } = await pools.claim(tenant, 'fair');
      expect((await mine()).map(({ pool }) => pool)).toEqual(['asked']);
      await pools.finish(tenant, 'fair', epoch);
      expect((await mine()).map(({ pool }) => pool)).toEqual(['fair', 'asked']);
    });
  });
}
