import { normaliseWording } from '../text/normalised-text.ts';
import { importedOccupations } from './known-occupations.ts';
import { NameIndex } from './name-index.ts';
import { occupations } from './occupations.ts';
import { stems } from './title-words.ts';

/** An occupation that a title resembles; `share` in basis points, 10,000 for one of its very names. */
export interface CodedOccupation {
  readonly code: string;
  readonly share: number;
}

/** Keep so many occupations, none farther than these: in basis points, and in percent of the nearest. */
const [most, least, leastPercent] = [20, 1_500, 30] as const;

interface Coder {
  readonly index: NameIndex;
  /** The occupation of each name of the index. */
  readonly codes: readonly string[];
  /** The occupation of each wording; none where two share it. */
  readonly exact: ReadonlyMap<string, string | undefined>;
}

let coder: Coder | undefined;

/**
 * The occupations whose names are nearest to these words (`titleWords`), nearest first, then by code, by the cosine of the words with every
 * name in the tables (explicit semantic analysis, Gabrilovich & Markovitch 2007, over names instead of articles). Empty when the
 * words are in no name. The index is built on first use.
 */
export function codeWords(words: string): readonly CodedOccupation[] {
  coder ??= makeCoder();
  const { index, codes } = coder;
  const shares = new Map<string, number>();
  index.search(words, (name, cosine) => {
    const code = codes[name] ?? '';
    if (cosine > (shares.get(code) ?? 0)) shares.set(code, cosine);
  });
  const found = [...shares].map(([code, share]) => ({ code, share }));
  found.sort((a, b) => b.share - a.share || (a.code < b.code ? -1 : 1));
  const floor = Math.max(least, Math.floor(((found[0]?.share ?? 0) * leastPercent) / 100));
  return found.slice(0, most).filter(({ share }) => share >= floor);
}

/** The occupation of which these words are a name, in whatever number its words stand. */
export function namedExactly(words: string): string | undefined {
  coder ??= makeCoder();
  return coder.exact.get(words);
}

function makeCoder(): Coder {
  const names = [...new Map([...occupations, ...importedOccupations()]).values()].flatMap((occupation) =>
    [...new Set(occupation.names.map(nameWords))].map((words) => ({ words, code: occupation.code })),
  );
  const exact = new Map<string, string | undefined>();
  for (const { words, code } of names) exact.set(words, exact.has(words) ? undefined : code);
  return { index: new NameIndex(names.map(({ words }) => words)), codes: names.map(({ code }) => code), exact };
}

/** The words of a name of an occupation. */
export const nameWords = (name: string): string => stems(normaliseWording(name));
