import type { Scope, StoredKey } from '../../shared/ports/stores.ts';

export type { KeysDeps } from './keys.ts';
export { createKeys, keyForm } from './keys.ts';

/** API keys of callers: made, listed, revoked and recognised. */
export interface Keys {
  /** The only time the key itself is seen: `dj_` and 43 characters of base64url. */
  create(input: { tenant: string; label: string; scopes: readonly Scope[] }): Promise<{ id: string; key: string }>;
  /** The stored ones; the one that was given at the start is not among them. */
  list(tenant?: string): Promise<readonly Omit<StoredKey, 'hash'>[]>;
  revoke(id: string): Promise<boolean>;
  /** The live key that the caller holds. Throws `auth.invalid`. */
  authenticate(key: string): Promise<{ id: string; tenant: string; scopes: readonly Scope[] }>;
  /** False while no key was ever created and none was given at the start: then the service serves loopback only, as tenant `default` with all scopes. */
  required(): Promise<boolean>;
}
