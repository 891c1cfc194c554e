import type { PoolStatus } from '../../shared/ports/stores.ts';

export interface Pools {
  /** Throws `pool.not-found`. `oldestOwedSeconds` is 0 when nothing is owed. */
  status(
    tenant: string,
    pool: string,
  ): Promise<PoolStatus & { readonly pool: string; readonly oldestOwedSeconds: number }>;
  /** Takes the pool's model anew and owes everything in it. Throws `pool.not-found`. */
  recalibrate(tenant: string, pool: string): Promise<void>;
  /** Erases the pool with everything in it. */
  erase(tenant: string, pool: string): Promise<void>;
}
