import type { Day } from '../kernel/time.ts';
import type { ChunkedPool } from '../model/chunk.ts';
import type { Exclusion, NearMiss, RankingEntry, Side } from '../model/pairing.ts';
import type { PoolModel } from '../model/pool-model.ts';
import type { ProfileKind, ProfileOf } from '../model/profile.ts';
import type { UnderstoodOf } from '../model/understood.ts';
import type { Weights } from '../model/vacancy.ts';
import type { RankingFloor } from './stores.ts';

/**
 * Understanding and scoring away from the event loop. Calls reject with the signal's reason once it aborts; what runs
 * in a thread then runs out in a fraction of a second.
 */
export interface Scoring {
  /** What is read from each profile, in order. */
  understand<Kind extends ProfileKind>(
    kind: Kind,
    profiles: readonly ProfileOf[Kind][],
    signal?: AbortSignal,
  ): Promise<readonly UnderstoodOf[Kind][]>;
  /** The model of everything in a pool. */
  takeModel(pool: ChunkedPool, signal?: AbortSignal): Promise<PoolModel>;
  /**
   * Ranks profiles of one side against the whole other side. `onRanked` gets them in batches, in no stated order, one
   * call at a time, and is awaited: a slow receiver slows the scoring down. What it throws ends the ranking.
   */
  rank(task: RankTask, onRanked: (batch: readonly Ranked[]) => Promise<void> | void): Promise<void>;
  /** On `side`, whose stored ranking would differ now that profiles of the other side changed. */
  affected(task: AffectedTask): Promise<Affected>;
  close(): Promise<void>;
}

/** What a ranking is computed under; see `MatcherOptions` of services/matching. */
export interface ScoringTerms {
  readonly model: PoolModel;
  readonly today: Day;
  readonly weights?: Weights;
  readonly missingConsent: 'excluded' | 'allowed';
}

export interface RankTask {
  readonly pool: ChunkedPool;
  readonly terms: ScoringTerms;
  readonly side: Side;
  /** Only these of the side; all when absent. Ids that are not in the pool are left out. */
  readonly ids?: ReadonlySet<string>;
  /** Pairings kept for each; 0 when only what is counted is wanted, which spares most of the work. */
  readonly length: number;
  readonly signal?: AbortSignal;
}

/** A ranked list on its way to the store: pairings packed (`packPairing` of services/matching). */
export interface Ranked {
  readonly id: string;
  readonly rev: number;
  /** Hash of the weights applied; of a candidate's list, of the default weights. */
  readonly weights: string;
  readonly total: number;
  readonly considered: number;
  readonly entries: readonly RankingEntry[];
  readonly exclusions: readonly Exclusion[];
  readonly nearMisses: readonly NearMiss[];
}

export interface AffectedTask {
  readonly pool: ChunkedPool;
  readonly terms: ScoringTerms;
  readonly side: Side;
  /** Only these of the side are looked at. */
  readonly ids: ReadonlySet<string>;
  /** Of the other side: as the stored rankings know them, and as they are now. Text as `memberText` makes it. */
  readonly changes: readonly ProfileChange[];
  /** Ends of the stored rankings; one that is absent counts as affected. */
  readonly floors: ReadonlyMap<string, RankingFloor>;
  readonly length: number;
  readonly signal?: AbortSignal;
}

/** Ids of stored rankings. */
export interface Affected {
  /** Their entries would differ. */
  readonly lists: readonly string[];
  /** Their entries stay; what is counted beside them would differ. */
  readonly counts: readonly string[];
}

export interface ProfileChange {
  readonly id: string;
  /** False when the stored rankings may have seen another version than `before`, which is then absent. */
  readonly certain: boolean;
  readonly before?: Uint8Array;
  readonly after?: Uint8Array;
}
