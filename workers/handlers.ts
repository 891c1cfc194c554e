import type { JobHandlers } from '../shared/jobs.ts';
import { type RankPoolHandlerDeps, rankPoolHandler } from './rank-pool.ts';

export type HandlersDeps = RankPoolHandlerDeps;

/** Every job name with its handler: a missing one does not compile. */
export function createHandlers(deps: HandlersDeps): JobHandlers {
  return { 'rank-pool': rankPoolHandler(deps) };
}
