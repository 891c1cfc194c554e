import { endsAlone, pairHash, type SqueezedText } from './squeezed-text.ts';

/** A phrase found in squeezed text, [from, to) in its units. */
export interface PhraseHit<Value> {
  readonly value: Value;
  readonly from: number;
  readonly to: number;
}

/** Slots of the table of edges at first; it doubles when half of it is taken. A power of two. */
const firstSlots = 1 << 8;
/** No edge, no name. */
const none = -1;
/** What a slot of the table holds: the node that the edge leaves, its unit, the node it leads to, the name that ends there. */
const [FROM, UNIT, TO, NAME] = [0, 1, 2, 3] as const;
const slotSize = 4;
/** The filter of beginnings has so many bits a name: most stay empty, and it stays in the processor's cache. */
const bitsPerName = 8;

/**
 * Finds phrases of a fixed list in text: the longest at each place, from left to right, without overlaps. A Latin phrase must
 * stand as whole words. Time is the text's length times that of the longest name that begins in it, at worst.
 *
 * A tree of first units: a name hangs where its beginning is no other name's, and the rest of it is compared as a string (the
 * unary tails of the trie are cut off). All edges stand in one hash table of one typed array: tens of thousands of names take a
 * few megabytes and no objects, and a step along an edge touches one line of the cache.
 */
export class PhraseMatcher<Value> {
  readonly #names: string[] = [];
  readonly #values: Value[] = [];
  /** Slots of edges; an edge that leads to no node has one name below it. */
  #edges = emptySlots(firstSlots);
  #taken = 0;
  #nodes = 1;
  /**
   * Most places of a text end here: bits of the hashes of the first two units (`SqueezedText.pairs`) of longer names, of names of
   * two units, of the first three; units that are names by themselves. Small enough to stay in the processor's cache.
   */
  readonly #begins: BitSet;
  readonly #pairs: BitSet;
  readonly #triples: BitSet;
  readonly #single = new Set<number>();
  /** Names found at one place, shortest first. */
  readonly #found: number[] = [];

