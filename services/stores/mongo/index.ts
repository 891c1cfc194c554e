import mongoose, { type Connection } from 'mongoose';
import type { Clock } from '../../../shared/ports/clock.ts';
import type { Log } from '../../../shared/ports/log.ts';
import type { Store } from '../../../shared/ports/stores.ts';
import { MongoClaims } from './claims.ts';
import { declareModels } from './documents.ts';
import { MongoKeys } from './keys.ts';
import { MongoPools } from './pools.ts';
import { MongoProfiles } from './profiles.ts';
import { MongoRankings } from './rankings.ts';
import { reach } from './reach.ts';
import { MongoReplies } from './replies.ts';

export interface MongoStoreOptions {
  /** Names the database too. */
  readonly uri: string;
  readonly log?: Log;
  /** For the times of claims; the system's without it. */
  readonly clock?: Clock;
}

/** How long a call looks for a server before it gives up, ms. */
const serverSelectionTimeoutMS = 3_000;
/** How long a call waits for an answer, ms: a thousand times what the slowest takes on a healthy server. */
const socketTimeoutMS = 60_000;

/**
 * The distributed store: any number of processes on one MongoDB database, over a connection of its own. Call `prepare`
 * before the first use. Rejects with `store.unavailable` when no server answers.
 */
export async function openMongoStore({ uri, log, clock }: MongoStoreOptions): Promise<Store> {
  const connection = mongoose.createConnection();
  connection.set('strictQuery', 'throw');
  connection.set('sanitizeFilter', true);
  const models = declareModels(connection);
  report(connection, log);
  await open(connection, uri);
  const now = () => clock?.now() ?? new Date();
  return {
    profiles: new MongoProfiles(models),
    claims: new MongoClaims(models, now),
    pools: new MongoPools(models, now),
    rankings: new MongoRankings(models, now),
    keys: new MongoKeys(models),
    replies: new MongoReplies(models),
    prepare: async () => {
      for (const model of Object.values(models)) await reach(() => model.createIndexes());
    },
    check: () => check(connection),
    close: () => connection.close(),
  };
}

async function open(connection: Connection, uri: string): Promise<void> {
  try {
    await reach(() =>
      connection.openUri(uri, {
        ...{ serverSelectionTimeoutMS, socketTimeoutMS, autoIndex: false, autoCreate: false, bufferCommands: false },
        // Journalled on a majority: what a 202 answered for survives the loss of a server, or of the only one's power.
        writeConcern: { w: 'majority', journal: true },
        ignoreUndefined: true,
        appName: 'duijie',
      }),
    );
  } catch (error) {
    await connection.close();
    throw error;
  }
}

function report(connection: Connection, log: Log | undefined): void {
  connection.on('error', (error: Error) => log?.warn({ error: error.name }, 'store connection failed'));
  connection.on('disconnected', () => log?.warn({}, 'store connection lost'));
  connection.on('reconnected', () => log?.info({}, 'store connection restored'));
}

/** Every MongoDB names the commit that it was built from; servers that only speak its protocol do not, or name themselves. */
async function check(connection: Connection): Promise<{ server: string; advice: readonly string[] }> {
  const info = await reach(async () => connection.db?.admin().command({ buildInfo: 1 }));
  const version = String(info?.version);
  if (typeof info?.gitVersion === 'string' && info.ferretdb === undefined)
    return { server: `MongoDB ${version}`, advice: [] };
  const name = info?.ferretdb === undefined ? 'a stand-in for MongoDB' : 'FerretDB (not MongoDB)';
  return {
    server: `${name} that answers as version ${version}`,
    advice: ['The server only speaks the protocol of MongoDB: use it for tests, not for data that must last.'],
  };
}
