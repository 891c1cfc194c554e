import type { KeyStore, StoredKey } from '../../../shared/ports/stores.ts';
import type { KeyDocument, Models } from './documents.ts';
import { reach } from './reach.ts';

/** The `KeyStore` port on MongoDB. A key is found before its tenant is known: these are the only queries without one. */
export class MongoKeys implements KeyStore {
  readonly #keys: Models['keys'];

  constructor(models: Models) {
    this.#keys = models.keys;
  }

  async create(key: StoredKey): Promise<void> {
    const { id, ...rest } = key;
    await reach(() => this.#keys.insertMany([{ _id: id, ...rest }], { lean: true }));
  }

  async list(tenant?: string): Promise<readonly StoredKey[]> {
    const query = this.#keys.find(tenant === undefined ? {} : { tenant }).sort({ createdAt: 1, _id: 1 });
    return (await reach(() => query.lean<KeyDocument[]>().exec())).map(keyOf);
  }

  async revoke(id: string, at: Date): Promise<boolean> {
    // The smaller of two times: revoking again does not move the day.
    const result = await reach(() =>
      this.#keys.updateOne({ _id: id }, { $min: { revokedAt: at.toISOString() } }).exec(),
    );
    return result.matchedCount > 0;
  }

  async findByHash(hash: string): Promise<StoredKey | undefined> {
    const row = await reach(() => this.#keys.findOne({ hash }).lean<KeyDocument>().exec());
    return row ? keyOf(row) : undefined;
  }

  async count(): Promise<number> {
    return reach(() => this.#keys.countDocuments({}).exec());
  }
}

function keyOf({ _id, tenant, label, scopes, hash, createdAt, revokedAt }: KeyDocument): StoredKey {
  return { id: _id, tenant, label, scopes, hash, createdAt, ...(revokedAt === undefined ? {} : { revokedAt }) };
}
