import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { endWithUs } from '../end-with-us.ts';

const main = fileURLToPath(new URL('../../../cli/main.ts', import.meta.url));

export interface ServiceProcess {
  readonly url: string;
  /** Ends it as a power cut would, and waits until it is gone. */
  kill(): Promise<void>;
  /** Asks it to end in order; answers its exit status. */
  stop(): Promise<number | null>;
  /** Everything that it has written to standard error. */
  log(): string;
}

export interface ServiceOptions {
  readonly role?: 'api' | 'worker' | 'api,worker';
  readonly environment: Readonly<Record<string, string>>;
  /** Default: a free one. A worker listens nowhere. */
  readonly port?: number;
}

/** Starts `duijie serve` as a process of its own and, where it has an API, waits until it answers. */
export async function startService({
  role = 'api,worker',
  environment,
  port,
}: ServiceOptions): Promise<ServiceProcess> {
  const listening = port ?? (await freePort());
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', main, 'serve', '--role', role], {
    env: {
      PATH: process.env.PATH ?? '',
      LOG_LEVEL: 'warn',
      RATE_LIMIT_PER_MINUTE: '0',
      ...environment,
      PORT: String(listening),
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  endWithUs(child);
  const written: string[] = [];
  child.stderr?.on('data', (chunk: Buffer) => written.push(chunk.toString()));
  const url = `http://127.0.0.1:${listening}`;
  const log = () => written.join('');
  if (role !== 'worker') await untilAlive(url, child, log);
  return {
    url,
    log,
    kill: async () => void (await end(child, 'SIGKILL')),
    stop: () => end(child, 'SIGTERM'),
  };
}

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return address.port;
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const gone = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  child.kill(signal);
  return gone;
}

async function untilAlive(url: string, child: ChildProcess, log: () => string): Promise<void> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    if (child.exitCode !== null || child.signalCode !== null)
      throw new Error(`the service ended at its start:\n${log()}`);
    const answer = await fetch(`${url}/livez`).catch(() => undefined);
    await answer?.body?.cancel();
    if (answer?.ok) return;
    await sleep(50);
  }
  throw new Error(`the service did not answer within 60 s:\n${log()}`);
}
