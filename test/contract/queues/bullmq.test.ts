import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll } from '@jest/globals';
import { createBullmqQueue, createBullmqRunner } from '../../../services/queues/bullmq/index.ts';
import { type RedisServer, startRedis } from '../../support/redis/index.ts';
import { describeQueue } from './queue-contract.ts';

let redis: RedisServer;
beforeAll(async () => {
  redis = await startRedis();
});
afterAll(() => redis.stop());

describeQueue('the BullMQ queue on Redis', async ({ concurrency, log }) => {
  const shared = { url: redis.url, prefix: `{test-${randomUUID()}}`, log };
  const queue = createBullmqQueue(shared);
  const runner = createBullmqRunner({ ...shared, concurrency });
  const close = async () => {
    await runner.stop();
    await queue.close();
  };
  return { queue, runner, close };
});
