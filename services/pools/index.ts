import type { PoolStatus } from '../../shared/ports/stores.ts';

export type { PoolsDeps } from './pools.ts';
export { createPools } from './pools.ts';

/** A pool as a whole: how it stands, its model, its end. */
export interface Pools {
  /** Throws `pool.not-found`. `oldestOwedSeconds` is 0 when nothing is owed. */
  status(
    tenant: string,
    pool: string,
  ): Promise<PoolStatus & { readonly pool: string; readonly oldestOwedSeconds: number }>;
  /** Takes the pool's model anew and owes everything in it. Throws `pool.not-found`. */
  recalibrate(tenant: string, pool: string): Promise<void>;
  /** Erases the pool with everything in it; erasing what is not there is no error. */
  erase(tenant: string, pool: string): Promise<void>;
}
