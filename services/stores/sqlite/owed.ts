import type { Day } from '../../../shared/kernel/time.ts';
import type { ProfileKind } from '../../../shared/model/profile.ts';
import type { OwedRow } from '../../../shared/ports/stores.ts';
import { flag, number, text } from './columns.ts';
import type { Database, Row } from './database.ts';

interface PoolDay {
  readonly tenant: string;
  readonly pool: string;
  readonly today: Day;
}

/** Changed and erased rows, rows whose day has come, and departures of one pool, oldest first. */
export function readOwed(database: Database, scope: PoolDay & { limit: number }): OwedRow[] {
  return database
    .all(
      `SELECT kind, id, rev, ranked_rev, erased AS gone, owed_at AS since FROM profiles
         WHERE tenant = :tenant AND pool = :pool AND owed_at IS NOT NULL
       UNION ALL SELECT kind, id, rev, ranked_rev, 0, due_on FROM profiles
         WHERE tenant = :tenant AND pool = :pool AND due_on <= :today AND owed_at IS NULL
       UNION ALL SELECT kind, id, rev, rev - 1, 1, left_at FROM departures WHERE tenant = :tenant AND pool = :pool
       ORDER BY since, kind, id LIMIT :limit`,
      { ...scope },
    )
    .map(owedRow);
}

/** See `ProfileStore.markRanked`. */
export function markRanked(database: Database, marks: PoolDay & { rows: readonly OwedRow[] }): void {
  const { tenant, pool, today } = marks;
  database.transaction(() => {
    for (const { kind, id, rev, gone } of marks.rows) {
      const row = { tenant, pool, kind, id, rev };
      database.run(
        `UPDATE profiles SET ranked_rev = rev, owed_at = NULL, due_on = CASE WHEN due_on > :today THEN due_on END
         WHERE tenant = :tenant AND kind = :kind AND id = :id AND pool = :pool AND rev = :rev AND erased = :gone`,
        { ...row, today, gone: gone ? 1 : 0 },
      );
      if (!gone) continue;
      database.run(
        `DELETE FROM departures WHERE tenant = :tenant AND pool = :pool AND kind = :kind AND id = :id AND rev <= :rev`,
        row,
      );
    }
  });
}

function owedRow(row: Row): OwedRow {
  return {
    kind: kindOf(row),
    id: text(row, 'id'),
    rev: number(row, 'rev'),
    rankedRev: number(row, 'ranked_rev'),
    gone: flag(row, 'gone'),
  };
}

function kindOf(row: Row): ProfileKind {
  return text(row, 'kind') === 'vacancy' ? 'vacancy' : 'candidate';
}
