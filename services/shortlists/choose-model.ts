import type { PoolModel } from '../../shared/model/pool-model.ts';
import type { PoolClaim } from '../../shared/ports/stores.ts';

/** Below so many profiles come or gone, a model is never worth taking anew. */
const leastDrift = 100;
/** A quarter. */
const driftShare = 4;

/** The kept model if it still serves: none was asked for since, and the pool has about the size that it was taken at. */
export function servingModel({ model, recalibrations }: PoolClaim, profiles: number): PoolModel | undefined {
  if (model === undefined || recalibrations.asked > recalibrations.answered) return undefined;
  const before = model.candidates + model.vacancies;
  const drift = Math.abs(profiles - before);
  return drift >= leastDrift && drift * driftShare >= before ? undefined : model;
}
