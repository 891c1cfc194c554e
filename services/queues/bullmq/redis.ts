import { Redis } from 'ioredis';
import type { Log } from '../../../shared/ports/log.ts';

export interface RedisSettings {
  readonly url: string;
  readonly log: Log;
  /** Said in the log beside what happened to the connection. */
  readonly part: 'queue' | 'runner';
  /**
   * `false`: a command fails at once while Redis is away, and after this many milliseconds without an answer.
   * `true`: it waits until Redis is back; for a runner, whose commands are as few as its jobs.
   */
  readonly patient: boolean;
}

/** Often enough to be back soon, seldom enough to spare a Redis that is starting. */
const retryEveryMs = 1_000;
/** A Redis that accepts commands and answers nothing for this long is taken as gone, and the connection made anew. */
const silenceMs = 10_000;

/** A connection that comes back by itself for ever, and logs once when it is lost and once when it is back. */
export function connectRedis({ url, log, part, patient }: RedisSettings): Redis {
  const redis = new Redis(url, {
    enableOfflineQueue: patient,
    maxRetriesPerRequest: patient ? null : 0,
    connectTimeout: 5_000,
    // Nothing is said in leaving: a socket need not be waited for.
    disconnectTimeout: 200,
    retryStrategy: (times) => Math.min(100 * times, retryEveryMs),
    ...(patient ? {} : { socketTimeout: silenceMs }),
  });
  let away = false;
  redis.on('error', (error: NodeJS.ErrnoException) => {
    if (!away) log.warn({ part, code: 'queue.unavailable', reason: error.code ?? error.message }, 'Redis is away');
    away = true;
  });
  redis.on('ready', () => {
    if (away) log.info({ part }, 'Redis is back');
    away = false;
  });
  return redis;
}
