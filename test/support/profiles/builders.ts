import type { Importance } from '../../../shared/model/codes.ts';
import type {
  SkillClaim,
  SkillCriterion,
  Source,
  UnderstoodCandidate,
  UnderstoodVacancy,
} from '../../../shared/model/understood.ts';

/** A source at a pointer. */
export const at = (pointer: string): Source => ({ pointer });

/** A candidate that states nothing but agrees to be matched. Override what a test is about. */
export function buildCandidate(fields: Partial<UnderstoodCandidate> = {}): UnderstoodCandidate {
  return {
    kind: 'candidate',
    id: 'c-1',
    pool: 'p',
    taxonomy: 't',
    warnings: [],
    consent: { matching: true },
    ...fields,
  };
}

/** An open vacancy that asks nothing. Override what a test is about. */
export function buildVacancy(fields: Partial<UnderstoodVacancy> = {}): UnderstoodVacancy {
  return {
    kind: 'vacancy',
    id: 'v-1',
    pool: 'p',
    taxonomy: 't',
    warnings: [],
    strict: false,
    status: 'open',
    ...fields,
  };
}

/** A claim of the concept `skill:<name>`, the `index`th of the list. */
export function buildClaim(name: string, fields: Partial<SkillClaim> = {}, index = 0): SkillClaim {
  return { concept: `skill:${name}`, label: name, source: at(`/skills/${index}`), ...fields };
}

/** A criterion for `skill:<name>` that accepts the concept alone. */
export function buildSkill(
  name: string,
  importance: Importance = 'preferred',
  fields: Partial<SkillCriterion> = {},
): SkillCriterion {
  return {
    label: name,
    alternatives: [{ concept: `skill:${name}`, label: name, accepts: [] }],
    importance,
    source: at('/skills/0'),
    ...fields,
  };
}
