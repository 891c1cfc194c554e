import { describe, expect, test } from '@jest/globals';
import { readLanguages } from '../../../services/tabular/read-languages.ts';
import { readWindows } from '../../../services/tabular/read-windows.ts';
import { type ReaderName, readers } from '../../../services/tabular/readers.ts';
import type { Cell } from '../../../services/tabular/table.ts';

const read = (reader: ReaderName, cell: Cell, heading = '列') => readers[reader](cell, heading);
const monthly = (min: number, max?: number) => ({
  value: { min, ...(max === undefined ? {} : { max }), currency: 'CNY', per: 'month' },
});

describe('pay as people write it', () => {
  test.each([
    ['15-20K', monthly(15_000, 20_000)],
    ['１５－２０Ｋ', monthly(15_000, 20_000)],
    ['1.5-2万', monthly(15_000, 20_000)],
    ['15,000-20,000元/月', monthly(15_000, 20_000)],
    ['15k-20k·14薪', monthly(15_000, 20_000)],
    ['8000以上', monthly(8_000)],
    ['30-40万', { value: { min: 300_000, max: 400_000, currency: 'CNY', per: 'year' } }],
    ['24-30元/小时', { value: { min: 24, max: 30, currency: 'CNY', per: 'hour' } }],
    ['HK$25,000 per month', { value: { min: 25_000, max: 25_000, currency: 'HKD', per: 'month' } }],
    ['面议', {}],
    ['看能力', { note: '看能力' }],
    ['20-30', { note: '20-30' }],
  ])('%s is read as it is meant', (written, expected) => {
    expect(read('offeredPay', written)).toEqual(expected);
  });

  test('takes its unit and period from the heading when the cell has none', () => {
    expect(read('offeredPay', '20-30', '年薪（万元）')).toEqual({
      value: { min: 200_000, max: 300_000, currency: 'CNY', per: 'year' },
    });
    expect(read('expectedPay', 15_000, '期望薪资（元/月）')).toEqual(monthly(15_000));
  });

  test('of a candidate is the lower end', () => {
    expect(read('expectedPay', '15-20K')).toEqual(monthly(15_000));
  });
});

describe('degrees, ranges and answers', () => {
  test.each(['本科及以上', '本科以上', '本科或以上学历', '學士及以上', "Bachelor's degree or above", '大学本科'])(
    '%s asks for a bachelor',
    (written) => {
      expect(read('degreeMin', written)).toEqual({ value: 'bachelor' });
    },
  );

  test('what asks nothing says nothing, what cannot be mapped is noted for understanding', () => {
    expect(read('degreeMin', '不限')).toEqual({});
    expect(read('degreeMin', '博士或优秀硕士')).toEqual({ note: '博士或优秀硕士' });
    expect(read('degreeLevel', '碩士研究生')).toEqual({ value: 'master' });
  });

  test.each([
    ['3-5年', { min: 3, max: 5 }],
    ['3年以上', { min: 3 }],
    ['5年以下', { max: 5 }],
    ['２年', { min: 2 }],
  ])('%s of experience', (written, value) => {
    expect(read('rangeFrom', written)).toEqual({ value });
  });

  test('yes and no are understood in both languages; consent that is neither is never guessed', () => {
    for (const yes of ['是', '可', '愿意', 'Yes', 'TRUE', true, 1]) expect(read('truth', yes)).toEqual({ value: true });
    for (const no of ['否', '不可', 'no', false, 0]) expect(read('truth', no)).toEqual({ value: false });
    expect(read('truth', '看情况')).toEqual({ note: '看情况' });
    expect(read('consent', '看情况')).toEqual({ value: '看情况' });
  });
});

describe('dates', () => {
  test.each<[Cell, string]>([
    ['2026-07-01', '2026-07-01'],
    ['2026/7/1', '2026-07-01'],
    ['2026年7月1日', '2026-07-01'],
    [new Date('2026-07-01T00:00:00Z'), '2026-07-01'],
    [46_204, '2026-07-01'],
  ])('%s is a day', (cell, day) => {
    expect(read('day', cell)).toEqual({ value: day });
  });

  test('a month or a year is a date of graduation, and for a day only a remark', () => {
    expect(read('partialDay', '2026年6月')).toEqual({ value: '2026-06' });
    expect(read('partialDay', '2026')).toEqual({ value: '2026' });
    expect(read('day', '2026年6月')).toEqual({ note: '2026年6月' });
    expect(read('day', '随时')).toEqual({ note: '随时' });
  });

  test('a date that does not exist goes on to be refused', () => {
    expect(read('day', '2026-02-30')).toEqual({ value: '2026-02-30' });
  });
});

describe('weekly windows', () => {
  const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri'];
  test.each([
    ['周一至周五 08:30-16:00', [{ days: weekdays, from: '08:30', to: '16:00' }]],
    ['週一至週五8：30－16：00', [{ days: weekdays, from: '08:30', to: '16:00' }]],
    ['Mon-Fri 8:30 to 16:00', [{ days: weekdays, from: '08:30', to: '16:00' }]],
    ['工作日 9点-17点', [{ days: weekdays, from: '09:00', to: '17:00' }]],
    ['周六至周一 22:00-06:00', [{ days: ['mon', 'sat', 'sun'], from: '22:00', to: '06:00' }]],
    [
      '周一、周三 9:00-12:00；周末 10:00-18:00',
      [
        { days: ['mon', 'wed'], from: '09:00', to: '12:00' },
        { days: ['sat', 'sun'], from: '10:00', to: '18:00' },
      ],
    ],
  ])('%s is a window of the week', (written, windows) => {
    expect(readWindows(written)).toEqual(windows);
  });

  test.each(['早九晚五', '周一至周五', '9:00-17:00', '三班倒'])('%s is not half understood', (written) => {
    expect(readWindows(written)).toBeUndefined();
  });
});

test('languages come with their levels; certificates are left for understanding', () => {
  expect(readLanguages('英语（流利）、粤语:母语, English C1; CET-6')).toEqual({
    languages: [
      { code: 'en', level: 'C1' },
      { code: 'yue', level: 'native' },
      { code: 'en', level: 'C1' },
    ],
    rest: ['CET-6'],
  });
});

test('benefits that are no flexibility are noted, not refused', () => {
  expect(read('flexibility', '五险一金；双休；可接送孩子')).toEqual({
    value: ['no-weekends', 'school-run'],
    note: '五险一金',
  });
});
