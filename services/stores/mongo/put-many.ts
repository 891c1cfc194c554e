import type { ProfileKind } from '../../../shared/model/profile.ts';
import type { ProfileWrite, PutResult } from '../../../shared/ports/stores.ts';
import { among } from './conditions.ts';
import { contentChange, firstRow } from './content-change.ts';
import type { ProfileDocument } from './documents.ts';
import type { TenantCollection, Write } from './tenant-collection.ts';

type Rows = TenantCollection<ProfileDocument>;

// Profiles to one call of the server: at 20 KB each well under the 48 MB that a message may have.
const batch = 500;

/**
 * Puts many in few calls: each batch is read, then written in one bulk of conditional single-document writes. What the
 * batch did not settle for certain (the same content, a move, somebody else at the same id) is put on its own by `putOne`.
 */
export async function putMany<Kind extends ProfileKind>(
  rows: Rows,
  kind: Kind,
  writes: readonly ProfileWrite<Kind>[],
  putOne: (write: ProfileWrite<Kind>) => Promise<PutResult>,
): Promise<readonly PutResult[]> {
  const results: PutResult[] = [];
  for (const group of batches(writes)) {
    const settled = await putBatch(rows, kind, group);
    for (const [index, write] of group.entries()) {
      const { ifMatch: _ifMatch, ...free } = write;
      results.push(settled.get(index) ?? (await putOne(free)));
    }
  }
  return results;
}

/** Cuts at `batch`, and wherever an id comes again: the second is to see the first. */
function batches<Kind extends ProfileKind>(writes: readonly ProfileWrite<Kind>[]): ProfileWrite<Kind>[][] {
  const groups: ProfileWrite<Kind>[][] = [];
  let ids = new Set<string>();
  for (const write of writes) {
    const group = groups.at(-1);
    if (group && group.length < batch && !ids.has(write.profile.id)) group.push(write);
    else {
      groups.push([write]);
      ids = new Set();
    }
    ids.add(write.profile.id);
  }
  return groups;
}

/** The results by index of those writes that certainly took place. */
async function putBatch<Kind extends ProfileKind>(
  rows: Rows,
  kind: Kind,
  group: readonly ProfileWrite<Kind>[],
): Promise<ReadonlyMap<number, PutResult>> {
  const keys = group.map((write) => rows.key(kind, write.profile.id));
  const found = await rows.find({ _id: among(keys) }, { only: { id: 1, rev: 1, hash: 1, pool: 1 } });
  const before = new Map(found.map((row) => [row.id, row]));
  const planned = group.flatMap((write, index) => {
    const row = before.get(write.profile.id);
    const plan = planOf(rows, kind, write, row);
    return plan ? [{ index, plan, rev: (row?.rev ?? 0) + 1 }] : [];
  });
  const done = await rows.bulk(planned.map(({ plan }) => plan));
  const changes = planned.filter(({ plan }) => !plan.upsert).length;
  const allChanged = done.modified === changes;
  const sure = planned.filter(({ plan }, place) => (plan.upsert ? done.made.has(place) : allChanged));
  return new Map(sure.map(({ index, rev }) => [index, { rev, changed: true }]));
}

function planOf(
  rows: Rows,
  kind: ProfileKind,
  write: ProfileWrite<ProfileKind>,
  row: ProfileDocument | undefined,
): Write | undefined {
  const key = { _id: rows.key(kind, write.profile.id) };
  if (!row) return { where: key, change: { $setOnInsert: firstRow(kind, write) }, upsert: true };
  if (row.pool !== write.profile.pool || row.hash === write.contentHash) return undefined;
  return { where: { ...key, rev: row.rev, pool: row.pool }, change: contentChange(write) };
}
