import { createPools, type Pools } from '../../../services/pools/index.ts';
import { createProfiles, type Profiles } from '../../../services/profiles/index.ts';
import { createScoring } from '../../../services/scoring/index.ts';
import {
  createRankPool,
  createShortlists,
  type RankOutcome,
  type Shortlists,
} from '../../../services/shortlists/index.ts';
import { openSqliteStore } from '../../../services/stores/sqlite/index.ts';
import type { Ranking, Side } from '../../../shared/model/pairing.ts';
import type { Log } from '../../../shared/ports/log.ts';
import type { Scoring } from '../../../shared/ports/scoring.ts';
import { type Store, staleClaimMs } from '../../../shared/ports/stores.ts';

export const tenant = 't';
export const silentLog: Log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** A store in memory, real threads and a clock that stands until it is set; hints are counted and go nowhere. */
export interface Workbench {
  readonly store: Store;
  readonly scoring: Scoring;
  readonly profiles: Profiles;
  readonly pools: Pools;
  readonly shortlists: Shortlists;
  /** Pools hinted so far. */
  readonly hints: string[];
  /** From now on the queue takes no hint. */
  breakQueue(): void;
  /** Sets the day. */
  setDay(day: string): void;
  /** Lets so much time pass that a claim which nobody renewed counts as abandoned. */
  abandonClaims(): void;
  /** A process that ranks pools of this store; with `over`, through a store of its own making. */
  worker(over?: (store: Store) => Store): (pool?: string) => Promise<RankOutcome>;
  /** Ranks pool `p` under a signal. */
  rankWith(signal: AbortSignal): Promise<RankOutcome>;
  ranking(kind: Side, id: string): Promise<Ranking | undefined>;
  close(): Promise<void>;
}

export async function openWorkbench({
  length = 100,
  scoring = createScoring({ threads: 1 }),
} = {}): Promise<Workbench> {
  let now = new Date('2026-03-01T08:00:00.000Z');
  const clock = { now: () => now };
  const store = await openSqliteStore({ path: ':memory:', clock });
  await store.prepare();
  const hints: string[] = [];
  let reachable = true;
  const queue = {
    hint: async (_name: string, { pool }: { pool: string }) => {
      if (reachable) hints.push(pool);
      return reachable;
    },
  };
  const common = { queue, scoring, clock, log: silentLog, length };
  return {
    store,
    scoring,
    hints,
    profiles: createProfiles({ ...common, ...store }),
    pools: createPools({ ...common, ...store }),
    shortlists: createShortlists({ ...common, ...store }),
    breakQueue: () => {
      reachable = false;
    },
    setDay: (day) => {
      now = new Date(`${day}T08:00:00.000Z`);
    },
    abandonClaims: () => {
      now = new Date(now.getTime() + staleClaimMs);
    },
    worker: (over = (same) => same) => {
      const rankPool = createRankPool({ ...common, ...over(store) });
      return (pool = 'p') => rankPool({ tenant, pool }, new AbortController().signal);
    },
    rankWith: (signal) => createRankPool({ ...common, ...store })({ tenant, pool: 'p' }, signal),
    ranking: (kind, id) => store.rankings.get(tenant, kind, id),
    close: async () => {
      await scoring.close();
      await store.close();
    },
  };
}

/** A candidate of pool `p` who may be matched. */
export function candidate(id: string, more: object = {}): object {
  return { id, pool: 'p', skills: ['HPLC'], consent: { matching: true }, ...more };
}

/** An open vacancy of pool `p`. */
export function vacancy(id: string, more: object = {}): object {
  return { id, pool: 'p', title: 'Chemist', skills: ['HPLC'], ...more };
}

/** Every stored ranking of a pool's live profiles without when and under which claim it was made. */
export async function rankingsOf({ store }: Workbench, pool: string): Promise<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const kind of ['candidate', 'vacancy'] as const) {
    for (const { id } of await store.profiles.list(tenant, kind, { pool, limit: 1_000 })) {
      const ranking = await store.rankings.get(tenant, kind, id);
      found[`${kind}/${id}`] = ranking && { ...ranking, epoch: 0, asOf: '' };
    }
  }
  return found;
}

/** Ranks a whole pool from nothing under the model that it has: as after a claim whose owner died. */
export async function rankAfresh(bench: Workbench, pool = 'p'): Promise<void> {
  await bench.store.claims.claim(tenant, pool);
  bench.abandonClaims();
  await bench.worker()(pool);
}

/** The store with `before` awaited ahead of every call that ranking makes; what it throws is what the call throws. */
export function intercepted(
  store: Store,
  before: (call: string, args: readonly unknown[]) => Promise<void> | void,
): Store {
  const around = <Part extends object>(name: string, part: Part): Part =>
    new Proxy(part, {
      get(target, member) {
        const value: unknown = Reflect.get(target, member);
        if (typeof value !== 'function') return value;
        const call = `${name}.${String(member)}`;
        if (call === 'profiles.scan') {
          return async function* (...args: readonly unknown[]) {
            await before(call, args);
            yield* Reflect.apply(value, target, args);
          };
        }
        return async (...args: readonly unknown[]) => {
          await before(call, args);
          return Reflect.apply(value, target, args);
        };
      },
    });
  return {
    ...store,
    profiles: around('profiles', store.profiles),
    claims: around('claims', store.claims),
    pools: around('pools', store.pools),
    rankings: around('rankings', store.rankings),
  };
}

/** Threads that several workbenches share: closing one of them leaves the threads alone. */
export function sharedThreads(scoring: Scoring): Scoring {
  return {
    understand: scoring.understand.bind(scoring),
    takeModel: scoring.takeModel.bind(scoring),
    rank: scoring.rank.bind(scoring),
    affected: scoring.affected.bind(scoring),
    close: async () => {},
  };
}
