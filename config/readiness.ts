import type { Readiness } from '../services/http/index.ts';
import { dayOf } from '../shared/kernel/time.ts';
import type { Clock } from '../shared/ports/clock.ts';
import type { JobQueue } from '../shared/ports/queues.ts';
import type { PoolStore, Store } from '../shared/ports/stores.ts';

export interface ReadinessDeps {
  readonly store: Pick<Store, 'check' | 'pools'>;
  readonly queue: Pick<JobQueue, 'check'>;
  readonly clock: Clock;
  /** Owed work older than this many seconds means that nobody makes progress. */
  readonly boundSeconds: number;
}

/**
 * Whether the service does its work, judged by progress: the store answers and the oldest owed work is young.
 * A queue out of reach is told but does not count: hints can be lost, the reconciler finds what is owed.
 */
export function createReadiness({ store, queue, clock, boundSeconds }: ReadinessDeps): () => Promise<Readiness> {
  return async () => {
    const [storeCheck, queueCheck, progress] = await Promise.all([
      asCheck(async () => (await store.check()).server),
      asCheck(async () => (await queue.check()).server),
      progressCheck(store.pools, clock, boundSeconds),
    ]);
    return { ready: storeCheck.ok && progress.ok, checks: { store: storeCheck, queue: queueCheck, progress } };
  };
}

/** Age in seconds of the oldest owed work of all pools; 0 when nothing is owed. */
export async function oldestOwedSeconds(pools: Pick<PoolStore, 'owedPools'>, clock: Clock): Promise<number> {
  const [oldest] = await pools.owedPools(dayOf(clock.now()), 1);
  return oldest ? Math.max(0, Math.round((clock.now().getTime() - Date.parse(oldest.since)) / 1000)) : 0;
}

type Check = Readiness['checks'][string];

async function progressCheck(pools: PoolStore, clock: Clock, boundSeconds: number): Promise<Check> {
  try {
    const seconds = await oldestOwedSeconds(pools, clock);
    return { ok: seconds <= boundSeconds, detail: `oldest owed work: ${seconds} s` };
  } catch {
    return { ok: false, detail: 'the store does not answer' };
  }
}

async function asCheck(ask: () => Promise<string>): Promise<Check> {
  try {
    return { ok: true, detail: await ask() };
  } catch {
    return { ok: false, detail: 'out of reach' };
  }
}
