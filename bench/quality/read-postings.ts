import type { Vacancy } from '../../shared/model/vacancy.ts';
import { isThere, readText } from './data.ts';

const folder = 'postings-zh';

/** One posting as it was published: its text, and the fields of the same posting. */
export interface Posting {
  readonly site: string;
  readonly title: string;
  readonly description: string;
  readonly degree: string;
  readonly experience: string;
  readonly place: string;
  readonly salary: string;
  readonly address?: string;
  readonly skills?: readonly string[];
}

/** All postings; none where the data is absent. */
export function postings(): readonly Posting[] {
  if (!isThere(folder)) return [];
  return readText(folder, 'postings.jsonl')
    .split('\n')
    .flatMap((line) => (line.trim() === '' ? [] : [JSON.parse(line) as Posting]));
}

/** A posting as a vacancy with nothing but its text. */
export function postingVacancy({ title, description }: Posting): Vacancy {
  return { id: 'posting', pool: 'default', title, description };
}
