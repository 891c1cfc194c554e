import type { Ranking, Side } from '../../../shared/model/pairing.ts';
import type { RankingFloor, RankingHead, RankingStore } from '../../../shared/ports/stores.ts';
import { absent, among, below, present, upTo } from './conditions.ts';
import type { Models, PoolDocument, ProfileDocument, RankingDocument } from './documents.ts';
import { TenantCollection, type Write } from './tenant-collection.ts';

// Rankings to one call of the server: 100 entries of 500 bytes each make 5 MB.
const batch = 100;
// Without its entries a ranking is a hundredth of that.
const headBatch = 1_000;

/** The `RankingStore` port on MongoDB. One document a ranking; what is erased stays as a fence with its epoch. */
export class MongoRankings implements RankingStore {
  readonly #models: Models;
  readonly #now: () => Date;

  constructor(models: Models, now: () => Date) {
    this.#models = models;
    this.#now = now;
  }

  async write(tenant: string, rankings: readonly Ranking[]): Promise<readonly string[]> {
    const refused: string[] = [];
    for (let start = 0; start < rankings.length; start += batch) {
      const part = rankings.slice(start, start + batch);
      refused.push(...(await this.#writeBatch(tenant, part)));
      refused.push(...(await this.#takeOutErased(tenant, part)));
    }
    return [...new Set(refused)];
  }

  async recount(tenant: string, heads: readonly RankingHead[]): Promise<readonly string[]> {
    const refused: string[] = [];
    for (let start = 0; start < heads.length; start += headBatch) {
      const part = heads.slice(start, start + headBatch);
      refused.push(...(await this.#recountBatch(tenant, part)));
      refused.push(...(await this.#takeOutErased(tenant, part)));
    }
    return [...new Set(refused)];
  }

  async get(tenant: string, kind: Side, id: string): Promise<Ranking | undefined> {
    const profiles = this.#profiles(tenant);
    const profile = await profiles.one({ _id: profiles.key(kind, id), erased: false }, { pool: 1 });
    if (!profile) return undefined;
    const rows = this.#rankings(tenant);
    const row = await rows.one({ _id: rows.key(profile.pool, kind, id), asOf: present() });
    return row && rankingOf(row);
  }

  async floors(tenant: string, pool: string, kind: Side, others: readonly string[]): Promise<readonly RankingFloor[]> {
    const rows = this.#rankings(tenant);
    const floors = await rows.find({ pool, kind, asOf: present() }, { only: { id: 1, length: 1, total: 1, last: 1 } });
    // Those whose last entry was taken out: their new last one is read from the list itself.
    const open = floors.filter((row) => row.length > 0 && !row.last).map((row) => rows.key(pool, kind, row.id));
    const only = { id: 1, length: 1, entries: { $slice: -1 } } as const;
    const mended = open.length === 0 ? [] : await rows.find({ _id: among(open) }, { only });
    const lasts = new Map(mended.map((row) => [row.id, row.entries.at(-1)]));
    const listed = await this.#listed(tenant, { pool, kind, others });
    return floors.map(({ id, length, total = 0, last }) => {
      const end = last ?? lasts.get(id);
      const lists = listed.get(id) ?? [];
      if (!end) return { id, total, lists, length: 0 };
      return { id, total, lists, length, last: { id: end.id, rankScore: end.rankScore, score: end.score } };
    });
  }

  async remove(tenant: string, pool: string, kind: Side, id: string): Promise<void> {
    const pools = new TenantCollection<PoolDocument>(this.#models.pools, tenant);
    // Read before the profile is: no claim that comes later than this epoch can have missed what the caller changed.
    const epoch = (await pools.one({ _id: pools.key(pool) }, { epoch: 1 }))?.epoch ?? 0;
    const profiles = this.#profiles(tenant);
    const own = { _id: profiles.key(kind, id), pool, erased: false };
    const live = (await profiles.one(own, { rev: 1 })) !== undefined;
    await fence(this.#rankings(tenant), { pool, ids: [{ kind, id }], epoch, fence: !live });
    await this.#takeOut(tenant, { pool, kind, id, epoch });
    // It may have come back since the caller looked, and been ranked: then what was taken out here is owed again.
    const again = { $set: { owedAt: this.#now().toISOString() }, $inc: { rankedRev: -1 } };
    await profiles.update({ ...own, owedAt: absent() }, again);
  }

  /** Who of `others` is on which list, by the list's id. */
  async #listed(
    tenant: string,
    { pool, kind, others }: { pool: string; kind: Side; others: readonly string[] },
  ): Promise<ReadonlyMap<string, readonly string[]>> {
    if (others.length === 0) return new Map();
    const wanted = new Set(others);
    const found = await this.#rankings(tenant).find(
      { pool, kind, 'entries.id': among(others) },
      { only: { id: 1, 'entries.id': 1 } },
    );
    return new Map(found.map((row) => [row.id, row.entries.map(({ id }) => id).filter((id) => wanted.has(id))]));
  }

  async #recountBatch(tenant: string, heads: readonly RankingHead[]): Promise<string[]> {
    const rows = this.#rankings(tenant);
    const keyed = heads.map((head) => ({ head, _id: rows.key(head.pool, head.kind, head.id) }));
    const done = await rows.bulk(
      keyed.map(({ head, _id }) => ({
        where: { _id, fence: false, asOf: present(), epoch: upTo(head.epoch) },
        change: { $set: { ...head } },
      })),
    );
    if (done.matched === keyed.length) return [];
    const ids = among(keyed.map(({ _id }) => _id));
    const found = await rows.find({ _id: ids, asOf: present() }, { only: { id: 1, epoch: 1 } });
    const standing = new Map(found.map(({ id, epoch }) => [id, epoch]));
    return heads.filter(({ id, epoch }) => standing.get(id) !== epoch).map(({ id }) => id);
  }

  /** In two steps that no race can make fail: see that each row exists, then replace those that are not later. */
  async #writeBatch(tenant: string, rankings: readonly Ranking[]): Promise<string[]> {
    const rows = this.#rankings(tenant);
    const keyed = rankings.map((ranking) => ({ ranking, _id: rows.key(ranking.pool, ranking.kind, ranking.id) }));
    await rows.bulk(keyed.map(({ ranking, _id }) => emptyRow(_id, ranking)));
    const done = await rows.bulk(
      keyed.map(({ ranking, _id }) => ({
        where: { _id, ...notLaterThan(ranking.epoch) },
        change: { $set: rowOf(ranking) },
      })),
    );
    if (done.matched === keyed.length) return [];
    const found = await rows.find(
      { _id: among(keyed.map(({ _id }) => _id)) },
      { only: { pool: 1, kind: 1, id: 1, epoch: 1, fence: 1 } },
    );
    const standing = new Map(found.map((row) => [rows.key(row.pool, row.kind, row.id), row]));
    return keyed
      .filter(({ ranking, _id }) => isLater(standing.get(_id), ranking.epoch))
      .map(({ ranking }) => ranking.id);
  }

  /**
   * Looks after writing, not before: an erasure that this look misses comes later than the write, and takes out itself.
   * Answers the ids of rankings whose own profile is erased.
   */
  async #takeOutErased(tenant: string, written: readonly (Ranking | RankingHead)[]): Promise<string[]> {
    const refused: string[] = [];
    for (const pool of new Set(written.map((ranking) => ranking.pool))) {
      const erased = await this.#profiles(tenant).find(
        { pool, erased: true, owedAt: present() },
        { only: { kind: 1, id: 1 } },
      );
      for (const { kind, id } of erased) {
        const own = written.some((ranking) => ranking.kind === kind && ranking.id === id);
        const mentioned = written.some((ranking) => ranking.kind !== kind && mentions(ranking, id));
        if (own) refused.push(id);
        if (own || mentioned) await this.remove(tenant, pool, kind, id);
      }
    }
    return refused;
  }

  async #takeOut(tenant: string, gone: { pool: string; kind: Side; id: string; epoch: number }): Promise<void> {
    const { id, pool } = gone;
    const rows = this.#rankings(tenant);
    const scope = {
      pool,
      kind: gone.kind === 'vacancy' ? 'candidate' : 'vacancy',
      epoch: upTo(gone.epoch),
    };
    const entry = { $pull: { entries: { id } }, $inc: { length: -1 } };
    await rows.updateEach({ ...scope, 'last.id': id, 'entries.id': id }, { ...entry, $unset: { last: '' } });
    await rows.updateEach({ ...scope, 'entries.id': id }, entry);
    await rows.updateEach({ ...scope, 'nearMisses.id': id }, { $pull: { nearMisses: { id } } });
  }

  #rankings(tenant: string): TenantCollection<RankingDocument> {
    return new TenantCollection<RankingDocument>(this.#models.rankings, tenant);
  }

  #profiles(tenant: string): TenantCollection<ProfileDocument> {
    return new TenantCollection<ProfileDocument>(this.#models.profiles, tenant);
  }
}

/** Empties rankings not later than `epoch`; with `fence`, only a later claim can fill them again. */
export async function fence(
  rows: TenantCollection<RankingDocument>,
  to: { pool: string; ids: readonly { kind: Side; id: string }[]; epoch: number; fence: boolean },
): Promise<void> {
  const keyed = to.ids.map(({ kind, id }) => ({
    ranking: { pool: to.pool, kind, id },
    _id: rows.key(to.pool, kind, id),
  }));
  await rows.bulk(keyed.map(({ ranking, _id }) => emptyRow(_id, ranking)));
  const change = emptied(to.epoch, to.fence);
  await rows.bulk(keyed.map(({ _id }) => ({ where: { _id, epoch: upTo(to.epoch) }, change })));
}

function emptied(epoch: number, fenced: boolean) {
  const unset = ['last', 'rev', 'asOf', 'today', 'receipt', 'total', 'considered', 'exclusions'];
  return {
    $set: { epoch, fence: fenced, length: 0, entries: [], nearMisses: [] },
    $unset: Object.fromEntries(unset.map((name) => [name, ''])),
  };
}

/** Makes the row when there is none, earlier than every claim. */
function emptyRow(_id: string, { pool, kind, id }: Pick<Ranking, 'pool' | 'kind' | 'id'>): Write {
  const row = { pool, kind, id, epoch: -1, fence: false, length: 0, entries: [], nearMisses: [] };
  return { where: { _id }, change: { $setOnInsert: row }, upsert: true };
}

function notLaterThan(epoch: number) {
  return { $or: [{ epoch: below(epoch) }, { epoch, fence: false }] };
}

function isLater(row: RankingDocument | undefined, epoch: number): boolean {
  return row !== undefined && (row.epoch > epoch || (row.epoch === epoch && row.fence));
}

function mentions(ranking: Ranking | RankingHead, other: string): boolean {
  const listed = 'entries' in ranking ? ranking.entries : [];
  return [...listed, ...ranking.nearMisses].some(({ id }) => id === other);
}

function rowOf(ranking: Ranking): Record<string, unknown> {
  const { entries } = ranking;
  const end = entries.at(-1);
  // Null, not absent: one `$set` replaces the whole ranking, and must not leave the last entry of the one before.
  const last = end ? { id: end.id, rankScore: end.rankScore, score: end.score } : null;
  return { ...ranking, fence: false, length: entries.length, last };
}

function rankingOf(row: RankingDocument): Ranking | undefined {
  const { kind, id, pool, epoch, entries, nearMisses, rev, asOf, today, receipt, total, considered, exclusions } = row;
  if (rev === undefined || asOf === undefined || today === undefined || receipt === undefined) return undefined;
  if (total === undefined || considered === undefined || exclusions === undefined) return undefined;
  return { kind, id, rev, pool, epoch, asOf, today, receipt, total, considered, entries, exclusions, nearMisses };
}
