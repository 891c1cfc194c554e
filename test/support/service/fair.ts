import { readFileSync } from 'node:fs';
import type { Candidate } from '../../../shared/model/candidate.ts';
import { parseProfile } from '../../../shared/model/profile.ts';
import type { Vacancy } from '../../../shared/model/vacancy.ts';

const file = (name: string): URL => new URL(`../../../examples/fair/${name}.jsonl`, import.meta.url);

/** The lines of one of the bundled fair's files, as they stand. */
export function fairLines(name: 'candidates' | 'vacancies'): readonly string[] {
  return readFileSync(file(name), 'utf8').split('\n').filter(Boolean);
}

export const fairPool = 'gba-2026-spring';

export function fairCandidates(): readonly Candidate[] {
  return fairLines('candidates').map((line) => parseProfile('candidate', JSON.parse(line)));
}

export function fairVacancies(): readonly Vacancy[] {
  return fairLines('vacancies').map((line) => parseProfile('vacancy', JSON.parse(line)));
}
