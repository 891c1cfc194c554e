import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { endWithUs } from '../end-with-us.ts';

/** A Redis for tests and measurements. */
export interface RedisServer {
  readonly url: string;
  /** As the server names itself, e.g. `Redis 7.0.15`. */
  readonly name: string;
  flushAll(): Promise<void>;
  /** `kill -9`; only a server that we started can be killed. */
  kill(): Promise<void>;
  /** Starts it again on the same port with the same files. */
  restart(): Promise<void>;
  /** Ends the server and removes its files; leaves a server of `REDIS_URL` running. */
  stop(): Promise<void>;
}

/** Loading an append-only file of a test takes milliseconds; the rest is for a busy machine. */
const startWithinMs = 15_000;

/**
 * A Redis that was started for the caller alone, with AOF and without eviction. With `REDIS_URL` set, and unless the
 * caller must kill it (`own`), that server instead: use a prefix of your own there.
 */
export async function startRedis(options: { readonly own?: boolean } = {}): Promise<RedisServer> {
  const url = process.env.REDIS_URL;
  if (url !== undefined && url !== '' && options.own !== true) return foreignServer(url);
  const directory = await mkdtemp(join(tmpdir(), 'duijie-redis-'));
  const server = new OwnServer(await freePort(), directory);
  await server.restart();
  return server;
}

async function foreignServer(url: string): Promise<RedisServer> {
  const refuse = async () => {
    throw new Error('the Redis of REDIS_URL is not ours to kill; ask for one of your own');
  };
  return {
    url,
    name: await nameOf(url),
    flushAll: () => flushAll(url),
    kill: refuse,
    restart: refuse,
    stop: async () => undefined,
  };
}

class OwnServer implements RedisServer {
  readonly url: string;
  readonly #port: number;
  readonly #directory: string;
  #process: ChildProcess | undefined;
  #name = '';

  constructor(port: number, directory: string) {
    this.url = `redis://127.0.0.1:${port}`;
    this.#port = port;
    this.#directory = directory;
  }

  get name(): string {
    return this.#name;
  }

  flushAll(): Promise<void> {
    return flushAll(this.url);
  }

  async kill(): Promise<void> {
    const running = this.#process;
    this.#process = undefined;
    if (running === undefined || running.exitCode !== null) return;
    const exited = once(running, 'exit');
    running.kill('SIGKILL');
    await exited;
  }

  async restart(): Promise<void> {
    await this.kill();
    this.#process = spawnServer(this.#port, this.#directory);
    const failed = once(this.#process, 'error').then(([error]) => {
      throw new Error(
        'redis-server cannot be started; install it (Debian, Ubuntu: apt-get install redis-server; macOS: brew install redis) or name a server in REDIS_URL',
        { cause: error },
      );
    });
    const exited = once(this.#process, 'exit').then(() => {
      throw new Error(`redis-server ended at once; is port ${this.#port} taken?`);
    });
    this.#name = await Promise.race([this.#answers(), failed, exited]);
    failed.catch(() => undefined);
    exited.catch(() => undefined);
  }

  async stop(): Promise<void> {
    await this.kill();
    await rm(this.#directory, { recursive: true, force: true });
  }

  async #answers(): Promise<string> {
    const deadline = Date.now() + startWithinMs;
    for (;;) {
      try {
        return await nameOf(this.url);
      } catch (error) {
        if (Date.now() > deadline) throw error;
        await sleep(30);
      }
    }
  }
}

function spawnServer(port: number, directory: string): ChildProcess {
  const settings = ['--bind', '127.0.0.1', '--port', String(port), '--dir', directory, '--save', ''];
  const durable = ['--appendonly', 'yes', '--appendfsync', 'everysec', '--maxmemory-policy', 'noeviction'];
  // Whoever forgets to stop it, or is killed before, leaves none behind.
  return endWithUs(spawn('redis-server', [...settings, ...durable], { stdio: 'ignore' }));
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  if (address === null || typeof address === 'string') throw new Error('no free port was given');
  return address.port;
}

async function nameOf(url: string): Promise<string> {
  const info = await ask(url, (redis) => redis.info('server'));
  const valkey = /^valkey_version:(.+?)\r?$/m.exec(info)?.[1];
  return valkey === undefined ? `Redis ${/^redis_version:(.+?)\r?$/m.exec(info)?.[1]}` : `Valkey ${valkey}`;
}

async function flushAll(url: string): Promise<void> {
  await ask(url, (redis) => redis.flushall());
}

/** One question over a connection of its own. Rejects at once when nobody answers. */
async function ask<Answer>(url: string, question: (redis: Redis) => Promise<Answer>): Promise<Answer> {
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null, disconnectTimeout: 50 });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    return await question(redis);
  } finally {
    redis.disconnect();
  }
}
