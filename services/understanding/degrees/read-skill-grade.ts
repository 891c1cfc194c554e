import type { SkillGrade } from '../../../shared/model/codes.ts';
import type { Source } from '../../../shared/model/understood.ts';
import { sourceOfHit, type TextField } from '../text/text-field.ts';
import { gradeMatcher } from './degree-words.ts';

/** The first grade of the skilled-trade ladder that the texts name. */
export function readSkillGrade(
  fields: readonly TextField[],
): { readonly grade: SkillGrade; readonly source: Source } | undefined {
  for (const field of fields) {
    for (const hit of gradeMatcher.scan(field.squeezed)) {
      if (hit.value !== 'not-a-grade') return { grade: hit.value, source: sourceOfHit(field, hit) };
    }
  }
  return undefined;
}
