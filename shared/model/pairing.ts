import type { Day } from '../kernel/time.ts';
import type { Dimension, Importance } from './codes.ts';

export type Status = 'met' | 'partly' | 'unmet' | 'unknown';
export type Side = 'vacancy' | 'candidate';

/**
 * One criterion judged for one pair, as a code with parameters; words are made from it when it is read.
 * All points are tenths of a point of the pair's score: 310 is 31.0 of 100.
 */
export interface Evidence {
  /** `<topic>.<status>` or a finer code of the topic: `skill.met`, `skill.partly`, `degree.unmet`, `time.uncovered` … */
  readonly code: string;
  readonly owner: Side;
  readonly importance: Importance;
  readonly status: Status;
  /** What is asked, in the owner's words or as a code. */
  readonly criterion: string;
  /** Where it was found on the other side: `skills[1]`, `summary[12:18]`. Absent when nothing was found. */
  readonly found?: string;
  /** Points earned. Over a dimension they add up to its points, over all dimensions to the score, exactly. */
  readonly points: number;
  /** Points lost when unmet or partly met; at stake when unknown (what it would earn if it were met). */
  readonly lost: number;
  readonly params?: Readonly<Record<string, string | number>>;
}

export interface DimensionRecord {
  readonly dimension: Dimension;
  /** As applied, before normalising. */
  readonly weight: number;
  /** Unweighted score of the dimension, tenths 0–1000; 0 when not known. */
  readonly score: number;
  /** What the dimension contributes to the pair's score, tenths. */
  readonly points: number;
  readonly known: boolean;
  readonly evidence: readonly Evidence[];
}

/** One candidate for one vacancy, as the engine computes it and the store keeps it. Scores in tenths (0–1000), confidence in basis points. */
export interface PairingRecord {
  readonly vacancyId: string;
  readonly candidateId: string;
  readonly vacancyRev: number;
  readonly candidateRev: number;
  readonly eligible: boolean;
  readonly score: number;
  readonly rankScore: number;
  readonly confidence: number;
  /** Over the criteria that the vacancy owns; null when none of them could be judged. */
  readonly forward: number | null;
  /** Over the criteria that the candidate owns; null when none of them could be judged. */
  readonly reverse: number | null;
  readonly dimensions: readonly DimensionRecord[];
  /** Codes of what makes the pair ineligible: evidence codes, or `vacancy.closed`, `candidate.no-consent`. */
  readonly blockers: readonly { readonly code: string; readonly criterion: string; readonly owner: Side }[];
}

/** How many people one required criterion keeps out: on its own, and together with others. */
export interface Exclusion {
  readonly code: string;
  readonly criterion: string;
  readonly owner: Side;
  readonly alone: number;
  readonly total: number;
}

/** Somebody who would be on the list were one criterion relaxed. */
export interface NearMiss {
  readonly id: string;
  readonly code: string;
  readonly criterion: string;
  readonly owner: Side;
  /** The rank score that the pair would have, tenths. */
  readonly rankScore: number;
}

/** The best pairings of one profile, in order, with what the whole pool said of it. */
export interface RankedList {
  /** Eligible counterparts in the pool, on the list or below its end. */
  readonly total: number;
  /** Counterparts that were looked at (those without consent or closed are not). */
  readonly considered: number;
  /** By rank score, then score, both falling; then id, rising by UTF-16 code units. */
  readonly pairings: readonly PairingRecord[];
  readonly exclusions: readonly Exclusion[];
  readonly nearMisses: readonly NearMiss[];
}

/** What names the inputs of a list besides the revisions: same receipt, same bytes. */
export interface ReceiptBase {
  readonly engine: string;
  readonly taxonomy: string;
  readonly model: string;
  readonly weights: string;
}

/** A stored ranked list: one document, replaced whole. */
export interface Ranking {
  readonly kind: Side;
  readonly id: string;
  readonly rev: number;
  readonly pool: string;
  /** The pool claim under which it was computed; see the ClaimStore port. */
  readonly epoch: number;
  readonly asOf: string;
  readonly today: Day;
  readonly receipt: ReceiptBase;
  readonly total: number;
  readonly considered: number;
  readonly entries: readonly RankingEntry[];
  readonly exclusions: readonly Exclusion[];
  readonly nearMisses: readonly NearMiss[];
}

/** `body` is the packed PairingRecord (`packPairing` of services/matching); `id` is the other side's. */
export interface RankingEntry {
  readonly id: string;
  readonly rankScore: number;
  readonly score: number;
  readonly body: string;
}
