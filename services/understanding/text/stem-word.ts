import { PorterStemmer } from 'natural/lib/natural/stemmers/index.js';

// The stemmer allocates a dozen regular expressions a word; titles repeat the same few thousand words.
const known = new Map<string, string>();
const maxKnown = 20_000;

/** The Porter stem of one lower-case English word: `engineers`, `engineering` → `engin`. */
export function stemWord(word: string): string {
  const stem = known.get(word) ?? PorterStemmer.stem(word);
  if (known.size < maxKnown) known.set(word, stem);
  return stem;
}
