import { hintPool } from '../../shared/hint-pool.ts';
import { dayOf } from '../../shared/kernel/time.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Log } from '../../shared/ports/log.ts';
import type { JobQueue } from '../../shared/ports/queues.ts';
import type { Scoring } from '../../shared/ports/scoring.ts';
import type { ClaimStore, OwedRow, PoolStore, ProfileStore, RankingStore } from '../../shared/ports/stores.ts';
import { PoolImages } from './pool-images.ts';
import { rankRound } from './rank-round.ts';
import { Superseded } from './superseded.ts';

/** What ranking needs of the store, the threads and the queue. */
export interface RankPoolDeps {
  readonly profiles: Pick<ProfileStore, 'owed' | 'markRanked' | 'scan' | 'list'>;
  readonly claims: ClaimStore;
  readonly pools: Pick<PoolStore, 'status'>;
  readonly rankings: Pick<RankingStore, 'write' | 'recount' | 'floors' | 'remove' | 'get'>;
  readonly scoring: Pick<Scoring, 'understand' | 'takeModel' | 'rank' | 'affected'>;
  readonly queue: Pick<JobQueue, 'hint'>;
  readonly clock: Clock;
  readonly log: Log;
  /** Pairings kept for one vacancy or candidate. */
  readonly length: number;
}

/**
 * `busy`: somebody else ranks the pool, and goes on until nothing is owed. `superseded`: somebody newer does.
 * `stopped`: the signal aborted; what was owed still is.
 */
export type RankOutcome = 'settled' | 'busy' | 'superseded' | 'stopped';
/** Ranks what is owed in a pool; `signal` stops it within a fraction of a second. */
export type RankPool = (scope: { tenant: string; pool: string }, signal: AbortSignal) => Promise<RankOutcome>;

/** After so many rounds a pool that changes without end lets other pools have their turn. */
const roundsInTurn = 20;

/** Ranks whatever is owed in a pool until nothing is. Failures of the store reject; what was owed is then still owed. */
export function createRankPool(deps: RankPoolDeps): RankPool {
  const images = new PoolImages();
  return async ({ tenant, pool }, signal) => {
    let before = '';
    for (let round = 0; round < roundsInTurn; round += 1) {
      const result = await oneRound(deps, images, { tenant, pool, signal });
      if (typeof result === 'string') return result;
      if (!(await isOwed(deps, tenant, pool))) return 'settled';
      const names = namesOf(result);
      if (names !== '' && names === before) {
        // Not again at once: the reconciler comes back to it at its own pace.
        deps.log.error({ tenant, pool, owed: result.length }, 'rows stay owed after they were ranked');
        return 'settled';
      }
      before = names;
    }
    hintPool(deps, tenant, pool);
    return 'settled';
  };
}

async function oneRound(
  deps: RankPoolDeps,
  images: PoolImages,
  { tenant, pool, signal }: { tenant: string; pool: string; signal: AbortSignal },
): Promise<readonly OwedRow[] | Exclude<RankOutcome, 'settled'>> {
  if (signal.aborted) return 'stopped';
  const startedAt = deps.clock.now().getTime();
  const kept = images.take(tenant, pool);
  try {
    const result = await rankRound({ deps, tenant, pool, signal, image: kept });
    if (result === 'busy') {
      if (kept !== undefined) images.give(tenant, pool, kept);
      return 'busy';
    }
    const { owed, image } = result;
    if (image !== undefined) images.give(tenant, pool, image);
    const milliseconds = deps.clock.now().getTime() - startedAt;
    deps.log.info({ tenant, pool, owed: owed.length, milliseconds }, 'pool ranked');
    return owed;
  } catch (error) {
    if (signal.aborted) return 'stopped';
    if (!(error instanceof Superseded)) throw error;
    // No hint: whoever claimed later ranks what is owed, and should it die, its unfinished claim is seen by the reconciler.
    deps.log.info({ tenant, pool }, 'somebody newer ranks the pool');
    return 'superseded';
  }
}

async function isOwed({ pools, clock }: RankPoolDeps, tenant: string, pool: string): Promise<boolean> {
  const status = await pools.status(tenant, pool, dayOf(clock.now()));
  return status !== undefined && (status.owed > 0 || status.recalibrating);
}

function namesOf(rows: readonly OwedRow[]): string {
  const names = rows.map(({ kind, id, rev, gone }) => `${kind}/${id}@${rev}${gone ? '-' : ''}`);
  return names.sort().join(' ');
}
