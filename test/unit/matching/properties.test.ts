import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  builtInModel,
  createMatcher,
  type MatcherOptions,
  packPairing,
  takeModel,
} from '../../../services/matching/index.ts';
import { dimensions } from '../../../shared/model/codes.ts';
import type { PairingRecord } from '../../../shared/model/pairing.ts';
import type { UnderstoodCandidate, UnderstoodVacancy } from '../../../shared/model/understood.ts';
import * as arbitrary from '../../support/profiles/arbitraries.ts';
import { at } from '../../support/profiles/builders.ts';

const options: MatcherOptions = { model: builtInModel, today: '2026-03-01', missingConsent: 'allowed' };

function explain(vacancy: UnderstoodVacancy, candidate: UnderstoodCandidate, more: Partial<MatcherOptions> = {}) {
  const matcher = createMatcher({ ...options, ...more });
  return matcher.explain(matcher.vacancy(vacancy, 1), matcher.candidate(candidate, 1));
}

function shortlist(vacancy: UnderstoodVacancy, candidates: readonly UnderstoodCandidate[], length = 5) {
  const matcher = createMatcher(options);
  const prepared = candidates.map((candidate) => matcher.candidate(candidate, 1));
  return matcher.shortlist(matcher.vacancy(vacancy, 1), prepared, length);
}

const knows = (record: PairingRecord, dimension: string): boolean =>
  record.dimensions.some((one) => one.dimension === dimension && one.known);
const figures = ({ score, rankScore, confidence, forward, reverse, eligible }: PairingRecord) => ({
  ...{ score, rankScore, confidence, forward, reverse, eligible },
});

function expectNoLoss(before: PairingRecord, after: PairingRecord): void {
  expect(after.score).toBeGreaterThanOrEqual(before.score);
  expect(after.rankScore).toBeGreaterThanOrEqual(before.rankScore);
  if (before.eligible) expect(after.eligible).toBe(true);
}

describe('1: the same inputs give the same bytes', () => {
  test('the list is the same whatever the order in which candidates come', () => {
    fc.assert(
      fc.property(
        arbitrary.vacancy,
        arbitrary.candidates,
        fc.infiniteStream(fc.nat()),
        (vacancy, candidates, random) => {
          const shuffled = candidates
            .map((candidate) => ({ candidate, at: random.next().value }))
            .toSorted((a, b) => a.at - b.at)
            .map(({ candidate }) => candidate);
          expect(JSON.stringify(shortlist(vacancy, shuffled))).toBe(JSON.stringify(shortlist(vacancy, candidates)));
        },
      ),
    );
  });

  test('a pairing is the same whichever side asks', () => {
    fc.assert(
      fc.property(arbitrary.vacancy, arbitrary.candidate, (vacancy, candidate) => {
        const matcher = createMatcher(options);
        const [post, person] = [matcher.vacancy(vacancy, 1), matcher.candidate(candidate, 1)];
        const [forward] = matcher.shortlist(post, [person], 1).pairings;
        const [reverse] = matcher.matches(person, [post], 1).pairings;
        expect(JSON.stringify(forward)).toBe(JSON.stringify(reverse));
      }),
    );
  });

  test('numbers and explanation come from the same judging', () => {
    fc.assert(
      fc.property(arbitrary.vacancy, arbitrary.candidate, (vacancy, candidate) => {
        const matcher = createMatcher(options);
        const [post, person] = [matcher.vacancy(vacancy, 1), matcher.candidate(candidate, 1)];
        const { score, rankScore, eligible } = matcher.explain(post, person);
        expect(matcher.judge(post, person)).toMatchObject({ score, rankScore, eligible });
      }),
    );
  });
});

describe('2: the best few', () => {
  test('the first are the beginning of everybody in order', () => {
    fc.assert(
      fc.property(
        arbitrary.vacancy,
        arbitrary.candidates,
        fc.integer({ min: 0, max: 9 }),
        (vacancy, candidates, length) => {
          const everybody = shortlist(vacancy, candidates, 99).pairings;
          expect(shortlist(vacancy, candidates, length).pairings).toEqual(everybody.slice(0, length));
        },
      ),
    );
  });
});

