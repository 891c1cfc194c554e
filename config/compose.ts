import {
  createApp,
  createHealthApp,
  createMetrics,
  type Listening,
  listen,
  type Metrics,
} from '../services/http/index.ts';
import { createKeys, type Keys } from '../services/keys/index.ts';
import { createPools, type Pools } from '../services/pools/index.ts';
import { createProfiles, type Profiles } from '../services/profiles/index.ts';
import { createScoring } from '../services/scoring/index.ts';
import { createRankPool, createShortlists, type RankPool, type Shortlists } from '../services/shortlists/index.ts';
import type { TaxonomySource } from '../shared/model/taxonomy-source.ts';
import type { Clock } from '../shared/ports/clock.ts';
import type { Log } from '../shared/ports/log.ts';
import type { JobQueue } from '../shared/ports/queues.ts';
import type { Scoring } from '../shared/ports/scoring.ts';
import type { Store } from '../shared/ports/stores.ts';
import { createHandlers } from '../workers/handlers.ts';
import { createReconciler } from '../workers/reconciler.ts';
import { openQueues, openStore } from './adapters.ts';
import { createLog } from './log.ts';
import { createReadiness, oldestOwedSeconds } from './readiness.ts';
import type { Settings } from './schema.ts';
import { useConfiguredTaxonomies } from './taxonomies.ts';

export interface ComposeOptions {
  readonly settings: Settings;
  readonly log?: Log;
  readonly clock?: Clock;
}

/** The whole product, wired. Nothing listens and nothing is ranked before it is asked for. */
export interface Application {
  readonly settings: Settings;
  readonly log: Log;
  readonly clock: Clock;
  readonly store: Store;
  readonly queue: JobQueue;
  readonly scoring: Scoring;
  readonly profiles: Profiles;
  readonly shortlists: Shortlists;
  readonly pools: Pools;
  readonly keys: Keys;
  /** Imported taxonomies that it reads with. */
  readonly taxonomies: readonly TaxonomySource[];
  /** Serves HTTP. Rejects with `config.invalid` when the address cannot be had, or would be open without a key. */
  startApi(): Promise<Listening>;
  /** Takes hints and ranks what is owed. */
  startWorker(): Promise<void>;
  /** Serves health and metrics alone, on HEALTH_PORT where that is set: for a process without an API. */
  startHealth(): Promise<Listening | undefined>;
  /** Ends in order: no new requests, no new jobs, then threads, queue and store. */
  close(): Promise<void>;
}

const systemClock: Clock = { now: () => new Date() };

/** The one place that decides which adapters the product runs on. Rejects with `store.unavailable` when there is no store. */
export async function compose({ settings, ...given }: ComposeOptions): Promise<Application> {
  const log = given.log ?? createLog(settings.LOG_LEVEL);
  const clock = given.clock ?? systemClock;
  const taxonomies = await useConfiguredTaxonomies(settings.DATA_DIR);
  const store = await openStore(settings, log);
  const { queue, runner } = await openQueues(settings, log);
  const scoring = createScoring({ threads: settings.SCORING_THREADS, taxonomies });
  const shared = { queue, scoring, clock, log };
  const { profiles, claims, pools, rankings, replies } = store;
  const ranked = { profiles, claims, pools, rankings, replies };
  const keys = createKeys({ keys: store.keys, clock, adminKey: settings.ADMIN_KEY });
  const capabilities = {
    profiles: createProfiles({ ...shared, ...ranked }),
    shortlists: createShortlists({ ...shared, ...ranked, length: settings.RANKING_LENGTH }),
    pools: createPools({ ...shared, ...ranked }),
    keys,
  };
  const metrics = createMetrics({ oldestOwedSeconds: () => oldestOwedSeconds(store.pools, clock) });
  const readiness = createReadiness({ store, queue, clock, boundSeconds: settings.READY_OWED_SECONDS });
  const closing: (() => Promise<unknown>)[] = [];

  return {
    ...{ settings, log, clock, store, queue, scoring, taxonomies, ...capabilities },
    async startApi() {
      const http = { rateLimitPerMinute: settings.RATE_LIMIT_PER_MINUTE, trustProxy: settings.TRUST_PROXY };
      const app = createApp({
        ...capabilities,
        replies: store.replies,
        readiness,
        metrics,
        log,
        clock,
        settings: http,
      });
      const listening = await listen({ ...addressOf(settings), app, keys });
      closing.push(() => listening.close());
      return listening;
    },
    async startWorker() {
      const rankPool = createRankPool({ ...shared, ...ranked, length: settings.RANKING_LENGTH });
      const reconciler = createReconciler({
        ...shared,
        pools: store.pools,
        replies: store.replies,
        everyMs: settings.RECONCILE_SECONDS * 1000,
      });
      const jobs = runner();
      closing.push(
        () => reconciler.stop(),
        () => jobs.stop(),
      );
      await jobs.start(createHandlers({ rankPool: timed(rankPool, metrics) }));
      reconciler.start();
    },
    async startHealth() {
      const { HEALTH_PORT } = settings;
      if (HEALTH_PORT === undefined) return undefined;
      const app = createHealthApp({ readiness, metrics, log });
      const listening = await listen({ ...addressOf({ ...settings, PORT: HEALTH_PORT }), app });
      closing.push(() => listening.close());
      return listening;
    },
    async close() {
      for (const end of closing.splice(0)) await end();
      await scoring.close();
      await queue.close();
      await store.close();
    },
  };
}

/** Tells the metrics how long each run took and whether it failed. */
function timed(rankPool: RankPool, metrics: Metrics): RankPool {
  return async (scope, signal) => {
    const start = performance.now();
    const done = (outcome: 'done' | 'failed') => metrics.rankingRun(outcome, (performance.now() - start) / 1000);
    try {
      const outcome = await rankPool(scope, signal);
      done('done');
      return outcome;
    } catch (error) {
      done('failed');
      throw error;
    }
  };
}

const addressOf = ({ HOST, PORT, REQUEST_TIMEOUT_SECONDS }: Settings) => ({
  host: HOST,
  port: PORT,
  requestSeconds: REQUEST_TIMEOUT_SECONDS,
});
