import type { RankingFloor } from '../../shared/ports/stores.ts';
import type { Verdict } from '../matching/index.ts';

/** A pair as one side sees it: itself first. */
export interface PairView<Own, Other> {
  judge(own: Own, other: Other): Verdict;
}

/** A profile of the other side as stored rankings know it and as it is now. */
export interface Change<Other> {
  readonly id: string;
  /** False: the stored rankings may have seen any version, or none. */
  readonly certain: boolean;
  readonly before?: Other;
  readonly after?: Other;
}

/** A profile and what is stored of its ranking. */
export interface Standing<Own> {
  readonly own: Own;
  /** End of the stored ranking; absent when there is none. */
  readonly floor: RankingFloor | undefined;
  /** Pairings that a ranking keeps. */
  readonly length: number;
}

/** What of a stored ranking a change alters: its entries, only what is counted beside them, nothing. */
export type Effect = 'list' | 'counts' | 'none';

const absent: Verdict = { eligible: false, considered: false, rankScore: 0, score: 0, blockers: '' };

/**
 * What changes alter of a stored ranking. Naming too much costs time; `counts` is said only when the entries, and
 * `none` only when the whole ranking would come out in the same bytes.
 */
export function effectOf<Own, Other>(
  view: PairView<Own, Other>,
  standing: Standing<Own>,
  changes: readonly Change<Other>[],
): Effect {
  const { floor, length } = standing;
  if (floor === undefined || isTornOpen(floor, length)) return 'list';
  let found: Effect = 'none';
  for (const change of changes) {
    const effect = effectOfOne(view, { ...standing, floor }, change);
    if (effect === 'list') return 'list';
    if (effect === 'counts') found = 'counts';
  }
  return found;
}

function effectOfOne<Own, Other>(
  view: PairView<Own, Other>,
  { own, floor, length }: Standing<Own> & { readonly floor: RankingFloor },
  { id, certain, before, after }: Change<Other>,
): Effect {
  const now = after === undefined ? absent : view.judge(own, after);
  if (floor.lists.includes(id) || isListed(now, id, floor, length)) return 'list';
  if (!certain) return 'counts';
  const then = before === undefined ? absent : view.judge(own, before);
  if (isListed(then, id, floor, length)) return 'list';
  return countsAlike(then, now) ? 'none' : 'counts';
}

/** Somebody was taken out since it was ranked, and whoever comes next is missing. */
function isTornOpen({ length: stands, total }: RankingFloor, length: number): boolean {
  return stands < Math.min(length, total);
}

/** Whether a list says the same of two verdicts that are both below its end. */
function countsAlike(one: Verdict, other: Verdict): boolean {
  if (one.considered !== other.considered || one.eligible !== other.eligible) return false;
  if (!one.considered) return true;
  if (one.blockers !== other.blockers) return false;
  // Only of pairs that are not eligible the figures count: they order the near misses.
  return one.eligible || (one.rankScore === other.rankScore && one.score === other.score);
}

/** A list shorter than its bound has everybody who is eligible; a full one those who do not come after its last. */
function isListed(verdict: Verdict, id: string, floor: RankingFloor, length: number): boolean {
  const { last } = floor;
  if (!verdict.eligible || !verdict.considered) return false;
  if (floor.length < length || last === undefined) return true;
  if (verdict.rankScore !== last.rankScore) return verdict.rankScore > last.rankScore;
  if (verdict.score !== last.score) return verdict.score > last.score;
  return id <= last.id;
}
