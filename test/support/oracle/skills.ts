import type { PoolModel } from '../../../shared/model/pool-model.ts';
import type {
  SkillClaim,
  SkillCriterion,
  UnderstoodCandidate,
  UnderstoodVacancy,
} from '../../../shared/model/understood.ts';
import { type Judged, judged } from './criterion.ts';
import { rarity, served, serving } from './terms.ts';
import { judgeTitle } from './title.ts';

export function judgeSkills(vacancy: UnderstoodVacancy, candidate: UnderstoodCandidate, model: PoolModel): Judged[] {
  const start = vacancy.startsOn ? Number(vacancy.startsOn.day.slice(0, 4)) : undefined;
  const skills = (vacancy.skills ?? []).map((asked) =>
    judged({
      dimension: 'skills',
      topic: 'skill',
      owner: 'vacancy',
      importance: asked.importance,
      criterion: asked.label,
      rarity: Math.min(4000, ...asked.alternatives.map((one) => rarity(model, one.concept))),
      credit: candidate.skills ? bestClaim(asked, candidate.skills, { start, model }) : null,
    }),
  );
  return [...skills, ...judgeTitle(vacancy, candidate, model)];
}

interface Circumstances {
  readonly start: number | undefined;
  readonly model: PoolModel;
}

function bestClaim(asked: SkillCriterion, claims: readonly SkillClaim[], { start, model }: Circumstances): number {
  const earning = model.learned ? serving(asked, model) : served(asked);
  let best = 0;
  for (const claim of claims) {
    const related = earning.get(claim.concept);
    if (related !== undefined) best = Math.max(best, scaled(related, { asked, claim, start }));
  }
  return best;
}

interface Claimed {
  readonly asked: SkillCriterion;
  readonly claim: SkillClaim;
  readonly start: number | undefined;
}

function scaled(related: number, { asked, claim, start }: Claimed): number {
  let credit = related;
  const scale = (factor: number): void => {
    credit = Math.floor((credit * factor) / 10_000);
  };
  if (asked.minLevel !== undefined && claim.level !== undefined && claim.level < asked.minLevel) {
    scale(Math.max(2500, 10_000 - 2500 * (asked.minLevel - claim.level)));
  }
  const [years, minYears] = [Math.round((claim.years ?? 0) * 100), Math.round((asked.minYears ?? 0) * 100)];
  if (claim.years !== undefined && years < minYears) scale(Math.max(2500, Math.floor((10_000 * years) / minYears)));
  if (start !== undefined && claim.lastUsed !== undefined) {
    const stale = start - Number(claim.lastUsed.slice(0, 4)) - 3;
    if (stale > 0) scale(Math.max(5000, 10_000 - 1000 * stale));
  }
  return Math.max(1, credit);
}
