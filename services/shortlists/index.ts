import type { Side } from '../../shared/model/pairing.ts';
import type { Language, Pairing } from '../matching/index.ts';

export type { RankOutcome, RankPool, RankPoolDeps } from './rank-pool.ts';
export { createRankPool } from './rank-pool.ts';
export type { ShortlistsDeps } from './shortlists.ts';
export { createShortlists } from './shortlists.ts';

/** What of a ranked list is wanted, and in which words. */
export interface ReadOptions {
  readonly limit: number;
  /** 0–100. */
  readonly minScore?: number;
  /** Seconds to wait until the newest revision is ranked, 0–30. */
  readonly wait?: number;
  readonly lang: Language;
  /** Reading on after this many pairings. */
  readonly offset?: number;
  /** Ends the waiting: what there is then is answered. */
  readonly signal?: AbortSignal;
}

/** A ranked list as it is shown. */
export interface RankedAnswer {
  readonly kind: Side;
  readonly id: string;
  /** Title and employer of the vacancy, headline of the candidate, whose list it is; absent when it has none. */
  readonly label?: string;
  readonly rev: number;
  /** `fresh` when everything accepted in the pool up to now is in it. */
  readonly status: 'fresh' | 'stale';
  /** When the list was computed; null when it never was. */
  readonly asOf: string | null;
  readonly total: number;
  readonly pairings: readonly Pairing[];
  readonly exclusions: readonly {
    readonly code: string;
    readonly criterion: string;
    readonly owner: Side;
    readonly alone: number;
    readonly total: number;
    readonly text: string;
  }[];
  readonly nearMisses: readonly {
    readonly id: string;
    readonly code: string;
    readonly criterion: string;
    readonly rankScore: number;
    readonly text: string;
  }[];
  /** Why the list is empty, in words; absent when it is not. */
  readonly reason?: string;
  /** Employers and titles of vacancies, headlines of candidates that are named in the list, by id (never contact data). */
  readonly labels: Readonly<Record<string, string>>;
  readonly more: boolean;
}

/** One against many: `vacancy` with `candidates`, or `candidate` with `vacancies`. Values as parsed JSON. */
export interface MatchRequest {
  readonly vacancy?: unknown;
  readonly candidate?: unknown;
  readonly vacancies?: readonly unknown[];
  readonly candidates?: readonly unknown[];
  readonly weights?: unknown;
  readonly pool?: string;
  readonly limit?: number;
}

/** Read, explain and compute ranked lists. */
export interface Shortlists {
  /** A vacancy's shortlist (`vacancy`) or a candidate's matches (`candidate`). Throws `profile.not-found`. */
  read(tenant: string, kind: Side, id: string, options: ReadOptions): Promise<RankedAnswer>;
  /** One pair, computed now, eligible or not. Throws `profile.not-found`, `pairing.different-pools`. */
  explain(tenant: string, vacancyId: string, candidateId: string, lang: Language): Promise<Pairing>;
  /** Stateless: one against many. Bad entries come back in `refused` with their index. Throws `request.invalid`. */
  match(
    tenant: string,
    request: MatchRequest,
    lang: Language,
  ): Promise<{
    pairings: readonly Pairing[];
    refused: readonly { index: number; error: unknown }[];
    notes: readonly string[];
  }>;
}
