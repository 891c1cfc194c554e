import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createScoring } from '../../../services/scoring/index.ts';
import { openWorkbench, rankAfresh, rankingsOf, sharedThreads, tenant, type Workbench } from './workbench.ts';

const scoring = createScoring({ threads: 1 });
afterAll(() => scoring.close());

const open = (length: number): Promise<Workbench> => openWorkbench({ length, scoring: sharedThreads(scoring) });

const skills = fc.subarray(['HPLC', 'GMP', 'Python', 'Excel'], { minLength: 1 });
const pool = fc.constantFrom('p', 'p', 'p', 'p', 'p', 'q');
const until = fc.constantFrom(undefined, undefined, undefined, '2026-03-01', '2026-03-02');
const someCandidate = fc
  .record({
    pool,
    skills,
    consent: fc.record(
      { matching: fc.constantFrom(true, true, true, true, true, false), until },
      { requiredKeys: ['matching'] },
    ),
    degrees: fc.constantFrom([], [{ level: 'master' }], [{ level: 'doctorate' }]),
    headline: fc.constantFrom('Chemist', 'Analyst'),
  })
  .map(withoutUndefined);
const someVacancy = fc
  .record({
    pool,
    skills: skills.map((names) => names.map((name, at) => (at === 2 ? { name, importance: 'required' } : name))),
    status: fc.constantFrom('open', 'open', 'open', 'closed'),
    closesOn: until,
    degree: fc.constantFrom(undefined, { min: 'master' }),
    weights: fc.constantFrom(undefined, { skills: 80 }),
  })
  .map(withoutUndefined);

const id = (prefix: string) => fc.integer({ min: 1, max: 6 }).map((n) => `${prefix}${n}`);
const change = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('candidate' as const), id: id('c'), value: someCandidate }) },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('vacancy' as const), id: id('v'), value: someVacancy }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('erase-candidate' as const), id: id('c') }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('erase-vacancy' as const), id: id('v') }) },
);
/** A change, and which worker ranks the pools before the next one, if any; `new` has seen nothing before. */
const by = fc.constantFrom('first' as const, 'first' as const, 'second' as const, 'new' as const, undefined);
const step = fc.record({ change, by });
const start = fc.record({
  candidates: fc.array(someCandidate, { minLength: 4, maxLength: 6 }),
  vacancies: fc.array(someVacancy, { minLength: 3, maxLength: 5 }),
});

type Change = typeof change extends fc.Arbitrary<infer Value> ? Value : never;
type Start = typeof start extends fc.Arbitrary<infer Value> ? Value : never;

function withoutUndefined(value: object): object {
  return JSON.parse(JSON.stringify(value));
}

async function make(bench: Workbench, one: Change): Promise<void> {
  if (one.do === 'erase-candidate') await bench.profiles.erase(tenant, 'candidate', one.id);
  else if (one.do === 'erase-vacancy') await bench.profiles.erase(tenant, 'vacancy', one.id);
  else await bench.profiles.put(tenant, one.do, one.id, one.value);
}

async function fill(bench: Workbench, first: Start): Promise<void> {
  for (const [at, value] of first.candidates.entries())
    await bench.profiles.put(tenant, 'candidate', `c${at + 1}`, value);
  for (const [at, value] of first.vacancies.entries()) await bench.profiles.put(tenant, 'vacancy', `v${at + 1}`, value);
}

describe('incremental ranking', () => {
  test('puts, changes, removals and moves, ranked by any worker in turn, end in the same bytes as ranking afresh', async () => {
    await fc.assert(
      fc.asyncProperty(start, fc.array(step, { minLength: 1, maxLength: 12 }), async (first, steps) => {
        const bench = await open(2);
        const workers = { first: bench.worker(), second: bench.worker() };
        const rankBoth = async (who: 'first' | 'second' | 'new') => {
          const run = who === 'new' ? bench.worker() : workers[who];
          for (const name of ['p', 'q']) expect(await run(name)).toBe('settled');
        };
        await fill(bench, first);
        await rankBoth('first');
        for (const one of steps) {
          await make(bench, one.change);
          if (one.by !== undefined) await rankBoth(one.by);
        }
        for (const name of ['p', 'q']) {
          await workers.second(name);
          const incremental = await rankingsOf(bench, name);
          await rankAfresh(bench, name);
          expect(incremental).toEqual(await rankingsOf(bench, name));
          expect(Object.values(incremental)).not.toContain(undefined);
        }
        await bench.close();
      }),
      { numRuns: 100 },
    );
  });
});
