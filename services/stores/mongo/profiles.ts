import { sortableId } from '../../../shared/kernel/code-unit-order.ts';
import type { Day } from '../../../shared/kernel/time.ts';
import type { ProfileKind, ProfileOf } from '../../../shared/model/profile.ts';
import type {
  ListPage,
  OwedRow,
  ProfileState,
  ProfileStore,
  ProfileWrite,
  PutResult,
  ScannedProfile,
  StoredProfile,
} from '../../../shared/ports/stores.ts';
import { above, among } from './conditions.ts';
import { tombstone } from './content-change.ts';
import type { Models, ProfileDocument } from './documents.ts';
import { markRanked, readOwed } from './owed.ts';
import { put } from './put.ts';
import { putMany } from './put-many.ts';
import { TenantCollection } from './tenant-collection.ts';

// Ids to one `$in`, and documents to one page of a scan.
const page = 500;

const stateFields = { id: 1, pool: 1, rev: 1, rankedRev: 1, gate: 1, updatedAt: 1 } as const;
const sentFields = { id: 1, profile: 1 } as const;
const scannedFields = { id: 1, sortId: 1, rev: 1, rankedRev: 1, profile: 1, understood: 1 } as const;

/** The `ProfileStore` port on MongoDB. One document a profile; `contact` is read by `get` alone. */
export class MongoProfiles implements ProfileStore {
  readonly #models: Models;

  constructor(models: Models) {
    this.#models = models;
  }

  async put<Kind extends ProfileKind>(tenant: string, kind: Kind, write: ProfileWrite<Kind>): Promise<PutResult> {
    return put(this.#of(tenant), kind, write);
  }

  async putMany<Kind extends ProfileKind>(
    tenant: string,
    kind: Kind,
    writes: readonly ProfileWrite<Kind>[],
  ): Promise<readonly PutResult[]> {
    const rows = this.#of(tenant);
    return putMany(rows, kind, writes, (write) => put(rows, kind, write));
  }

  async get<Kind extends ProfileKind>(
    tenant: string,
    kind: Kind,
    id: string,
  ): Promise<StoredProfile<Kind> | undefined> {
    const rows = this.#of<Kind>(tenant);
    const row = await rows.one({ _id: rows.key(kind, id), erased: false });
    if (!row) return undefined;
    return { ...stateOf(row), ...contentOf(row), ...(row.contact ? { contact: row.contact } : {}) };
  }

  async states(tenant: string, kind: ProfileKind, ids: readonly string[]): Promise<ReadonlyMap<string, ProfileState>> {
    const rows = this.#of(tenant);
    const states = new Map<string, ProfileState>();
    for (let start = 0; start < ids.length; start += page) {
      const keys = ids.slice(start, start + page).map((id) => rows.key(kind, id));
      const found = await rows.find({ _id: among(keys), erased: false }, { only: stateFields });
      for (const row of found) states.set(row.id, stateOf(row));
    }
    return states;
  }

  async sent<Kind extends ProfileKind>(
    tenant: string,
    kind: Kind,
    pool: string,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, ProfileOf[Kind]>> {
    const rows = this.#of<Kind>(tenant);
    const sent = new Map<string, ProfileOf[Kind]>();
    for (let start = 0; start < ids.length; start += page) {
      const keys = ids.slice(start, start + page).map((id) => rows.key(kind, id));
      const found = await rows.find({ _id: among(keys), pool, erased: false }, { only: sentFields });
      for (const { id, profile } of found) if (profile) sent.set(id, profile);
    }
    return sent;
  }

  async list(
    tenant: string,
    kind: ProfileKind,
    { pool, after, limit }: ListPage,
  ): Promise<readonly (ProfileState & { id: string })[]> {
    const where = {
      kind,
      erased: false,
      ...(pool === undefined ? {} : { pool }),
      sortId: above(sortableId(after ?? '')),
    };
    const rows = await this.#of(tenant).find(where, { only: stateFields, sort: { sortId: 1 }, limit });
    return rows.map((row) => ({ id: row.id, ...stateOf(row) }));
  }

  async erase(tenant: string, kind: ProfileKind, id: string, at: Date): Promise<boolean> {
    const rows = this.#of(tenant);
    return rows.update({ _id: rows.key(kind, id), erased: false }, tombstone(at));
  }

  async owed(tenant: string, pool: string, today: Day, limit: number): Promise<readonly OwedRow[]> {
    return readOwed(this.#of(tenant), { pool, today, limit });
  }

  async markRanked(tenant: string, pool: string, rows: readonly OwedRow[], today: Day): Promise<void> {
    await markRanked(this.#of(tenant), { pool, rows, today });
  }

  async *scan<Kind extends ProfileKind>(
    tenant: string,
    kind: Kind,
    pool: string,
    ids?: readonly string[],
  ): AsyncIterable<ScannedProfile<Kind>> {
    for await (const row of ids ? this.#among(tenant, kind, pool, ids) : this.#whole(tenant, kind, pool)) {
      yield { id: row.id, rev: row.rev, rankedRev: row.rankedRev, ...contentOf(row) };
    }
  }

  /** By pages, not by an open cursor: nothing is held on the server while the reader works. */
  async *#whole<Kind extends ProfileKind>(
    tenant: string,
    kind: Kind,
    pool: string,
  ): AsyncIterable<ProfileDocument<Kind>> {
    const rows = this.#of<Kind>(tenant);
    for (let after = ''; ; ) {
      const where = { pool, kind, erased: false, sortId: above(after) };
      const found = await rows.find(where, { only: scannedFields, sort: { sortId: 1 }, limit: page });
      yield* found;
      const last = found.at(-1);
      if (!last || found.length < page) return;
      after = sortableId(last.id);
    }
  }

  async *#among<Kind extends ProfileKind>(
    tenant: string,
    kind: Kind,
    pool: string,
    ids: readonly string[],
  ): AsyncIterable<ProfileDocument<Kind>> {
    const rows = this.#of<Kind>(tenant);
    for (let start = 0; start < ids.length; start += page) {
      const keys = ids.slice(start, start + page).map((id) => rows.key(kind, id));
      yield* await rows.find({ _id: among(keys), pool, erased: false }, { only: scannedFields });
    }
  }

  #of<Kind extends ProfileKind>(tenant: string): TenantCollection<ProfileDocument<Kind>> {
    return new TenantCollection<ProfileDocument<Kind>>(this.#models.profiles, tenant);
  }
}

function stateOf(row: ProfileDocument): ProfileState {
  const { rev, rankedRev, pool, updatedAt } = row;
  return { rev, rankedRev, pool, gate: row.gate ?? { open: false }, updatedAt };
}

function contentOf<Kind extends ProfileKind>(row: ProfileDocument<Kind>) {
  const { profile, understood } = row;
  if (!profile || !understood) throw new TypeError('a live profile without its content');
  return { profile, understood };
}
