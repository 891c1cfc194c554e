import { setImmediate } from 'node:timers/promises';
import type { JobHandlers } from '../../../shared/jobs.ts';
import { coalescingKey, type JobName, type JobPayload, parseJob, runJob } from '../../../shared/jobs.ts';
import { codeOf } from '../../../shared/kernel/errors.ts';
import type { Log } from '../../../shared/ports/log.ts';
import type { JobQueue, JobRunner, QueueCheck, QueueStats } from '../../../shared/ports/queues.ts';
import { type Entry, HintBoard } from './hint-board.ts';

export interface InProcessQueueOptions {
  /** Handlers that run at once, at least 1. */
  readonly concurrency: number;
  readonly log: Log;
}

/**
 * A queue that lives and dies with the process; what is owed survives in the store. Hints that come before `start`
 * or after `stop` wait for the next start. `close` stops for good: later hints are answered false.
 */
export function createInProcessQueue(options: InProcessQueueOptions): {
  readonly queue: JobQueue;
  readonly runner: JobRunner;
  readonly close: () => Promise<void>;
} {
  const both = new InProcessQueue(options);
  return { queue: both, runner: both, close: () => both.close() };
}

class InProcessQueue implements JobQueue, JobRunner {
  readonly #board: HintBoard;
  readonly #log: Log;
  readonly #concurrency: number;
  readonly #running = new Set<Promise<void>>();
  #shift: { readonly handlers: JobHandlers; readonly stop: AbortController } | undefined;
  #closed = false;

  constructor({ concurrency, log }: InProcessQueueOptions) {
    this.#concurrency = concurrency;
    this.#log = log;
    this.#board = new HintBoard(() => this.#fill());
  }

  async hint<Name extends JobName>(name: Name, payload: JobPayload<Name>): Promise<boolean> {
    const job = parseJob(name, payload);
    if (this.#closed) return false;
    return this.#board.post(coalescingKey(job.name, job.payload), job);
  }

  async start(handlers: JobHandlers): Promise<void> {
    if (this.#closed) return;
    this.#shift = { handlers, stop: new AbortController() };
    this.#fill();
  }

  async stop(): Promise<void> {
    this.#shift?.stop.abort();
    this.#shift = undefined;
    await Promise.all(this.#running);
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.stop();
    this.#board.clear();
  }

  async stats(): Promise<QueueStats> {
    return this.#board.stats();
  }

  async check(): Promise<QueueCheck> {
    return { server: 'in-process queue', advice: [] };
  }

  #fill(): void {
    const shift = this.#shift;
    if (shift === undefined) return;
    while (this.#running.size < this.#concurrency) {
      const entry = this.#board.take();
      if (entry === undefined) return;
      const run = this.#run(entry, shift.handlers, shift.stop.signal).finally(() => {
        this.#running.delete(run);
        this.#fill();
      });
      this.#running.add(run);
    }
  }

  async #run(entry: Entry, handlers: JobHandlers, signal: AbortSignal): Promise<void> {
    // Not in the turn of the hint, whose caller has a request to answer.
    await setImmediate();
    if (signal.aborted) return this.#board.release(entry);
    try {
      await runJob(handlers, entry.job, signal);
      this.#board.done(entry);
    } catch (error) {
      if (signal.aborted) return this.#board.release(entry);
      const givenUp = this.#board.failed(entry);
      this.#log.warn({ job: entry.key, code: codeOf(error), givenUp }, 'A job failed');
    }
  }
}
