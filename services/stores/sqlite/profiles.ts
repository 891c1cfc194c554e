import { setImmediate } from 'node:timers/promises';
import { sortableId } from '../../../shared/kernel/code-unit-order.ts';
import { AppError } from '../../../shared/kernel/errors.ts';
import { type Day, nextDay } from '../../../shared/kernel/time.ts';
import type { ProfileKind, ProfileOf } from '../../../shared/model/profile.ts';
import type { UnderstoodOf } from '../../../shared/model/understood.ts';
import type {
  Gate,
  ListPage,
  OwedRow,
  ProfileState,
  ProfileStore,
  ProfileWrite,
  PutResult,
  ScannedProfile,
  StoredProfile,
} from '../../../shared/ports/stores.ts';
import { flag, number, optionalText, text } from './columns.ts';
import type { Database, Params, Row } from './database.ts';
import { markRanked, readOwed } from './owed.ts';

// Small enough that no page holds the event loop for more than a few milliseconds.
const scanPage = 200;
// Puts in one transaction: some 30 ms, and then the event loop has its turn.
const putsInTurn = 100;

const selectState = 'SELECT id, sort_id, pool, rev, ranked_rev, open, until, updated_at FROM profiles';
const selectScanned = 'SELECT id, sort_id, rev, ranked_rev, profile, understood FROM profiles';

/** The `ProfileStore` port on SQLite. `erased` is called after something was erased. */
export class SqliteProfiles implements ProfileStore {
  readonly #database: Database;
  readonly #erased: () => void;

  constructor(database: Database, erased: () => void) {
    this.#database = database;
    this.#erased = erased;
  }

  async put<Kind extends ProfileKind>(tenant: string, kind: Kind, write: ProfileWrite<Kind>): Promise<PutResult> {
    return this.#database.transaction(() => this.#put(tenant, kind, write));
  }

  async putMany<Kind extends ProfileKind>(
    tenant: string,
    kind: Kind,
    writes: readonly ProfileWrite<Kind>[],
  ): Promise<readonly PutResult[]> {
    const results: PutResult[] = [];
    for (let start = 0; start < writes.length; start += putsInTurn) {
      if (start > 0) await setImmediate();
      const part = writes.slice(start, start + putsInTurn);
      const put = () => part.map(({ ifMatch: _ifMatch, ...write }) => this.#put(tenant, kind, write));
      results.push(...this.#database.transaction(put));
    }
    return results;
  }

  async get<Kind extends ProfileKind>(
    tenant: string,
    kind: Kind,
    id: string,
  ): Promise<StoredProfile<Kind> | undefined> {
    const row = this.#database.get(
      `SELECT p.*, c.contact FROM profiles p LEFT JOIN contacts c USING (tenant, kind, id)
       WHERE tenant = :tenant AND kind = :kind AND id = :id AND erased = 0`,
      { tenant, kind, id },
    );
    if (!row) return undefined;
    const contact = optionalText(row, 'contact');
    return {
      ...stateOf(row),
      ...contentOf<Kind>(row),
      ...(contact === undefined ? {} : { contact: JSON.parse(contact) }),
    };
  }

  async states(tenant: string, kind: ProfileKind, ids: readonly string[]): Promise<ReadonlyMap<string, ProfileState>> {
    const rows = this.#database.all(
      `${selectState} WHERE tenant = :tenant AND kind = :kind AND erased = 0
       AND id IN (SELECT value FROM json_each(:ids))`,
      { tenant, kind, ids: JSON.stringify(ids) },
    );
    return new Map(rows.map((row) => [text(row, 'id'), stateOf(row)]));
  }

