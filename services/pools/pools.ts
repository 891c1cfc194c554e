import { hintPool } from '../../shared/hint-pool.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { dayOf } from '../../shared/kernel/time.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Log } from '../../shared/ports/log.ts';
import type { JobQueue } from '../../shared/ports/queues.ts';
import type { PoolStatus, PoolStore, ReplyStore } from '../../shared/ports/stores.ts';
import type { Pools } from './index.ts';

/** What pools are kept and told with. */
export interface PoolsDeps {
  readonly pools: Pick<PoolStore, 'status' | 'askRecalibration' | 'erase'>;
  readonly replies: Pick<ReplyStore, 'forget'>;
  readonly queue: Pick<JobQueue, 'hint'>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Pools over a pool store. What is asked for is in the store before the hint goes out. */
export function createPools(deps: PoolsDeps): Pools {
  const { pools, clock } = deps;
  const statusOf = async (tenant: string, pool: string): Promise<PoolStatus> => {
    const status = await pools.status(tenant, pool, dayOf(clock.now()));
    if (status === undefined) throw new AppError('pool.not-found', { pool });
    return status;
  };
  return {
    async status(tenant, pool) {
      const status = await statusOf(tenant, pool);
      return { pool, ...status, oldestOwedSeconds: secondsSince(status.oldestOwedAt, clock.now()) };
    },
    async recalibrate(tenant, pool) {
      await statusOf(tenant, pool);
      await pools.askRecalibration(tenant, pool);
      hintPool(deps, tenant, pool);
    },
    async erase(tenant, pool) {
      await pools.erase(tenant, pool, clock.now());
      // Kept answers name profiles, not pools: all of the tenant's go.
      await deps.replies.forget(tenant);
      // Whoever was ranking the pool may still write: its tombstones are owed, and the next run fences them off.
      hintPool(deps, tenant, pool);
    },
  };
}

function secondsSince(instant: string | undefined, now: Date): number {
  if (instant === undefined) return 0;
  return Math.max(0, Math.round((now.getTime() - Date.parse(instant)) / 1000));
}
