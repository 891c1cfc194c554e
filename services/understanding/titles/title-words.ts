import { rankWords, titleNoise } from '../data/title-noise.ts';
import { titleSynonyms } from '../data/title-synonyms.ts';
import { PhraseMatcher } from '../text/phrase-matcher.ts';
import { foldName } from '../text/squeezed-text.ts';
import { stemWord } from '../text/stem-word.ts';
import type { TextField } from '../text/text-field.ts';
import { importedTitle } from './known-occupations.ts';
import { occupationAliases } from './occupations.ts';

/** A title taken apart: its words, and the occupations whose names stand in it. */
export interface TitleWords {
  /** Stems of Latin words and runs of Chinese characters, without words of rank and recruiting, parted by spaces; those of rank where a title has no others. */
  readonly words: string;
  /** Occupations named in full, with the units that each name has of the squeezed title. */
  readonly named: readonly { readonly code: string; readonly length: number }[];
  /** Units of the squeezed title that are no noise. */
  readonly length: number;
}

/** What stands for a word of rank beside the codes of occupations. */
const rank = 'rank';

// Occupations win over noise of the same name: 首席 goes, 首席执行官 stays.
const matcher = new PhraseMatcher<string>([
  ...occupationAliases,
  ...titleNoise.map((word) => [foldName(word), ''] as const),
  ...rankWords.map((word) => [foldName(word), rank] as const),
]);

const stopWords: ReadonlySet<string> = new Set('of and the for in a an to with at on or'.split(' '));
const synonyms: ReadonlyMap<string, readonly string[]> = new Map(
  titleSynonyms.split('\n').flatMap((line) => {
    const [word = '', others] = line.split(': ');
    if (others === undefined || line.startsWith('#')) return [];
    const stemmed = word.split(' ').map(stemWord);
    return others.split(' ').map((other) => [other, stemmed] as const);
  }),
);
const tokens = /[\u3400-\u9fff]+|[a-z0-9][a-z0-9+#]*/g;

/** Takes a title apart. Linear in its length. */
export function titleWords(field: TextField): TitleWords {
  const { squeezed } = field;
  const named: { code: string; length: number }[] = [];
  let kept = '';
  let ranks = '';
  let end = 0;
  let { length } = squeezed.text;
  for (const hit of matcher.scan(squeezed)) {
    const isRank = hit.value === rank;
    if (hit.value && !isRank) {
      named.push({ code: hit.value, length: hit.to - hit.from });
      continue;
    }
    length -= hit.to - hit.from;
    if (isRank) ranks += `${field.text.slice(squeezed.at[hit.from] ?? 0, (squeezed.at[hit.to - 1] ?? 0) + 1)} `;
    kept += `${field.text.slice(end, squeezed.at[hit.from] ?? 0)} `;
    end = (squeezed.at[hit.to - 1] ?? 0) + 1;
  }
  kept += field.text.slice(end);
  const whole = named.some((name) => name.length === length) ? undefined : importedTitle(foldName(kept));
  if (whole !== undefined) named.push({ code: whole, length });
  return { words: stems(kept) || stems(ranks), named, length };
}

/** The words of a name, as `titleWords` gives those of a title. */
export function stems(normalised: string): string {
  return (normalised.match(tokens) ?? []).flatMap(wordOf).join(' ');
}

function wordOf(token: string): readonly string[] {
  if (token.charCodeAt(0) >= 0x3400) return [token];
  if (stopWords.has(token) || /^\d+$/.test(token)) return [];
  return synonyms.get(token) ?? [stemWord(token)];
}
