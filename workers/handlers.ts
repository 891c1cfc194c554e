import type { RankPool } from '../services/shortlists/index.ts';
import type { JobHandlers } from '../shared/jobs.ts';
import { rankPoolHandler } from './rank-pool.ts';

/** What the handlers hand their jobs to. */
export interface HandlersDeps {
  readonly rankPool: RankPool;
}

/** Every job name with its handler: a missing one does not compile. */
export function createHandlers({ rankPool }: HandlersDeps): JobHandlers {
  return { 'rank-pool': rankPoolHandler(rankPool) };
}
