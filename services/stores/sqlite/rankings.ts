import { setImmediate } from 'node:timers/promises';
import type { NearMiss, Ranking, RankingEntry, Side } from '../../../shared/model/pairing.ts';
import type { RankingFloor, RankingHead, RankingStore } from '../../../shared/ports/stores.ts';
import { bytes, number, optionalText, text } from './columns.ts';
import { compress, decompress } from './compressed.ts';
import type { Database, Row } from './database.ts';

// Rankings rewritten between two turns of the event loop: about a millisecond each.
const chunk = 20;

/**
 * The `RankingStore` port on SQLite. A ranking is one row: its entries compressed, and the rest apart from them.
 * Beside these stands what is asked of many rankings at once: the last entry, the total, and every id that is listed or
 * a near miss, between line breaks.
 */
export class SqliteRankings implements RankingStore {
  readonly #database: Database;
  readonly #erased: () => void;
  readonly #now: () => Date;

  constructor(database: Database, erased: () => void, now: () => Date) {
    this.#database = database;
    this.#erased = erased;
    this.#now = now;
  }

  async write(tenant: string, rankings: readonly Ranking[]): Promise<readonly string[]> {
    return this.#database.transaction(() => {
      const erased = this.#erasedIn(tenant, new Set(rankings.map((ranking) => ranking.pool)));
      return rankings.filter((ranking) => !this.#write(tenant, ranking, erased)).map((ranking) => ranking.id);
    });
  }

  async get(tenant: string, kind: Side, id: string): Promise<Ranking | undefined> {
    const row = this.#database.get(
      `SELECT r.head, r.entries FROM profiles p JOIN rankings r USING (tenant, kind, id, pool)
       WHERE tenant = :tenant AND kind = :kind AND id = :id AND p.erased = 0 AND r.head IS NOT NULL`,
      { tenant, kind, id },
    );
    return row && rankingOf(row);
  }

  async recount(tenant: string, heads: readonly RankingHead[]): Promise<readonly string[]> {
    return this.#database.transaction(() => {
      const erased = this.#erasedIn(tenant, new Set(heads.map((head) => head.pool)));
      return heads.filter((head) => !this.#recount(tenant, head, erased)).map((head) => head.id);
    });
  }

  async floors(tenant: string, pool: string, kind: Side, others: readonly string[]): Promise<readonly RankingFloor[]> {
    const listed = others.length === 0 ? "'' AS listed" : 'listed';
    return this.#database
      .all(
        `SELECT id, length, total, last_id, last_rank_score, last_score, ${listed} FROM rankings
         WHERE tenant = :tenant AND pool = :pool AND kind = :kind AND head IS NOT NULL`,
        { tenant, pool, kind },
      )
      .map((row) => floorOf(row, others));
  }

  async remove(tenant: string, pool: string, kind: Side, id: string): Promise<void> {
    const epoch = this.#fence(tenant, pool, kind, id);
    const scope = { tenant, pool, kind: kind === 'vacancy' ? 'candidate' : 'vacancy', line: `\n${id}\n`, epoch };
    const holders = this.#database.all(
      `SELECT id FROM rankings WHERE tenant = :tenant AND pool = :pool AND kind = :kind AND epoch <= :epoch
       AND (instr(listed, :line) > 0 OR instr(near, :line) > 0)`,
      scope,
    );
    for (let start = 0; start < holders.length; start += chunk) {
      this.#database.transaction(() => {
        for (const holder of holders.slice(start, start + chunk))
          this.#takeOut({ ...scope, id: text(holder, 'id') }, id);
      });
      await setImmediate();
    }
    this.#erased();
  }

  #write(tenant: string, ranking: Ranking, erased: ReadonlySet<string>): boolean {
    if (erased.has(`${ranking.pool}/${ranking.kind}/${ranking.id}`)) return false;
    const { entries, ...head } = withoutErased(ranking, erased);
    return this.#database.run(upsert, { ...keyOf(tenant, head), ...entryColumns(entries), ...headColumns(head) }) > 0;
  }

  #recount(tenant: string, head: RankingHead, erased: ReadonlySet<string>): boolean {
    if (erased.has(`${head.pool}/${head.kind}/${head.id}`)) return false;
    const { entries: _none, ...rest } = withoutErased({ ...head, entries: [] }, erased);
    return this.#database.run(recount, { ...keyOf(tenant, head), ...headColumns(rest) }) > 0;
  }

  /** Empties the profile's own ranking, so that only a claim made after now can fill it. Answers the epoch of now. */
  #fence(tenant: string, pool: string, kind: Side, id: string): number {
    const key = { tenant, pool, kind, id };
    return this.#database.transaction(() => {
      const claim = this.#database.get('SELECT epoch FROM pools WHERE tenant = :tenant AND pool = :pool', {
        ...{ tenant, pool },
      });
      const epoch = claim ? number(claim, 'epoch') : 0;
      const live = this.#database.get(`SELECT rev FROM profiles WHERE ${byKey} AND erased = 0`, key) !== undefined;
      this.#database.run(fence, { ...key, epoch, fence: live ? 0 : 1 });
      // It may have come back since the caller looked, and been ranked: then what is taken out here is owed again.
      this.#database.run(
        `UPDATE profiles SET ranked_rev = rev - 1, owed_at = :now WHERE ${byKey} AND erased = 0 AND owed_at IS NULL`,
        { ...key, now: this.#now().toISOString() },
      );
      return epoch;
    });
  }

  #takeOut(scope: { tenant: string; pool: string; kind: string; id: string; epoch: number }, id: string): void {
    const { tenant, pool, kind, epoch } = scope;
    const key = { tenant, pool, kind, id: scope.id, epoch };
    const row = this.#database.get(`SELECT head, entries FROM rankings WHERE ${byKey} AND epoch <= :epoch`, key);
    if (!row || row.head === null) return;
    const { entries, nearMisses, ...rest } = rankingOf(row);
    const head = { ...rest, nearMisses: nearMisses.filter((miss) => miss.id !== id) };
    this.#database.run(takeOut, {
      ...{ ...key, ...entryColumns(entries.filter((entry) => entry.id !== id)), ...headColumns(head) },
    });
  }

  #erasedIn(tenant: string, pools: ReadonlySet<string>): ReadonlySet<string> {
    const rows = [...pools].flatMap((pool) =>
      this.#database.all(
        `SELECT pool, kind, id FROM profiles
         WHERE tenant = :tenant AND pool = :pool AND owed_at IS NOT NULL AND erased = 1`,
        { tenant, pool },
      ),
    );
    return new Set(rows.map((row) => `${text(row, 'pool')}/${text(row, 'kind')}/${text(row, 'id')}`));
  }
}

