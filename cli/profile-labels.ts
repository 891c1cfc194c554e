import type { RankedSource } from '../services/tabular/index.ts';
import type { Candidate } from '../shared/model/candidate.ts';
import type { Vacancy } from '../shared/model/vacancy.ts';

/** Title and employer of vacancies, headlines of candidates, by id: what a ranked list is read with. Never contact data. */
export function profileLabels(
  vacancies: readonly Pick<Vacancy, 'id' | 'employer' | 'title'>[],
  candidates: readonly Pick<Candidate, 'id' | 'headline'>[],
): RankedSource['labels'] {
  const joined = (parts: readonly (string | undefined)[]) => parts.filter((part) => part !== undefined).join(' · ');
  return {
    vacancy: Object.fromEntries(vacancies.map(({ id, title, employer }) => [id, joined([title, employer])])),
    candidate: Object.fromEntries(candidates.map(({ id, headline }) => [id, headline ?? ''])),
  };
}
