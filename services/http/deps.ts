import type { Clock } from '../../shared/ports/clock.ts';
import type { Log } from '../../shared/ports/log.ts';
import type { ReplyStore } from '../../shared/ports/stores.ts';
import type { Keys } from '../keys/index.ts';
import type { Pools } from '../pools/index.ts';
import type { Profiles } from '../profiles/index.ts';
import type { Shortlists } from '../shortlists/index.ts';
import type { Metrics } from './metrics.ts';

/** Whether the service does its work, and what was looked at to say so. */
export interface Readiness {
  readonly ready: boolean;
  readonly checks: Readonly<Record<string, { readonly ok: boolean; readonly detail?: string }>>;
}

/** What the edge needs of the rest: capabilities, and the port for answers kept under an Idempotency-Key. */
export interface HttpDeps {
  readonly profiles: Profiles;
  readonly shortlists: Shortlists;
  readonly pools: Pools;
  readonly keys: Keys;
  readonly replies: ReplyStore;
  readonly readiness: () => Promise<Readiness>;
  readonly metrics: Metrics;
  readonly log: Log;
  readonly clock: Clock;
  /** What is left out has the value of `defaultHttpSettings`. */
  readonly settings?: Partial<HttpSettings>;
}

/** Bounds of the edge. */
export interface HttpSettings {
  /** Requests a minute for one key or, without one, one address; 0: no limit. */
  readonly rateLimitPerMinute: number;
  /** Whose word on the caller's address is taken, as Express' `trust proxy` has it: that of so many proxies in front, or of those at these addresses. */
  readonly trustProxy: number | string;
  /** One profile, and one line of a batch. */
  readonly profileBytes: number;
  readonly matchBytes: number;
  readonly batchBytes: number;
  readonly batchLines: number;
  /** Seconds within which a JSON body must have arrived; a batch, its next piece. */
  readonly bodySeconds: number;
}

const mebibyte = 1_048_576;

/** Generous for a fair on one laptop, bounded for a stranger on the network. */
export const defaultHttpSettings: HttpSettings = {
  rateLimitPerMinute: 6000,
  trustProxy: 0,
  profileBytes: mebibyte,
  matchBytes: 16 * mebibyte,
  batchBytes: 64 * mebibyte,
  batchLines: 10_000,
  bodySeconds: 30,
};
