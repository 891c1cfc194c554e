import type { PoolModel } from '../../../shared/model/pool-model.ts';
import type { SkillCriterion } from '../../../shared/model/understood.ts';
import { oncePer, oncePerBoth } from './once.ts';

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

/** What each concept that serves earns before it is scaled: the best of what the alternatives say of it. */
export const served = oncePer((asked: SkillCriterion) => {
  const best = new Map<string, number>();
  for (const { concept, accepts } of asked.alternatives) {
    for (const one of [{ concept, credit: 10_000 }, ...accepts]) {
      best.set(one.concept, Math.max(one.credit, best.get(one.concept) ?? 0));
    }
  }
  return best;
});

/** The same with what the pool taught of the alternatives. */
export const serving = oncePerBoth((asked: SkillCriterion, model: PoolModel): ReadonlyMap<string, number> => {
  const best = new Map(served(asked));
  for (const { concept } of asked.alternatives) {
    for (const [other, credit] of model.learned?.[concept] ?? []) {
      best.set(other, Math.max(credit, best.get(other) ?? 0));
    }
  }
  return best;
});
