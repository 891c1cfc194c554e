import type { Candidate } from '../shared/model/candidate.ts';
import type { Vacancy } from '../shared/model/vacancy.ts';

/** Employer and title of vacancies, headlines of candidates, by id: what a ranked list is read with. Never contact data. */
export function profileLabels(
  vacancies: readonly Pick<Vacancy, 'id' | 'employer' | 'title'>[],
  candidates: readonly Pick<Candidate, 'id' | 'headline'>[],
): Record<string, string> {
  const labels = new Map<string, string>();
  for (const { id, employer, title } of vacancies) {
    labels.set(id, [employer, title].filter((part) => part !== undefined).join(' · '));
  }
  for (const { id, headline } of candidates) if (headline) labels.set(id, headline);
  return Object.fromEntries(labels);
}
