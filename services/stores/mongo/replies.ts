import { abandonedReplyMs, type ReplyState, type ReplyStore, type StoredReply } from '../../../shared/ports/stores.ts';
import { absent, below, containing, upTo } from './conditions.ts';
import type { Models, ReplyDocument } from './documents.ts';
import { reach } from './reach.ts';
import { TenantCollection } from './tenant-collection.ts';

/** The `ReplyStore` port on MongoDB. */
export class MongoReplies implements ReplyStore {
  readonly #models: Models;

  constructor(models: Models) {
    this.#models = models;
  }

  async begin(tenant: string, key: string, fingerprint: string, at: Date): Promise<ReplyState> {
    const rows = this.#of(tenant);
    const takenAt = at.toISOString();
    const _id = rows.key(key);
    if (await rows.upsert({ _id }, { $setOnInsert: { fingerprint, takenAt } })) return { state: 'new' };
    const abandoned = upTo(new Date(at.getTime() - abandonedReplyMs).toISOString());
    const free = { _id, fingerprint, reply: absent(), takenAt: abandoned };
    if (await rows.update(free, { $set: { takenAt } })) return { state: 'new' };
    const row = await rows.one({ _id });
    // Gone between the two calls: its request failed just now, and this one may try.
    if (!row) return this.begin(tenant, key, fingerprint, at);
    if (row.fingerprint !== fingerprint) return { state: 'reused' };
    return row.reply ? { state: 'done', reply: row.reply } : { state: 'in-progress' };
  }

  async finish(tenant: string, key: string, reply: StoredReply): Promise<void> {
    const rows = this.#of(tenant);
    await rows.update({ _id: rows.key(key) }, { $set: { reply } });
  }

  async abandon(tenant: string, key: string): Promise<void> {
    const rows = this.#of(tenant);
    await rows.remove({ _id: rows.key(key), reply: absent() });
  }

  async purge(before: Date): Promise<number> {
    const old = { takenAt: below(before.toISOString()) };
    return (await reach(() => this.#models.replies.deleteMany(old).exec())).deletedCount;
  }

  async forget(tenant: string, id?: string): Promise<void> {
    const holding = id === undefined ? {} : { 'reply.body': containing(JSON.stringify(id)) };
    await this.#of(tenant).removeEach(holding);
  }

  #of(tenant: string): TenantCollection<ReplyDocument> {
    return new TenantCollection<ReplyDocument>(this.#models.replies, tenant);
  }
}
