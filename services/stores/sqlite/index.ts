import type { Clock } from '../../../shared/ports/clock.ts';
import type { Store } from '../../../shared/ports/stores.ts';
import { SqliteClaims } from './claims.ts';
import { text } from './columns.ts';
import { Database } from './database.ts';
import { SqliteKeys } from './keys.ts';
import { SqlitePools } from './pools.ts';
import { SqliteProfiles } from './profiles.ts';
import { SqliteRankings } from './rankings.ts';
import { SqliteReplies } from './replies.ts';
import { prepareSchema, refuseNewerSchema } from './schema.ts';

export interface SqliteStoreOptions {
  /** The file, in a folder that exists; `:memory:` for a store that ends with the process. */
  readonly path: string;
  /** For the times of claims; the system's without it. */
  readonly clock?: Clock;
}

// How long the write-ahead log may go on holding the bytes of something erased.
const forgetAfterMs = 500;

/**
 * The embedded store: one SQLite file that the service and the CLI may have open together. Call `prepare` before the
 * first use. Rejects with `store.unavailable` when the file cannot be opened, `store.newer-schema` when a later
 * version of the product has written it.
 */
export async function openSqliteStore({ path, clock }: SqliteStoreOptions): Promise<Store> {
  const database = new Database(path);
  refuseNewerSchema(database);
  const now = () => clock?.now() ?? new Date();
  const forgetter = forgetErased(database);
  return {
    profiles: new SqliteProfiles(database, forgetter.erased),
    claims: new SqliteClaims(database, now),
    pools: new SqlitePools(database, forgetter.erased, now),
    rankings: new SqliteRankings(database, forgetter.erased, now),
    keys: new SqliteKeys(database),
    replies: new SqliteReplies(database, forgetter.erased),
    prepare: async () => prepareSchema(database),
    check: async () => {
      const version = text(database.get('SELECT sqlite_version() AS version') ?? {}, 'version');
      const advice = path === ':memory:' ? ['The store is in memory: everything ends with the process.'] : [];
      return { server: `SQLite ${version}`, advice };
    },
    close: async () => {
      forgetter.stop();
      database.close();
    },
  };
}

/** Empties the write-ahead log shortly after an erasure: it may still hold pages as they were before. */
function forgetErased(database: Database): { erased: () => void; stop: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const forget = () => {
    timer = undefined;
    database.get('PRAGMA wal_checkpoint(TRUNCATE)');
  };
  return {
    erased: () => {
      timer ??= setTimeout(forget, forgetAfterMs).unref();
    },
    stop: () => {
      if (!timer) return;
      clearTimeout(timer);
      forget();
    },
  };
}
