import type { Clock } from '../../shared/ports/clock.ts';
import type { Log } from '../../shared/ports/log.ts';
import type { JobQueue } from '../../shared/ports/queues.ts';
import type { Scoring } from '../../shared/ports/scoring.ts';
import type { PoolStore, ProfileStore, RankingStore } from '../../shared/ports/stores.ts';
import { explainPair } from './explain-pair.ts';
import type { Shortlists } from './index.ts';
import { matchNow } from './match-now.ts';
import { readList } from './read-list.ts';

/** What reading, explaining and stateless matching need. */
export interface ShortlistsDeps {
  readonly profiles: Pick<ProfileStore, 'get' | 'states' | 'scan' | 'sent'>;
  readonly pools: Pick<PoolStore, 'status' | 'model'>;
  readonly rankings: Pick<RankingStore, 'get'>;
  readonly scoring: Pick<Scoring, 'understand' | 'rank'>;
  readonly queue: Pick<JobQueue, 'hint'>;
  readonly clock: Clock;
  readonly log: Log;
  /** Pairings kept for one vacancy or candidate. */
  readonly length: number;
}

/** Ranked lists over a store and threads. */
export function createShortlists(deps: ShortlistsDeps): Shortlists {
  return {
    read: (tenant, kind, id, options) => readList(deps, { tenant, kind, id }, options),
    explain: (tenant, vacancyId, candidateId, lang) => explainPair(deps, { tenant, vacancyId, candidateId }, lang),
    match: (tenant, request, lang) => matchNow(deps, tenant, request, lang),
  };
}
