import type { Day } from '../../../shared/kernel/time.ts';
import type { PoolModel } from '../../../shared/model/pool-model.ts';
import { type OwedPool, type PoolStatus, type PoolStore, staleClaimMs } from '../../../shared/ports/stores.ts';
import { bytes, flag, number, optionalText, text } from './columns.ts';
import { decompress } from './compressed.ts';
import type { Database, Row } from './database.ts';
import { tombstone } from './profiles.ts';
import { emptied } from './rankings.ts';

/** The `PoolStore` port on SQLite. */
export class SqlitePools implements PoolStore {
  readonly #database: Database;
  readonly #erased: () => void;
  readonly #now: () => Date;

  constructor(database: Database, erased: () => void, now: () => Date) {
    this.#database = database;
    this.#erased = erased;
    this.#now = now;
  }

  async model(tenant: string, pool: string): Promise<PoolModel | undefined> {
    const row = this.#row(tenant, pool);
    return row && row.model !== null ? decompress<PoolModel>(bytes(row, 'model')) : undefined;
  }

  async askRecalibration(tenant: string, pool: string): Promise<void> {
    // A pool that was never claimed counts as finished at epoch 0: there is nothing that could be half written.
    this.#database.run(
      `INSERT INTO pools (tenant, pool, epoch, finished, claimed_at, erased, asked, answered, asked_at)
       VALUES (:tenant, :pool, 0, 1, :now, 0, 1, 0, :now)
       ON CONFLICT DO UPDATE SET asked = asked + 1, asked_at = CASE WHEN asked > answered THEN asked_at ELSE :now END`,
      { tenant, pool, now: this.#now().toISOString() },
    );
  }

  async status(tenant: string, pool: string, today: Day): Promise<PoolStatus | undefined> {
    const counts = this.#database.get(statusQuery, { tenant, pool, today }) ?? {};
    const row = this.#row(tenant, pool);
    const [candidates, vacancies] = [number(counts, 'candidates'), number(counts, 'vacancies')];
    if (candidates + vacancies === 0 && (!row || flag(row, 'erased') || number(row, 'epoch') === 0)) return undefined;
    const model = row && optionalText(row, 'model_version');
    const oldestOwedAt = optionalText(counts, 'oldest');
    return {
      ...{ candidates, vacancies, owed: number(counts, 'owed') },
      ...(model === undefined ? {} : { model }),
      ...(oldestOwedAt === undefined ? {} : { oldestOwedAt }),
      recalibrating: row !== undefined && number(row, 'asked') > number(row, 'answered'),
    };
  }

  async owedPools(today: Day, limit: number): Promise<readonly OwedPool[]> {
    const stale = new Date(this.#now().getTime() - staleClaimMs).toISOString();
    return this.#database
      .all(owedPoolsQuery, { today, stale, limit })
      .map((row) => ({ tenant: text(row, 'tenant'), pool: text(row, 'pool'), since: text(row, 'since') }));
  }

  async erase(tenant: string, pool: string, at: Date): Promise<void> {
    const scope = { tenant, pool };
    this.#database.transaction(() => {
      this.#database.run(
        `DELETE FROM contacts WHERE tenant = :tenant AND (kind, id) IN
         (SELECT kind, id FROM profiles WHERE tenant = :tenant AND pool = :pool AND erased = 0)`,
        scope,
      );
      this.#database.run(`UPDATE profiles SET ${tombstone} WHERE tenant = :tenant AND pool = :pool AND erased = 0`, {
        ...{ ...scope, at: at.toISOString() },
      });
      this.#database.run(claimOfNobody, { ...scope, at: at.toISOString() });
      this.#database.run(fenceAll, scope);
      this.#database.run(
        `UPDATE rankings SET ${emptied}, fence = 1, epoch = (SELECT epoch FROM pools WHERE tenant = :tenant AND pool = :pool)
         WHERE tenant = :tenant AND pool = :pool`,
        scope,
      );
    });
    this.#erased();
  }

  #row(tenant: string, pool: string): Row | undefined {
    return this.#database.get('SELECT * FROM pools WHERE tenant = :tenant AND pool = :pool', { tenant, pool });
  }
}

// Never finished: whoever was at work has lost the pool, whoever comes next ranks all of it. A pool that never was stays so.
const claimOfNobody = `
INSERT INTO pools (tenant, pool, epoch, finished, claimed_at, erased, asked, answered)
SELECT :tenant, :pool, 1, 0, :at, 1, 0, 0
WHERE EXISTS (SELECT 1 FROM profiles WHERE tenant = :tenant AND pool = :pool)
  OR EXISTS (SELECT 1 FROM departures WHERE tenant = :tenant AND pool = :pool)
  OR EXISTS (SELECT 1 FROM pools WHERE tenant = :tenant AND pool = :pool)
ON CONFLICT DO UPDATE SET epoch = epoch + 1, finished = 0, claimed_at = :at, renewed_at = NULL, erased = 1,
  asked = 0, answered = 0, asked_at = NULL, terms = NULL, model = NULL, model_version = NULL`;

// Also for what never had a ranking: a late worker would otherwise be the first to write it.
const fenceAll = `
INSERT OR IGNORE INTO rankings (tenant, pool, kind, id, epoch, fence, length, listed)
SELECT tenant, pool, kind, id, 0, 1, 0, '' FROM profiles WHERE tenant = :tenant AND pool = :pool
UNION ALL SELECT tenant, pool, kind, id, 0, 1, 0, '' FROM departures WHERE tenant = :tenant AND pool = :pool`;

const statusQuery = `
WITH waiting AS (
  SELECT owed_at AS since FROM profiles WHERE tenant = :tenant AND pool = :pool AND owed_at IS NOT NULL
  UNION ALL SELECT due_on || 'T00:00:00.000Z' FROM profiles
    WHERE tenant = :tenant AND pool = :pool AND due_on <= :today AND owed_at IS NULL
  UNION ALL SELECT left_at FROM departures WHERE tenant = :tenant AND pool = :pool)
SELECT
  (SELECT count(*) FROM profiles WHERE tenant = :tenant AND pool = :pool AND erased = 0 AND kind = 'candidate') AS candidates,
  (SELECT count(*) FROM profiles WHERE tenant = :tenant AND pool = :pool AND erased = 0 AND kind = 'vacancy') AS vacancies,
  (SELECT count(*) FROM waiting) AS owed,
  (SELECT min(since) FROM waiting) AS oldest`;

// A pool under a claim that was renewed lately is being worked on and needs no hint.
const owedPoolsQuery = `
WITH waiting AS (
  SELECT tenant, pool, owed_at AS since FROM profiles WHERE owed_at IS NOT NULL
  UNION ALL SELECT tenant, pool, due_on || 'T00:00:00.000Z' FROM profiles WHERE due_on <= :today AND owed_at IS NULL
  UNION ALL SELECT tenant, pool, left_at FROM departures
  UNION ALL SELECT tenant, pool, asked_at FROM pools WHERE asked > answered
  UNION ALL SELECT tenant, pool, claimed_at FROM pools WHERE finished = 0)
SELECT tenant, pool, min(since) AS since FROM waiting w
WHERE NOT EXISTS (SELECT 1 FROM pools p WHERE p.tenant = w.tenant AND p.pool = w.pool AND p.finished = 0 AND p.renewed_at > :stale)
GROUP BY tenant, pool ORDER BY since, tenant, pool LIMIT :limit`;
