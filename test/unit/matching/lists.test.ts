import { describe, expect, test } from '@jest/globals';
import {
  builtInModel,
  createMatcher,
  type MatcherOptions,
  presentPairing,
  takeModel,
} from '../../../services/matching/index.ts';
import { rarity } from '../../../services/matching/rarity.ts';
import type { UnderstoodCandidate, UnderstoodVacancy } from '../../../shared/model/understood.ts';
import { at, buildCandidate, buildClaim, buildSkill, buildVacancy } from '../../support/profiles/builders.ts';
import { explainPair } from '../../support/profiles/explain.ts';

function shortlist(
  vacancy: UnderstoodVacancy,
  candidates: readonly UnderstoodCandidate[],
  options: Partial<MatcherOptions> = {},
) {
  const matcher = createMatcher({ model: builtInModel, today: '2026-03-01', missingConsent: 'excluded', ...options });
  const prepared = candidates.map((candidate) => matcher.candidate(candidate, 1));
  return matcher.shortlist(matcher.vacancy(vacancy, 1), prepared, 10);
}

const skilled = (id: string, ...names: string[]) =>
  buildCandidate({ id, skills: names.map((name, index) => buildClaim(name, {}, index)) });

describe('who is looked at', () => {
  test.each([
    [{ matching: true }, 1],
    [{ matching: true, until: '2026-03-01' }, 1],
    [{ matching: true, until: '2026-02-28' }, 0],
    [{ matching: false }, 0],
    [{}, 0],
  ])('consent %j lets %i in', (consent, considered) => {
    expect(shortlist(buildVacancy(), [buildCandidate({ consent })]).considered).toBe(considered);
  });

  test('a missing consent may be the responsibility of the caller, a refusal never is', () => {
    const allowed = { missingConsent: 'allowed' } as const;
    expect(shortlist(buildVacancy(), [buildCandidate({ consent: {} })], allowed).considered).toBe(1);
    expect(shortlist(buildVacancy(), [buildCandidate({ consent: { matching: false } })], allowed).considered).toBe(0);
  });

  test.each([
    [{ closesOn: '2026-03-01' }, 1],
    [{ closesOn: '2026-02-28' }, 0],
    [{ status: 'closed' as const }, 0],
  ])('a vacancy with %j looks at %i', (fields, considered) => {
    expect(shortlist(buildVacancy(fields), [buildCandidate()]).considered).toBe(considered);
  });

  test('a pair asked for by name says why it is not paired', () => {
    const record = explainPair(buildVacancy({ status: 'closed' }), buildCandidate({ consent: { matching: false } }));
    expect(record.eligible).toBe(false);
    expect(record.blockers.map(({ code }) => code)).toEqual(['vacancy.closed', 'candidate.no-consent']);
  });
});

describe('a ranked list', () => {
  test('puts an empty profile below a good one, above a bad one', () => {
    const vacancy = buildVacancy({ skills: [buildSkill('a'), buildSkill('b')] });
    const list = shortlist(vacancy, [skilled('bad'), buildCandidate({ id: 'empty' }), skilled('good', 'a')]);
    expect(list.pairings.map(({ candidateId, rankScore }) => [candidateId, rankScore])).toEqual([
      ['good', 500],
      ['empty', 250],
      ['bad', 0],
    ]);
  });

  test('breaks ties by id in code units', () => {
    const list = shortlist(
      buildVacancy(),
      ['b', 'a', 'B', '张'].map((id) => buildCandidate({ id })),
    );
    expect(list.pairings.map(({ candidateId }) => candidateId)).toEqual(['B', 'a', 'b', '张']);
  });

  test('says how many each criterion keeps out and who is one short', () => {
    const vacancy = buildVacancy({
      skills: [buildSkill('a', 'required'), buildSkill('b', 'required'), buildSkill('c')],
    });
    const list = shortlist(vacancy, [
      skilled('both', 'a', 'b'),
      skilled('only-a', 'a'),
      skilled('only-b', 'b', 'c'),
      skilled('none'),
    ]);
    expect(list).toMatchObject({ considered: 4, total: 1 });
    expect(list.exclusions.map(({ criterion, alone, total }) => [criterion, alone, total])).toEqual([
      ['a', 1, 2],
      ['b', 1, 2],
    ]);
    expect(list.nearMisses.map(({ id, criterion, rankScore }) => [id, criterion, rankScore])).toEqual([
      ['only-b', 'a', 571],
      ['only-a', 'b', 429],
    ]);
  });

  test('of candidates prepared by somebody else is refused', () => {
    const matcher = createMatcher({ model: builtInModel, today: '2026-03-01', missingConsent: 'allowed' });
    expect(() => matcher.shortlist(matcher.vacancy(buildVacancy(), 1), [{ id: 'c', rev: 1 }], 1)).toThrow(TypeError);
  });
});

