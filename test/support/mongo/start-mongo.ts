import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createConnection } from 'mongoose';
import { startStandIn } from './stand-in.ts';

export interface MongoServer {
  /** Names a database of its own: nobody else's data are in it. */
  readonly uri: string;
  /** What the tests ran on, for their closing line. Never "MongoDB" for a stand-in. */
  readonly server: string;
  /** Drops the database, and ends the server when this call started it. */
  stop(): Promise<void>;
}

/**
 * A server of the MongoDB protocol, in this order: the one that `MONGODB_URI` names, a `mongod` on PATH (or named by
 * MONGOMS_SYSTEM_BINARY), mongo-java-server from Maven Central. Rejects, saying what to install, when there is none:
 * tests that need a server fail then, they are never passed over.
 */
export async function startMongo(): Promise<MongoServer> {
  const database = `duijie_test_${randomBytes(4).toString('hex')}`;
  const named = process.env.MONGODB_URI;
  if (named) return useNamed(named, database);
  const mongod = process.env.MONGOMS_SYSTEM_BINARY ?? onPath('mongod');
  if (mongod) return startMongod(mongod, database);
  try {
    const { port, stop } = await startStandIn();
    const server = 'mongo-java-server 1.47.0 (a stand-in, not MongoDB)';
    return { uri: `mongodb://127.0.0.1:${port}/${database}`, server, stop };
  } catch (error) {
    throw new Error(
      'The tests of the MongoDB store need a server: set MONGODB_URI, or put mongod on PATH, or install a JDK and Maven ' +
        '(Debian: default-jdk-headless maven) for the stand-in.',
      { cause: error },
    );
  }
}

async function useNamed(named: string, database: string): Promise<MongoServer> {
  const url = new URL(named);
  // Users are mostly kept in the database that the URI names.
  if (url.username && !url.searchParams.has('authSource')) {
    url.searchParams.set('authSource', url.pathname.slice(1) || 'admin');
  }
  url.pathname = `/${database}`;
  const uri = url.href;
  return { uri, server: await serverAt(uri), stop: () => drop(uri) };
}

async function startMongod(binary: string, database: string): Promise<MongoServer> {
  const { MongoMemoryServer } = await import('mongodb-memory-server-core');
  const server = await MongoMemoryServer.create({ binary: { systemBinary: binary } });
  const uri = server.getUri(database);
  return { uri, server: await serverAt(uri), stop: async () => void (await server.stop()) };
}

async function serverAt(uri: string): Promise<string> {
  const connection = await createConnection(uri, { serverSelectionTimeoutMS: 10_000 }).asPromise();
  try {
    const info = await connection.db?.admin().command({ buildInfo: 1 });
    return `${info?.gitVersion ? 'MongoDB' : 'a stand-in for MongoDB, version'} ${info?.version}`;
  } finally {
    await connection.close();
  }
}

async function drop(uri: string): Promise<void> {
  const connection = await createConnection(uri).asPromise();
  await connection.dropDatabase();
  await connection.close();
}

function onPath(program: string): string | undefined {
  try {
    return execFileSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}
