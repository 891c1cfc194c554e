/** How much a whole word or a pair of characters says, beside a run of three to five letters inside a word. */
const [wholeWeight, partWeight] = [3, 1] as const;
/** Lengths of the runs of letters. */
const [shortestRun, longestRun] = [3, 5] as const;
/** No title says more in more words; the bound keeps a pasted text from becoming a vector. */
const mostFeatures = 400;

/**
 * What a short wording such as a job title is compared by: for Chinese its characters and pairs of characters (`w:药`, `w:药物`),
 * for Latin words the word (`w:engin`) and its runs of three to five letters with the word's ends marked (`g:^eng`). Each has a
 * weight of 1 or 3, added up where it stands twice. `words` is folded, its words parted by spaces. Linear.
 */
export function wordFeatures(words: string): ReadonlyMap<string, number> {
  const features = new Map<string, number>();
  const add = (feature: string, weight: number): void => {
    if (features.size < mostFeatures) features.set(feature, (features.get(feature) ?? 0) + weight);
  };
  for (const run of words.match(wordRuns) ?? []) {
    if (isHan(run)) addCharacters(run, add);
    else addWord(run, add);
  }
  return features;
}

type Add = (feature: string, weight: number) => void;

const wordRuns = /[\u3400-\u9fff]+|[^\s\u3400-\u9fff]+/g;

const isHan = (run: string): boolean => run.charCodeAt(0) >= 0x3400 && run.charCodeAt(0) <= 0x9fff;

function addCharacters(run: string, add: Add): void {
  for (let index = 0; index < run.length; index++) {
    add(`w:${run[index]}`, wholeWeight);
    if (index + 1 < run.length) add(`w:${run.slice(index, index + 2)}`, wholeWeight);
  }
}

function addWord(word: string, add: Add): void {
  add(`w:${word}`, wholeWeight);
  const framed = `^${word}$`;
  for (let length = shortestRun; length <= longestRun; length++) {
    for (let from = 0; from + length <= framed.length; from++)
      add(`g:${framed.slice(from, from + length)}`, partWeight);
  }
}