describe('weights', () => {
  const vacancy = buildVacancy({
    skills: [buildSkill('a')],
    languages: [{ code: 'en', importance: 'strong', source: at('/languages/0') }],
  });
  const candidate = { ...skilled('c', 'a'), languages: [] };

  test("are the request's, else the vacancy's, else the default", () => {
    expect(explainPair(vacancy, candidate).score).toBe(818);
    expect(explainPair({ ...vacancy, weights: { skills: 10 } }, candidate).score).toBe(500);
    expect(explainPair({ ...vacancy, weights: { skills: 10 } }, candidate, { weights: { languages: 30 } }).score).toBe(
      250,
    );
  });

  test('of zero leave eligibility alone', () => {
    const strict = buildVacancy({ skills: [buildSkill('x', 'required')], weights: { skills: 0 } });
    expect(explainPair(strict, candidate)).toMatchObject({ eligible: false, score: 0, rankScore: 250, confidence: 0 });
  });

  test('are named by a hash that follows what is applied', () => {
    const matcher = createMatcher({ model: builtInModel, today: '2026-03-01', missingConsent: 'allowed' });
    expect(matcher.weightsHash(vacancy)).toBe(matcher.weightsHash({ ...vacancy, weights: { skills: 45 } }));
    expect(matcher.weightsHash(vacancy)).not.toBe(matcher.weightsHash({ ...vacancy, weights: { skills: 46 } }));
  });
});

describe("a pool's model", () => {
  const pool = [skilled('a', 'x', 'y', 'x'), skilled('b', 'x'), buildVacancy({ skills: [buildSkill('y')] })];

  test('counts a term once a profile, whatever the order of the profiles', () => {
    const model = takeModel(pool);
    expect(model).toMatchObject({ candidates: 2, vacancies: 1 });
    expect({ ...model.frequency }).toEqual({ 'skill:x': 2, 'skill:y': 2 });
    expect(takeModel(pool.toReversed()).version).toBe(model.version);
    expect(takeModel(pool.slice(1)).version).not.toBe(model.version);
  });

  test('never gives a commoner term more, and stays within a quarter and four', () => {
    const rarities = Array.from({ length: 5000 }, (_none, having) =>
      rarity({ version: '', candidates: 5000, vacancies: 0, frequency: { t: having } }, 't'),
    );
    expect(rarities).toEqual(rarities.toSorted((a, b) => b - a));
    expect([Math.max(...rarities), rarity(builtInModel, 't')]).toEqual([3321, 250]);
    expect(rarities.at(-1)).toBe(250);
  });
});

describe('a pairing as it is shown', () => {
  const record = explainPair(
    buildVacancy({
      skills: [buildSkill('HPLC', 'strong'), buildSkill('LC-MS')],
      degree: { min: 'master', importance: 'required', source: at('/degree') },
    }),
    skilled('c', 'LC-MS'),
  );
  const show = (lang: 'zh' | 'en', audience: 'recruiter' | 'candidate') =>
    presentPairing(record, {
      rank: 1,
      lang,
      audience,
      receipt: { engine: '1', taxonomy: 't', model: 'm', weights: 'w' },
    });

  test('has scores with one decimal and confidence as a share', () => {
    expect(show('en', 'recruiter')).toMatchObject({
      score: 33.3,
      confidence: 0.6923,
      rankScore: 30.7,
      forward: 33.3,
      reverse: null,
    });
  });

  test('lists what is missing and what to ask', () => {
    expect(show('zh', 'recruiter').missing.map(({ text, lost }) => [text, lost])).toEqual([['缺少HPLC', 66.7]]);
    expect(show('zh', 'candidate').toVerify).toEqual([
      { criterion: '硕士及以上', question: '你的最高学历是什么（要求硕士及以上）？' },
    ]);
    expect(show('en', 'recruiter').ask.map(({ question, lost }) => [question, lost])).toEqual([
      ["What is the candidate's highest degree (Master's degree or above asked)?", 30.8],
    ]);
  });
});
