import { type SqueezedText, standsAlone, startsAlone } from './squeezed-text.ts';

/** A phrase found in squeezed text, [from, to) in its units. */
export interface PhraseHit<Value> {
  readonly value: Value;
  readonly from: number;
  readonly to: number;
}

/** Slots for pairs of units: enough that few of the pairs of a text fall on one that is taken. */
const hashes = 65_536;
const pairHash = (first: number, second: number): number => (first * 31 + second) & (hashes - 1);
const pairKey = (first: number, second: number): number => first * hashes + second;

/**
 * Finds phrases of a fixed list in text: the longest at each place, from left to right, without overlaps.
 * A Latin phrase must stand as whole words. Time is the text's length times the number of different lengths of names that
 * begin with the same two units, at worst. One map of the names and no tree: tens of thousands of names take a few megabytes.
 */
export class PhraseMatcher<Value> {
  readonly #byName = new Map<string, Value>();
  /** By hash of the first two units, 1 where some name may begin so. */
  readonly #begins = new Uint8Array(hashes);
  /** First units of names that have no second. */
  readonly #single = new Set<number>();
  /** By the first two units, the lengths of the names that begin so, longest first. */
  readonly #lengths = new Map<number, number[]>();

  /** `entries` are folded names (`foldName`); of two with the same name the first counts. */
  constructor(entries: Iterable<readonly [string, Value]>) {
    for (const [name, value] of entries) this.#add(name, value);
    for (const lengths of this.#lengths.values()) lengths.sort((a, b) => b - a);
  }

  /** The value of exactly this folded name. */
  get(folded: string): Value | undefined {
    return this.#byName.get(folded);
  }

  /** All hits, ordered and disjoint. `accept` may refuse a longest hit; then a shorter one at the same place is tried. */
  scan(text: SqueezedText, accept: (hit: PhraseHit<Value>) => boolean = () => true): readonly PhraseHit<Value>[] {
    const hits: PhraseHit<Value>[] = [];
    for (let from = 0; from < text.text.length; ) {
      const hit =
        this.#mayBegin(text.text, from) && startsAlone(text, from) ? this.#longestAt(text, from, accept) : undefined;
      if (hit) hits.push(hit);
      from = hit ? hit.to : from + 1;
    }
    return hits;
  }

  /** Most places of a text begin no name: two look-ups tell so. */
  #mayBegin(text: string, from: number): boolean {
    const first = text.charCodeAt(from);
    return this.#begins[pairHash(first, text.charCodeAt(from + 1))] === 1 || this.#single.has(first);
  }

  #longestAt(
    text: SqueezedText,
    from: number,
    accept: (hit: PhraseHit<Value>) => boolean,
  ): PhraseHit<Value> | undefined {
    const units = text.text;
    const lengths = this.#lengths.get(pairKey(units.charCodeAt(from), units.charCodeAt(from + 1))) ?? [];
    for (const length of lengths) {
      const hit = this.#hitAt(text, from, from + length);
      if (hit && accept(hit)) return hit;
    }
    const single = this.#single.has(units.charCodeAt(from)) ? this.#hitAt(text, from, from + 1) : undefined;
    return single && accept(single) ? single : undefined;
  }

  #hitAt(text: SqueezedText, from: number, to: number): PhraseHit<Value> | undefined {
    if (to > text.text.length || !standsAlone(text, from, to)) return undefined;
    const value = this.#byName.get(text.text.slice(from, to));
    return value === undefined ? undefined : { value, from, to };
  }

  #add(name: string, value: Value): void {
    if (name === '' || this.#byName.has(name)) return;
    this.#byName.set(name, value);
    const first = name.charCodeAt(0);
    if (name.length === 1) {
      this.#single.add(first);
      return;
    }
    const second = name.charCodeAt(1);
    this.#begins[pairHash(first, second)] = 1;
    const lengths = this.#lengths.get(pairKey(first, second));
    if (!lengths) this.#lengths.set(pairKey(first, second), [name.length]);
    else if (!lengths.includes(name.length)) lengths.push(name.length);
  }
}
