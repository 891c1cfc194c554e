import { bundledFair } from '../scripts/fair/bundled-fair.ts';
import { drawCandidates, drawVacancies } from '../scripts/fair/fair.ts';
import { understand } from '../services/understanding/index.ts';
import { parseProfile } from '../shared/model/profile.ts';
import type { UnderstoodCandidate, UnderstoodVacancy } from '../shared/model/understood.ts';

/** A pool as the engine sees it. */
export interface UnderstoodPool {
  readonly candidates: readonly UnderstoodCandidate[];
  readonly vacancies: readonly UnderstoodVacancy[];
}

/** Invents a pool of any size from the bundled fair's lines of work; the name is the seed. */
export function inventPool(pool: string, size: { candidates: number; vacancies: number }): UnderstoodPool {
  const plan = { pool, ...size };
  const consent = { matching: true, until: '2027-06-30' };
  return {
    candidates: drawCandidates(plan).map((candidate) =>
      understand('candidate', parseProfile('candidate', { ...candidate, consent })),
    ),
    vacancies: drawVacancies(plan).map((vacancy) => understand('vacancy', parseProfile('vacancy', vacancy))),
  };
}

/** The bundled fair. */
export function readFair(): UnderstoodPool {
  const { candidates, vacancies } = bundledFair();
  return {
    candidates: candidates.map((candidate) => understand('candidate', parseProfile('candidate', candidate))),
    vacancies: vacancies.map((vacancy) => understand('vacancy', parseProfile('vacancy', vacancy))),
  };
}
