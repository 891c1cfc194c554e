import { AppError } from '../../../shared/kernel/errors.ts';
import { number } from './columns.ts';
import type { Database } from './database.ts';

/** Raised with every change of the tables; kept in the file as `user_version`. */
export const schemaVersion = 1;

/**
 * `owed_at` is set exactly while `ranked_rev < rev`. `sort_id` is the id made sortable by code units.
 * A tombstone has `erased = 1` and NULL in every column that came from the profile.
 */
const tables = `
CREATE TABLE profiles (
  tenant TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, sort_id TEXT NOT NULL, pool TEXT NOT NULL,
  rev INTEGER NOT NULL, ranked_rev INTEGER NOT NULL, erased INTEGER NOT NULL, updated_at TEXT NOT NULL, owed_at TEXT,
  open INTEGER, until TEXT, due_on TEXT, hash TEXT, profile TEXT, understood TEXT,
  PRIMARY KEY (tenant, kind, id)
) STRICT;
CREATE INDEX profiles_by_id ON profiles (tenant, kind, sort_id) WHERE erased = 0;
CREATE INDEX profiles_by_pool ON profiles (tenant, pool, kind, sort_id) WHERE erased = 0;
CREATE INDEX profiles_owed ON profiles (tenant, pool, owed_at) WHERE owed_at IS NOT NULL;
CREATE INDEX profiles_due ON profiles (due_on, tenant, pool) WHERE due_on IS NOT NULL;

CREATE TABLE contacts (
  tenant TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, contact TEXT NOT NULL,
  PRIMARY KEY (tenant, kind, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE departures (
  tenant TEXT NOT NULL, pool TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL,
  rev INTEGER NOT NULL, left_at TEXT NOT NULL,
  PRIMARY KEY (tenant, pool, kind, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE pools (
  tenant TEXT NOT NULL, pool TEXT NOT NULL, epoch INTEGER NOT NULL, finished INTEGER NOT NULL,
  claimed_at TEXT NOT NULL, renewed_at TEXT, erased INTEGER NOT NULL,
  asked INTEGER NOT NULL, answered INTEGER NOT NULL, asked_at TEXT, terms TEXT, model_version TEXT, model BLOB,
  PRIMARY KEY (tenant, pool)
) STRICT;

CREATE TABLE rankings (
  tenant TEXT NOT NULL, pool TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL,
  epoch INTEGER NOT NULL, fence INTEGER NOT NULL, length INTEGER NOT NULL,
  last_id TEXT, last_rank_score INTEGER, last_score INTEGER, listed TEXT NOT NULL, entries BLOB,
  total INTEGER, near TEXT, head BLOB,
  PRIMARY KEY (tenant, pool, kind, id)
) STRICT;

CREATE TABLE keys (
  id TEXT PRIMARY KEY, tenant TEXT NOT NULL, hash TEXT NOT NULL UNIQUE, label TEXT NOT NULL, scopes TEXT NOT NULL,
  created_at TEXT NOT NULL, revoked_at TEXT
) STRICT;

CREATE TABLE replies (
  tenant TEXT NOT NULL, key TEXT NOT NULL, fingerprint TEXT NOT NULL, taken_at TEXT NOT NULL,
  status INTEGER, content_type TEXT, body TEXT,
  PRIMARY KEY (tenant, key)
) STRICT;
CREATE INDEX replies_by_age ON replies (taken_at);
`;

/** Creates the tables, once. Throws `store.newer-schema` for a file that a later version of the product has written. */
export function prepareSchema(database: Database): void {
  refuseNewerSchema(database);
  database.transaction(() => {
    if (currentVersion(database) === schemaVersion) return;
    database.exec(tables);
    database.exec(`PRAGMA user_version = ${schemaVersion}`);
  });
}

/** Throws `store.newer-schema` for a file that a later version of the product has written. */
export function refuseNewerSchema(database: Database): void {
  const found = currentVersion(database);
  if (found > schemaVersion) throw new AppError('store.newer-schema', { found, known: schemaVersion });
}

function currentVersion(database: Database): number {
  return number(database.get('PRAGMA user_version') ?? {}, 'user_version');
}
