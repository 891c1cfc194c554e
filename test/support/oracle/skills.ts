import type { PoolModel } from '../../../shared/model/pool-model.ts';
import type {
  SkillClaim,
  SkillCriterion,
  UnderstoodCandidate,
  UnderstoodVacancy,
} from '../../../shared/model/understood.ts';
import { type Judged, judged } from './criterion.ts';
import { oncePer } from './once.ts';
import { judgeTitle } from './title.ts';

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

const rarities = oncePer((_model: PoolModel) => new Map<string, number>());

/** Thousandths: 250 plus 250 for each halving, 4000 at most. */
export function rarity(model: PoolModel, term: string): number {
  const found = rarities(model).get(term) ?? rarityOf(model, term);
  rarities(model).set(term, found);
  return found;
}

function rarityOf(model: PoolModel, term: string): number {
  const all = model.candidates + model.vacancies;
  const having = Math.min(all, Object.hasOwn(model.frequency, term) ? (model.frequency[term] ?? 0) : 0);
  return Math.min(4000, 250 + Math.floor((250 * (log2(all + 1) - log2(having + 1))) / 1024));
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
      credit: candidate.skills ? bestClaim(asked, candidate.skills, { start, model }) : null,
    }),
  );
  return [...skills, ...judgeTitle(vacancy, candidate, model)];
}

/** What each concept that serves earns before it is scaled: the best of what the alternatives say of it. */
const served = oncePer((asked: SkillCriterion) => {
  const best = new Map<string, number>();
  for (const { concept, accepts } of asked.alternatives) {
    for (const one of [{ concept, credit: 10_000 }, ...accepts]) {
      best.set(one.concept, Math.max(one.credit, best.get(one.concept) ?? 0));
    }
  }
  return best;
});

/** The same with what the pool taught of the alternatives. */
export function serving(asked: SkillCriterion, model: PoolModel): ReadonlyMap<string, number> {
  const best = new Map(served(asked));
  for (const { concept } of asked.alternatives) {
    for (const [other, credit] of model.learned?.[concept] ?? [])
      best.set(other, Math.max(credit, best.get(other) ?? 0));
  }
  return best;
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
