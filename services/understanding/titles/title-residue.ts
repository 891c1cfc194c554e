import { isWord, type SqueezedText } from '../text/squeezed-text.ts';
import { stemWord } from '../text/stem-word.ts';

const stopWords: ReadonlySet<string> = new Set([
  'of',
  'and',
  'the',
  'for',
  'in',
  'a',
  'an',
  'to',
  'with',
  'at',
  'on',
  'or',
]);

/** What the tables do not know of a title: `w:` and the stem of a Latin word or a pair of Chinese characters. */
export function residueTerms(squeezed: SqueezedText, from: number, to: number): readonly string[] {
  const terms: string[] = [];
  for (let index = from; index < to; ) {
    const end = runEnd(squeezed, index, to);
    terms.push(...runTerms(squeezed.text.slice(index, end)));
    index = end;
  }
  return terms;
}

/** A run is one Latin word, one stretch of Chinese characters, or one other character. */
function runEnd(squeezed: SqueezedText, from: number, to: number): number {
  const kind = kindAt(squeezed.text, from);
  let end = from + 1;
  while (end < to && kind !== 'other' && kindAt(squeezed.text, end) === kind && joins(squeezed, end, kind)) end++;
  return end;
}

/** Spaces part Latin words; between Chinese characters they mean nothing. */
function joins({ at }: SqueezedText, index: number, kind: string): boolean {
  return kind === 'han' || (at[index] ?? 0) === (at[index - 1] ?? 0) + 1;
}

function runTerms(run: string): readonly string[] {
  if (kindAt(run, 0) === 'latin') {
    return stopWords.has(run) || /^\d+$/.test(run) ? [] : [`w:${stemWord(run)}`];
  }
  if (kindAt(run, 0) !== 'han') return [];
  if (run.length === 1) return [`w:${run}`];
  return Array.from({ length: run.length - 1 }, (_, index) => `w:${run.slice(index, index + 2)}`);
}

function kindAt(text: string, index: number): 'latin' | 'han' | 'other' {
  const unit = text.charCodeAt(index);
  if (isWord(unit)) return 'latin';
  // The unified ideographs and their first extension.
  return (unit >= 0x4e00 && unit <= 0x9fff) || (unit >= 0x3400 && unit <= 0x4dbf) ? 'han' : 'other';
}
