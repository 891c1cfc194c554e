import { dimensions } from '../../shared/model/codes.ts';
import type { Criterion } from './criterion.ts';
import { FULL, prior } from './policy.ts';

/** Longest list of blockers kept for one pair: more say nothing new. */
const MOST_BLOCKERS = 512;

/**
 * The sums of one pair. One is reused for pair after pair: nothing is allocated while numbers alone are wanted.
 * reset ─▶ mark … ─▶ finish ─▶ read the figures.
 */
export class Tally {
  /** Over the judged criteria of each known dimension: weights, and weights times credits. Of no meaning for others. */
  readonly weight = new Float64Array(dimensions.length);
  readonly earned = new Float64Array(dimensions.length);
  /** Scores of the dimensions in tenths; 0 when not known. */
  readonly scores = new Int32Array(dimensions.length);
  readonly blockers = new Int32Array(MOST_BLOCKERS);
  blockerCount = 0;
  /** Bits by dimension: something weighs in it; something in it was judged. */
  applying = 0;
  known = 0;
  score = 0;
  rankScore = 0;
  /** Sums of the weights of the applying and of the known dimensions. */
  applyingWeight = 0;
  knownWeight = 0;
  private strict = false;

  reset(strict: boolean): void {
    this.applying = 0;
    this.known = 0;
    this.blockerCount = 0;
    this.strict = strict;
  }

  /** Takes a judged criterion. `credit` is 0 to FULL, or UNKNOWN. */
  mark(asked: Criterion, credit: number): void {
    this.gate(asked, credit);
    if (asked.excluded) return;
    if (credit < 0) this.applying |= 1 << asked.dimension;
    else this.add(asked.dimension, asked.weight, asked.weight * credit);
  }

  /** Takes sums over criteria of a dimension that were judged: `weight` above 0, and `earned`, weights times credits. */
  add(dimension: number, weight: number, earned: number): void {
    const bit = 1 << dimension;
    this.applying |= bit;
    if ((this.known & bit) === 0) {
      // What stands there is another pair's: nothing is cleared between pairs.
      this.known |= bit;
      this.weight[dimension] = weight;
      this.earned[dimension] = earned;
    } else {
      this.weight[dimension] = (this.weight[dimension] ?? 0) + weight;
      this.earned[dimension] = (this.earned[dimension] ?? 0) + earned;
    }
  }

  /** Bars the pair when the credit of a required or excluded criterion does. */
  gate(asked: Criterion, credit: number): void {
    if (asked.excluded) {
      if (credit >= asked.metFrom) this.block(asked.blocker.excluded);
    } else if (asked.required) {
      if (credit === 0) this.block(asked.blocker.unmet);
      else if (credit < 0 && this.strict) this.block(asked.blocker.unknown);
    }
  }

  /** Makes the pair's figures from the sums. `weights` by dimension, integers. */
  finish(weights: Float64Array): void {
    let applyingWeight = 0;
    let knownWeight = 0;
    let sum = 0;
    for (let dimension = 0; dimension < dimensions.length; dimension++) {
      this.scores[dimension] = 0;
      const bit = 1 << dimension;
      if ((this.applying & bit) === 0) continue;
      const weight = weights[dimension] ?? 0;
      applyingWeight += weight;
      if ((this.known & bit) === 0) continue;
      const score = meanTenths(this.earned[dimension] ?? 0, this.weight[dimension] ?? 0);
      this.scores[dimension] = score;
      knownWeight += weight;
      sum += weight * score;
    }
    this.applyingWeight = applyingWeight;
    this.knownWeight = knownWeight;
    this.score = knownWeight === 0 ? 0 : roundedShare(sum, knownWeight);
    this.rankScore =
      applyingWeight === 0 ? prior : roundedShare(sum + (applyingWeight - knownWeight) * prior, applyingWeight);
  }

  private block(blocker: number): void {
    for (let index = 0; index < this.blockerCount; index++) if (this.blockers[index] === blocker) return;
    if (this.blockerCount < MOST_BLOCKERS) this.blockers[this.blockerCount++] = blocker;
  }
}

/** `part / whole` to the nearest integer, halves up. Exact for integers below 2^52. */
export function roundedShare(part: number, whole: number): number {
  return Math.floor((2 * part + whole) / (2 * whole));
}

/** Mean credit as tenths of a point. */
function meanTenths(earned: number, weight: number): number {
  return roundedShare(earned, weight * (FULL / 1000));
}
