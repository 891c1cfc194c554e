import type { Day } from '../../../shared/kernel/time.ts';
import type { OwedRow } from '../../../shared/ports/stores.ts';
import { absent, present, upTo } from './conditions.ts';
import type { ProfileDocument } from './documents.ts';
import type { TenantCollection, Write } from './tenant-collection.ts';

type Rows = TenantCollection<ProfileDocument>;
interface PoolDay {
  readonly pool: string;
  readonly today: Day;
}

// Marks to one call of the server.
const batch = 1_000;
const fields = { kind: 1, id: 1, rev: 1, rankedRev: 1, erased: 1, owedAt: 1, dueOn: 1, left: 1 } as const;

/** Changed and erased rows, rows whose day has come, and departures of one pool, oldest first. */
export async function readOwed(rows: Rows, { pool, today, limit }: PoolDay & { limit: number }): Promise<OwedRow[]> {
  const [changed, due, gone] = await Promise.all([
    rows.find({ pool, owedAt: present() }, { only: fields, sort: { owedAt: 1 }, limit }),
    rows.find({ pool, dueOn: upTo(today), owedAt: absent() }, { only: fields, sort: { dueOn: 1 }, limit }),
    rows.find({ 'left.pool': pool }, { only: fields, limit }),
  ]);
  const dated = [
    ...changed.map((row) => ({ since: row.owedAt ?? '', owed: owedRow(row) })),
    ...due.map((row) => ({ since: row.dueOn ?? '', owed: owedRow(row) })),
    ...gone.flatMap((row) => departuresFrom(row, pool)),
  ];
  return dated
    .sort((a, b) => order(a.since, b.since) || order(a.owed.kind, b.owed.kind) || order(a.owed.id, b.owed.id))
    .slice(0, limit)
    .map(({ owed }) => owed);
}

/** See `ProfileStore.markRanked`. */
export async function markRanked(rows: Rows, marks: PoolDay & { rows: readonly OwedRow[] }): Promise<void> {
  for (let start = 0; start < marks.rows.length; start += batch) {
    await rows.bulk(marks.rows.slice(start, start + batch).flatMap((row) => marksOf(rows, marks, row)));
  }
}

/** Whoever is stopped between two of these leaves the row owed, or due again, which only repeats the work. */
function marksOf(rows: Rows, { pool, today }: PoolDay, { kind, id, rev, gone }: OwedRow): Write[] {
  const key = { _id: rows.key(kind, id) };
  const ranked = {
    where: { ...key, pool, rev, erased: gone },
    change: { $set: { rankedRev: rev }, $unset: { owedAt: '' } },
  };
  if (gone) return [ranked, { where: key, change: { $pull: { left: { pool, rev: { $lte: rev } } } } }];
  return [ranked, { where: { ...key, pool, rev, dueOn: upTo(today) }, change: { $unset: { dueOn: '' } } }];
}

function departuresFrom(row: ProfileDocument, pool: string): { since: string; owed: OwedRow }[] {
  return (row.left ?? [])
    .filter((departure) => departure.pool === pool)
    .map(({ rev, at }) => ({ since: at, owed: { kind: row.kind, id: row.id, rev, rankedRev: rev - 1, gone: true } }));
}

function owedRow({ kind, id, rev, rankedRev, erased }: ProfileDocument): OwedRow {
  return { kind, id, rev, rankedRev, gone: erased };
}

/** By code units. */
function order(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
