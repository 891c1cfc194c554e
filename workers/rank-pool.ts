import type { RankPool } from '../services/shortlists/index.ts';
import type { JobHandlers } from '../shared/jobs.ts';

export interface RankPoolHandlerDeps {
  readonly rankPool: RankPool;
  /** Counts runs by outcome and seconds. */
  readonly metrics?: { rankingRun(outcome: 'done' | 'failed', seconds: number): void };
}

/** The `rank-pool` job: looks at a pool and ranks whatever is owed in it. */
export function rankPoolHandler({ rankPool, metrics }: RankPoolHandlerDeps): JobHandlers['rank-pool'] {
  return async (payload, signal) => {
    const startedAt = performance.now();
    const seconds = (): number => (performance.now() - startedAt) / 1000;
    try {
      await rankPool(payload, signal);
      metrics?.rankingRun('done', seconds());
    } catch (error) {
      metrics?.rankingRun('failed', seconds());
      throw error;
    }
  };
}
