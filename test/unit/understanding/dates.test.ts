import { describe, expect, test } from '@jest/globals';
import { renderWarning, understand } from '../../../services/understanding/index.ts';
import type { CandidateInput } from '../../../shared/model/candidate.ts';
import { parseProfile } from '../../../shared/model/profile.ts';
import type { VacancyInput } from '../../../shared/model/vacancy.ts';

const vacancy = (fields: Partial<VacancyInput>) =>
  understand('vacancy', parseProfile('vacancy', { id: 'v', pool: 'p', ...fields }));
const candidate = (fields: Partial<CandidateInput>) =>
  understand('candidate', parseProfile('candidate', { id: 'c', pool: 'p', ...fields }));
const relative = (warnings: ReturnType<typeof vacancy>['warnings']) =>
  warnings.filter(({ code }) => code === 'date.relative').map(({ params }) => params?.wording);

describe('a person is free from', () => {
  test.each([
    ['2026年7月1日可入职', '2026-07-01'],
    ['2026年9月入职', '2026-09-01'],
    ['最快2026年8月初到岗', '2026-08-01'],
    ['2026年底可到岗', '2026-12-31'],
    ['到岗时间：2026-07-15', '2026-07-15'],
    ['预计2026年6月毕业，7月1日可入职', '2026-07-01'],
    ['2026届，7月可到岗', '2026-07-01'],
    ['Available from 1 September 2026', '2026-09-01'],
    ['free from 1st July 2026', '2026-07-01'],
    ['can start in Sept 2026', '2026-09-01'],
    ['work from September 2026 onwards', '2026-09-01'],
  ])('reads %s as it is meant', (summary, day) => {
    expect(candidate({ summary }).availableFrom).toMatchObject({ day, importance: 'strong' });
  });

  test.each([
    '2019年7月入职某公司，任工程师',
    '2019年7月入职。2023年6月离职。',
    '2026.07-2026.09实习',
    'joined Acme in July 2019',
    '2026年2月30日入职',
    'I may start soon',
  ])('no day that is history or none: %s', (summary) => {
    expect(candidate({ summary }).availableFrom).toBeUndefined();
  });

  test('a day that must be kept', () => {
    expect(candidate({ summary: '必须2026年9月1日后入职' }).availableFrom?.importance).toBe('required');
  });
});

test.each([
  ['2026年9月1日开工', '2026-09-01'],
  ['2026年7月入职', '2026-07-01'],
  ['Start date: 1 September 2026', '2026-09-01'],
  ['Commencing 5 Jan 2027', '2027-01-05'],
  ['报名截止2026年6月30日', undefined],
  ['公司2018年上市', undefined],
])('a post begins: %s', (description, day) => {
  expect(vacancy({ description }).startsOn?.day).toBe(day);
});

describe('words that name no day, since reading knows no today', () => {
  test.each([
    '一周内到岗',
    '随时到岗',
    '两周后到岗',
    '7月1日可入职',
    '春节后可上班',
    '到岗时间：随时',
    'available immediately',
    'notice period one month',
    "One month's notice",
  ])('%s is left unread and said in a warning', (summary) => {
    const read = candidate({ summary });
    expect(read.availableFrom).toBeUndefined();
    expect(relative(read.warnings)).toEqual([summary]);
  });
  test('the warning names the field to fill', () => {
    const [warning] = vacancy({ description: '尽快到岗' }).warnings.filter(({ code }) => code === 'date.relative');
    expect(warning?.params).toEqual({ wording: '尽快到岗', field: '/startsOn' });
    expect(warning && renderWarning(warning, 'en')).toContain('/startsOn');
  });
  test('nothing is warned of where the field has the day', () => {
    expect(relative(candidate({ availableFrom: '2026-07-01', summary: '一周内到岗' }).warnings)).toEqual([]);
  });
});

test('the field counts, and another day in the text is reported', () => {
  const read = candidate({ availableFrom: '2026-07-01', summary: '2026年9月可入职' });
  expect(read.availableFrom).toMatchObject({ day: '2026-07-01' });
  expect(read.warnings).toContainEqual({
    code: 'text.contradicts',
    pointer: '/summary',
    params: { field: '/availableFrom', used: '2026-07-01', text: '2026-09-01' },
  });
});
