import { fractionBits, log2Fixed } from '../../../shared/kernel/log2-fixed.ts';
import { wordFeatures } from '../../../shared/kernel/word-features.ts';
import { normaliseText } from '../text/normalised-text.ts';
import { occupations } from './occupations.ts';
import { stems } from './title-words.ts';

/** An occupation that a title resembles; `share` in basis points, 10,000 for one of its very names. */
export interface CodedOccupation {
  readonly code: string;
  readonly share: number;
}

/** Keep so many occupations, none farther than these: in basis points, and in percent of the nearest. */
const [most, least, leastPercent] = [20, 1_500, 30] as const;
/** Components of a name's vector of length one. */
const unit = 1_000;

interface Name {
  readonly code: string;
  readonly features: ReadonlyMap<string, number>;
}

/**
 * Codes titles to the nearest occupations by the cosine of their words with every name in the tables (explicit semantic analysis,
 * Gabrilovich & Markovitch 2007, over names instead of articles). Built on first use: the tables have tens of thousands of names.
 */
class OccupationCoder {
  readonly #codes: readonly string[];
  readonly #names: readonly Name[];
  readonly #rarity = new Map<string, number>();
  /** By feature: numbers of names and their components, one after the other. */
  readonly #postings = new Map<string, number[]>();
  readonly #occupationOf: Int32Array;
  /** Scratch of one coding: sums by name, best share by occupation. */
  readonly #sums: Int32Array;
  readonly #best: Int32Array;

  constructor() {
    this.#codes = [...occupations.keys()];
    const numbers = new Map(this.#codes.map((code, number) => [code, number]));
    this.#names = [...occupations.values()].flatMap(({ code, names }) =>
      [...new Set(names.map(nameWords))].map((words) => ({
        code,
        features: wordFeatures(words),
      })),
    );
    this.#occupationOf = Int32Array.from(this.#names, ({ code }) => numbers.get(code) ?? 0);
    this.#sums = new Int32Array(this.#names.length);
    this.#best = new Int32Array(this.#codes.length);
    this.#weighFeatures();
    this.#names.forEach(({ features }, name) => this.#post(name, features));
  }

  /** The nearest occupations, nearest first, then by code. Empty for a title whose words are in no name. */
  code(words: string): readonly CodedOccupation[] {
    const touched: number[] = [];
    for (const [feature, weight] of this.#unitVector(wordFeatures(words))) {
      const postings = this.#postings.get(feature) ?? [];
      for (let at = 0; at < postings.length; at += 2) {
        const name = postings[at] ?? 0;
        if (this.#sums[name] === 0) touched.push(name);
        this.#sums[name] = (this.#sums[name] ?? 0) + weight * (postings[at + 1] ?? 0);
      }
    }
    return this.#nearest(touched);
  }

  #nearest(touched: readonly number[]): readonly CodedOccupation[] {
    const seen: number[] = [];
    for (const name of touched) {
      // Components are thousandths: a product of two is a millionth, a hundred of them a basis point.
      const share = Math.min(10_000, Math.round((this.#sums[name] ?? 0) / 100));
      this.#sums[name] = 0;
      const occupation = this.#occupationOf[name] ?? 0;
      if (this.#best[occupation] === 0 && share > 0) seen.push(occupation);
      if (share > (this.#best[occupation] ?? 0)) this.#best[occupation] = share;
    }
    const found = seen.map((occupation) => ({
      code: this.#codes[occupation] ?? '',
      share: this.#best[occupation] ?? 0,
    }));
    for (const occupation of seen) this.#best[occupation] = 0;
    found.sort((a, b) => b.share - a.share || (a.code < b.code ? -1 : 1));
    const floor = Math.max(least, Math.floor(((found[0]?.share ?? 0) * leastPercent) / 100));
    return found.slice(0, most).filter(({ share }) => share >= floor);
  }

  #weighFeatures(): void {
    for (const { features } of this.#names) {
      for (const feature of features.keys()) this.#rarity.set(feature, (this.#rarity.get(feature) ?? 0) + 1);
    }
    const all = log2Fixed(this.#names.length + 1);
    for (const [feature, having] of this.#rarity) this.#rarity.set(feature, all - log2Fixed(having));
  }

  #post(name: number, features: ReadonlyMap<string, number>): void {
    for (const [feature, weight] of this.#unitVector(features)) {
      const known = this.#postings.get(feature);
      if (known) known.push(name, weight);
      else this.#postings.set(feature, [name, weight]);
    }
  }

  /** Weights times rarity, to a vector of length one in thousandths; a feature of no name makes it longer all the same. */
  #unitVector(features: ReadonlyMap<string, number>): readonly (readonly [string, number])[] {
    const unknown = log2Fixed(this.#names.length + 1);
    const weighed = [...features].map(
      ([feature, weight]) =>
        [feature, (weight * (this.#rarity.get(feature) ?? unknown)) / 2 ** fractionBits] as const,
    );
    const length = Math.sqrt(weighed.reduce((sum, [, weight]) => sum + weight * weight, 0));
    return weighed.flatMap(([feature, weight]) => {
      const component = Math.round((unit * weight) / length);
      return component > 0 ? [[feature, component] as const] : [];
    });
  }
}

let coder: OccupationCoder | undefined;

/** The occupations whose names are nearest to these words (`titleWords`), nearest first. */
export function codeWords(words: string): readonly CodedOccupation[] {
  coder ??= new OccupationCoder();
  return coder.code(words);
}

/** The words of a name of an occupation. */
export const nameWords = (name: string): string => stems(normaliseText(name).text);
