import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { zstdDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openSqliteStore } from '../../../services/stores/sqlite/index.ts';
import type { Store } from '../../../shared/ports/stores.ts';
import { buildWrite } from '../../support/builders/stored-profile.ts';
import { storeContract } from './store-contract.ts';
import { contractClock } from './tenant.ts';

const folder = mkdtempSync(join(tmpdir(), 'duijie-sqlite-'));
const path = join(folder, 'store.db');
let store: Store;

beforeAll(async () => {
  store = await openSqliteStore({ path, clock: contractClock });
  await store.prepare();
});
afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

storeContract(
  'SQLite',
  () => store,
  async () => dump(path),
);

describe('SQLite: the file', () => {
  test('a file of a newer version is refused with a clear error', async () => {
    const newer = join(folder, 'newer.db');
    const database = new DatabaseSync(newer);
    database.exec('PRAGMA user_version = 99');
    database.close();
    await expect(openSqliteStore({ path: newer })).rejects.toMatchObject({
      code: 'store.newer-schema',
      params: { found: 99 },
    });
  });

  test('a folder that does not exist, and a closed store, are out of reach', async () => {
    await expect(openSqliteStore({ path: join(folder, 'no/where.db') })).rejects.toMatchObject({
      code: 'store.unavailable',
    });
    const closed = await openSqliteStore({ path: ':memory:' });
    await closed.close();
    await expect(closed.check()).rejects.toMatchObject({ code: 'store.unavailable' });
  });

  test('two processes may have it open, and what one wrote the other reads', async () => {
    const second = await openSqliteStore({ path });
    await second.prepare();
    await store.profiles.put('shared', 'candidate', buildWrite('candidate', 'a'));
    expect((await second.profiles.get('shared', 'candidate', 'a'))?.rev).toBe(1);
    await second.close();
  });

  test('after an erasure not even the bytes of the files hold the text', async () => {
    const own = join(folder, 'erased.db');
    const erasing = await openSqliteStore({ path: own });
    await erasing.prepare();
    await erasing.profiles.put('t', 'candidate', buildWrite('candidate', 'a', { text: 'secret-in-bytes' }));
    const holders = () =>
      readdirSync(folder).filter(
        (file) => file.startsWith('erased.db') && readFileSync(join(folder, file)).includes('secret-in-bytes'),
      );
    expect(holders()).not.toEqual([]);
    await erasing.profiles.erase('t', 'candidate', 'a', new Date());
    await erasing.close();
    expect(holders()).toEqual([]);
  });
});

/** Every value of every table, compressed ones as the text that they hold. */
function dump(file: string): string {
  const database = new DatabaseSync(file, { readOnly: true });
  const tables = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
  const rows = tables.flatMap(({ name }) => database.prepare(`SELECT * FROM "${name}"`).all());
  const text = rows
    .flatMap((row) => Object.values(row))
    .map((value) => (value instanceof Uint8Array ? zstdDecompressSync(value).toString() : String(value)));
  database.close();
  return text.join('\n');
}
