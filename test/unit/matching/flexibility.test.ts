import { describe, expect, test } from '@jest/globals';
import type { FlexibilityCode, Importance } from '../../../shared/model/codes.ts';
import type { NumberRange, WeeklyWindow, Windows } from '../../../shared/model/understood.ts';
import { at, buildCandidate, buildVacancy } from '../../support/profiles/builders.ts';
import { evidenceOn, explainPair } from '../../support/profiles/explain.ts';

const workDays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const week = (from: number, to: number): WeeklyWindow => ({ days: workDays, from: from * 60, to: to * 60 });
const windows = (...some: WeeklyWindow[]): Windows => ({ windows: some, importance: 'strong', source: at('/time') });
const offers = (...codes: FlexibilityCode[]) => codes.map((code) => ({ code, source: at('/flexibility/offers/0') }));
const hours = (min: number, max: number): NumberRange => ({ min, max, importance: 'strong', source: at('/hours') });
const needs = (code: FlexibilityCode, importance: Importance = 'strong') =>
  buildCandidate({ needs: [{ code, importance, source: at('/flexibility/needs/0') }] });
const statusOf = (vacancy: ReturnType<typeof buildVacancy>, code: FlexibilityCode) =>
  evidenceOn(explainPair(vacancy, needs(code)), 'need')[0]?.status;

describe('needs against offers', () => {
  test.each<[FlexibilityCode, FlexibilityCode]>([
    ['flexible-hours', 'school-run'],
    ['flexible-hours', 'flexible-start'],
    ['remote', 'hybrid'],
    ['term-time', 'school-run'],
  ])('%s implies %s', (offer, need) => {
    expect(statusOf(buildVacancy({ offers: offers(offer) }), need)).toBe('met');
  });

  test('a need that is not among the listed offers is unmet, with no list unknown', () => {
    expect(statusOf(buildVacancy({ offers: offers('job-share') }), 'nursing-room')).toBe('unmet');
    expect(statusOf(buildVacancy(), 'nursing-room')).toBe('unknown');
  });

  test('a required need that is not met keeps the vacancy off the list of matches', () => {
    const record = explainPair(buildVacancy({ offers: [] }), needs('nursing-room', 'required'));
    expect(record.blockers).toEqual([{ code: 'need.unmet', criterion: 'nursing-room', owner: 'candidate' }]);
  });

  test.each<[WeeklyWindow, FlexibilityCode, string]>([
    [week(9, 18), 'no-nights', 'met'],
    [week(22, 6), 'no-nights', 'unmet'],
    [week(9, 22), 'no-nights', 'met'],
    [week(9, 18), 'no-weekends', 'met'],
    [{ days: ['fri'], from: 1320, to: 360 }, 'no-weekends', 'unmet'],
    [week(9, 15), 'school-run', 'met'],
    [week(9, 18), 'school-run', 'unmet'],
  ])('shifts of %j make %s %s', (window, need, status) => {
    expect(statusOf(buildVacancy({ shifts: windows(window), offers: [] }), need)).toBe(status);
  });

  test('what shifts would say is unknown without them, whatever else is offered', () => {
    expect(statusOf(buildVacancy({ offers: offers('job-share') }), 'no-nights')).toBe('unknown');
  });

  test('the word on remote counts as an offer', () => {
    expect(statusOf(buildVacancy({ remote: 'full' }), 'remote')).toBe('met');
    expect(statusOf(buildVacancy({ remote: 'hybrid' }), 'hybrid')).toBe('met');
    expect(statusOf(buildVacancy({ remote: 'hybrid' }), 'remote')).toBe('partly');
    expect(statusOf(buildVacancy({ remote: 'none' }), 'hybrid')).toBe('unmet');
  });

  test('thirty hours a week are part-time', () => {
    expect(statusOf(buildVacancy({ hoursPerWeek: hours(20, 30) }), 'part-time')).toBe('met');
    expect(statusOf(buildVacancy({ hoursPerWeek: hours(35, 40), offers: [] }), 'part-time')).toBe('unmet');
  });
});

describe('availability against shifts', () => {
  const available = (...some: WeeklyWindow[]) => buildCandidate({ availability: windows(...some) });

  test('a gap is told as days, times and hours a week', () => {
    const record = explainPair(buildVacancy({ shifts: windows(week(9, 16.5)) }), available(week(8.5, 16)));
    expect(evidenceOn(record, 'shifts')).toMatchObject([
      { code: 'shifts.partly', params: { how: 'gaps', hours: 2.5, gaps: 'mon-fri 16:00-16:30' } },
    ]);
    expect(evidenceOn(record, 'availability')).toMatchObject([{ code: 'availability.partly', owner: 'candidate' }]);
  });

  test('the same window covers itself whatever its minutes', () => {
    const odd: WeeklyWindow = { days: ['mon'], from: 547, to: 1033 };
    expect(explainPair(buildVacancy({ shifts: windows(odd) }), available(odd)).score).toBe(1000);
  });

  test('a night shift runs into the next day, Sunday night into Monday', () => {
    const night: WeeklyWindow = { days: ['sun'], from: 1320, to: 360 };
    const parts: WeeklyWindow[] = [
      { days: ['sun'], from: 1320, to: 1440 },
      { days: ['mon'], from: 0, to: 360 },
    ];
    expect(explainPair(buildVacancy({ shifts: windows(night) }), available(...parts)).score).toBe(1000);
  });

  test('half of a shift covered is not covered', () => {
    expect(explainPair(buildVacancy({ shifts: windows(week(8, 16)) }), available(week(8, 12))).score).toBe(0);
  });

  test('a required shift must be covered whole', () => {
    const shifts: Windows = { ...windows(week(9, 17)), importance: 'required' };
    const record = explainPair(buildVacancy({ shifts }), available(week(9, 16.75)));
    expect(record.blockers).toEqual([{ code: 'shifts.unmet', criterion: 'shifts', owner: 'vacancy' }]);
  });

  test('inside a flexible band only enough hours are needed', () => {
    const vacancy = buildVacancy({ shifts: windows(week(8, 20)), hoursPerWeek: hours(20, 25) });
    expect(evidenceOn(explainPair(vacancy, available(week(9, 13))), 'shifts')[0]?.status).toBe('met');
    const short = explainPair(vacancy, available(week(9, 12)));
    expect(evidenceOn(short, 'shifts')[0]).toMatchObject({
      status: 'partly',
      params: { how: 'band', hours: 5, needed: 20 },
    });
  });

  test('a full day with its break is a fixed shift, not a band', () => {
    const vacancy = buildVacancy({ shifts: windows(week(9, 17.5)), hoursPerWeek: hours(35, 40) });
    const record = explainPair(vacancy, available(week(8.5, 16)));
    expect(evidenceOn(record, 'shifts')[0]?.params).toMatchObject({ how: 'gaps', hours: 7.5 });
  });

  test('without availability the shifts are a question', () => {
    expect(
      evidenceOn(explainPair(buildVacancy({ shifts: windows(week(9, 17)) }), buildCandidate()), 'shifts')[0]?.status,
    ).toBe('unknown');
  });
});

describe('hours a week', () => {
  test.each([
    [hours(35, 40), hours(20, 38), 1000],
    [hours(35, 40), hours(20, 30), 500],
    [hours(40, 44), hours(10, 20), 0],
  ])('%j against %j score %i', (asked, has, score) => {
    expect(explainPair(buildVacancy({ hoursPerWeek: asked }), buildCandidate({ hoursPerWeek: has })).score).toBe(score);
  });
});
