import { abandonedReplyMs, type ReplyState, type ReplyStore, type StoredReply } from '../../../shared/ports/stores.ts';
import { number, text } from './columns.ts';
import type { Database } from './database.ts';

/** The `ReplyStore` port on SQLite. */
export class SqliteReplies implements ReplyStore {
  readonly #database: Database;
  readonly #erased: () => void;

  constructor(database: Database, erased: () => void) {
    this.#database = database;
    this.#erased = erased;
  }

  async begin(tenant: string, key: string, fingerprint: string, at: Date): Promise<ReplyState> {
    const abandoned = new Date(at.getTime() - abandonedReplyMs).toISOString();
    return this.#database.transaction((): ReplyState => {
      const taken = this.#database.run(
        `INSERT INTO replies (tenant, key, fingerprint, taken_at) VALUES (:tenant, :key, :fingerprint, :at)
         ON CONFLICT DO UPDATE SET taken_at = excluded.taken_at
         WHERE status IS NULL AND fingerprint = excluded.fingerprint AND taken_at <= :abandoned`,
        { tenant, key, fingerprint, abandoned, at: at.toISOString() },
      );
      if (taken > 0) return { state: 'new' };
      const row =
        this.#database.get('SELECT * FROM replies WHERE tenant = :tenant AND key = :key', { tenant, key }) ?? {};
      if (text(row, 'fingerprint') !== fingerprint) return { state: 'reused' };
      if (row.status === null) return { state: 'in-progress' };
      const reply = { status: number(row, 'status'), contentType: text(row, 'content_type'), body: text(row, 'body') };
      return { state: 'done', reply };
    });
  }

  async finish(tenant: string, key: string, reply: StoredReply): Promise<void> {
    this.#database.run(
      `UPDATE replies SET status = :status, content_type = :contentType, body = :body
       WHERE tenant = :tenant AND key = :key`,
      { tenant, key, ...reply },
    );
  }

  async abandon(tenant: string, key: string): Promise<void> {
    this.#database.run('DELETE FROM replies WHERE tenant = :tenant AND key = :key AND status IS NULL', { tenant, key });
  }

  async purge(before: Date): Promise<number> {
    return this.#database.run('DELETE FROM replies WHERE taken_at < :before', { before: before.toISOString() });
  }

  async forget(tenant: string, id?: string): Promise<void> {
    const forgotten = this.#database.run(
      `DELETE FROM replies WHERE tenant = :tenant AND (:text IS NULL OR instr(body, :text) > 0)`,
      { tenant, text: id === undefined ? null : JSON.stringify(id) },
    );
    if (forgotten > 0) this.#erased();
  }
}
