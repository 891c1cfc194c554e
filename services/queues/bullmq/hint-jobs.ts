import type { JobsOptions, WorkerOptions } from 'bullmq';
import { jobRetries } from '../../../shared/jobs.ts';

/** One queue holds the jobs of every name: a runner takes whatever is oldest, and one set of connections is enough. */
export const queueName = 'hints';

/** In braces, so that a Redis Cluster keeps all keys of the queue in one slot. */
export const defaultPrefix = '{duijie}';

/**
 * How a hint is queued. No job id of our own: one that still exists, be it as a failed job, would silently swallow the
 * hint. `keepLastIfActive` keeps one hint that comes while its key is worked on.
 */
export function hintOptions(coalescingKey: string): JobsOptions {
  return {
    deduplication: { id: coalescingKey, keepLastIfActive: true },
    attempts: jobRetries.attempts,
    backoff: { type: 'exponential', delay: jobRetries.firstDelayMs },
    removeOnComplete: true,
    // Enough to see what goes wrong; what is owed stands in the store.
    removeOnFail: { count: 100 },
    // The error is a code; where it was thrown is in the log of the worker.
    stackTraceLimit: 0,
  };
}

/** How jobs of killed workers come back: within `lockDuration + stalledInterval` another worker has them. */
export const takeOver = {
  lockDuration: 10_000,
  stalledInterval: 5_000,
  // Workers that die are no fault of the job: by default the second death would lose it for good, whatever `attempts` says.
  maxStalledCount: 1_000,
} as const satisfies Partial<WorkerOptions>;
