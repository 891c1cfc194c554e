import type { Day } from '../../../shared/kernel/time.ts';
import type { PoolModel } from '../../../shared/model/pool-model.ts';
import type { OwedPool, PoolStatus, PoolStore } from '../../../shared/ports/stores.ts';
import { absent, present, upTo } from './conditions.ts';
import { tombstone } from './content-change.ts';
import type { Models, PoolDocument, ProfileDocument, RankingDocument } from './documents.ts';
import { owedPools } from './owed-pools.ts';
import { fence } from './rankings.ts';
import { TenantCollection } from './tenant-collection.ts';

// Fences to one call of the server.
const batch = 1_000;

/** The `PoolStore` port on MongoDB. One document a pool, which holds its claim too (claims.ts). */
export class MongoPools implements PoolStore {
  readonly #models: Models;
  readonly #now: () => Date;

  constructor(models: Models, now: () => Date) {
    this.#models = models;
    this.#now = now;
  }

  async model(tenant: string, pool: string): Promise<PoolModel | undefined> {
    const rows = this.#pools(tenant);
    const row = await rows.one({ _id: rows.key(pool) }, { model: 1 });
    return row?.model === undefined ? undefined : JSON.parse(row.model);
  }

  async askRecalibration(tenant: string, pool: string): Promise<void> {
    const rows = this.#pools(tenant);
    const now = this.#now().toISOString();
    await rows.upsert(
      { _id: rows.key(pool) },
      {
        $inc: { asked: 1 },
        $min: { askedAt: now },
        // A pool that was never claimed counts as finished: there is nothing that could be half written.
        $setOnInsert: { pool, epoch: 0, finished: true, claimedAt: now, erased: false, answered: 0 },
      },
    );
  }

  async status(tenant: string, pool: string, today: Day): Promise<PoolStatus | undefined> {
    const rows = this.#pools(tenant);
    const live = { pool, erased: false };
    const profiles = this.#profiles(tenant);
    const [candidates, vacancies, row, waiting] = await Promise.all([
      profiles.count({ ...live, kind: 'candidate' }),
      profiles.count({ ...live, kind: 'vacancy' }),
      rows.one({ _id: rows.key(pool) }, { model: 0 }),
      this.#waiting(profiles, pool, today),
    ]);
    if (candidates + vacancies === 0 && (!row || row.erased || row.epoch === 0)) return undefined;
    return {
      ...{ candidates, vacancies, ...waiting },
      ...(row?.modelVersion === undefined ? {} : { model: row.modelVersion }),
      recalibrating: row !== undefined && row.asked > row.answered,
    };
  }

  async owedPools(today: Day, limit: number): Promise<readonly OwedPool[]> {
    return owedPools(this.#models, { today, limit, now: this.#now() });
  }

  async erase(tenant: string, pool: string, at: Date): Promise<void> {
    const profiles = this.#profiles(tenant);
    await profiles.updateEach({ pool, erased: false }, tombstone(at));
    const known = await profiles.find({ pool }, { only: { kind: 1, id: 1 } });
    const departed = await profiles.find({ 'left.pool': pool }, { only: { kind: 1, id: 1 } });
    const rows = this.#pools(tenant);
    const key = { _id: rows.key(pool) };
    if (known.length + departed.length === 0 && !(await rows.one(key, { epoch: 1 }))) return;
    // A claim of nobody, never finished: whoever was at work has lost the pool, whoever comes next ranks all of it.
    const change = {
      $inc: { epoch: 1 },
      $set: { pool, finished: false, claimedAt: at.toISOString(), erased: true, asked: 0, answered: 0 },
      $unset: { renewedAt: '', askedAt: '', terms: '', model: '', modelVersion: '' },
    };
    const after = await rows.change(key, change, { answer: 'after', upsert: true, only: { epoch: 1 } });
    const ids = [...known, ...departed];
    for (let start = 0; start < ids.length; start += batch) {
      const rankings = new TenantCollection<RankingDocument>(this.#models.rankings, tenant);
      await fence(rankings, { pool, ids: ids.slice(start, start + batch), epoch: after?.epoch ?? 0, fence: true });
    }
  }

  async #waiting(profiles: TenantCollection<ProfileDocument>, pool: string, today: Day) {
    const due = { pool, dueOn: upTo(today), owedAt: absent() };
    const [owed, dated, gone, oldest, firstDue, departures] = await Promise.all([
      profiles.count({ pool, owedAt: present() }),
      profiles.count(due),
      profiles.count({ 'left.pool': pool }),
      profiles.find({ pool, owedAt: present() }, { only: { owedAt: 1 }, sort: { owedAt: 1 }, limit: 1 }),
      profiles.find(due, { only: { dueOn: 1 }, sort: { dueOn: 1 }, limit: 1 }),
      profiles.find({ 'left.pool': pool }, { only: { left: 1 } }),
    ]);
    const times = [
      ...oldest.map((row) => row.owedAt ?? ''),
      ...firstDue.map((row) => `${row.dueOn}T00:00:00.000Z`),
      ...departures.flatMap((row) => (row.left ?? []).filter((left) => left.pool === pool).map(({ at }) => at)),
    ].sort();
    const [oldestOwedAt] = times;
    return { owed: owed + dated + gone, ...(oldestOwedAt === undefined ? {} : { oldestOwedAt }) };
  }

  #pools(tenant: string): TenantCollection<PoolDocument> {
    return new TenantCollection<PoolDocument>(this.#models.pools, tenant);
  }

  #profiles(tenant: string): TenantCollection<ProfileDocument> {
    return new TenantCollection<ProfileDocument>(this.#models.profiles, tenant);
  }
}
