import type { JobHandlers, JobName, JobPayload } from '../jobs.ts';

/** Sends hints. Losing, doubling or reordering them changes when, never what. */
export interface JobQueue {
  /**
   * Adds a hint; resolves once it is queued or merged with one of the same coalescing key. Never rejects for a queue
   * that is out of reach: it answers false (the reconciler hints again) within `hintTimeoutMs`.
   */
  hint<Name extends JobName>(name: Name, payload: JobPayload<Name>): Promise<boolean>;
  stats(): Promise<QueueStats>;
  /** Rejects with `queue.unavailable` when the queue is out of reach. */
  check(): Promise<QueueCheck>;
  close(): Promise<void>;
}

/** Takes hints and runs their handlers, `concurrency` at once, never two of one coalescing key in this runner. */
export interface JobRunner {
  start(handlers: JobHandlers): Promise<void>;
  /** Takes no new job, aborts the signal of running ones, waits for them. */
  stop(): Promise<void>;
}

export interface QueueStats {
  readonly waiting: number;
  readonly active: number;
  readonly failed: number;
}

/** What an operator should know of the queue: `advice` lists settings that would lose jobs, and what to do. */
export interface QueueCheck {
  readonly server: string;
  readonly advice: readonly string[];
}
