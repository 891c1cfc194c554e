/** How much a whole word or a pair of characters says, beside a run of three to five letters inside a word. */
const [wholeWeight, partWeight] = [2, 1] as const;
/** Lengths of the runs of letters. */
const [shortestRun, longestRun] = [3, 5] as const;
/** No title says more in more words; the bound keeps a pasted text from becoming a vector. */
export const mostFeatures = 400;

/**
 * What a short wording such as a job title is compared by: for Chinese its characters and pairs of characters (`w:药`, `w:药物`),
 * for Latin words the word (`w:engin`) and its runs of three to five letters with the word's ends marked (`g:^eng`). Each has a
 * weight of 1 or 2, added up where it stands twice. `words` is folded, its words parted by spaces. Linear.
 */
export function wordFeatures(words: string): ReadonlyMap<string, number> {
  const features = new Map<string, number>();
  eachFeature(words, (kind, text, from, to) => {
    const feature = `${kind === 'run' ? 'g' : 'w'}:${text.slice(from, to)}`;
    if (features.size < mostFeatures) features.set(feature, (features.get(feature) ?? 0) + featureWeight[kind]);
  });
  return features;
}

/** Characters of Chinese by one and two, a Latin word, a run of letters of one. */
export type FeatureKind = 'han' | 'word' | 'run';

/** What one place of a wording with a feature of the kind says. */
export const featureWeight: Readonly<Record<FeatureKind, number>> = {
  han: wholeWeight,
  word: wholeWeight,
  run: partWeight,
};

/** Calls `visit` for each place of `words` at which a feature stands: the units [from, to) of `text`. */
export function eachFeature(
  words: string,
  visit: (kind: FeatureKind, text: string, from: number, to: number) => void,
): void {
  for (const run of words.match(wordRuns) ?? []) {
    if (isHan(run)) eachCharacter(run, visit);
    else eachRun(run, visit);
  }
}

type Visit = Parameters<typeof eachFeature>[1];

const wordRuns = /[\u3400-\u9fff]+|[^\s\u3400-\u9fff]+/g;

const isHan = (run: string): boolean => run.charCodeAt(0) >= 0x3400 && run.charCodeAt(0) <= 0x9fff;

function eachCharacter(run: string, visit: Visit): void {
  for (let index = 0; index < run.length; index++) {
    visit('han', run, index, index + 1);
    if (index + 1 < run.length) visit('han', run, index, index + 2);
  }
}

function eachRun(word: string, visit: Visit): void {
  visit('word', word, 0, word.length);
  const framed = `^${word}$`;
  for (let length = shortestRun; length <= longestRun; length++) {
    for (let from = 0; from + length <= framed.length; from++) visit('run', framed, from, from + length);
  }
}
