import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection, mongo } from 'mongoose';
import { startMongo } from '../test/support/mongo/index.ts';
import { startRedis } from '../test/support/redis/index.ts';
import { ServiceClient } from '../test/support/service/client.ts';
import { type ServiceProcess, startService } from '../test/support/service/service-process.ts';

/** A way to run the product, on a store of its own that goes with `end`. */
export interface Deployment {
  readonly servers: readonly string[];
  /** Starts only what takes profiles in. */
  startIntake(): Promise<ServiceClient>;
  /** Starts everything: intake and ranking. */
  startAll(): Promise<ServiceClient>;
  stopProcesses(): Promise<void>;
  /** Bytes that the store has for rankings; ask when the processes are stopped. */
  rankingBytes(): Promise<number>;
  /** What `rankingBytes` measures, in words. */
  readonly measured: string;
  end(): Promise<void>;
}

/** One process and an SQLite file. */
export async function embedded(): Promise<Deployment> {
  const directory = mkdtempSync(join(tmpdir(), 'duijie-bench-'));
  const processes = new Processes({ DATA_DIR: directory });
  let before = 0;
  const file = (): number => statSync(join(directory, 'duijie.sqlite')).size;
  return {
    servers: ['SQLite (in the process)'],
    measured: 'growth of the SQLite file by the rankings',
    startIntake: () => processes.start('api'),
    startAll: () => processes.start('api,worker'),
    stopProcesses: async () => {
      await processes.stop();
      // The first stop comes after intake alone: the file then holds profiles only.
      if (before === 0) before = file();
    },
    rankingBytes: async () => file() - before,
    end: async () => {
      await processes.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** One API process, two worker processes, BullMQ on Redis and a server of the MongoDB protocol. */
export async function distributed(): Promise<Deployment> {
  const [store, redis] = await Promise.all([startMongo(), startRedis({ own: true })]);
  const processes = new Processes({ MONGODB_URI: store.uri, REDIS_URL: redis.url, SCORING_THREADS: '1' });
  return {
    servers: [store.server, redis.name],
    measured: 'BSON of the documents with rankings, before any compression by the server',
    startIntake: () => processes.start('api'),
    startAll: () => processes.start('api', 'worker', 'worker'),
    stopProcesses: () => processes.stop(),
    rankingBytes: () => bsonBytes(store.uri, 'rankings'),
    end: async () => {
      await processes.stop();
      await Promise.all([store.stop(), redis.stop()]);
    },
  };
}

class Processes {
  readonly #environment: Readonly<Record<string, string>>;
  #running: ServiceProcess[] = [];

  constructor(environment: Readonly<Record<string, string>>) {
    this.#environment = environment;
  }

  async start(api: 'api' | 'api,worker', ...workers: readonly 'worker'[]): Promise<ServiceClient> {
    const first = await startService({ role: api, environment: this.#environment });
    this.#running.push(first);
    for (const role of workers) this.#running.push(await startService({ role, environment: this.#environment }));
    return new ServiceClient(() => first.url);
  }

  async stop(): Promise<void> {
    for (const process of this.#running.splice(0).reverse()) await process.stop();
  }
}

async function bsonBytes(uri: string, collection: string): Promise<number> {
  const connection = await createConnection(uri).asPromise();
  let bytes = 0;
  for await (const document of connection.collection(collection).find({}))
    bytes += mongo.BSON.calculateObjectSize(document);
  await connection.close();
  return bytes;
}
