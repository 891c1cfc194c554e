import { deepStrictEqual } from 'node:assert/strict';
import { createMatcher, type PreparedCandidate, takeModel } from '../services/matching/index.ts';
import type { PoolModel } from '../shared/model/pool-model.ts';
import { oracleShortlist } from '../test/support/oracle/index.ts';
import { type Figure, keepResults, median, rounded, secondsOf } from './figures.ts';
import { heapInUse } from './heap.ts';
import { inventPool, readFair, type UnderstoodPool } from './pools.ts';

/** Pairings that a shortlist keeps. */
const length = 100;
/** A day on which the fair is on: a fixed one, so that every run does the same work. */
const today = '2026-05-15';
const rules = { today, missingConsent: 'excluded' } as const;

interface Case {
  readonly name: string;
  readonly label: string;
  readonly pool: UnderstoodPool;
  /** Vacancies that the engine is given at a time, and how often: others each time while there are others. */
  readonly engine: { readonly repeats: number; readonly vacancies: number };
  /** The first so many vacancies and candidates that the naive scorer is given, and how often: it takes up to milliseconds a pair. */
  readonly naive: { readonly repeats: number; readonly vacancies: number; readonly candidates: number };
}

const fair = readFair();
const figures: Figure[] = [
  ...(await measure({
    name: 'fair',
    label: 'bundled fair, 443 × 1,353',
    pool: fair,
    engine: { repeats: 3, vacancies: 1353 },
    naive: { repeats: 3, vacancies: 20, candidates: 443 },
  })),
];
const { pool, memory } = largePool();
figures.push(
  ...(await measure({
    name: 'large',
    label: 'invented pool, 50,000 × 2,000',
    pool,
    engine: { repeats: 5, vacancies: 20 },
    naive: { repeats: 3, vacancies: 2, candidates: 4_000 },
  })),
  memory,
);
keepResults('engine', { command: 'node bench/engine.ts', figures });

/** Rates of the engine and of the naive scorer on the same pairs of the same run; throws when their shortlists differ. */
async function measure({ name, label, pool, engine, naive }: Case): Promise<Figure[]> {
  const model = takeModel([...pool.candidates, ...pool.vacancies]);
  const fast = median(await engineRates(pool, model, engine));
  const slow = median(await naiveRates(pool, model, naive));
  const pairs = pool.candidates.length * pool.vacancies.length;
  const whole = engine.vacancies >= pool.vacancies.length;
  const sampled = whole ? 'whole pool' : `${engine.vacancies} vacancies at a time against all candidates`;
  return [
    {
      id: `${name}.engine`,
      label: `Engine, ${label}`,
      value: rounded(fast),
      unit: 'pairs/s',
      note: `one thread, shortlists of ${length} with reasons; ${sampled}; median of ${engine.repeats}`,
    },
    {
      id: `${name}.seconds`,
      label: `Engine, ${label}, all shortlists`,
      value: rounded(pairs / fast),
      unit: 's',
      note: whole ? 'one thread, by the rate above' : 'one thread, extrapolated from the rate above',
    },
    {
      id: `${name}.naive`,
      label: `Naive scorer, ${label}`,
      value: rounded(slow),
      unit: 'pairs/s',
      note: `scores and sorts everything; a sample of ${naive.vacancies} vacancies × ${naive.candidates} candidates; median of ${naive.repeats}`,
    },
    {
      id: `${name}.ratio`,
      label: `Engine against naive scorer, ${label}`,
      value: rounded(fast / slow),
      unit: 'times',
      note: 'the same run, and the same shortlists: the run fails when they differ',
    },
  ];
}

async function engineRates(pool: UnderstoodPool, model: PoolModel, { repeats, vacancies }: Case['engine']) {
  const matcher = createMatcher({ model, ...rules });
  const candidates = pool.candidates.map((candidate) => matcher.candidate(candidate, 1));
  const rates: number[] = [];
  for (let repeat = 0; repeat < repeats; repeat++) {
    const from = (repeat * vacancies) % pool.vacancies.length;
    const some = pool.vacancies.slice(from, from + vacancies);
    const took = await secondsOf(() => {
      for (const vacancy of some) matcher.shortlist(matcher.vacancy(vacancy, 1), candidates, length);
    });
    rates.push((some.length * candidates.length) / took);
  }
  return rates;
}

async function naiveRates(pool: UnderstoodPool, model: PoolModel, { repeats, ...size }: Case['naive']) {
  const sample = pool.vacancies.slice(0, size.vacancies);
  const candidates = pool.candidates.slice(0, size.candidates);
  const rates: number[] = [];
  for (let repeat = 0; repeat < repeats; repeat++) {
    const took = await secondsOf(() => {
      for (const vacancy of sample) oracleShortlist({ vacancy, candidates, length, model, ...rules });
    });
    rates.push((sample.length * candidates.length) / took);
  }
  assertSameShortlists({ candidates, vacancies: sample }, model);
  return rates;
}

function assertSameShortlists({ candidates, vacancies }: UnderstoodPool, model: PoolModel): void {
  const matcher = createMatcher({ model, ...rules });
  const prepared = candidates.map((candidate) => matcher.candidate(candidate, 1));
  for (const vacancy of vacancies) {
    const ours = matcher.shortlist(matcher.vacancy(vacancy, 1), prepared, length);
    const theirs = oracleShortlist({ vacancy, candidates, length, model, ...rules });
    deepStrictEqual(
      ours.pairings.map(({ candidateId: id, rankScore, score }) => ({ id, rankScore, score })),
      theirs.pairings.map(({ candidateId: id, rankScore, score }) => ({ id, rankScore, score })),
    );
  }
}

/** Invents the large pool; heap is measured with prepared candidates alone, what they were read from being let go. */
function largePool(): { pool: UnderstoodPool; memory: Figure } {
  const count = 10_000;
  const model = takeModel([...fair.candidates, ...fair.vacancies]);
  const empty = heapInUse();
  const kept = preparedCandidates(count, model);
  const bytes = (heapInUse() - empty) / kept.length;
  return {
    pool: inventPool('bench-large', { candidates: 50_000, vacancies: 2_000 }),
    memory: {
      id: 'memory.candidate',
      label: 'Heap a prepared candidate',
      value: rounded(bytes),
      unit: 'bytes',
      note: `${count} candidates prepared and nothing else kept, after a full collection`,
    },
  };
}

function preparedCandidates(count: number, model: PoolModel): PreparedCandidate[] {
  const matcher = createMatcher({ model, ...rules });
  const { candidates } = inventPool('bench-large', { candidates: count, vacancies: 0 });
  return candidates.map((candidate) => matcher.candidate(candidate, 1));
}
