import { describe, expect, test } from '@jest/globals';
import type { Importance, LanguageLevel, PayPeriod } from '../../../shared/model/codes.ts';
import type { Pay } from '../../../shared/model/understood.ts';
import { at, buildCandidate, buildVacancy } from '../../support/profiles/builders.ts';
import { evidenceOn, explainPair } from '../../support/profiles/explain.ts';

const pay = (fields: Partial<Pay>): Pay => ({
  ...{ currency: 'CNY', per: 'year', importance: 'strong', source: at('/salary') },
  ...fields,
});

describe('experience', () => {
  const asks = (min: number | undefined, max?: number, importance: Importance = 'strong') =>
    buildVacancy({
      experienceYears: {
        ...(min === undefined ? {} : { min }),
        ...(max === undefined ? {} : { max }),
        ...{ importance, source: at('/experienceYears') },
      },
    });
  const has = (value: number) => buildCandidate({ experienceYears: { value, source: at('/experienceYears') } });

  test.each([
    [asks(4), 4, 1000],
    [asks(4), 3, 500],
    [asks(4), 2, 0],
    [asks(1), 30, 1000],
    [asks(1, 6), 8, 500],
  ])('%j with %d years', (vacancy, years, score) => {
    expect(explainPair(vacancy, has(years)).score).toBe(score);
  });

  test('required years that are not there keep the candidate off', () => {
    expect(explainPair(asks(5, undefined, 'required'), has(4.9)).eligible).toBe(false);
  });
});

describe('salary', () => {
  test.each<[number, number, number]>([
    [350_000, 300_000, 1000],
    [270_000, 300_000, 500],
    [240_000, 300_000, 0],
  ])('paying up to %i where %i is asked scores %i', (max, min, score) => {
    const record = explainPair(buildVacancy({ salary: pay({ max }) }), buildCandidate({ salary: pay({ min }) }));
    expect(record.score).toBe(score);
  });

  test.each<[number, PayPeriod]>([
    [100, 'hour'],
    [800, 'day'],
    [17_400, 'month'],
    [208_800, 'year'],
  ])('%i per %s is 208,800 a year', (max, per) => {
    const asked = (min: number) => buildCandidate({ salary: pay({ min }) });
    expect(explainPair(buildVacancy({ salary: pay({ max, per }) }), asked(208_800)).score).toBe(1000);
    expect(explainPair(buildVacancy({ salary: pay({ max, per }) }), asked(210_888)).score).toBe(950);
  });

  test('Hong Kong dollars meet yuan by the dated table, an unlisted currency cannot be compared', () => {
    const asked = buildCandidate({ salary: pay({ min: 91_300 }) });
    expect(explainPair(buildVacancy({ salary: pay({ max: 100_000, currency: 'HKD' }) }), asked).score).toBe(1000);
    const record = explainPair(buildVacancy({ salary: pay({ max: 100_000, currency: 'XAF' }) }), asked);
    expect(evidenceOn(record, 'salary')[0]?.status).toBe('unknown');
  });

  test('pay "from" an amount may still be enough', () => {
    const record = explainPair(
      buildVacancy({ salary: pay({ min: 100 }) }),
      buildCandidate({ salary: pay({ min: 200 }) }),
    );
    expect(evidenceOn(record, 'salary')[0]?.status).toBe('unknown');
  });

  test("a vacancy's pay alone asks nothing", () => {
    expect(explainPair(buildVacancy({ salary: pay({ min: 100 }) }), buildCandidate()).dimensions).toEqual([]);
  });
});

describe('languages', () => {
  const asks = (code: string, min?: LanguageLevel, importance: Importance = 'strong') =>
    buildVacancy({ languages: [{ code, importance, source: at('/languages/0'), ...(min ? { min } : {}) }] });
  const speaks = (code: string, level?: LanguageLevel) =>
    buildCandidate({ languages: [{ code, source: at('/languages/0'), ...(level ? { level } : {}) }] });

  test.each<[string, LanguageLevel | undefined, number]>([
    ['en', 'native', 1000],
    ['en', 'B2', 1000],
    ['en-GB', 'B1', 600],
    ['en', 'A2', 300],
    ['en', 'A1', 0],
    ['de', 'native', 0],
  ])('English at B2 asked, %s at %s scores %i', (code, level, score) => {
    expect(explainPair(asks('en', 'B2'), speaks(code, level)).score).toBe(score);
  });

  test.each([
    ['zh', 'cmn', 1000],
    ['cmn', 'zh-CN', 1000],
    ['yue', 'zh-yue', 1000],
    ['zh', 'yue', 500],
    ['yue', 'zh', 0],
  ])('where %s is asked, %s scores %i', (asked, spoken, score) => {
    expect(explainPair(asks(asked), speaks(spoken)).score).toBe(score);
  });

  test('a language missing from a given list is unmet, with no list or no level unknown', () => {
    expect(explainPair(asks('en', 'B2', 'required'), speaks('zh')).eligible).toBe(false);
    expect(evidenceOn(explainPair(asks('en', 'B2', 'required'), buildCandidate()), 'language')[0]?.status).toBe(
      'unknown',
    );
    expect(evidenceOn(explainPair(asks('en', 'B2'), speaks('en')), 'language')[0]?.status).toBe('unknown');
  });
});

describe('start', () => {
  test.each([
    ['2026-08-01', 1000],
    ['2026-09-01', 1000],
    ['2026-10-16', 500],
    ['2027-01-01', 0],
  ])('free from %s for a start on 1 September scores %i', (day, score) => {
    const record = explainPair(
      buildVacancy({ startsOn: { day: '2026-09-01', source: at('/startsOn') } }),
      buildCandidate({ availableFrom: { day, importance: 'strong', source: at('/availableFrom') } }),
    );
    expect(record.score).toBe(score);
  });
});
