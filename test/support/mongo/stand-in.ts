import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';

const run = promisify(execFile);
const here = import.meta.dirname;
const cache = join(here, '../../../.cache');
// A cold Maven fetches some 20 MB; a warm JVM answers within two seconds.
const buildTimeoutMs = 300_000;
const startTimeoutMs = 30_000;
// A fair's rankings, written a few times over, fill 512 MB: from then on it collects garbage and answers nothing.
const heap = '-Xmx1536m';

export interface StandIn {
  readonly port: number;
  stop(): Promise<void>;
}

/**
 * Starts mongo-java-server on a free port; with `file`, what it holds survives a restart. Ends with this process, even
 * when that is killed. Rejects when Java or Maven is missing or the jars cannot be had.
 */
export async function startStandIn(file?: string): Promise<StandIn> {
  const classes = await builtClasses();
  const path = `${classes}:${join(classes, 'jars')}/*`;
  const child = spawn('java', [heap, '-XX:+UseSerialGC', '-cp', path, 'MongoStandIn', ...(file ? [file] : [])], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const port = await portOf(child);
  child.unref();
  return { port, stop: () => stop(child) };
}

/** The folder with the compiled class and its jars, made once for each content of the two sources. */
async function builtClasses(): Promise<string> {
  const sources = ['pom.xml', 'MongoStandIn.java'].map((name) => readFileSync(join(here, name)));
  const version = createHash('sha256').update(Buffer.concat(sources)).digest('hex').slice(0, 12);
  const folder = join(cache, `mongo-stand-in-${version}`);
  if (existsSync(folder)) return folder;
  // Built aside and renamed whole: two test processes may start at once, and one may be killed half way.
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  const jars = join(draft, 'jars');
  const limits = { timeout: buildTimeoutMs };
  await run(
    'mvn',
    ['-q', '-B', '-f', join(here, 'pom.xml'), 'dependency:copy-dependencies', `-DoutputDirectory=${jars}`],
    limits,
  );
  await run('javac', ['-cp', `${jars}/*`, '-d', draft, join(here, 'MongoStandIn.java')], limits);
  if (existsSync(folder)) rmSync(draft, { recursive: true });
  else renameSync(draft, folder);
  return folder;
}

function portOf(child: ChildProcess): Promise<number> {
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const timer = setTimeout(() => reject(new Error('mongo-java-server did not start in time')), startTimeoutMs);
  child.once('error', reject);
  child.once('exit', (code) => reject(new Error(`mongo-java-server ended with status ${code}`)));
  if (child.stdout) {
    createInterface(child.stdout).on('line', (line) => {
      const port = /^port (\d+)$/.exec(line)?.[1];
      if (port) resolve(Number(port));
    });
  }
  return promise.finally(() => clearTimeout(timer));
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  child.once('exit', () => resolve());
  child.stdin?.end();
  const timer = setTimeout(() => child.kill('SIGKILL'), 3_000);
  await promise;
  clearTimeout(timer);
}
