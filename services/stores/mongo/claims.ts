import type { PoolModel } from '../../../shared/model/pool-model.ts';
import { type ClaimOutcome, type ClaimStore, type PoolClaim, staleClaimMs } from '../../../shared/ports/stores.ts';
import { absent, upTo } from './conditions.ts';
import type { Models, PoolDocument } from './documents.ts';
import { type Change, TenantCollection } from './tenant-collection.ts';

/** The `ClaimStore` port on MongoDB, in the documents of the pools. */
export class MongoClaims implements ClaimStore {
  readonly #models: Models;
  readonly #now: () => Date;

  constructor(models: Models, now: () => Date) {
    this.#models = models;
    this.#now = now;
  }

  async claim(tenant: string, pool: string): Promise<PoolClaim | 'busy'> {
    const rows = this.#pools(tenant);
    const key = { _id: rows.key(pool) };
    const now = this.#now();
    const mine = { finished: false, claimedAt: now.toISOString(), renewedAt: now.toISOString() };
    const stale = upTo(new Date(now.getTime() - staleClaimMs).toISOString());
    const free = { ...key, $or: [{ finished: true }, { renewedAt: absent() }, { renewedAt: stale }] };
    const before = await rows.change(free, { $inc: { epoch: 1 }, $set: mine }, { answer: 'before' });
    if (before) return claimAfter(before);
    const first = { ...mine, pool, epoch: 1, erased: false, asked: 0, answered: 0 };
    // One that was finished between the two calls counts as busy: its owner looks for owed work after that.
    if (!(await rows.upsert(key, { $setOnInsert: first }))) return 'busy';
    return { epoch: 1, previousFinished: true, recalibrations: { asked: 0, answered: 0 } };
  }

  async holds(tenant: string, pool: string, epoch: number): Promise<boolean> {
    return this.#own(tenant, pool, epoch, { $set: { renewedAt: this.#now().toISOString() } });
  }

  async saveModel(tenant: string, pool: string, epoch: number, model: PoolModel): Promise<boolean> {
    const $set = { model: JSON.stringify(model), modelVersion: model.version };
    return this.#own(tenant, pool, epoch, { $set });
  }

  async finish(tenant: string, pool: string, epoch: number, { terms, answers }: ClaimOutcome): Promise<boolean> {
    const done = { finished: true, terms };
    if (answers === undefined) return this.#own(tenant, pool, epoch, { $set: done, $unset: { renewedAt: '' } });
    const rows = this.#pools(tenant);
    const key = { _id: rows.key(pool), epoch };
    const $set = { ...done, answered: answers };
    // The waiting ends unless somebody has asked again meanwhile.
    return (
      (await rows.update({ ...key, asked: answers }, { $set, $unset: { renewedAt: '', askedAt: '' } })) ||
      rows.update(key, { $set, $unset: { renewedAt: '' } })
    );
  }

  async release(tenant: string, pool: string, epoch: number): Promise<void> {
    await this.#own(tenant, pool, epoch, { $unset: { renewedAt: '' } });
  }

  #own(tenant: string, pool: string, epoch: number, change: Change): Promise<boolean> {
    const rows = this.#pools(tenant);
    return rows.update({ _id: rows.key(pool), epoch }, change);
  }

  #pools(tenant: string): TenantCollection<PoolDocument> {
    return new TenantCollection<PoolDocument>(this.#models.pools, tenant);
  }
}

function claimAfter({ epoch, finished, terms, model, asked, answered }: PoolDocument): PoolClaim {
  return {
    ...{ epoch: epoch + 1, previousFinished: finished, recalibrations: { asked, answered } },
    ...(terms === undefined ? {} : { terms }),
    ...(model === undefined ? {} : { model: JSON.parse(model) }),
  };
}
