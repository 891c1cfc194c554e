import type { PoolModel } from '../../shared/model/pool-model.ts';
import { idf } from './policy.ts';

const FRACTION_BITS = 10;
const MANTISSA_BITS = 15;

/**
 * Binary logarithm in 1/1024, rounded down, of an integer from 1 to 2^31 - 1. Integers only (repeated squaring of the
 * mantissa), so that every machine gets the same; never falls when `value` rises.
 */
export function log2Fixed(value: number): number {
  const exponent = 31 - Math.clz32(value);
  let mantissa = exponent > MANTISSA_BITS ? value >>> (exponent - MANTISSA_BITS) : value << (MANTISSA_BITS - exponent);
  let result = exponent;
  for (let bit = 0; bit < FRACTION_BITS; bit++) {
    mantissa = Math.floor((mantissa * mantissa) / 2 ** MANTISSA_BITS);
    const one = mantissa >= 2 ** (MANTISSA_BITS + 1);
    if (one) mantissa >>>= 1;
    result = result * 2 + (one ? 1 : 0);
  }
  return result;
}

/** How much a term says, in thousandths, 1000 to 4000: falls as more profiles of the model have it; 1000 for all in an empty model. */
export function rarity(model: PoolModel, term: string): number {
  const profiles = model.candidates + model.vacancies;
  const having = Object.hasOwn(model.frequency, term) ? (model.frequency[term] ?? 0) : 0;
  const halvings = log2Fixed(profiles + 1) - log2Fixed(Math.min(having, profiles) + 1);
  return Math.min(idf.most, idf.base + Math.floor((idf.perHalving * halvings) / 2 ** FRACTION_BITS));
}
