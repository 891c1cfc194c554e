/** 2^32 divided by the golden ratio (Knuth's multiplicative hashing). */
const SPREAD = 0x9e3779b1;

/**
 * The slot of a term in an open-addressed table: its own, or a free one (key -1) when the table has not got it. The table's length is
 * `mask + 1`, a power of two, and never full.
 */
export function termSlot(keys: Int32Array, mask: number, term: number): number {
  let slot = Math.imul(term, SPREAD) >>> 7;
  for (;;) {
    slot &= mask;
    const key = keys[slot];
    if (key === term || key === -1) return slot;
    slot++;
  }
}

/** Slots for so many entries: a power of two at least four times as many, so that a miss mostly ends at once. */
export const tableSize = (entries: number): number => 2 ** Math.ceil(Math.log2(Math.max(2, entries * 4)));
