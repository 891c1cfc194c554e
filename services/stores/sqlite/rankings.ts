import { setImmediate } from 'node:timers/promises';
import type { Ranking, Side } from '../../../shared/model/pairing.ts';
import type { RankingFloor, RankingStore } from '../../../shared/ports/stores.ts';
import { bytes, number, optionalText, text } from './columns.ts';
import { compress, decompress } from './compressed.ts';
import type { Database, Row } from './database.ts';

// Rankings rewritten between two turns of the event loop: about a millisecond each.
const chunk = 20;

/**
 * The `RankingStore` port on SQLite. A ranking is one row: the whole document compressed, and beside it what is asked
 * of many rankings at once (the last entry, and every id that it mentions, between line breaks).
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
      `SELECT r.document FROM profiles p JOIN rankings r USING (tenant, kind, id, pool)
       WHERE tenant = :tenant AND kind = :kind AND id = :id AND p.erased = 0 AND r.document IS NOT NULL`,
      { tenant, kind, id },
    );
    return row && decompress<Ranking>(bytes(row, 'document'));
  }

  async floors(tenant: string, pool: string, kind: Side): Promise<readonly RankingFloor[]> {
    return this.#database
      .all(
        `SELECT id, length, last_id, last_rank_score, last_score FROM rankings
         WHERE tenant = :tenant AND pool = :pool AND kind = :kind AND document IS NOT NULL`,
        { tenant, pool, kind },
      )
      .map(floorOf);
  }

  async remove(tenant: string, pool: string, kind: Side, id: string): Promise<void> {
    const epoch = this.#fence(tenant, pool, kind, id);
    const scope = { tenant, pool, kind: kind === 'vacancy' ? 'candidate' : 'vacancy', line: `\n${id}\n`, epoch };
    const holders = this.#database.all(
      `SELECT id FROM rankings WHERE tenant = :tenant AND pool = :pool AND kind = :kind AND epoch <= :epoch
       AND instr(mentioned, :line) > 0`,
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
    const other = ranking.kind === 'vacancy' ? 'candidate' : 'vacancy';
    if (erased.has(`${ranking.pool}/${ranking.kind}/${ranking.id}`)) return false;
    const stays = ({ id }: { id: string }) => !erased.has(`${ranking.pool}/${other}/${id}`);
    const [entries, nearMisses] = [ranking.entries.filter(stays), ranking.nearMisses.filter(stays)];
    return (
      this.#database.run(upsert, {
        ...{ tenant, pool: ranking.pool, kind: ranking.kind, id: ranking.id, epoch: ranking.epoch },
        ...entryColumns({ entries, nearMisses }),
        document: compress({ ...ranking, entries, nearMisses }),
      }) > 0
    );
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
    const row = this.#database.get(`SELECT document FROM rankings WHERE ${byKey} AND epoch <= :epoch`, key);
    if (!row || row.document === null) return;
    const ranking = decompress<Ranking>(bytes(row, 'document'));
    const entries = ranking.entries.filter((entry) => entry.id !== id);
    const nearMisses = ranking.nearMisses.filter((miss) => miss.id !== id);
    this.#database.run(
      `UPDATE rankings SET length = :length, last_id = :lastId, last_rank_score = :lastRankScore,
       last_score = :lastScore, mentioned = :mentioned, document = :document WHERE ${byKey} AND epoch <= :epoch`,
      { ...key, ...entryColumns({ entries, nearMisses }), document: compress({ ...ranking, entries, nearMisses }) },
    );
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
INSERT INTO rankings (tenant, pool, kind, id, epoch, fence, length, last_id, last_rank_score, last_score, mentioned, document)
VALUES (:tenant, :pool, :kind, :id, :epoch, 0, :length, :lastId, :lastRankScore, :lastScore, :mentioned, :document)
ON CONFLICT DO UPDATE SET epoch = excluded.epoch, fence = 0, length = excluded.length, last_id = excluded.last_id,
  last_rank_score = excluded.last_rank_score, last_score = excluded.last_score, mentioned = excluded.mentioned,
  document = excluded.document
WHERE rankings.epoch + rankings.fence <= excluded.epoch`;

const fence = `
INSERT INTO rankings (tenant, pool, kind, id, epoch, fence, length, mentioned) 
VALUES (:tenant, :pool, :kind, :id, :epoch, :fence, 0, '')
ON CONFLICT DO UPDATE SET epoch = excluded.epoch, fence = excluded.fence, length = 0, last_id = NULL, last_rank_score = NULL,
  last_score = NULL, mentioned = '', document = NULL
WHERE rankings.epoch <= excluded.epoch`;

function entryColumns({ entries, nearMisses }: Pick<Ranking, 'entries' | 'nearMisses'>) {
  const last = entries.at(-1);
  return {
    length: entries.length,
    lastId: last?.id ?? null,
    lastRankScore: last?.rankScore ?? null,
    lastScore: last?.score ?? null,
    mentioned: `\n${[...entries, ...nearMisses].map((entry) => entry.id).join('\n')}\n`,
  };
}

function floorOf(row: Row): RankingFloor {
  const base = { id: text(row, 'id'), length: number(row, 'length') };
  const id = optionalText(row, 'last_id');
  if (id === undefined) return base;
  return { ...base, last: { id, rankScore: number(row, 'last_rank_score'), score: number(row, 'last_score') } };
}
