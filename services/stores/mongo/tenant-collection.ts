import type { Model } from 'mongoose';
import type { StoredDocument } from './documents.ts';
import { reach, reachRacing } from './reach.ts';

export type Conditions = Readonly<Record<string, unknown>>;
export type Change = Readonly<Record<`$${string}`, Readonly<Record<string, unknown>>>>;
type Projection = Readonly<Record<string, 0 | 1 | Readonly<Record<string, number>>>>;

export interface Write {
  readonly where: Conditions;
  readonly change: Change;
  readonly upsert?: boolean;
}

export interface FindOptions {
  readonly only?: Projection;
  readonly sort?: Readonly<Record<string, 1 | -1>>;
  readonly limit?: number;
}

/**
 * One tenant's part of a collection. Every filter is built here and holds the tenant, whatever the caller passes;
 * every write changes single documents, each atomically. `Document` is what reads are taken to be.
 */
export class TenantCollection<Document> {
  readonly #model: Model<StoredDocument>;
  readonly #tenant: string;

  constructor(model: Model<StoredDocument>, tenant: string) {
    this.#model = model;
    this.#tenant = tenant;
  }

  /** The natural key of this tenant's document with these parts. */
  key(...parts: readonly string[]): string {
    return [this.#tenant, ...parts].join('/');
  }

  async one(where: Conditions, only: Projection = {}): Promise<Document | undefined> {
    return (await reach(() => this.#model.findOne(this.#own(where), only).lean<Document>().exec())) ?? undefined;
  }

  async find(where: Conditions, options: FindOptions = {}): Promise<Document[]> {
    const query = this.#model.find(this.#own(where), options.only ?? {});
    if (options.sort) query.sort({ ...options.sort });
    if (options.limit !== undefined) query.limit(options.limit);
    return reach(() => query.lean<Document[]>().exec());
  }

  async count(where: Conditions): Promise<number> {
    return reach(() => this.#model.countDocuments(this.#own(where)).exec());
  }

  /** True when a document matched. */
  async update(where: Conditions, change: Change): Promise<boolean> {
    return (await reachRacing(() => this.#model.updateOne(this.#own(where), change).exec())).matchedCount > 0;
  }

  /** True when a document was made, false when one matched. */
  async upsert(where: Conditions, change: Change): Promise<boolean> {
    const result = await reachRacing(() => this.#model.updateOne(this.#own(where), change, { upsert: true }).exec());
    return result.upsertedCount > 0;
  }

  /** Changes one document and answers what it was `before` or `after`; undefined when none matched (or none was, before an upsert). */
  async change(
    where: Conditions,
    change: Change,
    { answer, upsert = false, only = {} }: { answer: 'before' | 'after'; upsert?: boolean; only?: Projection },
  ): Promise<Document | undefined> {
    const options = { returnDocument: answer, upsert, projection: only };
    const query = () => this.#model.findOneAndUpdate(this.#own(where), change, options).lean<Document>().exec();
    return (await reachRacing(query)) ?? undefined;
  }

  /** Changes every match, each document on its own. */
  async updateEach(where: Conditions, change: Change): Promise<void> {
    await reachRacing(() => this.#model.updateMany(this.#own(where), change).exec());
  }

  /** Many single-document writes in one call, each safe to repeat. Answers how many matched and which were made anew. */
  async bulk(writes: readonly Write[]): Promise<{ matched: number; modified: number; made: ReadonlySet<number> }> {
    if (writes.length === 0) return { matched: 0, modified: 0, made: new Set() };
    const operations = writes.map(({ where, change, upsert = false }) => ({
      updateOne: { filter: this.#own(where), update: change, upsert },
    }));
    const result = await reachRacing(() => this.#model.bulkWrite(operations, { ordered: false }));
    return {
      matched: result.matchedCount,
      modified: result.modifiedCount,
      made: new Set(Object.keys(result.upsertedIds).map(Number)),
    };
  }

  /** True when there was one to remove. */
  async remove(where: Conditions): Promise<boolean> {
    return (await reach(() => this.#model.deleteOne(this.#own(where)).exec())).deletedCount > 0;
  }

  /** Removes every match, each document on its own. */
  async removeEach(where: Conditions): Promise<void> {
    await reach(() => this.#model.deleteMany(this.#own(where)).exec());
  }

  #own(where: Conditions): Conditions & { tenant: string } {
    return { ...where, tenant: this.#tenant };
  }
}
