import { canonicalJson } from '../../../shared/kernel/canonical.ts';
import { AppError } from '../../../shared/kernel/errors.ts';
import type { ProfileKind } from '../../../shared/model/profile.ts';
import type { ProfileWrite, PutResult } from '../../../shared/ports/stores.ts';
import { not } from './conditions.ts';
import { contentChange, firstRow } from './content-change.ts';
import type { Departure, ProfileDocument } from './documents.ts';
import type { TenantCollection } from './tenant-collection.ts';

// Each repeat means that another writer of the same id got through in between.
const tries = 1_000;

/** See `ProfileStore.put`: every way to go is one conditional write, tried again when somebody else came between. */
export async function put<Kind extends ProfileKind>(
  rows: Rows,
  kind: Kind,
  write: ProfileWrite<Kind>,
): Promise<PutResult> {
  for (let attempt = 0; attempt < tries; attempt++) {
    const result = (await replaceInPlace(rows, kind, write)) ?? (await putAgainst(rows, kind, write));
    if (result) return result;
  }
  throw new AppError('store.unavailable');
}

type Rows = TenantCollection<ProfileDocument>;

/** The usual change in one step: other content in the same pool. Undefined when that is not how things stand. */
async function replaceInPlace<Kind extends ProfileKind>(
  rows: Rows,
  kind: Kind,
  write: ProfileWrite<Kind>,
): Promise<PutResult | undefined> {
  const { profile, contentHash, ifMatch } = write;
  const guard = ifMatch === undefined ? {} : { rev: ifMatch, erased: false };
  const where = { _id: rows.key(kind, profile.id), pool: profile.pool, hash: not(contentHash), ...guard };
  const after = await rows.change(where, contentChange(write), { answer: 'after', only: { rev: 1 } });
  return after && { rev: after.rev, changed: true };
}

/** Everything else, decided against the row as it stands. Undefined when somebody else changed it meanwhile. */
async function putAgainst<Kind extends ProfileKind>(
  rows: Rows,
  kind: Kind,
  write: ProfileWrite<Kind>,
): Promise<PutResult | undefined> {
  const { profile, contentHash, understood } = write;
  const key = { _id: rows.key(kind, profile.id) };
  const row = await rows.one(key, { contact: 0, profile: 0 });
  refuseMismatch(kind, write, row && !row.erased ? row.rev : 0);
  if (!row)
    return (await rows.upsert(key, { $setOnInsert: firstRow(kind, write) })) ? { rev: 1, changed: true } : undefined;
  if (row.pool === profile.pool) {
    if (row.erased || row.hash !== contentHash) return undefined;
    if (canonicalJson(row.understood) !== canonicalJson(understood)) {
      await rows.update({ ...key, rev: row.rev, hash: contentHash }, { $set: { understood } });
    }
    return { rev: row.rev, changed: false };
  }
  const moved = await rows.update(
    { ...key, rev: row.rev, pool: row.pool },
    contentChange(write, departuresOf(row, write)),
  );
  return moved ? { rev: row.rev + 1, changed: true } : undefined;
}

/** Where a row that moves pools has still to be noticed as gone: not in the pool that it comes (back) to. */
function departuresOf(row: ProfileDocument, write: ProfileWrite<ProfileKind>): readonly Departure[] {
  const others = (row.left ?? []).filter(({ pool }) => pool !== row.pool && pool !== write.profile.pool);
  return [...others, { pool: row.pool, rev: row.rev + 1, at: write.at.toISOString() }];
}

function refuseMismatch(kind: ProfileKind, { ifMatch, profile }: ProfileWrite<ProfileKind>, rev: number): void {
  if (ifMatch === undefined || ifMatch === rev) return;
  throw new AppError('profile.revision-mismatch', { kind, id: profile.id, rev });
}
