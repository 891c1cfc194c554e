import { tableSize, termSlot } from './term-slot.ts';

/** A term that earns credit for one of the wanted things. */
export interface Posting {
  readonly term: number;
  /** Index of the wanted thing (a skill criterion, a term of a title). */
  readonly wanted: number;
  readonly credit: number;
  /** What the explanation needs to know of it. */
  readonly note: string;
}

/**
 * From a term to its postings: open addressing over typed arrays, built once for a vacancy and then only read.
 * Postings of one term lie together, in the order given.
 */
export class TermIndex {
  readonly wanted: Int32Array;
  readonly credit: Int32Array;
  readonly notes: readonly string[];
  private readonly keys: Int32Array;
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private readonly mask: number;

  constructor(postings: readonly Posting[]) {
    const sorted = postings.toSorted((a, b) => a.term - b.term);
    this.wanted = Int32Array.from(sorted, (posting) => posting.wanted);
    this.credit = Int32Array.from(sorted, (posting) => posting.credit);
    this.notes = sorted.map((posting) => posting.note);
    const slots = tableSize(sorted.length);
    this.mask = slots - 1;
    this.keys = new Int32Array(slots).fill(-1);
    this.starts = new Int32Array(slots);
    this.ends = new Int32Array(slots);
    for (const [position, posting] of sorted.entries()) {
      const slot = this.slot(posting.term);
      if (this.keys[slot] === -1) this.starts[slot] = position;
      this.keys[slot] = posting.term;
      this.ends[slot] = position + 1;
    }
  }

  /** The slot of a term: its own, or a free one when the term has no postings. */
  slot(term: number): number {
    return termSlot(this.keys, this.mask, term);
  }

  /** Postings of a slot are those from `start` up to, not with, `end`; a free slot has none. */
  start(slot: number): number {
    return this.starts[slot] ?? 0;
  }

  end(slot: number): number {
    return this.ends[slot] ?? 0;
  }
}