describe('3: in a known dimension, doing better never costs', () => {
  test('adding a wanted skill to a list of skills lowers nothing', () => {
    fc.assert(
      fc.property(
        arbitrary.vacancy,
        arbitrary.candidate,
        arbitrary.skillCriterion,
        fc.nat(),
        (vacancy, candidate, asked, pick) => {
          const wanted = asked.alternatives[pick % asked.alternatives.length]?.concept ?? '';
          const others = (vacancy.skills ?? []).filter((one) => one.importance !== 'excluded');
          const post: UnderstoodVacancy = { ...vacancy, skills: [...others, { ...asked, importance: 'strong' }] };
          const person: UnderstoodCandidate = { ...candidate, skills: candidate.skills ?? [] };
          const claim = { concept: wanted, label: wanted, source: at('/skills/9') };
          const better: UnderstoodCandidate = { ...person, skills: [...(person.skills ?? []), claim] };
          expectNoLoss(explain(post, person), explain(post, better));
        },
      ),
      { numRuns: 250 },
    );
  });

  test('meeting one more need lowers nothing', () => {
    fc.assert(
      fc.property(arbitrary.vacancy, arbitrary.candidate, fc.nat(), (vacancy, candidate, pick) => {
        const needs = candidate.needs ?? [];
        const code = needs[pick % Math.max(1, needs.length)]?.code;
        const post: UnderstoodVacancy = { ...vacancy, offers: vacancy.offers ?? [] };
        const before = explain(post, candidate);
        const applies = (dimension: string) => before.dimensions.some((one) => one.dimension === dimension);
        fc.pre(code !== undefined && knows(before, 'flexibility'));
        fc.pre(knows(before, 'location') || !applies('location'));
        const offers = [...(post.offers ?? []), ...(code ? [{ code, source: at('/flexibility/offers/9') }] : [])];
        expectNoLoss(before, explain({ ...post, offers }, candidate));
      }),
      { numRuns: 250 },
    );
  });

  test('moving closer lowers nothing', () => {
    const degrees = fc.double({ min: 0, max: 3, noNaN: true });
    fc.assert(
      fc.property(arbitrary.vacancy, arbitrary.candidate, degrees, degrees, (vacancy, candidate, one, other) => {
        const point = { lng: 113, label: 'point', precision: 'point' as const, source: at('/location') };
        const post: UnderstoodVacancy = { ...vacancy, location: { ...point, lat: 22, code: '440113' } };
        const person = (away: number): UnderstoodCandidate => ({
          ...candidate,
          location: { ...point, lat: 22 + away },
        });
        const [near, far] = one < other ? [one, other] : [other, one];
        expectNoLoss(explain(post, person(far)), explain(post, person(near)));
      }),
      { numRuns: 250 },
    );
  });

  test('raising the degree to the minimum lowers nothing', () => {
    fc.assert(
      fc.property(
        arbitrary.vacancy,
        arbitrary.candidate,
        fc.constantFrom('bachelor' as const, 'master' as const),
        (vacancy, candidate, min) => {
          const source = at('/degree');
          const post: UnderstoodVacancy = {
            ...vacancy,
            degree: { ...(vacancy.degree ?? { source, importance: 'required' }), min, max: 'doctorate' },
          };
          const degree = candidate.degrees?.[0] ?? { disciplines: [], source };
          const person: UnderstoodCandidate = { ...candidate, degrees: [{ ...degree, level: 'associate' }] };
          const better: UnderstoodCandidate = { ...candidate, degrees: [{ ...degree, level: min }] };
          expectNoLoss(explain(post, person), explain(post, better));
        },
      ),
    );
  });
});

