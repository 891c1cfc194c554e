import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { startMongo } from '../support/mongo/index.ts';
import { startRedis } from '../support/redis/index.ts';
import { ServiceClient } from '../support/service/client.ts';
import { differencesFromOracle } from '../support/service/expected.ts';
import { fairPool } from '../support/service/fair.ts';
import { loadFair, settledLists } from '../support/service/load-fair.ts';
import { announcedSeed, seededRandom } from '../support/service/random.ts';
import { type ServiceProcess, startService } from '../support/service/service-process.ts';

const kills = 20;
/** Short lists, so that most of the time goes into what is tested. */
const length = 20;
const flushes = 3;
const longestLifeMs = 2000;

test(
  'workers killed 20 times and Redis flushed three times lose nothing, and the lists are those of the oracle',
  async () => {
    const random = seededRandom(announcedSeed('kill-distributed'));
    const [redis, mongo] = await Promise.all([startRedis({ own: true }), startMongo()]);
    process.stderr.write(`stores: ${redis.name}, ${mongo.server}\n`);
    const environment = {
      ...{ MONGODB_URI: mongo.uri, REDIS_URL: redis.url },
      ...{ RECONCILE_SECONDS: '1', RANKING_LENGTH: String(length) },
    };
    const api = await startService({ role: 'api', environment });
    const startWorker = () => startService({ role: 'worker', environment });
    const workers: ServiceProcess[] = [await startWorker(), await startWorker()];
    const client = new ServiceClient(() => api.url);
    const done = { kills: 0, flushes: 0 };
    const chaos = (async () => {
      for (; done.kills < kills; done.kills++) {
        await sleep(random() * longestLifeMs);
        const victim = random() < 0.5 ? 0 : 1;
        await workers[victim]?.kill();
        workers[victim] = await startWorker();
        if (done.kills % 6 === 5 && done.flushes < flushes) {
          await redis.flushAll();
          done.flushes++;
        }
      }
    })();
    await loadFair(client, 40, () => (done.kills < kills ? sleep(300) : Promise.resolve()));
    // Asked before the last kills: what they interrupt is ranked for good, nothing comes after that would mend it.
    await client.recalibrate(fairPool);
    await chaos;
    const lists = await settledLists(client);
    for (const process of [...workers, api]) await process.stop();
    await redis.stop();
    await mongo.stop();
    expect(done).toEqual({ kills, flushes });
    expect(differencesFromOracle(lists, length)).toEqual([]);
  },
  12 * 60_000,
);
