import type { Pools } from '../../../pools/index.ts';

/** A pool's status; what is not there is null, so that every member is always present. */
export function presentPoolStatus(status: Awaited<ReturnType<Pools['status']>>) {
  const { pool, candidates, vacancies, owed, oldestOwedSeconds, recalibrating } = status;
  return {
    ...{ pool, candidates, vacancies, owed },
    model: status.model ?? null,
    oldestOwedAt: status.oldestOwedAt ?? null,
    ...{ oldestOwedSeconds, recalibrating },
  };
}
