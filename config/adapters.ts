import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../shared/kernel/errors.ts';
import type { Log } from '../shared/ports/log.ts';
import type { JobQueue, JobRunner } from '../shared/ports/queues.ts';
import type { Store } from '../shared/ports/stores.ts';
import type { Settings } from './schema.ts';

/** The store that the settings ask for, prepared. Drivers are loaded only when they are used. */
export async function openStore(settings: Settings, log: Log): Promise<Store> {
  const store = settings.MONGODB_URI ? await openMongo(settings.MONGODB_URI, log) : await openSqlite(settings.DATA_DIR);
  try {
    await store.prepare();
  } catch (error) {
    await store.close();
    throw error;
  }
  return store;
}

async function openMongo(uri: string, log: Log): Promise<Store> {
  const { openMongoStore } = await import('../services/stores/mongo/index.ts');
  return openMongoStore({ uri, log });
}

async function openSqlite(folder: string): Promise<Store> {
  const { openSqliteStore } = await import('../services/stores/sqlite/index.ts');
  if (folder === ':memory:') return openSqliteStore({ path: folder });
  try {
    await mkdir(folder, { recursive: true });
  } catch {
    throw new AppError('config.invalid', {
      name: 'DATA_DIR',
      reason: 'the folder cannot be made; choose one that you may write to',
    });
  }
  return openSqliteStore({ path: join(folder, 'duijie.sqlite') });
}

export interface Queues {
  readonly queue: JobQueue;
  /** Made when first asked for: a process that only takes profiles runs no jobs. */
  runner(): JobRunner;
}

/** The queue that the settings ask for. */
export async function openQueues(settings: Settings, log: Log): Promise<Queues> {
  const concurrency = settings.WORKER_CONCURRENCY;
  if (!settings.REDIS_URL) {
    const { createInProcessQueue } = await import('../services/queues/in-process/index.ts');
    const { queue, runner } = createInProcessQueue({ concurrency, log });
    return { queue, runner: () => runner };
  }
  const { createBullmqQueue, createBullmqRunner } = await import('../services/queues/bullmq/index.ts');
  const redis = { url: settings.REDIS_URL, prefix: settings.QUEUE_PREFIX, log };
  const queue = createBullmqQueue({ ...redis, hintTimeoutMs: settings.HINT_TIMEOUT_MS });
  return { queue, runner: () => createBullmqRunner({ ...redis, concurrency }) };
}
