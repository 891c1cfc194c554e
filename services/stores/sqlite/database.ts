import { DatabaseSync, type SQLInputValue, type SQLOutputValue, type StatementSync } from 'node:sqlite';
import { AppError } from '../../../shared/kernel/errors.ts';

export type Row = Record<string, SQLOutputValue>;
export type Params = Record<string, SQLInputValue>;

/**
 * The one file that knows `node:sqlite`: named parameters, statements prepared once, one writing transaction at a
 * time. Every failure of the file (locked too long, full, gone, closed) is `store.unavailable`.
 */
export class Database {
  readonly #connection: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();

  constructor(path: string) {
    this.#connection = guarded(() => new DatabaseSync(path));
    // WAL: the CLI may read and write beside the service. FULL: a 202 survives a power cut. 5 s outlasts any batch of
    // ours. secure_delete: what is erased leaves no bytes in free pages.
    this.exec('PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    this.exec('PRAGMA secure_delete = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536');
  }

  /** Runs statements without parameters or results. */
  exec(sql: string): void {
    guarded(() => this.#connection.exec(sql));
  }

  /** Runs one writing statement; answers how many rows it changed. */
  run(sql: string, params: Params = {}): number {
    return guarded(() => Number(this.#statement(sql).run(params).changes));
  }

  get(sql: string, params: Params = {}): Row | undefined {
    return guarded(() => this.#statement(sql).get(params));
  }

  all(sql: string, params: Params = {}): Row[] {
    return guarded(() => this.#statement(sql).all(params));
  }

  /** All of `work` is durable when this returns, or nothing of it happened. `work` is synchronous: nobody gets between. */
  transaction<Result>(work: () => Result): Result {
    this.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.#connection.isOpen && this.#connection.isTransaction) this.#connection.exec('ROLLBACK');
      throw error;
    }
  }

  close(): void {
    this.#statements.clear();
    if (this.#connection.isOpen) this.#connection.close();
  }

  #statement(sql: string): StatementSync {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.#connection.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}

// SQLite result codes (sqlite.org/rescode.html): busy, locked, read-only, I/O error, corrupt, full, cannot open, not a database.
const outOfReach = new Set([5, 6, 8, 10, 11, 13, 14, 26]);
const primaryCode = 0xff;

function guarded<Result>(call: () => Result): Result {
  try {
    return call();
  } catch (error) {
    if (isOutOfReach(error)) throw new AppError('store.unavailable', {}, [], { cause: error });
    throw error;
  }
}

function isOutOfReach(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if ('code' in error && error.code === 'ERR_INVALID_STATE') return true; // closed
  return 'errcode' in error && typeof error.errcode === 'number' && outOfReach.has(error.errcode & primaryCode);
}