describe('4: asking more and knowing less', () => {
  test('a further required criterion never makes an ineligible pair eligible', () => {
    fc.assert(
      fc.property(arbitrary.vacancy, arbitrary.candidate, arbitrary.skillCriterion, (vacancy, candidate, asked) => {
        fc.pre(!explain(vacancy, candidate).eligible);
        const skills = [...(vacancy.skills ?? []), { ...asked, importance: 'required' as const }];
        expect(explain({ ...vacancy, skills }, candidate).eligible).toBe(false);
        const need = {
          code: 'job-share' as const,
          importance: 'required' as const,
          source: at('/flexibility/needs/9'),
        };
        const needs = [...(candidate.needs ?? []), need];
        expect(explain(vacancy, { ...candidate, needs }).eligible).toBe(false);
      }),
    );
  });

  test("removing one of a candidate's fields or whole lists never makes unmet what was met", () => {
    const fields = [
      ...(['skills', 'title', 'degrees', 'skillGrade', 'experienceYears', 'location', 'mobility'] as const),
      ...(['needs', 'availability', 'hoursPerWeek', 'salary', 'languages', 'availableFrom'] as const),
    ];
    fc.assert(
      fc.property(arbitrary.vacancy, arbitrary.candidate, fc.constantFrom(...fields), (vacancy, candidate, field) => {
        const { [field]: _removed, ...poorer } = candidate;
        expectNothingTurned(explain(vacancy, candidate), explain(vacancy, poorer));
      }),
      { numRuns: 400 },
    );
  });

  test('removing a field of a vacancy never makes unmet what it met', () => {
    const fields = ['shifts', 'salary', 'startsOn', 'location'] as const;
    fc.assert(
      fc.property(arbitrary.vacancy, arbitrary.candidate, fc.constantFrom(...fields), (vacancy, candidate, field) => {
        const { [field]: _removed, ...poorer } = vacancy;
        expectNothingTurned(explain(vacancy, candidate), explain(poorer, candidate));
      }),
      { numRuns: 250 },
    );
  });

  test('removing the offers, the hours or the word on remote never makes a met need unmet', () => {
    const fields = ['offers', 'hoursPerWeek', 'remote'] as const;
    fc.assert(
      fc.property(arbitrary.vacancy, arbitrary.candidate, fc.constantFrom(...fields), (vacancy, candidate, field) => {
        const { [field]: _removed, ...poorer } = vacancy;
        expectNothingTurned(explain(vacancy, candidate), explain(poorer, candidate), 'need');
      }),
      { numRuns: 250 },
    );
  });
});

/** Criteria by name and place among those of the same name, with their status. */
function statuses(record: PairingRecord, topic: string): ReadonlyMap<string, string> {
  const seen = new Map<string, string>();
  for (const one of record.dimensions.flatMap(({ evidence }) => evidence)) {
    if (!one.code.startsWith(topic)) continue;
    const name = `${one.code.split('.')[0]} ${one.owner} ${one.criterion}`;
    let index = 0;
    while (seen.has(`${name} ${index}`)) index++;
    seen.set(`${name} ${index}`, one.status);
  }
  return seen;
}

function expectNothingTurned(before: PairingRecord, after: PairingRecord, topic = ''): void {
  const now = statuses(after, topic);
  const turned = [...statuses(before, topic)].filter(([name, status]) => status === 'met' && now.get(name) === 'unmet');
  expect(turned).toEqual([]);
}

describe('5: wording', () => {
  test('only concepts count, not the words or places in which they were found', () => {
    fc.assert(
      fc.property(arbitrary.vacancy, arbitrary.candidate, (vacancy, candidate) => {
        const translated: UnderstoodCandidate = {
          ...candidate,
          ...(candidate.skills
            ? {
                skills: candidate.skills.map((claim) => ({
                  ...claim,
                  label: `译${claim.label}`,
                  source: at('/summary'),
                })),
              }
            : {}),
        };
        expect(figures(explain(vacancy, translated))).toEqual(figures(explain(vacancy, candidate)));
      }),
    );
  });
});

describe('6: weights', () => {
  test('weights scaled by one factor change nothing', () => {
    const factors = fc.constantFrom(2, 3, 10, 0.5, 100);
    fc.assert(
      fc.property(
        arbitrary.vacancy,
        arbitrary.candidate,
        arbitrary.weights,
        factors,
        (vacancy, candidate, some, factor) => {
          const weights = Object.fromEntries(dimensions.map((name) => [name, some[name] ?? 20]));
          const scaled = Object.fromEntries(dimensions.map((name) => [name, (some[name] ?? 20) * factor]));
          expect(figures(explain(vacancy, candidate, { weights: scaled }))).toEqual(
            figures(explain(vacancy, candidate, { weights })),
          );
        },
      ),
    );
  });

  test('a weight of zero takes a dimension out of score, rank score and confidence', () => {
    fc.assert(
      fc.property(arbitrary.vacancy, arbitrary.candidate, arbitrary.candidate, (vacancy, candidate, other) => {
        const post: UnderstoodVacancy = { ...vacancy, weights: { ...vacancy.weights, languages: 0, skills: 0 } };
        const { skills: _skills, languages: _languages, title: _title, ...rest } = candidate;
        const swapped: UnderstoodCandidate = {
          ...rest,
          ...(other.skills ? { skills: other.skills } : {}),
          ...(other.languages ? { languages: other.languages } : {}),
        };
        const [a, b] = [explain(post, candidate), explain(post, swapped)];
        expect([a.score, a.rankScore, a.confidence]).toEqual([b.score, b.rankScore, b.confidence]);
      }),
    );
  });
});

