import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import type { JobHandlers, JobPayload } from '../../../shared/jobs.ts';
import { AppError } from '../../../shared/kernel/errors.ts';
import type { JobQueue, JobRunner } from '../../../shared/ports/queues.ts';
import { type LogBook, logBook } from './log-book.ts';
import { until } from './until.ts';

/** A queue and a runner of one backend on a fresh, empty queue. */
export interface QueueUnderTest {
  readonly queue: JobQueue;
  readonly runner: JobRunner;
  readonly close: () => Promise<void>;
}

export type OpenQueue = (options: { readonly concurrency: number; readonly log: LogBook }) => Promise<QueueUnderTest>;

/** Long enough for a hint that should not run to have run, were the promise broken. */
const settled = 700;

type RankPool = (payload: JobPayload<'rank-pool'>, signal: AbortSignal) => Promise<void>;

/** What every queue promises, whatever it runs on. */
export function describeQueue(name: string, open: OpenQueue): void {
  describe(name, () => {
    const opened: QueueUnderTest[] = [];
    const log = logBook();

    const openWith = async (concurrency: number) => {
      const under = await open({ concurrency, log });
      opened.push(under);
      return under;
    };
    const handlers = (rankPool: RankPool): JobHandlers => ({ 'rank-pool': rankPool });
    const hint = (under: QueueUnderTest, pool: string) => under.queue.hint('rank-pool', { tenant: 't', pool });

    afterEach(async () => {
      await Promise.all(opened.splice(0).map((under) => under.close()));
      log.lines.length = 0;
    });

    test('a hint reaches its handler with the ids that were sent', async () => {
      const under = await openWith(1);
      const seen: unknown[] = [];
      await under.runner.start(handlers(async (payload) => void seen.push(payload)));
      expect(await hint(under, '池.a_1:b')).toBe(true);
      await until(() => seen.length === 1);
      expect(seen).toEqual([{ tenant: 't', pool: '池.a_1:b' }]);
    });

    test('a hint that came before the runner started is not forgotten', async () => {
      const under = await openWith(1);
      const seen: string[] = [];
      await hint(under, 'early');
      await under.runner.start(handlers(async ({ pool }) => void seen.push(pool)));
      await until(() => seen.length === 1);
    });

    test('any number of hints of one pool while it is worked on become exactly one further run', async () => {
      const under = await openWith(4);
      const gates = [gate(), gate(), gate()];
      let runs = 0;
      let atOnce = 0;
      let mostAtOnce = 0;
      await under.runner.start(
        handlers(async () => {
          atOnce += 1;
          mostAtOnce = Math.max(mostAtOnce, atOnce);
          runs += 1;
          await gates[runs - 1]?.opened;
          atOnce -= 1;
        }),
      );
      await hint(under, 'p');
      await until(() => runs === 1);
      for (let i = 0; i < 5; i += 1) expect(await hint(under, 'p')).toBe(true);
      expect(runs).toBe(1);
      gates[0]?.open();
      await until(() => runs === 2);
      gates[1]?.open();
      await sleep(settled);
      expect({ runs, mostAtOnce }).toEqual({ runs: 2, mostAtOnce: 1 });
    });

    test('two hints of a pool that waits are one run', async () => {
      const under = await openWith(1);
      let runs = 0;
      await hint(under, 'p');
      await hint(under, 'p');
      await under.runner.start(
        handlers(async () => {
          runs += 1;
        }),
      );
      await until(() => runs > 0);
      await sleep(settled);
      expect(runs).toBe(1);
    });

    test('a hint after a finished run is a new run', async () => {
      const under = await openWith(1);
      let runs = 0;
      await under.runner.start(
        handlers(async () => {
          runs += 1;
        }),
      );
      for (let round = 1; round <= 3; round += 1) {
        await until(async () => (await under.queue.stats()).active === 0);
        await hint(under, 'p');
        await until(() => runs === round);
      }
    });

    test('different pools are worked on at once, as many as the concurrency and no more', async () => {
      const under = await openWith(2);
      const all = gate();
      const running = new Set<string>();
      await under.runner.start(
        handlers(async ({ pool }) => {
          running.add(pool);
          await all.opened;
        }),
      );
      for (const pool of ['a', 'b', 'c']) await hint(under, pool);
      await until(() => running.size === 2);
      await sleep(settled);
      expect(running.size).toBe(2);
      expect(await under.queue.stats()).toEqual({ waiting: 1, active: 2, failed: 0 });
      all.open();
      await until(() => running.size === 3);
    });

    test('the same pool of two tenants is two pools', async () => {
      const under = await openWith(2);
      const seen = new Set<string>();
      await under.runner.start(handlers(async ({ tenant }) => void seen.add(tenant)));
      await under.queue.hint('rank-pool', { tenant: 'one', pool: 'p' });
      await under.queue.hint('rank-pool', { tenant: 'two', pool: 'p' });
      await until(() => seen.size === 2);
    });

    test('a handler that throws runs again and does not hold up the others', async () => {
      const under = await openWith(1);
      let tries = 0;
      const others: string[] = [];
      await under.runner.start(
        handlers(async ({ pool }) => {
          if (pool !== 'bad') return void others.push(pool);
          tries += 1;
          if (tries === 1) throw new AppError('store.unavailable');
        }),
      );
      await hint(under, 'bad');
      await hint(under, 'good');
      await until(() => others.length === 1);
      await until(() => tries === 2);
    });

    test('what a handler throws is told as a code, never as its text', async () => {
      const under = await openWith(1);
      const secret = 'Mei Chan, 13800138000';
      await under.runner.start(
        handlers(async ({ pool }) => {
          throw pool === 'coded' ? new AppError('store.unavailable', { reason: secret }) : new Error(secret);
        }),
      );
      await hint(under, 'coded');
      await hint(under, 'wild');
      await until(() => log.lines.filter((line) => line.fields.code !== undefined).length >= 2);
      expect(log.lines.map((line) => line.fields.code)).toEqual(
        expect.arrayContaining(['store.unavailable', 'internal']),
      );
      expect(JSON.stringify(log.lines)).not.toContain('Mei');
    });

    test('stopping aborts the signal of the running handler and waits for it', async () => {
      const under = await openWith(1);
      const began = gate();
      let finished = false;
      await under.runner.start(
        handlers(async (_payload, signal) => {
          began.open();
          await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()));
          await sleep(100);
          finished = true;
        }),
      );
      await hint(under, 'p');
      await began.opened;
      await under.runner.stop();
      expect(finished).toBe(true);
    });

    test('nothing runs after stopping, and what waited runs after the next start', async () => {
      const under = await openWith(1);
      const seen: string[] = [];
      const rankPool: RankPool = async ({ pool }) => void seen.push(pool);
      await under.runner.start(handlers(rankPool));
      await under.runner.stop();
      expect(await hint(under, 'late')).toBe(true);
      await sleep(settled);
      expect(seen).toEqual([]);
      await under.runner.start(handlers(rankPool));
      await until(() => seen.length === 1);
    });

    test('a malformed payload is refused where it is sent', async () => {
      const under = await openWith(1);
      const payload = { tenant: 't', pool: 'no spaces', note: 'x' };
      await expect(under.queue.hint('rank-pool', payload)).rejects.toThrow('rank-pool: /pool');
      expect(await under.queue.stats()).toEqual({ waiting: 0, active: 0, failed: 0 });
    });

    test('the check names what answers', async () => {
      const under = await openWith(1);
      const { server } = await under.queue.check();
      expect(server).toMatch(/\w+/);
    });
  });
}

/** A promise that is kept when `open` is called. */
export function gate(): { readonly opened: Promise<void>; readonly open: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return { opened: promise, open: resolve };
}
