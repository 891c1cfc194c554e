import { eachFeature, type FeatureKind, mostFeatures } from '../../../shared/kernel/word-features.ts';

/** Symbols of runs: six bits each, so that five of them make one small integer. */
const symbols = '^$abcdefghijklmnopqrstuvwxyz0123456789+#';
const symbolBits = 6;
const symbolOf = new Uint8Array(128);
for (let index = 0; index < symbols.length; index++) symbolOf[symbols.charCodeAt(index)] = index + 1;
/** Characters from here on are Chinese. */
const [firstHan, hanCount] = [0x3400, 0x9fff - 0x3400 + 1];

/**
 * What a word of a name says here: more, beside the runs of letters in it, than where two titles are compared, for that a run is shared
 * makes of one occupation no other.
 */
const featureWeight: Readonly<Record<FeatureKind, number>> = { han: 3, word: 3, run: 1 };

/** The features of names (`wordFeatures`) by numbers from 0 on, in the order in which they come. Small integers stand for runs and characters: a map of these is several times as fast as one of strings. */
export class FeatureNumbers {
  readonly #words = new Map<string, number>();
  readonly #runs = new Map<number, number>();
  readonly #characters = new Map<number, number>();
  /** What the last wording has: numbers, and weights beside them. Those that are new to `read` have none and stand apart. */
  readonly numbers: number[] = [];
  readonly weights: number[] = [];
  readonly unknownWeights: number[] = [];
  /** By number, the position of a feature in the last wording, plus one. */
  readonly #position: number[] = [];
  #strange = new Map<string | number, number>();

  get size(): number {
    return this.#position.length;
  }

  /** Reads a wording and numbers what is new. */
  enter(words: string): void {
    this.#read(words, true);
  }

  /** Reads a wording with what is known. */
  read(words: string): void {
    this.#read(words, false);
  }

  #read(words: string, enter: boolean): void {
    this.numbers.length = 0;
    this.weights.length = 0;
    this.unknownWeights.length = 0;
    if (this.#strange.size > 0) this.#strange = new Map();
    eachFeature(words, (kind, text, from, to) => {
      if (this.numbers.length + this.unknownWeights.length >= mostFeatures) return;
      const known = this.#numberOf(kind, text, from, to, enter);
      if (typeof known === 'number' && known >= 0) this.#add(known, featureWeight[kind]);
    });
    for (const number of this.numbers) this.#position[number] = 0;
  }

  #add(number: number, weight: number): void {
    const position = this.#position[number] ?? 0;
    if (position > 0) {
      this.weights[position - 1] = (this.weights[position - 1] ?? 0) + weight;
      return;
    }
    this.numbers.push(number);
    this.#position[number] = this.weights.push(weight);
  }

  #numberOf(kind: FeatureKind, text: string, from: number, to: number, enter: boolean): number {
    if (kind === 'word') return this.#look(this.#words, text, kind, enter);
    const [map, key] =
      kind === 'run' ? [this.#runs, runKey(text, from, to)] : [this.#characters, characterKey(text, from, to)];
    return this.#look(map, key, kind, enter);
  }

  #look<Key extends string | number>(map: Map<Key, number>, key: Key, kind: FeatureKind, enter: boolean): number {
    const known = map.get(key);
    if (known !== undefined) return known;
    if (!enter) return this.#stranger(kind === 'han' ? -1 - Number(key) : key, featureWeight[kind]);
    const number = this.#position.push(0) - 1;
    map.set(key, number);
    return number;
  }

  /** Adds to the weight of something unknown; answers no number. */
  #stranger(key: string | number, weight: number): number {
    const position = this.#strange.get(key);
    if (position === undefined) this.#strange.set(key, this.unknownWeights.push(weight) - 1);
    else this.unknownWeights[position] = (this.unknownWeights[position] ?? 0) + weight;
    return -1;
  }
}

function runKey(text: string, from: number, to: number): number {
  let key = 0;
  for (let at = from; at < to; at++) key = (key << symbolBits) | (symbolOf[text.charCodeAt(at)] ?? 0);
  return key;
}

function characterKey(text: string, from: number, to: number): number {
  const first = text.charCodeAt(from) - firstHan;
  return to - from === 1 ? first : hanCount + first * hanCount + text.charCodeAt(from + 1) - firstHan;
}
