import { afterEach, describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { type Entry, HintBoard } from '../../../services/queues/in-process/hint-board.ts';
import type { Job } from '../../../shared/jobs.ts';

const job = (pool: string): Job => ({ name: 'rank-pool', payload: { tenant: 't', pool } });
const boards: HintBoard[] = [];
const board = (): HintBoard => {
  const made = new HintBoard(() => undefined);
  boards.push(made);
  return made;
};

afterEach(() => {
  jest.useRealTimers();
  for (const made of boards.splice(0)) made.clear();
});

/** What one may do with a board: post a key, take one, or end the longest active one in some way. */
const step = fc.oneof(
  fc.record({ do: fc.constant('post' as const), key: fc.constantFrom('a', 'b', 'c') }),
  fc.record({ do: fc.constantFrom('take' as const, 'done' as const, 'release' as const) }),
);

describe('the board of hints', () => {
  test('gives no key out twice at once and forgets none that was posted', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const made = board();
        const active: Entry[] = [];
        const owed = new Set<string>();
        for (const taken of steps) {
          if (taken.do === 'post') {
            expect(made.post(taken.key, job(taken.key))).toBe(true);
            owed.add(taken.key);
          } else if (taken.do === 'take') {
            const entry = made.take();
            if (entry === undefined) continue;
            expect(active).not.toContain(entry);
            expect(owed.delete(entry.key)).toBe(true);
            active.push(entry);
          } else {
            const entry = active.shift();
            if (entry === undefined) continue;
            if (taken.do === 'release') owed.add(entry.key);
            if (taken.do === 'release') made.release(entry);
            else made.done(entry);
          }
        }
        for (const entry of active) made.done(entry);
        for (let entry = made.take(); entry !== undefined; entry = made.take()) {
          expect(owed.delete(entry.key)).toBe(true);
          made.done(entry);
        }
        expect([...owed]).toEqual([]);
        expect(made.stats()).toEqual({ waiting: 0, active: 0, failed: 0 });
      }),
    );
  });

  test('hands keys out in the order of their posting', () => {
    const made = board();
    for (const key of ['b', 'a', 'c', 'a']) made.post(key, job(key));
    expect([made.take()?.key, made.take()?.key, made.take()?.key, made.take()]).toEqual(['b', 'a', 'c', undefined]);
  });

  test('hands a failed key out again after 1, 2, 4 and 8 seconds, then gives it up until it is posted again', () => {
    jest.useFakeTimers();
    const made = board();
    made.post('a', job('a'));
    for (const seconds of [1, 2, 4, 8]) {
      expect(fail(made)).toBe(false);
      jest.advanceTimersByTime(seconds * 1_000 - 1);
      expect(made.take()).toBeUndefined();
      jest.advanceTimersByTime(1);
    }
    expect(fail(made)).toBe(true);
    expect(made.stats()).toEqual({ waiting: 0, active: 0, failed: 1 });
    made.post('a', job('a'));
    expect(made.take()?.failures).toBe(0);
  });
});

function fail(made: HintBoard): boolean {
  const entry = made.take();
  if (entry === undefined) throw new Error('nothing waits');
  return made.failed(entry);
}
