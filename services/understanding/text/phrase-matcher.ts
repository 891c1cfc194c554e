import { type SqueezedText, standsAlone, startsAlone } from './squeezed-text.ts';

/** A phrase found in squeezed text, [from, to) in its units. */
export interface PhraseHit<Value> {
  readonly value: Value;
  readonly from: number;
  readonly to: number;
}

/** Slots of the filters: enough that few beginnings of a text fall on one that is taken. */
const slots = 1 << 18;
/** Names of this many units and more are found by so many of their first units, shorter ones by all. */
const stem = 4;

/**
 * Finds phrases of a fixed list in text: the longest at each place, from left to right, without overlaps.
 * A Latin phrase must stand as whole words. Time is the text's length times the number of different lengths of names that
 * begin with the same four units, at worst. A map of the names and filters of their beginnings, no tree: tens of
 * thousands of names take a few megabytes, and most places of a text are passed by one look-up.
 */
export class PhraseMatcher<Value> {
  readonly #byName = new Map<string, Value>();
  /** By the first four units, the lengths of the names that begin so, longest first. */
  readonly #lengths = new Map<string, number[]>();
  /** By hash of the first two units, 1 where some name may begin so; by hash of the first `n`, bit `n` where some name may. */
  readonly #begins = new Uint8Array(slots);
  readonly #filters = new Uint8Array(slots);
  /** First units of names that have no second. */
  readonly #single = new Set<number>();

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

  #mayBegin(text: string, from: number): boolean {
    return this.#begins[hashOf(text, from, 2)] === 1 || this.#single.has(text.charCodeAt(from));
  }

  #longestAt(
    text: SqueezedText,
    from: number,
    accept: (hit: PhraseHit<Value>) => boolean,
  ): PhraseHit<Value> | undefined {
    for (const length of this.#longAt(text.text, from)) {
      const hit = this.#hitAt(text, from, from + length);
      if (hit && accept(hit)) return hit;
    }
    for (let length = stem - 1; length >= 1; length--) {
      const hit = this.#may(text.text, from, length) ? this.#hitAt(text, from, from + length) : undefined;
      if (hit && accept(hit)) return hit;
    }
    return undefined;
  }

  /** Lengths of the long names that may begin here. */
  #longAt(text: string, from: number): readonly number[] {
    return this.#may(text, from, stem) ? (this.#lengths.get(text.slice(from, from + stem)) ?? none) : none;
  }

  #may(text: string, from: number, length: number): boolean {
    return ((this.#filters[hashOf(text, from, length)] ?? 0) & (1 << length)) !== 0;
  }

  #hitAt(text: SqueezedText, from: number, to: number): PhraseHit<Value> | undefined {
    if (to > text.text.length || !standsAlone(text, from, to)) return undefined;
    const value = this.#byName.get(text.text.slice(from, to));
    return value === undefined ? undefined : { value, from, to };
  }

  #add(name: string, value: Value): void {
    if (name === '' || this.#byName.has(name)) return;
    this.#byName.set(name, value);
    const known = Math.min(name.length, stem);
    const slot = hashOf(name, 0, known);
    this.#filters[slot] = (this.#filters[slot] ?? 0) | (1 << known);
    if (name.length === 1) this.#single.add(name.charCodeAt(0));
    else this.#begins[hashOf(name, 0, 2)] = 1;
    if (name.length < stem) return;
    const beginning = name.slice(0, stem);
    const lengths = this.#lengths.get(beginning);
    if (!lengths) this.#lengths.set(beginning, [name.length]);
    else if (!lengths.includes(name.length)) lengths.push(name.length);
  }
}

const none: readonly number[] = [];

/** A slot for `length` units from `from` on. */
function hashOf(text: string, from: number, length: number): number {
  let hash = length;
  for (let at = from; at < from + length; at++) hash = Math.imul(hash, 0x01000193) ^ text.charCodeAt(at);
  return (hash ^ (hash >>> 15)) & (slots - 1);
}
