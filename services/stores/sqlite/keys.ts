import type { KeyStore, Scope, StoredKey } from '../../../shared/ports/stores.ts';
import { number, optionalText, text } from './columns.ts';
import type { Database, Row } from './database.ts';

/** The `KeyStore` port on SQLite. */
export class SqliteKeys implements KeyStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  async create(key: StoredKey): Promise<void> {
    this.#database.run(
      `INSERT INTO keys (id, tenant, hash, label, scopes, created_at, revoked_at)
       VALUES (:id, :tenant, :hash, :label, :scopes, :createdAt, :revokedAt)`,
      { ...key, scopes: JSON.stringify(key.scopes), revokedAt: key.revokedAt ?? null },
    );
  }

  async list(tenant?: string): Promise<readonly StoredKey[]> {
    const rows = this.#database.all(
      'SELECT * FROM keys WHERE :tenant IS NULL OR tenant = :tenant ORDER BY created_at, id',
      { tenant: tenant ?? null },
    );
    return rows.map(keyOf);
  }

  async revoke(id: string, at: Date): Promise<boolean> {
    const sql = 'UPDATE keys SET revoked_at = coalesce(revoked_at, :at) WHERE id = :id';
    return this.#database.run(sql, { id, at: at.toISOString() }) > 0;
  }

  async findByHash(hash: string): Promise<StoredKey | undefined> {
    const row = this.#database.get('SELECT * FROM keys WHERE hash = :hash', { hash });
    return row && keyOf(row);
  }

  async count(): Promise<number> {
    return number(this.#database.get('SELECT count(*) AS keys FROM keys') ?? {}, 'keys');
  }
}

function keyOf(row: Row): StoredKey {
  const revokedAt = optionalText(row, 'revoked_at');
  const scopes: readonly Scope[] = JSON.parse(text(row, 'scopes'));
  return {
    ...{ id: text(row, 'id'), tenant: text(row, 'tenant'), label: text(row, 'label'), scopes, hash: text(row, 'hash') },
    createdAt: text(row, 'created_at'),
    ...(revokedAt === undefined ? {} : { revokedAt }),
  };
}
