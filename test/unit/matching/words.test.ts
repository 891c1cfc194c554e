import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evidenceCodes, gateCodes, topics } from '../../../services/matching/evidence-codes.ts';
import {
  builtInModel,
  createMatcher,
  packPairing,
  presentPairing,
  renderBlocker,
  unpackPairing,
} from '../../../services/matching/index.ts';
import { evidenceWords } from '../../../services/matching/words/evidence-words.ts';
import { questionWords } from '../../../services/matching/words/question-words.ts';
import type { Wording } from '../../../services/matching/words/wording.ts';
import type { UnderstoodCandidate, UnderstoodVacancy } from '../../../shared/model/understood.ts';
import * as arbitrary from '../../support/profiles/arbitraries.ts';

const receipt = { engine: '1', taxonomy: 't', model: 'm', weights: 'w' };
const hanzi = /\p{Script=Han}/u;

function explain(vacancy: UnderstoodVacancy, candidate: UnderstoodCandidate) {
  const matcher = createMatcher({ model: builtInModel, today: '2026-03-01', missingConsent: 'allowed' });
  return matcher.explain(matcher.vacancy(vacancy, 7), matcher.candidate(candidate, 3));
}

function expectFour(wording: Wording | undefined): void {
  for (const text of [wording?.zh.recruiter, wording?.zh.candidate]) expect(text).toMatch(hanzi);
  for (const text of [wording?.en.recruiter, wording?.en.candidate]) {
    expect(text).toMatch(/[a-z]/);
    expect(text).not.toMatch(hanzi);
  }
}

describe('words', () => {
  test.each(evidenceCodes)('%s is worded in Chinese and English, for a recruiter and for a candidate', (code) => {
    expectFour(evidenceWords.get(code));
  });

  test.each(Object.keys(topics) as (keyof typeof topics)[])(
    'an unknown %s has its question in all four wordings',
    (topic) => {
      expectFour(questionWords(topic, 'vacancy'));
      expectFour(questionWords(topic, 'candidate'));
    },
  );

  test.each(gateCodes)('%s is said as a sentence', (code) => {
    const blocker = { code, criterion: 'status', owner: 'vacancy' as const };
    expect(renderBlocker(blocker, 'zh')).toMatch(hanzi);
    expect(renderBlocker(blocker, 'en')).toMatch(/^[A-Z]/);
  });

  test('of any pair leave no placeholder, bracket or code behind', () => {
    const lang = fc.constantFrom('zh' as const, 'en' as const);
    const audience = fc.constantFrom('recruiter' as const, 'candidate' as const);
    fc.assert(
      fc.property(arbitrary.vacancy, arbitrary.candidate, lang, audience, (vacancy, candidate, language, reader) => {
        const record = explain(vacancy, candidate);
        const pairing = presentPairing(record, { rank: 1, receipt, lang: language, audience: reader });
        const texts = [
          ...Object.values(pairing.dimensions).flatMap((dimension) => dimension.evidence.map((one) => one.text)),
          ...pairing.ask.map((one) => one.question),
          ...pairing.toVerify.map((one) => one.question),
          ...pairing.blockers.map((one) => one.text),
        ];
        for (const text of texts) {
          expect(text).not.toMatch(/[{}[\]]|undefined|NaN|：（|（）|\(\)|，$|约公里|about {2}|\bof {2}/);
          expect(text.length).toBeGreaterThan(2);
        }
      }),
      { numRuns: 400 },
    );
  });
});

describe('a packed pairing', () => {
  test('comes back as it was', () => {
    fc.assert(
      fc.property(arbitrary.vacancy, arbitrary.candidate, (vacancy, candidate) => {
        const record = explain(vacancy, candidate);
        const packed = packPairing(record);
        expect(unpackPairing(packed)).toEqual(record);
        expect(JSON.stringify(unpackPairing(packed))).toBe(JSON.stringify(record));
        expect(packPairing(unpackPairing(packed))).toBe(packed);
      }),
      { numRuns: 250 },
    );
  });

  test('is refused when it is something else', () => {
    expect(() => unpackPairing('{"a":1}')).toThrow(SyntaxError);
    expect(() => unpackPairing('[1,2,3]')).toThrow(SyntaxError);
  });
});
