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

/**
 * Finds phrases of a fixed list in text: the longest at each place, from left to right, without overlaps.
 * A Latin phrase must stand as whole words. Time is the text's length times the longest phrase at worst.
 */
export class PhraseMatcher<Value> {
  readonly #root: Node<Value> = { next: new Map() };
  readonly #byName = new Map<string, Value>();

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
      const hit = startsAlone(text, from) ? this.#longestAt(text, from, accept) : undefined;
      if (hit) hits.push(hit);
      from = hit ? hit.to : from + 1;
    }
    return hits;
  }

  #longestAt(
    text: SqueezedText,
    from: number,
    accept: (hit: PhraseHit<Value>) => boolean,
  ): PhraseHit<Value> | undefined {
    let best: PhraseHit<Value> | undefined;
    let node = this.#root.next.get(text.text.charCodeAt(from));
    for (let to = from + 1; node; to++) {
      if (node.value !== undefined && standsAlone(text, from, to)) {
        const hit = { value: node.value, from, to };
        if (accept(hit)) best = hit;
      }
      node = node.next.get(text.text.charCodeAt(to));
    }
    return best;
  }

  #add(name: string, value: Value): void {
    if (name === '' || this.#byName.has(name)) return;
    this.#byName.set(name, value);
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
