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

/**
 * The features of names (`wordFeatures`) by numbers from 0 on, in the order in which they come. Runs of letters and characters are
 * looked up by small integers: such a map is several times as fast as one of strings.
 */
export class FeatureNumbers {
  readonly #words = new Map<string, number>();
  readonly #runs = new Map<number, number>();
  readonly #characters = new Map<number, number>();
  #size = 0;
  /** By number, where the feature stands in `numbers`, plus one. */
  readonly #places: number[] = [];
  /** The known features of the wording that was read last, each once, and how much each weighs in it. */
  readonly numbers: number[] = [];
  readonly weights: number[] = [];
  /** What each of its unknown features weighs. */
  unknownWeights: readonly number[] = [];

  /** Reads a wording and numbers what is new: nothing of it is unknown. */
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
    const unknown = new Map<string, number>();
    eachFeature(words, (kind, text, from, to) => {
      if (this.numbers.length + unknown.size >= mostFeatures) return;
      const number = this.#numberOf(kind, text, from, to, enter);
      const weight = featureWeight[kind];
      if (number !== undefined) this.#add(number, weight);
      else {
        const name = `${kind}:${text.slice(from, to)}`;
        unknown.set(name, (unknown.get(name) ?? 0) + weight);
      }
    });
    for (const number of this.numbers) this.#places[number] = 0;
    this.unknownWeights = [...unknown.values()];
  }

  #add(number: number, weight: number): void {
    const place = this.#places[number] ?? 0;
    if (place > 0) this.weights[place - 1] = (this.weights[place - 1] ?? 0) + weight;
    else {
      this.numbers.push(number);
      this.#places[number] = this.weights.push(weight);
    }
  }

  #numberOf(kind: FeatureKind, text: string, from: number, to: number, enter: boolean): number | undefined {
    if (kind === 'word') return this.#look(this.#words, text, enter);
    if (kind === 'run') return this.#look(this.#runs, runKey(text, from, to), enter);
    return this.#look(this.#characters, characterKey(text, from, to), enter);
  }

  #look<Key>(map: Map<Key, number>, key: Key, enter: boolean): number | undefined {
    const known = map.get(key);
    if (known !== undefined || !enter) return known;
    map.set(key, this.#size);
    return this.#size++;
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
