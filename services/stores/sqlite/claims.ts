import type { PoolModel } from '../../../shared/model/pool-model.ts';
import { type ClaimOutcome, type ClaimStore, type PoolClaim, staleClaimMs } from '../../../shared/ports/stores.ts';
import { bytes, flag, number, optionalText } from './columns.ts';
import { compress, decompress } from './compressed.ts';
import type { Database, Row } from './database.ts';

/** The `ClaimStore` port on SQLite, in the rows of the pools. */
export class SqliteClaims implements ClaimStore {
  readonly #database: Database;
  readonly #now: () => Date;

  constructor(database: Database, now: () => Date) {
    this.#database = database;
    this.#now = now;
  }

  async claim(tenant: string, pool: string): Promise<PoolClaim | 'busy'> {
    const now = this.#now();
    const stale = new Date(now.getTime() - staleClaimMs).toISOString();
    return this.#database.transaction(() => {
      const before = this.#database.get('SELECT * FROM pools WHERE tenant = :tenant AND pool = :pool', {
        ...{ tenant, pool },
      });
      if (before && !isFree(before, stale)) return 'busy';
      this.#database.run(claim, { tenant, pool, now: now.toISOString() });
      return before ? claimAfter(before) : firstClaim;
    });
  }

  async holds(tenant: string, pool: string, epoch: number): Promise<boolean> {
    return this.#own('renewed_at = :now', { tenant, pool, epoch, now: this.#now().toISOString() });
  }

  async saveModel(tenant: string, pool: string, epoch: number, model: PoolModel): Promise<boolean> {
    const columns = { model: compress(model), version: model.version };
    return this.#own('model = :model, model_version = :version', { tenant, pool, epoch, ...columns });
  }

  async finish(tenant: string, pool: string, epoch: number, { terms, answers }: ClaimOutcome): Promise<boolean> {
    const done = 'finished = 1, terms = :terms, renewed_at = NULL';
    if (answers === undefined) return this.#own(done, { tenant, pool, epoch, terms });
    return this.#own(`${done}, answered = :answers`, { tenant, pool, epoch, terms, answers });
  }

  async release(tenant: string, pool: string, epoch: number): Promise<void> {
    this.#own('renewed_at = NULL', { tenant, pool, epoch });
  }

  #own(assignments: string, params: Record<string, string | number | Uint8Array>): boolean {
    const sql = `UPDATE pools SET ${assignments} WHERE tenant = :tenant AND pool = :pool AND epoch = :epoch`;
    return this.#database.run(sql, params) > 0;
  }
}

const firstClaim: PoolClaim = { epoch: 1, previousFinished: true, recalibrations: { asked: 0, answered: 0 } };

const claim = `
INSERT INTO pools (tenant, pool, epoch, finished, claimed_at, renewed_at, erased, asked, answered)
VALUES (:tenant, :pool, 1, 0, :now, :now, 0, 0, 0)
ON CONFLICT DO UPDATE SET epoch = epoch + 1, finished = 0, claimed_at = :now, renewed_at = :now`;

function isFree(row: Row, stale: string): boolean {
  const renewedAt = optionalText(row, 'renewed_at');
  return flag(row, 'finished') || renewedAt === undefined || renewedAt <= stale;
}

function claimAfter(before: Row): PoolClaim {
  const terms = optionalText(before, 'terms');
  return {
    epoch: number(before, 'epoch') + 1,
    previousFinished: flag(before, 'finished'),
    ...(terms === undefined ? {} : { terms }),
    ...(before.model === null ? {} : { model: decompress<PoolModel>(bytes(before, 'model')) }),
    recalibrations: { asked: number(before, 'asked'), answered: number(before, 'answered') },
  };
}
