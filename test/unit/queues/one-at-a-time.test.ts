import { describe, expect, test } from '@jest/globals';
import { OneAtATime } from '../../../services/queues/bullmq/one-at-a-time.ts';

const gate = () => Promise.withResolvers<void>();

describe('tasks of one key', () => {
  test('run one after the other, those of another key meanwhile', async () => {
    const keys = new OneAtATime();
    const first = gate();
    const order: string[] = [];
    const runs = [
      keys.run('a', async () => {
        await first.promise;
        order.push('a1');
      }),
      keys.run('a', async () => void order.push('a2')),
      keys.run('b', async () => void order.push('b')),
    ];
    await runs[2];
    expect(order).toEqual(['b']);
    first.resolve();
    await Promise.all(runs);
    expect(order).toEqual(['b', 'a1', 'a2']);
  });

  test('go on after one that fails, which fails alone', async () => {
    const keys = new OneAtATime();
    const failing = keys.run('a', async () => {
      throw new Error('no');
    });
    const next = keys.run('a', async () => undefined);
    await expect(failing).rejects.toThrow('no');
    await expect(next).resolves.toBeUndefined();
  });

  test('have all ended when it is settled, those that came while it waited too', async () => {
    const keys = new OneAtATime();
    let ended = 0;
    const first = keys.run('a', async () => {
      await new Promise((resolve) => setTimeout(resolve, 10));
      ended += 1;
    });
    const settled = keys.settled();
    const second = keys.run('a', async () => {
      ended += 1;
    });
    await settled;
    expect(ended).toBe(2);
    await Promise.all([first, second]);
  });
});
