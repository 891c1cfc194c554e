import { endsAlone, type SqueezedText } from '../text/squeezed-text.ts';

/** A name found in squeezed text, [from, to) in its units. */
export interface NameHit<Value> {
  readonly value: Value;
  readonly from: number;
  readonly to: number;
}

/**
 * Finds names of a large fixed list in short text: the longest at each place, from left to right, without overlaps; a Latin
 * name must stand as whole words. Cheap to build (one map entry a name) where `PhraseMatcher` is cheap to scan with: names of
 * places are looked for in a few wordings of a profile only. Time is the text's length times the lengths that names have.
 */
export class NameIndex<Value> {
  readonly #byName: ReadonlyMap<string, Value>;
  /** Bit n is set where names of n units begin with the unit; names longer than 31 units share bit 31. */
  readonly #lengths = new Uint32Array(65_536);
  readonly #longest: number;

  /** Names are folded (`foldName`). */
  constructor(byName: ReadonlyMap<string, Value>) {
    this.#byName = byName;
    let longest = 0;
    for (const name of byName.keys()) {
      const first = name.charCodeAt(0);
      this.#lengths[first] = (this.#lengths[first] ?? 0) | (1 << Math.min(name.length, 31));
      if (name.length > longest) longest = name.length;
    }
    this.#longest = longest;
  }

  /** All hits, ordered and disjoint. `accept` may refuse a longest hit; then a shorter one at the same place is tried. */
  scan(text: SqueezedText, accept: (hit: NameHit<Value>) => boolean): readonly NameHit<Value>[] {
    const hits: NameHit<Value>[] = [];
    for (let from = 0; from < text.text.length; ) {
      const hit = this.#longestAt(text, from, accept);
      if (hit) hits.push(hit);
      from = hit ? hit.to : from + 1;
    }
    return hits;
  }

  #longestAt(text: SqueezedText, from: number, accept: (hit: NameHit<Value>) => boolean): NameHit<Value> | undefined {
    const lengths = this.#lengths[text.text.charCodeAt(from)] ?? 0;
    if (lengths === 0 || (text.pairs[from] ?? -1) < 0) return undefined;
    const most = Math.min(lengths >>> 31 ? this.#longest : 30, text.text.length - from);
    for (let length = most; length > 0; length--) {
      if (((lengths >>> Math.min(length, 31)) & 1) === 0) continue;
      const value = this.#byName.get(text.text.slice(from, from + length));
      if (value === undefined || !endsAlone(text, from, from + length)) continue;
      const hit = { value, from, to: from + length };
      if (accept(hit)) return hit;
    }
    return undefined;
  }
}
