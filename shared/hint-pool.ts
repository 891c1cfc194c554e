import type { Log } from './ports/log.ts';
import type { JobQueue } from './ports/queues.ts';

export interface Hinting {
  readonly queue: Pick<JobQueue, 'hint'>;
  readonly log: Log;
}

/**
 * Asks for a look at a pool and returns at once: nobody waits for the queue. A hint that is lost is only logged; the
 * store knows what is owed, and the reconciler asks again.
 */
export function hintPool({ queue, log }: Hinting, tenant: string, pool: string): void {
  const lost = (reason: string): void =>
    log.warn({ tenant, pool, reason }, 'hint not queued; the reconciler repeats it');
  queue.hint('rank-pool', { tenant, pool }).then(
    (queued) => {
      if (!queued) lost('queue.unavailable');
    },
    (error: unknown) => lost(error instanceof Error ? error.name : 'unknown'),
  );
}
