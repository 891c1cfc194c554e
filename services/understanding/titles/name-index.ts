import { fractionBits, log2Fixed } from '../../../shared/kernel/log2-fixed.ts';
import { FeatureNumbers } from './feature-numbers.ts';

/** Components of a vector of length one. */
const unit = 1_000;
/** So many names are found by the rarest words of a title, and so many of these compared with it in full. */
const [mostFound, mostCompared] = [1_000, 40] as const;

/**
 * Names as vectors of length one over their words (`wordFeatures`), weighed by rarity among the names, found by their cosine. Typed
 * arrays, built once: tens of thousands of names take some megabytes. Features are numbered from the rarest on.
 */
export class NameIndex {
  readonly #features = new FeatureNumbers();
  /** By number of `#features`, the feature: they are numbered anew, from the rarest on. */
  readonly #rank: Int32Array;
  readonly #rarity: Int32Array;
  /** Features and components of name `n`: from `#starts[n]` up to `#starts[n + 1]`. */
  readonly #starts: Int32Array;
  readonly #feature: Int32Array;
  readonly #component: Int16Array;
  /** Names that have feature `f`, and their components: from `#postingStarts[f]` up to `#postingStarts[f + 1]`. */
  readonly #postingStarts: Int32Array;
  readonly #postings: Int32Array;
  readonly #postingComponents: Int16Array;
  /** Scratch of one search: sums by name, components of the sought vector by feature. */
  readonly #sums: Int32Array;
  readonly #sought: Int32Array;
  readonly #unknown: number;

