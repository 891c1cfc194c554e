import type { PoolModel } from '../../../shared/model/pool-model.ts';
import type {
  SkillClaim,
  SkillCriterion,
  UnderstoodCandidate,
  UnderstoodVacancy,
} from '../../../shared/model/understood.ts';
import { type Judged, judged } from './criterion.ts';

/** log2 in 1/1024 rounded down, by squaring a mantissa of 16 bits, each step rounded down. */
function log2(value: number): number {
  let exponent = 0;
  while (2 ** (exponent + 1) <= value) exponent++;
  let mantissa = Math.floor(value * 2 ** (15 - exponent));
  let bits = 0;
  for (let step = 0; step < 10; step++) {
    mantissa = Math.floor(mantissa ** 2 / 2 ** 15);
    bits *= 2;
    if (mantissa >= 2 ** 16) {
      bits += 1;
      mantissa = Math.floor(mantissa / 2);
    }
  }
  return exponent * 1024 + bits;
}

/** Thousandths: 1000 plus 250 for each halving, 4000 at most. */
export function rarity(model: PoolModel, term: string): number {
  const all = model.candidates + model.vacancies;
  const having = Math.min(all, Object.entries(model.frequency).find(([name]) => name === term)?.[1] ?? 0);
  return Math.min(4000, 1000 + Math.floor((250 * (log2(all + 1) - log2(having + 1))) / 1024));
}

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
      credit: candidate.skills
        ? Math.max(0, ...candidate.skills.map((claim) => claimCredit(asked, claim, start)))
        : null,
    }),
  );
  return [...skills, ...judgeTitle(vacancy, candidate, model)];
}

function claimCredit(asked: SkillCriterion, claim: SkillClaim, start: number | undefined): number {
  const related = asked.alternatives.flatMap((one) => [
    ...(one.concept === claim.concept ? [10_000] : []),
    ...one.accepts.filter((accepted) => accepted.concept === claim.concept).map((accepted) => accepted.credit),
  ]);
  if (related.length === 0) return 0;
  let credit = Math.max(...related);
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

function judgeTitle(vacancy: UnderstoodVacancy, candidate: UnderstoodCandidate, model: PoolModel): Judged[] {
  const wanted = vacancy.title?.terms ?? [];
  if (wanted.length === 0) return [];
  const has = candidate.title?.terms ?? [];
  const rarities = wanted.map((term) => rarity(model, term));
  const sum = rarities.reduce((a, b) => a + b, 0);
  const earned = wanted.map((term, index) => {
    const accepted = (vacancy.title?.accepts ?? []).filter((one) => one.term === term && has.includes(one.by));
    const best = has.includes(term) ? 10_000 : Math.max(0, ...accepted.map((one) => one.credit));
    return best * (rarities[index] ?? 0);
  });
  return [
    judged({
      dimension: 'skills',
      topic: 'title',
      owner: 'vacancy',
      importance: 'strong',
      criterion: 'title',
      rarity: Math.floor(sum / wanted.length),
      credit: has.length === 0 ? null : Math.floor(earned.reduce((a, b) => a + b, 0) / sum),
    }),
  ];
}
