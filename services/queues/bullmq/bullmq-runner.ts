import { once } from 'node:events';
import { Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { coalescingKey, type Job, type JobHandlers, jobRetries, parseJob, runJob } from '../../../shared/jobs.ts';
import { codeOf } from '../../../shared/kernel/errors.ts';
import type { Log } from '../../../shared/ports/log.ts';
import type { JobRunner } from '../../../shared/ports/queues.ts';
import { defaultPrefix, queueName, takeOver } from './hint-jobs.ts';
import { OneAtATime } from './one-at-a-time.ts';
import { connectRedis } from './redis.ts';
import { within } from './within.ts';

export interface BullmqRunnerOptions {
  readonly url: string;
  /** As that of the queue. */
  readonly prefix?: string;
  /** Handlers that run at once in this process, at least 1. */
  readonly concurrency: number;
  readonly log: Log;
}

/** How long `stop` waits for Redis to hear that the jobs are done. Without that they stall, and another runner repeats them. */
const farewellMs = 3_000;

/** Takes hints from Redis. Starts without Redis too, and works as soon as it is there; no outage ends it. */
export function createBullmqRunner(options: BullmqRunnerOptions): JobRunner {
  return new BullmqRunner(options);
}

interface Shift {
  readonly redis: Redis;
  readonly worker: Worker;
  readonly stop: AbortController;
}

class BullmqRunner implements JobRunner {
  readonly #options: BullmqRunnerOptions;
  readonly #keys = new OneAtATime();
  #shift: Shift | undefined;

  constructor(options: BullmqRunnerOptions) {
    this.#options = options;
  }

  async start(handlers: JobHandlers): Promise<void> {
    if (this.#shift !== undefined) return;
    const { url, log, prefix = defaultPrefix, concurrency } = this.#options;
    const redis = connectRedis({ url, log, part: 'runner', patient: true });
    const stop = new AbortController();
    const worker = new Worker(
      queueName,
      ({ name, data, attemptsMade }) => this.#work(handlers, stop.signal, { name, data, attemptsMade }),
      {
        connection: redis,
        prefix,
        concurrency,
        ...takeOver,
      },
    );
    worker.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ECONNREFUSED') log.warn({ part: 'runner', reason: error.message }, 'The queue complains');
    });
    this.#shift = { redis, worker, stop };
  }

  async stop(): Promise<void> {
    const shift = this.#shift;
    if (shift === undefined) return;
    this.#shift = undefined;
    shift.stop.abort();
    // While Redis is away the worker would wait for it before it closes: force it.
    const away = shift.redis.status !== 'ready';
    const closing = away ? this.#keys.settled().then(() => shift.worker.close(true)) : shift.worker.close();
    await this.#keys.settled();
    await within(Promise.race([closing, once(shift.redis, 'close')]), farewellMs, undefined);
    shift.redis.disconnect();
  }

  async #work(handlers: JobHandlers, signal: AbortSignal, taken: Taken): Promise<void> {
    const job = this.#read(taken);
    if (job === undefined) return;
    const key = coalescingKey(job.name, job.payload);
    try {
      await this.#keys.run(key, async () => {
        signal.throwIfAborted();
        await runJob(handlers, job, signal);
      });
    } catch (error) {
      const code = signal.aborted ? 'stopped' : codeOf(error);
      const givenUp = taken.attemptsMade + 1 >= jobRetries.attempts;
      if (!signal.aborted) this.#options.log.warn({ job: key, code, givenUp }, 'A job failed');
      // What is thrown here is kept in Redis.
      throw new Error(code);
    }
  }

  /** A job of another version, or of somebody else, is dropped: trying again would not mend it. */
  #read({ name, data }: Taken): Job | undefined {
    try {
      return parseJob(name, data);
    } catch (error) {
      this.#options.log.error({ job: name, code: codeOf(error) }, 'A job was dropped');
      return undefined;
    }
  }
}

interface Taken {
  readonly name: string;
  readonly data: unknown;
  readonly attemptsMade: number;
}