  async sent<Kind extends ProfileKind>(
    tenant: string,
    kind: Kind,
    pool: string,
    ids: readonly string[],
  ): Promise<ReadonlyMap<string, ProfileOf[Kind]>> {
    const rows = this.#database.all(
      `SELECT id, profile FROM profiles WHERE tenant = :tenant AND kind = :kind AND pool = :pool AND erased = 0
       AND id IN (SELECT value FROM json_each(:ids))`,
      { tenant, kind, pool, ids: JSON.stringify(ids) },
    );
    return new Map(rows.map((row) => [text(row, 'id'), JSON.parse(text(row, 'profile'))]));
  }

  async list(tenant: string, kind: ProfileKind, page: ListPage): Promise<readonly (ProfileState & { id: string })[]> {
    const rows = this.#database.all(
      `${selectState} WHERE tenant = :tenant AND kind = :kind AND erased = 0 AND sort_id > :after
       ${page.pool === undefined ? '' : 'AND pool = :pool'} ORDER BY sort_id LIMIT :limit`,
      {
        ...{ tenant, kind, after: sortableId(page.after ?? ''), limit: page.limit },
        ...(page.pool === undefined ? {} : { pool: page.pool }),
      },
    );
    return rows.map((row) => ({ id: text(row, 'id'), ...stateOf(row) }));
  }

  async erase(tenant: string, kind: ProfileKind, id: string, at: Date): Promise<boolean> {
    const erased = this.#database.transaction(() => {
      this.#database.run('DELETE FROM contacts WHERE tenant = :tenant AND kind = :kind AND id = :id', {
        ...{ tenant, kind, id },
      });
      return this.#database.run(
        `UPDATE profiles SET ${tombstone} WHERE tenant = :tenant AND kind = :kind AND id = :id AND erased = 0`,
        { tenant, kind, id, at: at.toISOString() },
      );
    });
    if (erased > 0) this.#erased();
    return erased > 0;
  }

  async owed(tenant: string, pool: string, today: Day, limit: number): Promise<readonly OwedRow[]> {
    return readOwed(this.#database, { tenant, pool, today, limit });
  }

  async markRanked(tenant: string, pool: string, rows: readonly OwedRow[], today: Day): Promise<void> {
    markRanked(this.#database, { tenant, pool, rows, today });
  }

  async *scan<Kind extends ProfileKind>(
    tenant: string,
    kind: Kind,
    pool: string,
    ids?: readonly string[],
  ): AsyncIterable<ScannedProfile<Kind>> {
    const scope = { tenant, kind, pool, ...(ids === undefined ? {} : { ids: JSON.stringify(ids) }) };
    const among = ids === undefined ? '' : 'AND id IN (SELECT value FROM json_each(:ids))';
    const sql = `${selectScanned} WHERE tenant = :tenant AND kind = :kind AND pool = :pool AND erased = 0
      AND sort_id > :after ${among} ORDER BY sort_id LIMIT ${scanPage}`;
    // By pages, not by an open cursor: nothing is held while the reader works.
    let rows = this.#database.all(sql, { ...scope, after: '' });
    for (let last = rows.at(-1); last; last = rows.at(-1)) {
      for (const row of rows) yield { id: text(row, 'id'), ...revisionsOf(row), ...contentOf<Kind>(row) };
      if (rows.length < scanPage) return;
      rows = this.#database.all(sql, { ...scope, after: text(last, 'sort_id') });
    }
  }

  #put<Kind extends ProfileKind>(tenant: string, kind: Kind, write: ProfileWrite<Kind>): PutResult {
    const key = { tenant, kind, id: write.profile.id };
    const before = this.#database.get(
      `SELECT rev, pool, hash, erased FROM profiles WHERE tenant = :tenant AND kind = :kind AND id = :id`,
      key,
    );
    const live = before !== undefined && !flag(before, 'erased');
    const rev = before ? number(before, 'rev') : 0;
    refuseMismatch(key, write.ifMatch, live ? rev : 0);
    if (before && live && text(before, 'hash') === write.contentHash && text(before, 'pool') === write.profile.pool) {
      this.#refresh(key, write);
      return { rev, changed: false };
    }
    this.#replace(key, write, rev + 1);
    this.#depart(key, write, before ? text(before, 'pool') : write.profile.pool, rev + 1);
    return { rev: rev + 1, changed: true };
  }

  /** The same content may be understood better by now. */
  #refresh<Kind extends ProfileKind>(key: Params, write: ProfileWrite<Kind>): void {
    this.#database.run(
      `UPDATE profiles SET understood = :understood
       WHERE tenant = :tenant AND kind = :kind AND id = :id AND understood <> :understood`,
      { ...key, understood: JSON.stringify(write.understood) },
    );
  }

  #replace<Kind extends ProfileKind>(key: Params & { id: string }, write: ProfileWrite<Kind>, rev: number): void {
    const { profile, understood, gate, contentHash } = write;
    this.#database.run(upsert, {
      ...{ ...key, sortId: sortableId(key.id), pool: profile.pool, rev, at: write.at.toISOString() },
      ...{ open: gate.open ? 1 : 0, until: gate.until ?? null, dueOn: dueOn(gate), hash: contentHash },
      ...{ profile: JSON.stringify(profile), understood: JSON.stringify(understood) },
    });
    this.#database.run('DELETE FROM contacts WHERE tenant = :tenant AND kind = :kind AND id = :id', key);
    if (write.contact) {
      this.#database.run('INSERT INTO contacts (tenant, kind, id, contact) VALUES (:tenant, :kind, :id, :contact)', {
        ...key,
        contact: JSON.stringify(write.contact),
      });
    }
  }

  /** Who comes back has not departed; who moves is listed in the old pool until that has noticed. */
  #depart<Kind extends ProfileKind>(key: Params, write: ProfileWrite<Kind>, from: string, rev: number): void {
    const { pool } = write.profile;
    this.#database.run('DELETE FROM departures WHERE tenant = :tenant AND pool = :pool AND kind = :kind AND id = :id', {
      ...key,
      pool,
    });
    if (from === pool) return;
    this.#database.run(
      `INSERT INTO departures (tenant, pool, kind, id, rev, left_at) VALUES (:tenant, :pool, :kind, :id, :rev, :at)
       ON CONFLICT DO UPDATE SET rev = excluded.rev`,
      { ...key, pool: from, rev, at: write.at.toISOString() },
    );
  }
}

