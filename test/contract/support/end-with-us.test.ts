import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { until } from '../queues/until.ts';

const lives = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

test('a server that a test has started ends when the test process is killed', async () => {
  const parent = spawn(process.execPath, [join(import.meta.dirname, 'forgetful-parent.ts')], {
    env: { NODE_OPTIONS: '--disable-warning=ExperimentalWarning', PATH: process.env.PATH ?? '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(parent.stdout, 'data');
  const child = Number(String(line));
  expect(lives(child)).toBe(true);
  parent.kill('SIGKILL');
  await until(async () => !lives(child));
});
