import { FULL } from './policy.ts';
import { tableSize, termSlot } from './term-slot.ts';

/** A vector over terms, as typed arrays: positive integers at the numbers of its terms, each once. */
export interface SparseVector {
  readonly terms: Int32Array;
  readonly weights: Int32Array;
  /** Sum of the squares of the weights. */
  readonly square: number;
}

/** Makes a vector; entries with a weight below 1 are left out. */
export function sparseVector(entries: Iterable<readonly [term: number, weight: number]>): SparseVector {
  const kept = [...entries].filter(([, weight]) => weight >= 1);
  const weights = Int32Array.from(kept, ([, weight]) => weight);
  return {
    terms: Int32Array.from(kept, ([term]) => term),
    weights,
    square: weights.reduce((sum, weight) => sum + weight * weight, 0),
  };
}

/** A vector that others are compared with: open addressing over typed arrays, built once and then only read. */
export class VectorIndex {
  readonly square: number;
  private readonly keys: Int32Array;
  private readonly weights: Int32Array;
  private readonly mask: number;

  constructor(vector: SparseVector) {
    this.square = vector.square;
    const slots = tableSize(vector.terms.length);
    this.mask = slots - 1;
    this.keys = new Int32Array(slots).fill(-1);
    this.weights = new Int32Array(slots);
    for (let index = 0; index < vector.terms.length; index++) {
      const slot = termSlot(this.keys, this.mask, vector.terms[index] ?? 0);
      this.keys[slot] = vector.terms[index] ?? 0;
      this.weights[slot] = vector.weights[index] ?? 0;
    }
  }

  /**
   * The cosine of the two vectors in basis points, rounded down; 0 where one is empty. The sums are exact below 2^53 and the
   * root of IEEE 754 is correctly rounded: every machine gets the same, and equal vectors get FULL.
   */
  cosine(other: SparseVector): number {
    if (this.square === 0 || other.square === 0) return 0;
    let dot = 0;
    for (let index = 0; index < other.terms.length; index++) {
      const slot = termSlot(this.keys, this.mask, other.terms[index] ?? 0);
      dot += (this.weights[slot] ?? 0) * (other.weights[index] ?? 0);
    }
    return dot === 0 ? 0 : Math.min(FULL, Math.floor((FULL * dot) / Math.sqrt(this.square * other.square)));
  }
}
