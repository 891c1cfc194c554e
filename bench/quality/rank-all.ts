import { createMatcher, takeModel } from '../../services/matching/index.ts';
import { understand } from '../../services/understanding/index.ts';
import type { Candidate } from '../../shared/model/candidate.ts';
import type { UnderstoodCandidate, UnderstoodVacancy } from '../../shared/model/understood.ts';
import type { Vacancy } from '../../shared/model/vacancy.ts';
import { ranked } from './metrics.ts';

/** A day on which everything is open. */
const today = '2026-05-15';

/** Changes understood profiles before they are ranked: switches something off. */
export interface Ablation {
  readonly vacancy?: (vacancy: UnderstoodVacancy) => UnderstoodVacancy;
  readonly candidate?: (candidate: UnderstoodCandidate) => UnderstoodCandidate;
}

/** Every vacancy's whole ranking of the candidates by the engine, as `duijie rank` makes it: the model is taken from all of them. */
export function rankAll(
  vacancies: readonly Vacancy[],
  candidates: readonly Candidate[],
  ablation: Ablation = {},
): (vacancyId: string) => readonly string[] {
  const asked = vacancies.map((vacancy) => understand('vacancy', vacancy)).map(ablation.vacancy ?? same);
  const offered = candidates.map((candidate) => understand('candidate', candidate)).map(ablation.candidate ?? same);
  const matcher = createMatcher({ model: takeModel([...offered, ...asked]), today, missingConsent: 'allowed' });
  const people = offered.map((candidate) => matcher.candidate(candidate, 1));
  const posts = new Map(asked.map((vacancy) => [vacancy.id, matcher.vacancy(vacancy, 1)]));
  return (vacancyId) => {
    const post = posts.get(vacancyId);
    if (!post) throw new RangeError(`no vacancy ${vacancyId}`);
    const verdicts = people.map((person) => [person.id, matcher.judge(post, person)] as const);
    return ranked(
      verdicts.map(([id, { eligible, rankScore, score }]) => [id, eligible ? rankScore * 1001 + score : -1] as const),
    );
  };
}

const same = <Profile>(profile: Profile): Profile => profile;
