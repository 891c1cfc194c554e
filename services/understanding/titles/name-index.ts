import { fractionBits, log2Fixed } from '../../../shared/kernel/log2-fixed.ts';
import { wordFeatures } from '../../../shared/kernel/word-features.ts';

/** Components of a vector of length one. */
const unit = 1_000;
/** So many names are found by the rarest words of a title, and so many of these compared with it in full. */
const [mostFound, mostCompared] = [1_000, 40] as const;

/**
 * Names as vectors of length one over their words (`wordFeatures`), weighed by rarity among the names, found by their cosine. Typed
 * arrays, built once: tens of thousands of names take some megabytes.
 */
export class NameIndex {
  readonly #features = new Map<string, number>();
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
    const vectors = names.map((words) =>
      [...wordFeatures(words)].map(([name, weight]) => [this.#id(name), weight] as const),
    );
    const having = new Int32Array(this.#features.size);
    for (const vector of vectors) for (const [feature] of vector) having[feature] = (having[feature] ?? 0) + 1;
    this.#unknown = log2Fixed(names.length + 1);
    this.#rarity = having.map((count) => this.#unknown - log2Fixed(count));
    this.#postingStarts = startsOf(having);
    this.#starts = startsOf(Int32Array.from(vectors, ({ length }) => length));
    const total = this.#starts[names.length] ?? 0;
    [this.#feature, this.#component] = [new Int32Array(total), new Int16Array(total)];
    [this.#postings, this.#postingComponents] = [new Int32Array(total), new Int16Array(total)];
    this.#fill(vectors);
    this.#sums = new Int32Array(names.length);
    this.#sought = new Int32Array(this.#features.size);
  }

  /** Calls `found` with each of the nearest names and its cosine in basis points; a name is never told twice. */
  search(words: string, found: (name: number, cosine: number) => void): void {
    const sought = this.#unitVector(words);
    for (const { feature, component } of sought) this.#sought[feature] = component;
    for (const name of this.#candidates(sought)) {
      let dot = 0;
      const end = this.#starts[name + 1] ?? 0;
      for (let at = this.#starts[name] ?? 0; at < end; at++) {
        dot += (this.#component[at] ?? 0) * (this.#sought[this.#feature[at] ?? 0] ?? 0);
      }
      // Components are thousandths: a product of two is a millionth, a hundred of them a basis point.
      if (dot > 0) found(name, Math.min(10_000, Math.round(dot / 100)));
    }
    for (const { feature } of sought) this.#sought[feature] = 0;
  }

  /** The names that share most with the rarest features; all other features only tell near names apart. */
  #candidates(sought: readonly Component[]): readonly number[] {
    const touched: number[] = [];
    let seen = 0;
    for (const { feature, component } of sought) {
      const [start, end] = [this.#postingStarts[feature] ?? 0, this.#postingStarts[feature + 1] ?? 0];
      if (seen > 0 && seen + end - start > mostFound) continue;
      seen += end - start;
      for (let at = start; at < end; at++) {
        const name = this.#postings[at] ?? 0;
        if (this.#sums[name] === 0) touched.push(name);
        this.#sums[name] = (this.#sums[name] ?? 0) + component * (this.#postingComponents[at] ?? 0);
      }
    }
    const best = touched.length > mostCompared ? this.#nearest(touched) : touched;
    for (const name of touched) this.#sums[name] = 0;
    return best;
  }

  /** The names with the highest sums; all of those that tie with the last. */
  #nearest(touched: readonly number[]): readonly number[] {
    const sums = Int32Array.from(touched, (name) => this.#sums[name] ?? 0).sort();
    const floor = sums[sums.length - mostCompared] ?? 0;
    return touched.filter((name) => (this.#sums[name] ?? 0) >= floor).slice(0, 2 * mostCompared);
  }

  #id(feature: string): number {
    const known = this.#features.get(feature);
    if (known !== undefined) return known;
    this.#features.set(feature, this.#features.size);
    return this.#features.size - 1;
  }

  #fill(vectors: readonly (readonly (readonly [feature: number, weight: number])[])[]): void {
    const next = this.#postingStarts.slice();
    for (const [name, vector] of vectors.entries()) {
      const length = lengthOf(vector.map(([feature, weight]) => this.#weigh(feature, weight)));
      let at = this.#starts[name] ?? 0;
      for (const [feature, weight] of vector) {
        const component = Math.round((unit * this.#weigh(feature, weight)) / length);
        this.#feature[at] = feature;
        this.#component[at++] = component;
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

  /** Rarest first; a feature of no name makes the vector longer all the same. */
  #unitVector(words: string): readonly Component[] {
    const known: { feature: number; weight: number }[] = [];
    const weights: number[] = [];
    for (const [name, weight] of wordFeatures(words)) {
      const feature = this.#features.get(name);
      if (feature === undefined) weights.push((weight * this.#unknown) / 2 ** fractionBits);
      else known.push({ feature, weight: this.#weigh(feature, weight) });
    }
    const length = lengthOf([...weights, ...known.map(({ weight }) => weight)]);
    return known
      .map(({ feature, weight }) => ({ feature, component: Math.round((unit * weight) / length) }))
      .filter(({ component }) => component > 0)
      .sort((a, b) => (this.#rarity[b.feature] ?? 0) - (this.#rarity[a.feature] ?? 0) || a.feature - b.feature);
  }
}

interface Component {
  readonly feature: number;
  readonly component: number;
}

const lengthOf = (weights: readonly number[]): number =>
  Math.sqrt(weights.reduce((sum, weight) => sum + weight * weight, 0)) || 1;

/** Where each of consecutive runs of these lengths begins, and where the last ends. */
function startsOf(lengths: Int32Array): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  for (let index = 0; index < lengths.length; index++) starts[index + 1] = (starts[index] ?? 0) + (lengths[index] ?? 0);
  return starts;
}
