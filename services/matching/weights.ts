import { contentHash } from '../../shared/kernel/canonical.ts';
import { type Dimension, defaultWeights, dimensions } from '../../shared/model/codes.ts';
import type { Weights } from '../../shared/model/vacancy.ts';
import { weightScale } from './policy.ts';

/** A vacancy as far as its own weights go: as it was sent or as it was understood. */
export interface Weighted {
  readonly weights?: Weights | undefined;
}

export type AppliedWeights = Readonly<Record<Dimension, number>>;

/** Weight by weight: the request's, else the vacancy's own, else the default. */
export function appliedWeights(vacancy: Weighted, request: Weights | undefined): AppliedWeights {
  const weight = (dimension: Dimension): number =>
    request?.[dimension] ?? vacancy.weights?.[dimension] ?? defaultWeights[dimension];
  return {
    skills: weight('skills'),
    degree: weight('degree'),
    location: weight('location'),
    flexibility: weight('flexibility'),
    experience: weight('experience'),
    salary: weight('salary'),
    languages: weight('languages'),
    start: weight('start'),
  };
}

/** Weights as integers, thousandths, by dimension in its fixed order. */
export function scaledWeights(weights: AppliedWeights): Float64Array {
  return Float64Array.from(dimensions, (dimension) => Math.round(weights[dimension] * weightScale));
}

/** Names the weights in a receipt. */
export function hashWeights(weights: AppliedWeights): string {
  return contentHash(weights);
}
