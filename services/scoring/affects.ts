import type { PairingRecord } from '../../shared/model/pairing.ts';
import type { RankingFloor } from '../../shared/ports/stores.ts';
import { packPairing, type Verdict } from '../matching/index.ts';

/** A pair as one side sees it: itself first. */
export interface PairView<Own, Other> {
  judge(own: Own, other: Other): Verdict;
  explain(own: Own, other: Other): PairingRecord;
}

/** A profile of the other side as stored rankings know it and as it is now, both prepared under the same rev. */
export interface Change<Other> {
  readonly id: string;
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

const absent: Verdict = { eligible: false, considered: false, rankScore: 0, score: 0, blockers: '' };

/**
 * Whether a change alters anything that the stored ranking says: its entries, its counts, its near misses.
 * Wrongly saying yes costs time; no is said only when the same bytes would come out.
 */
export function affects<Own, Other>(
  view: PairView<Own, Other>,
  standing: Standing<Own>,
  change: Change<Other>,
): boolean {
  const { own, floor, length } = standing;
  if (floor === undefined) return true;
  const before = change.before === undefined ? absent : view.judge(own, change.before);
  const after = change.after === undefined ? absent : view.judge(own, change.after);
  if (before.considered !== after.considered || before.eligible !== after.eligible) return true;
  if (before.blockers !== after.blockers) return true;
  if (!after.considered) return false;
  if (!after.eligible) return nearMissChanged(view, own, change);
  return isListed(before, change.id, floor, length) || isListed(after, change.id, floor, length);
}

/** Only pairs that one criterion keeps apart are near misses; of the others the list says how many there are. */
function nearMissChanged<Own, Other>(view: PairView<Own, Other>, own: Own, change: Change<Other>): boolean {
  if (change.before === undefined || change.after === undefined) return true;
  const after = view.explain(own, change.after);
  return after.blockers.length === 1 && packPairing(after) !== packPairing(view.explain(own, change.before));
}

/** A list shorter than its bound has everybody who is eligible; a full one those who do not come after its last. */
function isListed(verdict: Verdict, id: string, floor: RankingFloor, length: number): boolean {
  const { last } = floor;
  if (floor.length < length || last === undefined) return true;
  if (verdict.rankScore !== last.rankScore) return verdict.rankScore > last.rankScore;
  if (verdict.score !== last.score) return verdict.score > last.score;
  return id <= last.id;
}
