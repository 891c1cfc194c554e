import { createHash, randomBytes } from 'node:crypto';
import { AppError } from '../../shared/kernel/errors.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import { type KeyStore, type StoredKey, scopes } from '../../shared/ports/stores.ts';
import type { Keys } from './index.ts';

/** Where keys are kept. */
export interface KeysDeps {
  readonly keys: KeyStore;
  readonly clock: Clock;
  /** A key of the tenant `default` with every scope that holds from the start, without being stored. */
  readonly adminKey?: string | undefined;
}

/** 256 bits cannot be guessed, so a plain hash is enough: there is no weak password to stretch. */
const keyBytes = 32;
/** What every key looks like. */
export const keyForm = /^dj_[A-Za-z0-9_-]{43}$/;

/** Keys over a key store, which holds hashes only. */
export function createKeys({ keys, clock, adminKey }: KeysDeps): Keys {
  const adminHash = adminKey === undefined ? undefined : hashOf(adminKey);
  return {
    async create({ tenant, label, scopes }) {
      const key = `dj_${randomBytes(keyBytes).toString('base64url')}`;
      const id = `key-${randomBytes(8).toString('hex')}`;
      const createdAt = clock.now().toISOString();
      await keys.create({ id, tenant, label, scopes: [...new Set(scopes)], hash: hashOf(key), createdAt });
      return { id, key };
    },
    list: async (tenant) => (await keys.list(tenant)).map(withoutHash),
    revoke: (id) => keys.revoke(id, clock.now()),
    async authenticate(key) {
      const hash = hashOf(key);
      if (hash === adminHash) return { id: 'admin-key', tenant: 'default', scopes };
      const stored = keyForm.test(key) ? await keys.findByHash(hash) : undefined;
      if (stored === undefined || stored.revokedAt !== undefined) throw new AppError('auth.invalid');
      return { id: stored.id, tenant: stored.tenant, scopes: stored.scopes };
    },
    required: async () => adminHash !== undefined || (await keys.count()) > 0,
  };
}

function hashOf(key: string): string {
  return createHash('sha256').update(key).digest('hex');
}

function withoutHash({ hash: _hash, ...rest }: StoredKey): Omit<StoredKey, 'hash'> {
  return rest;
}