const byKey = 'tenant = :tenant AND pool = :pool AND kind = :kind AND id = :id';

const upsert = `
INSERT INTO rankings (tenant, pool, kind, id, epoch, fence, length, last_id, last_rank_score, last_score, listed, entries, total, near, head)
VALUES (:tenant, :pool, :kind, :id, :epoch, 0, :length, :lastId, :lastRankScore, :lastScore, :listed, :entries, :total, :near, :head)
ON CONFLICT DO UPDATE SET epoch = excluded.epoch, fence = 0, length = excluded.length, last_id = excluded.last_id,
  last_rank_score = excluded.last_rank_score, last_score = excluded.last_score, listed = excluded.listed,
  entries = excluded.entries, total = excluded.total, near = excluded.near, head = excluded.head
WHERE rankings.epoch + rankings.fence <= excluded.epoch`;

const recount = `
UPDATE rankings SET epoch = :epoch, total = :total, near = :near, head = :head
WHERE ${byKey} AND fence = 0 AND head IS NOT NULL AND epoch <= :epoch`;

const takeOut = `
UPDATE rankings SET length = :length, last_id = :lastId, last_rank_score = :lastRankScore, last_score = :lastScore,
  listed = :listed, entries = :entries, total = :total, near = :near, head = :head
WHERE ${byKey} AND epoch <= :epoch`;

/** Assignments that leave nothing of a ranking but its key and epoch. */
export const emptied = `length = 0, last_id = NULL, last_rank_score = NULL, last_score = NULL, listed = '', entries = NULL,
  total = NULL, near = NULL, head = NULL`;

const fence = `
INSERT INTO rankings (tenant, pool, kind, id, epoch, fence, length, listed)
VALUES (:tenant, :pool, :kind, :id, :epoch, :fence, 0, '')
ON CONFLICT DO UPDATE SET epoch = excluded.epoch, fence = excluded.fence, ${emptied}
WHERE rankings.epoch <= excluded.epoch`;

function keyOf(tenant: string, { pool, kind, id, epoch }: RankingHead) {
  return { tenant, pool, kind, id, epoch };
}

function withoutErased(ranking: Ranking, erased: ReadonlySet<string>): Ranking {
  const other = ranking.kind === 'vacancy' ? 'candidate' : 'vacancy';
  const stays = ({ id }: { id: string }) => !erased.has(`${ranking.pool}/${other}/${id}`);
  return { ...ranking, entries: ranking.entries.filter(stays), nearMisses: ranking.nearMisses.filter(stays) };
}

function entryColumns(entries: readonly RankingEntry[]) {
  const last = entries.at(-1);
  return {
    length: entries.length,
    lastId: last?.id ?? null,
    lastRankScore: last?.rankScore ?? null,
    lastScore: last?.score ?? null,
    listed: lines(entries),
    entries: compress(entries),
  };
}

function headColumns(head: RankingHead) {
  return { total: head.total, near: lines(head.nearMisses), head: compress(head) };
}

function lines(named: readonly (RankingEntry | NearMiss)[]): string {
  return `\n${named.map(({ id }) => id).join('\n')}\n`;
}

function rankingOf(row: Row): Ranking {
  const head = decompress<RankingHead>(bytes(row, 'head'));
  return { ...head, entries: decompress<readonly RankingEntry[]>(bytes(row, 'entries')) };
}

function floorOf(row: Row, others: readonly string[]): RankingFloor {
  const listed = text(row, 'listed');
  const lists = others.filter((id) => listed.includes(`\n${id}\n`));
  const base = { id: text(row, 'id'), length: number(row, 'length'), total: number(row, 'total'), lists };
  const id = optionalText(row, 'last_id');
  if (id === undefined) return base;
  return { ...base, last: { id, rankScore: number(row, 'last_rank_score'), score: number(row, 'last_score') } };
}
