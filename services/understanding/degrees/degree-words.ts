import type { DegreeLevel, SkillGrade } from '../../../shared/model/codes.ts';
import { gradeWordings, levelWordings } from '../data/degree-words.ts';
import { PhraseMatcher } from '../text/phrase-matcher.ts';
import { foldName } from '../text/squeezed-text.ts';

/** Finds degree levels in running text. */
export const levelMatcher: PhraseMatcher<DegreeLevel | 'not-a-level'> = matcher(levelWordings);

/** Finds skilled-trade grades in running text. */
export const gradeMatcher: PhraseMatcher<SkillGrade | 'not-a-grade'> = matcher(gradeWordings);

function matcher<Key extends string>(record: Readonly<Record<Key, readonly string[]>>): PhraseMatcher<Key> {
  const pairs = Object.entries(record) as [Key, readonly string[]][];
  return new PhraseMatcher(pairs.flatMap(([key, words]) => words.map((word) => [foldName(word), key] as const)));
}