/** Assignments that leave nothing of a profile but its ids, pool and revisions. */
export const tombstone = `rev = rev + 1, erased = 1, updated_at = :at, owed_at = coalesce(owed_at, :at),
  open = NULL, until = NULL, due_on = NULL, hash = NULL, profile = NULL, understood = NULL`;

const upsert = `
INSERT INTO profiles (tenant, kind, id, sort_id, pool, rev, ranked_rev, erased, updated_at, owed_at,
  open, until, due_on, hash, profile, understood)
VALUES (:tenant, :kind, :id, :sortId, :pool, :rev, 0, 0, :at, :at,
  :open, :until, :dueOn, :hash, :profile, :understood)
ON CONFLICT DO UPDATE SET pool = excluded.pool, rev = excluded.rev, erased = 0, updated_at = excluded.updated_at,
  owed_at = coalesce(owed_at, excluded.owed_at), open = excluded.open, until = excluded.until,
  due_on = excluded.due_on, hash = excluded.hash, profile = excluded.profile, understood = excluded.understood`;

function dueOn(gate: Gate): Day | null {
  return gate.open && gate.until !== undefined ? nextDay(gate.until) : null;
}

function refuseMismatch(key: { kind: ProfileKind; id: string }, ifMatch: number | undefined, rev: number): void {
  if (ifMatch === undefined || ifMatch === rev) return;
  throw new AppError('profile.revision-mismatch', { kind: key.kind, id: key.id, rev });
}

function revisionsOf(row: Row): { rev: number; rankedRev: number } {
  return { rev: number(row, 'rev'), rankedRev: number(row, 'ranked_rev') };
}

function stateOf(row: Row): ProfileState {
  const until = optionalText(row, 'until');
  return {
    ...revisionsOf(row),
    pool: text(row, 'pool'),
    gate: { open: flag(row, 'open'), ...(until === undefined ? {} : { until }) },
    updatedAt: text(row, 'updated_at'),
  };
}

function contentOf<Kind extends ProfileKind>(row: Row): { profile: ProfileOf[Kind]; understood: UnderstoodOf[Kind] } {
  return { profile: JSON.parse(text(row, 'profile')), understood: JSON.parse(text(row, 'understood')) };
}