  constructor(names: readonly string[]) {
    const read = this.#read(names);
    this.#unknown = log2Fixed(names.length + 1);
    const byRarity = inOrderOf(read.having);
    this.#rank = new Int32Array(byRarity.length);
    for (const [rank, number] of byRarity.entries()) this.#rank[number] = rank;
    this.#rarity = byRarity.map((number) => this.#unknown - log2Fixed(read.having[number] ?? 1));
    this.#postingStarts = startsOf(byRarity.map((number) => read.having[number] ?? 0));
    this.#starts = startsOf(Int32Array.from(read.lengths));
    this.#feature = Int32Array.from(read.features, (number) => this.#rank[number] ?? 0);
    const total = this.#feature.length;
    this.#component = new Int16Array(total);
    [this.#postings, this.#postingComponents] = [new Int32Array(total), new Int16Array(total)];
    this.#fill(read.weights);
    this.#sums = new Int32Array(names.length);
    this.#sought = new Int32Array(byRarity.length);
  }

  /** Calls `found` with each of the nearest names and its cosine in basis points; a name is never told twice. */
  search(words: string, found: (name: number, cosine: number) => void): void {
    const sought = this.#seek(words);
    for (const name of this.#candidates(sought)) {
      let dot = 0;
      const end = this.#starts[name + 1] ?? 0;
      for (let at = this.#starts[name] ?? 0; at < end; at++) {
        dot += (this.#component[at] ?? 0) * (this.#sought[this.#feature[at] ?? 0] ?? 0);
      }
      // Components are thousandths: a product of two is a millionth, a hundred of them a basis point.
      if (dot > 0) found(name, Math.min(10_000, Math.round(dot / 100)));
    }
    for (const feature of sought) this.#sought[feature] = 0;
  }

  /** The names that share most with the rarest features; all other features only tell near names apart. */
  #candidates(sought: Int32Array): readonly number[] {
    const sums = this.#sums;
    const touched: number[] = [];
    let seen = 0;
    for (const feature of sought) {
      const [start, end] = [this.#postingStarts[feature] ?? 0, this.#postingStarts[feature + 1] ?? 0];
      if (seen > 0 && seen + end - start > mostFound) continue;
      seen += end - start;
      const component = this.#sought[feature] ?? 0;
      for (let at = start; at < end; at++) {
        const name = this.#postings[at] ?? 0;
        if (sums[name] === 0) touched.push(name);
        sums[name] = (sums[name] ?? 0) + component * (this.#postingComponents[at] ?? 0);
      }
    }
    const best = touched.length > mostCompared ? this.#nearest(touched) : touched;
    for (const name of touched) sums[name] = 0;
    return best;
  }

  /** The names with the highest sums; all of those that tie with the last. */
  #nearest(touched: readonly number[]): readonly number[] {
    const highest = new Highest(mostCompared);
    for (const name of touched) highest.offer(this.#sums[name] ?? 0);
    return touched.filter((name) => (this.#sums[name] ?? 0) >= highest.least).slice(0, 2 * mostCompared);
  }

  /** The features of all names one after the other, numbered as they come, and how many names have each. */
  #read(names: readonly string[]) {
    const [features, weights, lengths, having]: [number[], number[], number[], number[]] = [[], [], [], []];
    for (const words of names) {
      this.#features.enter(words);
      lengths.push(this.#features.numbers.length);
      for (const number of this.#features.numbers) {
        having[number] = (having[number] ?? 0) + 1;
        features.push(number);
      }
      for (const weight of this.#features.weights) weights.push(weight);
    }
    return { features, weights, lengths, having: Int32Array.from(having) };
  }

  #fill(weights: readonly number[]): void {
    const next = this.#postingStarts.slice();
    for (let name = 0; name + 1 < this.#starts.length; name++) {
      const [start, end] = [this.#starts[name] ?? 0, this.#starts[name + 1] ?? 0];
      let squares = 0;
      for (let at = start; at < end; at++) squares += this.#weigh(this.#feature[at] ?? 0, weights[at] ?? 0) ** 2;
      const length = Math.sqrt(squares) || 1;
      for (let at = start; at < end; at++) {
        const feature = this.#feature[at] ?? 0;
        const component = Math.round((unit * this.#weigh(feature, weights[at] ?? 0)) / length);
        this.#component[at] = component;
        const posting = next[feature] ?? 0;
        next[feature] = posting + 1;
        this.#postings[posting] = name;
        this.#postingComponents[posting] = component;
      }
    }
  }

  #weigh(feature: number, weight: number): number {
    return (weight * (this.#rarity[feature] ?? 0)) / 2 ** fractionBits;
  }

  /** Lays the vector of `words` out in `#sought` and answers its features, rarest first; one of no name makes it longer all the same. */
  #seek(words: string): Int32Array {
    this.#features.read(words);
    const { numbers, weights, unknownWeights } = this.#features;
    let squares = 0;
    for (const weight of unknownWeights) squares += ((weight * this.#unknown) / 2 ** fractionBits) ** 2;
    const sought = new Int32Array(numbers.length);
    for (let index = 0; index < numbers.length; index++) {
      const feature = this.#rank[numbers[index] ?? 0] ?? 0;
      sought[index] = feature;
      squares += this.#weigh(feature, weights[index] ?? 0) ** 2;
    }
    const length = Math.sqrt(squares) || 1;
    for (let index = 0; index < sought.length; index++) {
      const feature = sought[index] ?? 0;
      this.#sought[feature] = Math.round((unit * this.#weigh(feature, weights[index] ?? 0)) / length);
    }
    return sought.sort();
  }
}

/** The highest of many numbers, in order. */
class Highest {
  readonly #kept: Int32Array;

  constructor(count: number) {
    this.#kept = new Int32Array(count);
  }

  /** The least of those that are kept. */
  get least(): number {
    return this.#kept[0] ?? 0;
  }

  offer(value: number): void {
    const kept = this.#kept;
    if (value <= this.least) return;
    let at = 1;
    for (; at < kept.length && (kept[at] ?? 0) < value; at++) kept[at - 1] = kept[at] ?? 0;
    kept[at - 1] = value;
  }
}

/** Positions by rising count, then in their order. A counting sort. */
function inOrderOf(counts: Int32Array): Int32Array {
  const often = new Int32Array(counts.reduce((most, count) => Math.max(most, count), 0) + 1);
  for (const count of counts) often[count] = (often[count] ?? 0) + 1;
  const next = startsOf(often);
  const ordered = new Int32Array(counts.length);
  for (const [position, count] of counts.entries()) {
    const at = next[count] ?? 0;
    ordered[at] = position;
    next[count] = at + 1;
  }
  return ordered;
}

/** Where each of consecutive runs of these lengths begins, and where the last ends. */
function startsOf(lengths: Int32Array): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  for (let index = 0; index < lengths.length; index++) starts[index + 1] = (starts[index] ?? 0) + (lengths[index] ?? 0);
  return starts;
}
