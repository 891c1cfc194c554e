import { understand } from '../../../services/understanding/index.ts';
import type { CandidateInput } from '../../../shared/model/candidate.ts';
import { parseProfile } from '../../../shared/model/profile.ts';
import type { UnderstoodCandidate, UnderstoodVacancy } from '../../../shared/model/understood.ts';
import type { VacancyInput } from '../../../shared/model/vacancy.ts';

/** A vacancy of these fields, as it is understood. */
export function readVacancy(fields: Partial<VacancyInput>): UnderstoodVacancy {
  return understand('vacancy', parseProfile('vacancy', { id: 'v', pool: 'p', ...fields }));
}

/** A candidate of these fields, as it is understood. */
export function readCandidate(fields: Partial<CandidateInput>): UnderstoodCandidate {
  return understand('candidate', parseProfile('candidate', { id: 'c', pool: 'p', ...fields }));
}

/** The skills that a description asks for, alternatives joined by `|`, with their importance. */
export function askedIn(description: string): Readonly<Record<string, string>> {
  const { skills = [] } = readVacancy({ description });
  return Object.fromEntries(
    skills.map(({ alternatives, importance }) => [
      alternatives.map(({ concept }) => concept.replace('skill:', '')).join('|'),
      importance,
    ]),
  );
}