  /** `entries` are folded names (`foldName`); of two with the same name the first counts. */
  constructor(entries: Iterable<readonly [string, Value]>) {
    const names = [...entries];
    const bits = names.length * bitsPerName;
    [this.#begins, this.#pairs, this.#triples] = [new BitSet(bits), new BitSet(bits), new BitSet(bits)];
    for (const [name, value] of names) if (name !== '') this.#add(name, value);
  }

  /** The value of exactly this folded name. */
  get(folded: string): Value | undefined {
    this.#walk(folded, 0);
    const last = this.#found.at(-1);
    return last !== undefined && this.#names[last] === folded ? this.#values[last] : undefined;
  }

  /**
   * All hits of [start, end), ordered and disjoint. `accept` may refuse a longest hit; then a shorter one at the same place is
   * tried.
   */
  scan(
    text: SqueezedText,
    accept: (hit: PhraseHit<Value>) => boolean = () => true,
    [start, end]: readonly [number, number] = [0, text.text.length],
  ): readonly PhraseHit<Value>[] {
    const hits: PhraseHit<Value>[] = [];
    for (let from = start; from < end; ) {
      const may = this.#mayBegin(text, from);
      const hit = may && this.#walk(text.text, from) ? this.#longestOfFound(text, from, end, accept) : undefined;
      if (hit) hits.push(hit);
      from = hit ? hit.to : from + 1;
    }
    return hits;
  }

  #mayBegin({ text, pairs }: SqueezedText, from: number): boolean {
    const pair = pairs[from] ?? -1;
    if (pair < 0) return false;
    if (this.#begins.has(pair) && this.#triples.has(tripleHash(pair, text.charCodeAt(from + 2)))) return true;
    if (this.#pairs.has(pair)) return true;
    return this.#single.size > 0 && this.#single.has(text.charCodeAt(from));
  }

  #longestOfFound(
    text: SqueezedText,
    from: number,
    end: number,
    accept: (hit: PhraseHit<Value>) => boolean,
  ): PhraseHit<Value> | undefined {
    for (let index = this.#found.length - 1; index >= 0; index--) {
      const name = this.#found[index] ?? 0;
      const to = from + (this.#names[name]?.length ?? 0);
      if (to > end || !endsAlone(text, from, to)) continue;
      const hit = { value: this.#values[name] as Value, from, to };
      if (accept(hit)) return hit;
    }
    return undefined;
  }

  /** Puts all names that begin at `from` into `#found`; false when there is none. */
  #walk(text: string, from: number): boolean {
    const [edges, found] = [this.#edges, this.#found];
    found.length = 0;
    for (let node = 0, at = from; at < text.length; at++) {
      const slot = this.#slot(node, text.charCodeAt(at));
      if (edges[slot + FROM] === none) break;
      const name = edges[slot + NAME] ?? none;
      node = edges[slot + TO] ?? none;
      if (node === none) {
        if (continues(text, at + 1, this.#names[name] ?? '', at + 1 - from)) found.push(name);
        break;
      }
      if (name !== none) found.push(name);
    }
    return found.length > 0;
  }

  #add(name: string, value: Value): void {
    this.#announce(name);
    let slot = 0;
    for (let node = 0, at = 0; at < name.length; at++) {
      slot = this.#slot(node, name.charCodeAt(at));
      if (this.#edges[slot + FROM] === none) {
        this.#put(slot, node, name.charCodeAt(at), this.#enter(name, value));
        return;
      }
      if (this.#edges[slot + TO] === none) {
        const alone = this.#edges[slot + NAME] ?? none;
        if (this.#names[alone] === name) return;
        slot = this.#branch(slot, at + 1);
      }
      node = this.#edges[slot + TO] ?? none;
    }
    if (this.#edges[slot + NAME] === none) this.#edges[slot + NAME] = this.#enter(name, value);
  }

  /** Notes how a name begins. */
  #announce(name: string): void {
    if (name.length === 1) this.#single.add(name.charCodeAt(0));
    const pair = pairHash(name.charCodeAt(0), name.charCodeAt(1) || 0);
    if (name.length === 2) this.#pairs.add(pair);
    if (name.length < 3) return;
    this.#begins.add(pair);
    this.#triples.add(tripleHash(pair, name.charCodeAt(2)));
  }

  #enter(name: string, value: Value): number {
    this.#values.push(value);
    return this.#names.push(name) - 1;
  }

  /** Puts a node where one name hung, with that name below it or at its end. Answers where the edge to it stands then. */
  #branch(slot: number, depth: number): number {
    const [node, unit] = [this.#edges[slot + FROM] ?? 0, this.#edges[slot + UNIT] ?? 0];
    const name = this.#edges[slot + NAME] ?? none;
    const whole = this.#names[name] ?? '';
    const branch = this.#nodes++;
    this.#edges[slot + TO] = branch;
    if (whole.length === depth) return slot;
    this.#edges[slot + NAME] = none;
    this.#put(this.#slot(branch, whole.charCodeAt(depth)), branch, whole.charCodeAt(depth), name);
    return this.#slot(node, unit);
  }

  /** Where the slot of an edge begins, or a free one. */
  #slot(node: number, unit: number): number {
    const edges = this.#edges;
    const mask = edges.length - 1;
    const hash = Math.imul(node, 0x9e3779b1) ^ Math.imul(unit, 0x85ebca6b);
    let slot = ((hash ^ (hash >>> 15)) * slotSize) & mask;
    while (edges[slot + FROM] !== none && (edges[slot + FROM] !== node || edges[slot + UNIT] !== unit)) {
      slot = (slot + slotSize) & mask;
    }
    return slot;
  }

  #put(slot: number, node: number, unit: number, name: number): void {
    this.#edges.set([node, unit, none, name], slot);
    this.#taken++;
    if (this.#taken * slotSize * 2 > this.#edges.length) this.#grow();
  }

  #grow(): void {
    const old = this.#edges;
    this.#edges = emptySlots((old.length / slotSize) * 2);
    for (let slot = 0; slot < old.length; slot += slotSize) {
      if (old[slot + FROM] === none) continue;
      this.#edges.set(old.subarray(slot, slot + slotSize), this.#slot(old[slot + FROM] ?? 0, old[slot + UNIT] ?? 0));
    }
  }
}

/** A set of hashes, of which some may be taken for others. */
class BitSet {
  readonly #words: Int32Array;
  readonly #mask: number;

  constructor(bits: number) {
    const size = 2 ** Math.max(5, Math.ceil(Math.log2(bits + 1)));
    [this.#words, this.#mask] = [new Int32Array(size / 32), size - 1];
  }

  add(hash: number): void {
    const bit = (hash >>> 1) & this.#mask;
    this.#words[bit >>> 5] = (this.#words[bit >>> 5] ?? 0) | (1 << (bit & 31));
  }

  has(hash: number): boolean {
    const bit = (hash >>> 1) & this.#mask;
    return ((this.#words[bit >>> 5] ?? 0) & (1 << (bit & 31))) !== 0;
  }
}

const tripleHash = (pair: number, unit: number): number => pairHash(pair, unit);

const emptySlots = (slots: number): Int32Array => new Int32Array(slots * slotSize).fill(none);

/** True where a text goes on at `at` as `name` does at `depth`. */
function continues(text: string, at: number, name: string, depth: number): boolean {
  for (let unit = depth; unit < name.length; unit++) {
    if (text.charCodeAt(at + unit - depth) !== name.charCodeAt(unit)) return false;
  }
  return true;
}
