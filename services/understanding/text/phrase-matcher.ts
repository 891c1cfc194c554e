import { type SqueezedText, standsAlone, startsAlone } from './squeezed-text.ts';

/** A phrase found in squeezed text, [from, to) in its units. */
export interface PhraseHit<Value> {
  readonly value: Value;
  readonly from: number;
  readonly to: number;
}

interface Node<Value> {
  readonly next: Map<number, Node<Value>>;
  value?: Value;
}

/** Slots for pairs of units: enough that few of the pairs of a text fall on one that is taken. */
const hashes = 65_536;
const pairHash = (first: number, second: number): number => (first * 31 + second) & (hashes - 1);

/**
 * Finds phrases of a fixed list in text: the longest at each place, from left to right, without overlaps.
 * A Latin phrase must stand as whole words. Time is the text's length times the longest phrase at worst.
 */
export class PhraseMatcher<Value> {
  readonly #root: Node<Value> = { next: new Map() };
  readonly #byName = new Map<string, Value>();
  /** By hash of the first two units, 1 where some name may begin so. */
  readonly #begins = new Uint8Array(hashes);
  /** First units of names that have no second. */
  readonly #single = new Set<number>();

  /** `entries` are folded names (`foldName`); of two with the same name the first counts. */
  constructor(entries: Iterable<readonly [string, Value]>) {
    for (const [name, value] of entries) this.#add(name, value);
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

  /** Most places of a text begin no name: two look-ups tell so without walking the tree. */
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
    let best: PhraseHit<Value> | undefined;
    let node = this.#root.next.get(units.charCodeAt(from));
    for (let to = from + 1; node; to++) {
      if (node.value !== undefined && standsAlone(text, from, to)) {
        const hit = { value: node.value, from, to };
        if (accept(hit)) best = hit;
      }
      node = to < units.length ? node.next.get(units.charCodeAt(to)) : undefined;
    }
    return best;
  }

  #add(name: string, value: Value): void {
    if (name === '' || this.#byName.has(name)) return;
    this.#byName.set(name, value);
    if (name.length === 1) this.#single.add(name.charCodeAt(0));
    else this.#begins[pairHash(name.charCodeAt(0), name.charCodeAt(1))] = 1;
    let node = this.#root;
    for (let index = 0; index < name.length; index++) {
      const unit = name.charCodeAt(index);
      let next = node.next.get(unit);
      if (!next) {
        next = { next: new Map() };
        node.next.set(unit, next);
      }
      node = next;
    }
    node.value = value;
  }
}