describe('7: what is shown adds up', () => {
  test('evidence adds up to dimensions, dimensions to the score, and the score by hand', () => {
    fc.assert(
      fc.property(arbitrary.vacancy, arbitrary.candidate, (vacancy, candidate) => {
        const record = explain(vacancy, candidate);
        const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);
        for (const { points, evidence } of record.dimensions)
          expect(sum(evidence.map((one) => one.points))).toBe(points);
        expect(sum(record.dimensions.map(({ points }) => points))).toBe(record.score);
        const known = record.dimensions.filter(({ known: isKnown, weight }) => isKnown && weight > 0);
        const weight = sum(known.map((one) => one.weight));
        const mean = sum(known.map((one) => one.weight * one.score)) / weight;
        if (weight > 0) expect(Math.abs(record.score - mean)).toBeLessThanOrEqual(0.5 + 1e-9);
        if (record.confidence === 10_000) expect(record.rankScore).toBe(record.score);
      }),
      { numRuns: 250 },
    );
  });

  test("forward and reverse are the two sides' parts of all points", () => {
    fc.assert(
      fc.property(arbitrary.vacancy, arbitrary.candidate, (vacancy, candidate) => {
        const record = explain(vacancy, candidate);
        const judged = record.dimensions.flatMap(({ evidence }) => evidence).filter((one) => one.status !== 'unknown');
        const part = (owner: string) => {
          const own = judged.filter((one) => one.owner === owner);
          const points = own.reduce((sum, one) => sum + one.points, 0);
          const whole = own.reduce((sum, one) => sum + one.points + one.lost, 0);
          return { points, whole, shown: whole === 0 ? null : Math.floor((1000 * points) / whole + 0.5) };
        };
        const [forward, reverse] = [part('vacancy'), part('candidate')];
        expect([record.forward, record.reverse]).toEqual([forward.shown, reverse.shown]);
        expect(forward.points + reverse.points).toBe(record.score);
        expect([0, 1000]).toContain(forward.whole + reverse.whole);
      }),
      { numRuns: 250 },
    );
  });
});

describe('8: what is not matched', () => {
  test('what is not matched changes no byte', () => {
    fc.assert(
      fc.property(arbitrary.vacancy, arbitrary.candidate, fc.string(), (vacancy, candidate, text) => {
        const warnings = [{ code: 'x', pointer: `/${text}` }];
        const post = { ...vacancy, employer: text, headcount: text.length, warnings };
        const person = { ...candidate, warnings };
        expect(packPairing(explain(post, person))).toBe(packPairing(explain(vacancy, candidate)));
      }),
    );
  });
});

describe('9: puts, changes and removals in any order', () => {
  test('changes end in the list of a fresh build under the same model', () => {
    const steps = fc.array(fc.record({ candidate: arbitrary.candidate, gone: fc.boolean() }), { maxLength: 20 });
    fc.assert(
      fc.property(arbitrary.vacancy, steps, (vacancy, changes) => {
        const model = takeModel(changes.map(({ candidate }) => candidate));
        const living = createMatcher({ ...options, model });
        const prepared = new Map<string, ReturnType<typeof living.candidate>>();
        const profiles = new Map<string, UnderstoodCandidate>();
        for (const { candidate, gone } of changes) {
          prepared.delete(candidate.id);
          profiles.delete(candidate.id);
          if (gone) continue;
          prepared.set(candidate.id, living.candidate(candidate, 1));
          profiles.set(candidate.id, candidate);
        }
        const fresh = createMatcher({ ...options, model });
        const anew = [...profiles.values()].reverse().map((candidate) => fresh.candidate(candidate, 1));
        expect(JSON.stringify(living.shortlist(living.vacancy(vacancy, 1), [...prepared.values()], 5))).toBe(
          JSON.stringify(fresh.shortlist(fresh.vacancy(vacancy, 1), anew, 5)),
        );
      }),
    );
  });
});
