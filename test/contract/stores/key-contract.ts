import { describe, expect, test } from '@jest/globals';
import type { StoredKey } from '../../../shared/ports/stores.ts';
import type { UseStore } from './store-contract.ts';
import { freshTenant } from './tenant.ts';

const at = new Date('2026-03-01T08:00:00.000Z');
const later = (minutes: number) => new Date(at.getTime() + minutes * 60_000);

/** API keys, and replies kept for Idempotency-Key. */
export function keyContract(name: string, use: UseStore): void {
  describe(`${name}: keys and replies`, () => {
    test('a key is found by its hash, listed for its tenant, and revoked once', async () => {
      const tenant = freshTenant();
      const { keys } = use();
      const key: StoredKey = {
        ...{ id: `k-${tenant}`, tenant, label: '招聘会', scopes: ['profiles:read'], hash: `h-${tenant}` },
        createdAt: at.toISOString(),
      };
      const before = await keys.count();
      await keys.create(key);
      expect(await keys.count()).toBe(before + 1);
      expect(await keys.findByHash(key.hash)).toEqual(key);
      expect(await keys.findByHash('another')).toBeUndefined();
      expect(await keys.list(tenant)).toEqual([key]);
      expect(await keys.list(freshTenant())).toEqual([]);
      expect(await keys.revoke('none', at)).toBe(false);
      expect(await keys.revoke(key.id, at)).toBe(true);
      await keys.revoke(key.id, later(5));
      expect((await keys.findByHash(key.hash))?.revokedAt).toBe(at.toISOString());
    });

    test('of twenty requests with one Idempotency-Key one is new; its reply is given to those that come later', async () => {
      const tenant = freshTenant();
      const { replies } = use();
      const states = await Promise.all(Array.from({ length: 20 }, () => replies.begin(tenant, 'key/1', 'f', at)));
      expect(states.filter(({ state }) => state === 'new')).toHaveLength(1);
      expect(states.filter(({ state }) => state === 'in-progress')).toHaveLength(19);
      const reply = { status: 200, contentType: 'application/json', body: '{}' };
      await replies.finish(tenant, 'key/1', reply);
      expect(await replies.begin(tenant, 'key/1', 'f', at)).toEqual({ state: 'done', reply });
      expect(await replies.begin(tenant, 'key/1', 'other', at)).toEqual({ state: 'reused' });
      expect(await replies.begin(freshTenant(), 'key/1', 'other', at)).toEqual({ state: 'new' });
    });

    test('a key given back, or held by a request that died, is free again', async () => {
      const tenant = freshTenant();
      const { replies } = use();
      await replies.begin(tenant, 'k', 'f', at);
      await replies.abandon(tenant, 'k');
      expect(await replies.begin(tenant, 'k', 'f', at)).toEqual({ state: 'new' });
      expect(await replies.begin(tenant, 'k', 'f', later(9))).toEqual({ state: 'in-progress' });
      expect(await replies.begin(tenant, 'k', 'f', later(10))).toEqual({ state: 'new' });
      expect(await replies.purge(later(11))).toBeGreaterThan(0);
      expect(await replies.begin(tenant, 'k', 'other', later(12))).toEqual({ state: 'new' });
    });

    test('kept answers that name an id are forgotten with it, those of others and of other tenants stay', async () => {
      const [tenant, stranger] = [freshTenant(), freshTenant()];
      const { replies } = use();
      const keep = async (of: string, key: string, body: string) => {
        await replies.begin(of, key, 'f', at);
        await replies.finish(of, key, { status: 202, contentType: 'application/json', body });
      };
      const isKept = async (of: string, key: string) => (await replies.begin(of, key, 'f', later(1))).state === 'done';
      await keep(tenant, 'named', '{"results":[{"id":"张.(3)"}]}');
      await keep(tenant, 'longer', '{"id":"张.(33)"}');
      await keep(stranger, 'named', '{"id":"张.(3)"}');
      await replies.forget(tenant, '张.(3)');
      expect(await isKept(tenant, 'named')).toBe(false);
      expect(await isKept(tenant, 'longer')).toBe(true);
      expect(await isKept(stranger, 'named')).toBe(true);
      await replies.forget(tenant);
      expect(await isKept(tenant, 'longer')).toBe(false);
      expect(await isKept(stranger, 'named')).toBe(true);
    });
  });
}
