import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { createBullmqQueue, createBullmqRunner } from '../../../services/queues/bullmq/index.ts';
import type { JobQueue, JobRunner } from '../../../shared/ports/queues.ts';
import { endWithUs } from '../../support/end-with-us.ts';
import { type RedisServer, startRedis } from '../../support/redis/index.ts';
import { type LogBook, logBook } from './log-book.ts';
import { gate } from './queue-contract.ts';
import { until } from './until.ts';

const prefix = '{outage}';
const payload = { tenant: 't', pool: 'p' };

describe('the BullMQ queue when something breaks', () => {
  let redis: RedisServer;
  let log: LogBook;
  let queue: JobQueue;
  let runner: JobRunner;

  beforeEach(async () => {
    redis = await startRedis({ own: true });
    log = logBook();
    queue = createBullmqQueue({ url: redis.url, prefix, log });
    runner = createBullmqRunner({ url: redis.url, prefix, log, concurrency: 2 });
  });
  afterEach(async () => {
    await runner.stop();
    await queue.close();
    await redis.stop();
  });

  test('FLUSHALL during work neither ends the worker nor lets two runs of a pool overlap, and later hints still run', async () => {
    const gates = [gate(), gate(), gate()];
    let runs = 0;
    let atOnce = 0;
    let mostAtOnce = 0;
    await runner.start({
      'rank-pool': async () => {
        atOnce += 1;
        mostAtOnce = Math.max(mostAtOnce, atOnce);
        runs += 1;
        await gates[runs - 1]?.opened;
        atOnce -= 1;
      },
    });
    await queue.hint('rank-pool', payload);
    await until(() => runs === 1);
    await redis.flushAll();
    expect(await queue.hint('rank-pool', payload)).toBe(true);
    await until(async () => (await queue.stats()).active === 1);
    gates[0]?.open();
    await until(() => runs === 2);
    gates[1]?.open();
    await until(async () => (await queue.stats()).active === 0);
    expect(await queue.hint('rank-pool', payload)).toBe(true);
    await until(() => runs === 3);
    gates[2]?.open();
    expect(mostAtOnce).toBe(1);
  });

  test('a hint answers false while Redis is down, soon, and the runner goes on when Redis is back', async () => {
    const seen: string[] = [];
    await runner.start({ 'rank-pool': async ({ pool }) => void seen.push(pool) });
    await queue.hint('rank-pool', { tenant: 't', pool: 'before' });
    await until(() => seen.length === 1);
    await redis.kill();

    const began = performance.now();
    const answers = await Promise.all(Array.from({ length: 200 }, () => queue.hint('rank-pool', payload)));
    expect(answers.every((answer) => answer === false)).toBe(true);
    expect(performance.now() - began).toBeLessThan(1_500);
    await expect(queue.check()).rejects.toMatchObject({ code: 'queue.unavailable' });
    await expect(queue.stats()).rejects.toMatchObject({ code: 'queue.unavailable' });

    await redis.restart();
    await until(() => queue.hint('rank-pool', { tenant: 't', pool: 'after' }));
    await until(() => seen.includes('after'));
  });

  test('a hint that Redis has taken survives the kill of Redis', async () => {
    await queue.hint('rank-pool', payload);
    // The append-only file is written out every second.
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    await redis.kill();
    await redis.restart();
    const seen: string[] = [];
    await runner.start({ 'rank-pool': async ({ pool }) => void seen.push(pool) });
    await until(() => seen.length === 1);
  });

  test('a handler that was running when Redis died finishes, and its runner works on afterwards', async () => {
    const first = gate();
    const seen: string[] = [];
    let running = false;
    await runner.start({
      'rank-pool': async ({ pool }) => {
        running = true;
        if (pool === 'long' && seen.length === 0) await first.opened;
        seen.push(pool);
      },
    });
    await queue.hint('rank-pool', { tenant: 't', pool: 'long' });
    // Redis calls a job active before its worker knows of it.
    await until(() => running);
    await redis.kill();
    first.open();
    await until(() => seen.length === 1);
    await redis.restart();
    await until(() => queue.hint('rank-pool', { tenant: 't', pool: 'next' }));
    await until(() => seen.includes('next'));
  });

  test('queue and runner start while Redis is away, and work when it comes', async () => {
    await redis.kill();
    const early = createBullmqQueue({ url: redis.url, prefix, log });
    const seen: string[] = [];
    await runner.start({ 'rank-pool': async ({ pool }) => void seen.push(pool) });
    expect(await early.hint('rank-pool', payload)).toBe(false);
    await redis.restart();
    await until(() => early.hint('rank-pool', payload));
    await until(() => seen.length === 1);
    await early.close();
  });

  test('stopping and closing end soon although Redis is away', async () => {
    await runner.start({ 'rank-pool': async () => undefined });
    await until(async () => (await queue.stats()).active === 0);
    await redis.kill();
    const began = performance.now();
    await runner.stop();
    await queue.close();
    expect(performance.now() - began).toBeLessThan(2_000);
  });

  test('a job of a killed worker is taken up by another one within 20 seconds', async () => {
    const victim = spawn(process.execPath, [join(import.meta.dirname, 'hanging-worker.ts'), redis.url, prefix], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    endWithUs(victim);
    await queue.hint('rank-pool', payload);
    const [said] = await once(victim.stdout, 'data');
    expect(String(said)).toBe('working on p\n');
    victim.kill('SIGKILL');
    await once(victim, 'exit');

    const began = performance.now();
    const seen: string[] = [];
    await runner.start({ 'rank-pool': async ({ pool }) => void seen.push(pool) });
    await until(() => seen.length === 1, 20_000);
    expect(performance.now() - began).toBeLessThan(20_000);
  });

  test('a job that nobody knows, or with a payload that does not fit, is dropped and does not hold up the others', async () => {
    const connection = new Redis(redis.url, { maxRetriesPerRequest: null });
    const foreign = new Queue('hints', { connection, prefix });
    await foreign.add('make-coffee', { milk: true });
    await foreign.add('rank-pool', { tenant: 't', pool: 'no spaces' });
    const seen: string[] = [];
    await runner.start({ 'rank-pool': async ({ pool }) => void seen.push(pool) });
    await queue.hint('rank-pool', payload);
    await until(async () => seen.length === 1 && (await queue.stats()).active === 0);
    expect(seen).toEqual(['p']);
    expect(log.lines.map(({ fields }) => fields.code)).toEqual(['job.invalid', 'job.invalid']);
    expect(await queue.stats()).toEqual({ waiting: 0, active: 0, failed: 0 });
    await foreign.close();
    await connection.quit();
  });

  test('what is kept of a failed job in Redis is a code, not the text of the error', async () => {
    const secret = 'Mei Chan 13800138000';
    let tries = 0;
    await runner.start({
      'rank-pool': async () => {
        tries += 1;
        throw new Error(secret);
      },
    });
    await queue.hint('rank-pool', payload);
    await until(async () => tries === 1 && (await queue.stats()).waiting === 1);
    const connection = new Redis(redis.url);
    const kept: unknown[] = [];
    for (const key of await connection.keys('*')) kept.push(await connection.hgetall(key).catch(() => key));
    await connection.quit();
    expect(JSON.stringify(kept)).toContain('"failedReason":"internal"');
    expect(JSON.stringify(kept)).not.toContain('Mei');
  });

  test('the check advises against a Redis that forgets or throws away, and not against one that keeps', async () => {
    expect(await queue.check()).toEqual({ server: redis.name, advice: [] });
    const connection = new Redis(redis.url);
    await connection.config('SET', 'appendonly', 'no');
    await connection.config('SET', 'maxmemory-policy', 'allkeys-lru');
    await connection.quit();
    const { advice } = await queue.check();
    expect(advice).toEqual([expect.stringContaining('appendonly yes'), expect.stringContaining('noeviction')]);
  });
});
