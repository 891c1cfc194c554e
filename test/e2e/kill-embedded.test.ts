import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { ServiceClient } from '../support/service/client.ts';
import { differencesFromOracle } from '../support/service/expected.ts';
import { fairPool } from '../support/service/fair.ts';
import { loadFair, settledLists } from '../support/service/load-fair.ts';
import { announcedSeed, seededRandom } from '../support/service/random.ts';
import { freePort, startService } from '../support/service/service-process.ts';

const kills = 20;
/** Short lists, so that most of the time goes into what is tested. */
const length = 20;
/** Long enough for a batch or the middle of a ranking run, short enough to meet both. */
const longestLifeMs = 1200;

test(
  'an embedded service that is killed 20 times during the load loses nothing and ends with the lists of the oracle',
  async () => {
    const random = seededRandom(announcedSeed('kill-embedded'));
    const folder = await mkdtemp(join(tmpdir(), 'duijie-kill-'));
    const options = {
      environment: { DATA_DIR: folder, RECONCILE_SECONDS: '1', RANKING_LENGTH: String(length) },
      port: await freePort(),
    };
    let service = await startService(options);
    const client = new ServiceClient(() => service.url);
    let killed = 0;
    const killing = (async () => {
      for (; killed < kills; killed++) {
        await sleep(random() * longestLifeMs);
        await service.kill();
        service = await startService(options);
      }
    })();
    await loadFair(client, 40, () => (killed < kills ? sleep(200) : Promise.resolve()));
    // Asked before the last kills: what they interrupt is ranked for good, nothing comes after that would mend it.
    await client.recalibrate(fairPool);
    await killing;
    const lists = await settledLists(client);
    const status = await service.stop();
    await rm(folder, { recursive: true, force: true });
    expect(killed).toBe(kills);
    expect(status).toBe(0);
    expect(differencesFromOracle(lists, length)).toEqual([]);
  },
  10 * 60_000,
);
