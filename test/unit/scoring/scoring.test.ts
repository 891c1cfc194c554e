import { afterAll, describe, expect, test } from '@jest/globals';
import { builtInModel, createMatcher, packPairing, takeModel } from '../../../services/matching/index.ts';
import { createScoring } from '../../../services/scoring/index.ts';
import { PoolImage } from '../../../services/shortlists/pool-image.ts';
import { understand } from '../../../services/understanding/index.ts';
import { parseProfile } from '../../../shared/model/profile.ts';
import type { Ranked } from '../../../shared/ports/scoring.ts';

const one = createScoring({ threads: 1 });
const three = createScoring({ threads: 3 });
afterAll(() => Promise.all([one.close(), three.close()]));

const skills = ['HPLC', 'GMP', 'Python', 'Excel', 'PCR'];
const some = (at: number): string[] => skills.filter((_, index) => (at * 7 + index * 3) % 5 < 3);
const candidates = Array.from({ length: 300 }, (_, at) =>
  understand('candidate', parseProfile('candidate', { id: `c${at}`, pool: 'p', skills: some(at) })),
);
const vacancies = Array.from({ length: 40 }, (_, at) =>
  understand('vacancy', parseProfile('vacancy', { id: `v${at}`, pool: 'p', skills: some(at + 1) })),
);
const terms = { model: builtInModel, today: '2026-03-01', missingConsent: 'allowed' } as const;

function imageOf(order: 1 | -1): PoolImage {
  const image = new PoolImage();
  const inOrder = <Item>(items: readonly Item[]) => (order === 1 ? items : items.toReversed());
  for (const understood of inOrder(candidates)) image.put('candidate', understood.id, { rev: 1, understood });
  for (const understood of inOrder(vacancies)) image.put('vacancy', understood.id, { rev: 1, understood });
  return image;
}

async function rankAll(scoring: typeof one, image: PoolImage, side: 'vacancy' | 'candidate'): Promise<Ranked[]> {
  const found: Ranked[] = [];
  await scoring.rank({ pool: image.chunks(), terms, side, length: 10 }, (batch) => {
    found.push(...batch);
  });
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

describe('scoring in threads', () => {
  test('gives what the engine gives in place, for both sides', async () => {
    const matcher = createMatcher(terms);
    const prepared = candidates.map((candidate) => matcher.candidate(candidate, 1));
    const ranked = await rankAll(one, imageOf(1), 'vacancy');
    expect(ranked).toHaveLength(vacancies.length);
    for (const { id, total, entries } of ranked) {
      const vacancy = vacancies.find((each) => each.id === id);
      const list = vacancy && matcher.shortlist(matcher.vacancy(vacancy, 1), prepared, 10);
      expect({ total, bodies: entries.map(({ body }) => body) }).toEqual({
        total: list?.total,
        bodies: list?.pairings.map(packPairing),
      });
    }
    expect(await rankAll(one, imageOf(1), 'candidate')).toHaveLength(candidates.length);
  });

  test('gives the same bytes whatever the number of threads and the order of the profiles', async () => {
    expect(await rankAll(three, imageOf(-1), 'vacancy')).toEqual(await rankAll(one, imageOf(1), 'vacancy'));
  });

  test('takes the model that the engine takes', async () => {
    expect(await one.takeModel(imageOf(-1).chunks())).toEqual(takeModel([...candidates, ...vacancies]));
  });

  test('a changed profile is seen although the threads have the pool prepared', async () => {
    const image = imageOf(1);
    const before = await rankAll(one, image, 'vacancy');
    const [first, second] = candidates;
    if (first === undefined || second === undefined) throw new Error('there are candidates');
    image.put('candidate', 'c0', { rev: 2, understood: { ...second, id: 'c0' } });
    image.remove('candidate', 'c1');
    const fresh = new PoolImage();
    for (const understood of [...candidates.slice(2), ...vacancies]) {
      fresh.put(understood.kind, understood.id, { rev: 1, understood });
    }
    fresh.put('candidate', 'c0', { rev: 2, understood: { ...second, id: 'c0' } });
    const after = await rankAll(one, image, 'vacancy');
    expect(after).toEqual(await rankAll(three, fresh, 'vacancy'));
    expect(after).not.toEqual(before);
  });

  test('the event loop turns while pairs are scored', async () => {
    let turns = 0;
    const timer = setInterval(() => {
      turns += 1;
    }, 1);
    await rankAll(three, imageOf(1), 'candidate');
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
  });

  test('what the receiver throws ends the ranking', async () => {
    const task = { pool: imageOf(1).chunks(), terms, side: 'candidate', length: 10 } as const;
    let batches = 0;
    const ranking = one.rank(task, () => {
      batches += 1;
      throw new Error('enough');
    });
    await expect(ranking).rejects.toThrow('enough');
    expect(batches).toBe(1);
  });

  test('an aborted signal ends the ranking with its reason', async () => {
    const controller = new AbortController();
    const task = {
      pool: imageOf(1).chunks(),
      terms,
      side: 'candidate',
      length: 10,
      signal: controller.signal,
    } as const;
    const ranking = one.rank(task, () => controller.abort(new Error('stop')));
    await expect(ranking).rejects.toThrow('stop');
  });

  test('only the wanted profiles are ranked', async () => {
    const found: string[] = [];
    const task = { pool: imageOf(1).chunks(), terms, side: 'vacancy', length: 10 } as const;
    await one.rank({ ...task, ids: new Set(['v3', 'v17', 'nobody']) }, (batch) => {
      found.push(...batch.map(({ id }) => id));
    });
    expect(found.sort()).toEqual(['v17', 'v3']);
  });
});
