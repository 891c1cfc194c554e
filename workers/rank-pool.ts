import type { RankPool } from '../services/shortlists/index.ts';
import type { JobHandlers } from '../shared/jobs.ts';

/** The `rank-pool` job: looks at a pool and ranks whatever is owed in it. */
export function rankPoolHandler(rankPool: RankPool): JobHandlers['rank-pool'] {
  return async (payload, signal) => {
    await rankPool(payload, signal);
  };
}
