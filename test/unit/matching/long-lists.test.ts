import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createMatcher, takeModel } from '../../../services/matching/index.ts';
import type { PoolModel } from '../../../shared/model/pool-model.ts';
import type { UnderstoodCandidate, UnderstoodVacancy } from '../../../shared/model/understood.ts';
import * as arbitrary from '../../support/profiles/arbitraries.ts';
import { at } from '../../support/profiles/builders.ts';

function explain(vacancy: UnderstoodVacancy, candidate: UnderstoodCandidate, model: PoolModel) {
  const matcher = createMatcher({ model, today: '2026-03-01', missingConsent: 'allowed' });
  return matcher.explain(matcher.vacancy(vacancy, 1), matcher.candidate(candidate, 1));
}

test('adding a wanted skill at any level lowers nothing where long lists are compared as wholes', () => {
  const level = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });
  fc.assert(
    fc.property(
      arbitrary.untitledVacancy,
      arbitrary.listedCandidate,
      fc.nat(),
      level,
      (vacancy, candidate, pick, held) => {
        const wanted = (vacancy.skills ?? []).filter((one) => one.importance !== 'excluded');
        fc.pre(wanted.length >= 10);
        const alternatives = wanted[pick % wanted.length]?.alternatives ?? [];
        const { concept = '', label = '' } = alternatives[pick % alternatives.length] ?? {};
        const claim = { concept, label, source: at('/skills/99'), ...(held !== undefined && { level: held }) };
        const better = { ...candidate, skills: [...(candidate.skills ?? []), claim] };
        const post = { ...vacancy, skills: wanted };
        const model = takeModel([post, better]);
        const [before, after] = [explain(post, candidate, model), explain(post, better, model)];
        expect(after.score).toBeGreaterThanOrEqual(before.score);
        expect(after.rankScore).toBeGreaterThanOrEqual(before.rankScore);
        if (before.eligible) expect(after.eligible).toBe(true);
      },
    ),
    { numRuns: 400 },
  );
});
