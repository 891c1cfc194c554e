import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startMongo } from '../support/mongo/index.ts';
import { startRedis } from '../support/redis/index.ts';
import { ServiceClient } from '../support/service/client.ts';
import { differencesFromOracle } from '../support/service/expected.ts';
import { fairPool } from '../support/service/fair.ts';
import { loadFair, settledLists } from '../support/service/load-fair.ts';
import { startService } from '../support/service/service-process.ts';

const minutes = 60_000;
type Lists = ReadonlyMap<string, string>;

describe('the whole fair, loaded over HTTP', () => {
  const ends: (() => Promise<unknown>)[] = [];
  let embedded: Lists;
  let distributed: Lists;

  beforeAll(async () => {
    embedded = await timed('embedded (SQLite, one process)', () => rankEmbedded(ends));
    distributed = await timed('distributed (BullMQ, API and two workers)', () => rankDistributed(ends));
  }, 12 * minutes);
  afterAll(async () => {
    for (const end of ends.reverse()) await end();
  }, minutes);

  test('gives the same bytes in embedded and in distributed mode', () => {
    expect(embedded.size).toBe(1353 + 443);
    expect(differing(embedded, distributed)).toEqual([]);
  });

  test(
    'gives the lists of the brute-force oracle, numbers, order and ranks',
    () => {
      expect(differencesFromOracle(embedded)).toEqual([]);
    },
    5 * minutes,
  );
});

async function rankEmbedded(ends: (() => Promise<unknown>)[]): Promise<Lists> {
  const folder = await mkdtemp(join(tmpdir(), 'duijie-fair-'));
  ends.push(() => rm(folder, { recursive: true, force: true }));
  const service = await startService({ environment: { DATA_DIR: folder } });
  ends.push(service.stop);
  return loadAndRank(new ServiceClient(() => service.url));
}

async function rankDistributed(ends: (() => Promise<unknown>)[]): Promise<Lists> {
  const redis = await startRedis();
  ends.push(() => redis.stop());
  const mongo = await startMongo();
  ends.push(mongo.stop);
  process.stderr.write(`stores: ${redis.name}, ${mongo.server}\n`);
  const environment = { MONGODB_URI: mongo.uri, REDIS_URL: redis.url, QUEUE_PREFIX: `fair-${process.pid}` };
  const api = await startService({ role: 'api', environment });
  ends.push(api.stop);
  for (const _ of [1, 2]) ends.push((await startService({ role: 'worker', environment })).stop);
  return loadAndRank(new ServiceClient(() => api.url));
}

async function loadAndRank(client: ServiceClient): Promise<Lists> {
  const start = performance.now();
  await loadFair(client, 1000);
  process.stderr.write(`  accepted after ${seconds(start)} s`);
  await client.recalibrate(fairPool);
  await client.settled(fairPool);
  process.stderr.write(`, ranked and recalibrated after ${seconds(start)} s`);
  const lists = await settledLists(client);
  process.stderr.write(`, read after ${seconds(start)} s\n`);
  return lists;
}

async function timed<Result>(what: string, work: () => Promise<Result>): Promise<Result> {
  process.stderr.write(`${what}\n`);
  return work();
}

const seconds = (start: number): string => ((performance.now() - start) / 1000).toFixed(1);

const differing = (one: Lists, other: Lists): string[] =>
  [...one].filter(([owner, list]) => other.get(owner) !== list).map(([owner]) => owner);
