/**
 * The generator's own randomness: mulberry32 (Tommy Ettinger, public domain), a 32-bit state stepped by a Weyl constant.
 * Every profile has a stream of its own, seeded by the FNV-1a hash of its name, so that a change to one leaves the others.
 */
export class Random {
  #state: number;

  constructor(name: string) {
    this.#state = fnv1a(name);
  }

  /** A number in [0, 1). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** True with the given probability. */
  chance(probability: number): boolean {
    return this.next() < probability;
  }

  /** An integer from `from` to `to`, both included. */
  integer(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  /** One of the items. Throws when there is none. */
  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.integer(0, items.length - 1)];
    if (item === undefined) throw new RangeError('nothing to pick from');
    return item;
  }

  /** One of the items, by weights of at least zero. Throws when all are zero. */
  weighted<Item>(items: readonly Item[], weightOf: (item: Item) => number): Item {
    let rest = this.next() * items.reduce((sum, item) => sum + weightOf(item), 0);
    for (const item of items) {
      rest -= weightOf(item);
      if (rest < 0) return item;
    }
    throw new RangeError('all weights are zero');
  }

  /** `count` different items in random order, or all of them when there are fewer. */
  sample<Item>(items: readonly Item[], count: number): Item[] {
    const rest = [...items];
    const taken: Item[] = [];
    while (taken.length < count && rest.length > 0) {
      const at = this.integer(0, rest.length - 1);
      const [item] = rest.slice(at, at + 1);
      const last = rest.pop();
      if (item === undefined || last === undefined) break;
      if (at < rest.length) rest[at] = last;
      taken.push(item);
    }
    return taken;
  }
}

function fnv1a(name: string): number {
  let hash = 0x811c9dc5;
  for (const unit of new TextEncoder().encode(name)) hash = Math.imul(hash ^ unit, 0x01000193);
  return hash | 0;
}
