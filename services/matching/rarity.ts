import { fractionBits, log2Fixed } from '../../shared/kernel/log2-fixed.ts';
import type { PoolModel } from '../../shared/model/pool-model.ts';
import { idf } from './policy.ts';

/** How much a term says, in thousandths, 250 to 4000: falls as more profiles of the model have it; 250 for all in an empty model. */
export function rarity(model: PoolModel, term: string): number {
  const profiles = model.candidates + model.vacancies;
  const having = Object.hasOwn(model.frequency, term) ? (model.frequency[term] ?? 0) : 0;
  const halvings = log2Fixed(profiles + 1) - log2Fixed(Math.min(having, profiles) + 1);
  return Math.min(idf.most, idf.base + Math.floor((idf.perHalving * halvings) / 2 ** fractionBits));
}
