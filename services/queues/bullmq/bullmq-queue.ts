import { once } from 'node:events';
import { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { coalescingKey, type JobName, type JobPayload, parseJob } from '../../../shared/jobs.ts';
import { AppError } from '../../../shared/kernel/errors.ts';
import type { Log } from '../../../shared/ports/log.ts';
import type { JobQueue, QueueCheck, QueueStats } from '../../../shared/ports/queues.ts';
import { defaultPrefix, hintOptions, queueName } from './hint-jobs.ts';
import { connectRedis } from './redis.ts';
import { readRedisInfo } from './redis-advice.ts';
import { within } from './within.ts';

export interface BullmqQueueOptions {
  /** `redis://` or `rediss://`. */
  readonly url: string;
  readonly log: Log;
  /** Before every key; queues of different prefixes do not see each other. */
  readonly prefix?: string;
  /** How long a hint, or a question about the queue, may take. */
  readonly hintTimeoutMs?: number;
}

/** Hints that wait for an answer of Redis at once; past it a hint is answered false and left to the reconciler. */
const mostInFlight = 1_000;

/** Sends hints through Redis. Connects in the background: that Redis is away is no reason not to start. */
export function createBullmqQueue(options: BullmqQueueOptions): JobQueue {
  return new BullmqQueue(options);
}

class BullmqQueue implements JobQueue {
  readonly #redis: Redis;
  readonly #queue: Queue;
  readonly #timeoutMs: number;
  readonly #firstConnect: Promise<unknown>;
  #inFlight = 0;

  constructor({ url, log, prefix = defaultPrefix, hintTimeoutMs = 1_000 }: BullmqQueueOptions) {
    this.#timeoutMs = hintTimeoutMs;
    this.#redis = connectRedis({ url, log, part: 'queue', patient: false });
    this.#firstConnect = Promise.race([once(this.#redis, 'ready'), once(this.#redis, 'close')]).catch(() => undefined);
    this.#queue = new Queue(queueName, {
      connection: this.#redis,
      prefix,
      // Nobody reads the events.
      streams: { events: { maxLen: 0 } },
    });
    // The connection has logged it; without a listener it would end the process.
    this.#queue.on('error', () => undefined);
  }

  async hint<Name extends JobName>(name: Name, payload: JobPayload<Name>): Promise<boolean> {
    const job = parseJob(name, payload);
    if (this.#inFlight >= mostInFlight) return false;
    const key = coalescingKey(job.name, job.payload);
    const added = await this.#ask(() => this.#queue.add(job.name, job.payload, hintOptions(key)));
    return added !== undefined;
  }

  async stats(): Promise<QueueStats> {
    const counts = await this.#ask(() => this.#queue.getJobCounts('wait', 'delayed', 'active', 'failed'));
    if (counts === undefined) throw new AppError('queue.unavailable');
    const { wait = 0, delayed = 0, active = 0, failed = 0 } = counts;
    return { waiting: wait + delayed, active, failed };
  }

  async check(): Promise<QueueCheck> {
    const info = await this.#ask(() => this.#redis.info());
    if (info === undefined) throw new AppError('queue.unavailable');
    return readRedisInfo(info);
  }

  async close(): Promise<void> {
    await within(this.#queue.close(), this.#timeoutMs, undefined);
    this.#redis.disconnect();
  }

  /** Undefined when Redis is away, refuses, or does not answer in time. */
  async #ask<Answer>(question: () => Promise<Answer>): Promise<Answer | undefined> {
    await within(this.#firstConnect, this.#timeoutMs, undefined);
    if (this.#redis.status !== 'ready') return undefined;
    this.#inFlight += 1;
    const answer = question().finally(() => {
      this.#inFlight -= 1;
    });
    return within(answer, this.#timeoutMs, undefined);
  }
}
