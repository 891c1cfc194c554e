import { describe, expect, test } from '@jest/globals';
import { staleClaimMs } from '../../../shared/ports/stores.ts';
import { buildWrite } from '../../support/builders/stored-profile.ts';
import type { UseStore } from './store-contract.ts';
import { claimed, contractClock, freshTenant } from './tenant.ts';

const today = '2026-03-01';
const model = { version: 'm1', candidates: 1, vacancies: 2, frequency: { 'own:node.js': 3, 'own:$': 1 } };

/** Claims, models and the state of pools. */
export function claimContract(name: string, use: UseStore): void {
  describe(`${name}: pools`, () => {
    test('of fifty parallel claims one gets the pool and the others are told that it is busy', async () => {
      const tenant = freshTenant();
      const answers = await Promise.all(Array.from({ length: 50 }, () => use().claims.claim(tenant, 'fair')));
      expect(answers.filter((answer) => answer !== 'busy')).toMatchObject([{ epoch: 1, previousFinished: true }]);
      expect(await use().claims.holds(tenant, 'fair', 1)).toBe(true);
    });

    test('a claim that was not renewed for long is given to another, and holds no more', async () => {
      const tenant = freshTenant();
      const { claims } = use();
      expect(await claims.claim(tenant, 'fair')).toMatchObject({ epoch: 1, previousFinished: true });
      contractClock.pass(staleClaimMs - 1_000);
      expect(await claims.holds(tenant, 'fair', 1)).toBe(true);
      contractClock.pass(staleClaimMs - 1_000);
      expect(await claims.claim(tenant, 'fair')).toBe('busy');
      contractClock.pass(2_000);
      expect(await claims.claim(tenant, 'fair')).toMatchObject({ epoch: 2, previousFinished: false });
      expect(await claims.holds(tenant, 'fair', 1)).toBe(false);
      await claims.release(tenant, 'fair', 1);
      expect(await claims.claim(tenant, 'fair')).toBe('busy');
    });

    test('a claim that was given up is free at once, and counts as unfinished', async () => {
      const tenant = freshTenant();
      const { claims } = use();
      const { epoch } = await claimed(use(), tenant);
      await claims.release(tenant, 'fair', epoch);
      expect(await claims.claim(tenant, 'fair')).toMatchObject({ epoch: 2, previousFinished: false });
    });

    test('a claim tells whether the one before was finished, and under which terms', async () => {
      const tenant = freshTenant();
      const { claims } = use();
      const first = await claimed(use(), tenant);
      expect(first).toEqual({ epoch: 1, previousFinished: true, recalibrations: { asked: 0, answered: 0 } });
      expect(await claims.finish(tenant, 'fair', 2, { terms: 'later' })).toBe(false);
      expect(await claims.finish(tenant, 'fair', 1, { terms: 'terms of 1' })).toBe(true);
      expect(await claimed(use(), tenant)).toMatchObject({ epoch: 2, previousFinished: true, terms: 'terms of 1' });
      await claims.release(tenant, 'fair', 2);
      expect(await claimed(use(), tenant)).toMatchObject({ epoch: 3, previousFinished: false, terms: 'terms of 1' });
      expect(await claims.finish(tenant, 'fair', 2, { terms: 'late' })).toBe(false);
    });

    test('keeps the model of the claim that holds, and answers recalibrations', async () => {
      const tenant = freshTenant();
      const { claims, pools } = use();
      await pools.askRecalibration(tenant, 'fair');
      const claim = await claims.claim(tenant, 'fair');
      expect(claim).toEqual({ epoch: 1, previousFinished: true, recalibrations: { asked: 1, answered: 0 } });
      expect(await claims.saveModel(tenant, 'fair', 0, model)).toBe(false);
      expect(await claims.saveModel(tenant, 'fair', 1, model)).toBe(true);
      // Until the rankings are made under it, the recalibration is not answered.
      expect(await pools.status(tenant, 'fair', today)).toMatchObject({ recalibrating: true });
      expect(await claims.finish(tenant, 'fair', 1, { terms: '', answers: 1 })).toBe(true);
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
      const { epoch } = await claimed(use(), tenant);
      expect((await mine()).map(({ pool }) => pool)).toEqual(['asked']);
      await use().claims.finish(tenant, 'fair', epoch, { terms: '' });
      expect((await mine()).map(({ pool }) => pool)).toEqual(['fair', 'asked']);
    });

    test('a pool whose worker died is listed once its claim was not renewed for long, though nothing is owed', async () => {
      const tenant = freshTenant();
      const { pools } = use();
      const mine = async () => (await pools.owedPools(today, 1_000)).filter((row) => row.tenant === tenant);
      await claimed(use(), tenant);
      contractClock.pass(staleClaimMs - 1_000);
      expect(await mine()).toEqual([]);
      contractClock.pass(2_000);
      expect(await mine()).toMatchObject([{ pool: 'fair' }]);
    });
  });
}
