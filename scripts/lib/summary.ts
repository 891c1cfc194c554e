import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/**
 * Sums up one run of scripts/test. Arguments: the folder with its results (`<project>.json` of Jest, `passed` and
 * `failed` with a name a line), and what could not run. Exit status 1 unless everything passed.
 */
const [, , folder = '.', couldNot = ''] = process.argv;
const projects = ['unit', 'architecture', 'contract', 'http', 'e2e'];

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

const lines = (name: string): string[] => {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n').filter(Boolean) : [];
};

/** A suite that could not even be loaded has failed once; a project without a result has too. */
function countsOf(project: string): Counts {
  const path = join(folder, `${project}.json`);
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: 0 };
  const result = JSON.parse(readFileSync(path, 'utf8')) as Record<string, number>;
  const { numPassedTests = 0, numFailedTests = 0, numRuntimeErrorTestSuites = 0 } = result;
  const { numPendingTests = 0, numTodoTests = 0 } = result;
  const nothing = numPassedTests + numFailedTests + numRuntimeErrorTestSuites === 0 ? 1 : 0;
  return {
    passed: numPassedTests,
    failed: numFailedTests + numRuntimeErrorTestSuites + nothing,
    skipped: numPendingTests + numTodoTests,
  };
}

/** Each server as it names itself, found by the rules that the tests find it by. */
async function serverNames(): Promise<string[]> {
  const names = [`Node ${process.versions.node}`, sqliteName()];
  if (!couldNot.includes('on Redis')) {
    const { startRedis } = await import('../../test/support/redis/index.ts');
    const redis = await startRedis();
    names.push(redis.name);
    await redis.stop();
  }
  if (!couldNot.includes('on MongoDB')) {
    const { startMongo } = await import('../../test/support/mongo/index.ts');
    const mongo = await startMongo();
    names.push(mongo.server);
    await mongo.stop();
  }
  return names;
}

function sqliteName(): string {
  const database = new DatabaseSync(':memory:');
  const row = database.prepare('SELECT sqlite_version() AS version').get();
  database.close();
  return `SQLite ${row?.version} (node:sqlite)`;
}

const counts = new Map(projects.map((project) => [project, countsOf(project)]));
const sum = (key: keyof Counts): number => [...counts.values()].reduce((total, count) => total + count[key], 0);
const failedChecks = lines('failed');
const inCi = process.env.CI === 'true';
const failed = sum('failed') + failedChecks.length + (inCi && couldNot !== '' ? 1 : 0);
const skipped = sum('skipped');

for (const name of failedChecks) console.log(`Failed: ${name}`);
const ran = [...counts].map(([project, { passed, failed: bad }]) => `${project} ${passed + bad}`);
const servers = await serverNames().catch((error: Error) => [
  `servers that do not say who they are (${error.message})`,
]);
console.log(`Ran: ${[...lines('passed'), ...failedChecks, ...ran].join(', ')}; on ${servers.join(', ')}`);
console.log(`Could not run: ${couldNot || 'nothing'}`);
console.log(`Tests: ${sum('passed')} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 || (inCi && skipped > 0) ? 1 : 0;
