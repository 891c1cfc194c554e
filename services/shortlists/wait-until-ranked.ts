import { setTimeout } from 'node:timers/promises';
import { dayOf } from '../../shared/kernel/time.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { PoolStatus, PoolStore } from '../../shared/ports/stores.ts';

/** What waiting looks at. */
export interface WaitDeps {
  readonly pools: Pick<PoolStore, 'status'>;
  readonly clock: Clock;
}

/** Whose work is waited for, and how long at most. */
export interface Waiting {
  readonly tenant: string;
  readonly pool: string;
  readonly seconds: number;
  /** Ends the waiting at once. */
  readonly signal?: AbortSignal;
}

const firstPauseMs = 50;
const longestPauseMs = 500;

/** True while something of the pool is owed, or its model is to be taken anew. */
export function isBehind(status: PoolStatus | undefined): boolean {
  return status !== undefined && (status.owed > 0 || status.recalibrating);
}

/** Resolves once everything that was owed at the call is ranked, or after `seconds`; what comes in later is not waited for. */
export async function waitUntilRanked(
  { pools, clock }: WaitDeps,
  { tenant, pool, seconds, signal }: Waiting,
): Promise<void> {
  const calledAt = clock.now().toISOString();
  // How long a caller waits is no matter of the calendar: a clock that is set must not stretch it.
  const deadline = performance.now() + seconds * 1000;
  for (let pause = firstPauseMs; ; pause = Math.min(longestPauseMs, pause * 1.5)) {
    const status = await pools.status(tenant, pool, dayOf(clock.now()));
    if (!isBehind(status) || !owedBefore(status, calledAt)) return;
    const left = deadline - performance.now();
    if (left <= 0) return;
    await setTimeout(Math.min(pause, left), undefined, { ...(signal && { signal }) }).catch(() => {});
    if (signal?.aborted) return;
  }
}

function owedBefore(status: PoolStatus | undefined, instant: string): boolean {
  return status?.recalibrating === true || (status?.oldestOwedAt ?? '') <= instant;
}
