import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Connection, createConnection } from 'mongoose';
import { openMongoStore } from '../../../services/stores/mongo/index.ts';
import type { Store } from '../../../shared/ports/stores.ts';
import { type MongoServer, startMongo } from '../../support/mongo/index.ts';
import { storeContract } from './store-contract.ts';
import { contractClock } from './tenant.ts';

let server: MongoServer;
let store: Store;
let connection: Connection;

beforeAll(async () => {
  server = await startMongo();
  process.stderr.write(`stores: ${server.server}\n`);
  store = await openMongoStore({ uri: server.uri, clock: contractClock });
  await store.prepare();
  connection = await createConnection(server.uri).asPromise();
}, 360_000);
afterAll(async () => {
  await connection?.close();
  await store?.close();
  await server?.stop();
});

storeContract('MongoDB protocol', () => store, dump);

describe('MongoDB protocol: the server', () => {
  test('preparing again is no error', async () => {
    await store.prepare();
  });

  test('a server is named for what it is', async () => {
    const { server: name } = await store.check();
    expect(/^MongoDB \d/.test(name)).toBe(/^MongoDB \d/.test(server.server));
  });

  test('a server that is not there is out of reach, within seconds', async () => {
    const opening = openMongoStore({ uri: 'mongodb://127.0.0.1:1/none' });
    await expect(opening).rejects.toMatchObject({ code: 'store.unavailable' });
  });

  test('nothing absent is stored as null but the end of an empty ranking', async () => {
    const profiles = await connection.collection('profiles').find().toArray();
    expect(profiles.length).toBeGreaterThan(0);
    expect(JSON.stringify(profiles)).not.toContain(':null');
  });
});

/** Every document of every collection. */
async function dump(): Promise<string> {
  const collections = await connection.listCollections();
  const documents = await Promise.all(collections.map(({ name }) => connection.collection(name).find().toArray()));
  return JSON.stringify(documents);
}
