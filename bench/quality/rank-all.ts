import { createMatcher, takeModel } from '../../services/matching/index.ts';
import { understand } from '../../services/understanding/index.ts';
import type { Candidate } from '../../shared/model/candidate.ts';
import type { PoolModel } from '../../shared/model/pool-model.ts';
import type { UnderstoodCandidate, UnderstoodVacancy } from '../../shared/model/understood.ts';
import type { Vacancy } from '../../shared/model/vacancy.ts';
import { ranked } from './metrics.ts';

/** A day on which everything is open. */
const today = '2026-05-15';

/** Changes what was understood before it is ranked: switches something off. */
export interface Ablation {
  readonly vacancy?: (vacancy: UnderstoodVacancy) => UnderstoodVacancy;
  readonly candidate?: (candidate: UnderstoodCandidate) => UnderstoodCandidate;
  readonly model?: (model: PoolModel) => PoolModel;
}

/** All profiles of a pool as the engine sees them. */
export interface Understandings {
  readonly vacancies: readonly UnderstoodVacancy[];
  readonly candidates: readonly UnderstoodCandidate[];
}

/** A vacancy's ranking of the candidates, or of those `among` them; who is excluded comes last, by id. */
export type Ranking = (vacancyId: string, among?: ReadonlySet<string>) => readonly string[];

/** Every vacancy's ranking of the candidates by the engine, as `duijie rank` makes it: the model is taken from all of them. */
export function rankAll(
  vacancies: readonly Vacancy[],
  candidates: readonly Candidate[],
  ablation: Ablation = {},
): (vacancyId: string) => readonly string[] {
  const rank = rankUnderstood(
    {
      vacancies: vacancies.map((vacancy) => understand('vacancy', vacancy)),
      candidates: candidates.map((candidate) => understand('candidate', candidate)),
    },
    ablation,
  );
  return (vacancyId) => rank(vacancyId);
}

/** The same from what was understood. Whoever is ranked, the model is that of the whole pool. */
export function rankUnderstood({ vacancies, candidates }: Understandings, ablation: Ablation = {}): Ranking {
  const asked = vacancies.map(ablation.vacancy ?? same);
  const offered = candidates.map(ablation.candidate ?? same);
  const model = (ablation.model ?? same)(takeModel([...offered, ...asked]));
  const matcher = createMatcher({ model, today, missingConsent: 'allowed' });
  const people = offered.map((candidate) => matcher.candidate(candidate, 1));
  const posts = new Map(asked.map((vacancy) => [vacancy.id, matcher.vacancy(vacancy, 1)]));
  return (vacancyId, among) => {
    const post = posts.get(vacancyId);
    if (!post) throw new RangeError(`no vacancy ${vacancyId}`);
    const listed = among ? people.filter(({ id }) => among.has(id)) : people;
    const verdicts = listed.map((person) => [person.id, matcher.judge(post, person)] as const);
    return ranked(
      verdicts.map(([id, { eligible, rankScore, score }]) => [id, eligible ? rankScore * 1001 + score : -1] as const),
    );
  };
}

const same = <Value>(value: Value): Value => value;
