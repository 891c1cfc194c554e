import { builtInModel, takeModel } from '../../../services/matching/index.ts';
import { understand } from '../../../services/understanding/index.ts';
import type { PoolModel } from '../../../shared/model/pool-model.ts';
import type { UnderstoodCandidate, UnderstoodVacancy } from '../../../shared/model/understood.ts';
import { fairCandidates, fairVacancies } from './fair.ts';

export interface UnderstoodFair {
  readonly candidates: readonly UnderstoodCandidate[];
  readonly vacancies: readonly UnderstoodVacancy[];
  readonly model: PoolModel;
}

/** The bundled fair as the engine sees it, under the model that a recalibrated pool has. */
export function understoodFair(): UnderstoodFair {
  const candidates = fairCandidates().map((candidate) => understand('candidate', candidate));
  const vacancies = fairVacancies().map((vacancy) => understand('vacancy', vacancy));
  const model = candidates.length + vacancies.length > 0 ? takeModel([...candidates, ...vacancies]) : builtInModel;
  return { candidates, vacancies, model };
}
