import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { noPool, poolForUnnamed } from '../../../cli/align-pools.ts';
import { cutTo, displayWidth, padTo, wrapTo } from '../../../cli/display-width.ts';
import { pickLanguage } from '../../../cli/pick-language.ts';
import { renderError } from '../../../cli/render-error.ts';
import { renderTable } from '../../../cli/render-table.ts';
import { AppError } from '../../../shared/kernel/errors.ts';

describe('text in a terminal', () => {
  test('Chinese characters and full-width marks take two columns, combining marks none', () => {
    expect(displayWidth('药物HPLC，')).toBe(10);
    expect(displayWidth('e\u0301')).toBe(1);
  });

  test('columns of a table line up whatever the script', () => {
    expect(
      renderTable([
        ['方面', '得分'],
        ['skills', '91.2'],
      ]),
    ).toBe('方面    得分\nskills  91.2');
  });

  test('what is too wide is cut, and never wider than asked', () => {
    expect(cutTo('药物化学博士', 7)).toBe('药物化…');
    expect(padTo('药', 4)).toBe('药  ');
    void fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 20 }), (text, width) => {
        expect(displayWidth(cutTo(text, width))).toBeLessThanOrEqual(width);
      }),
    );
  });

  test('a full line ends after a separator rather than inside a name', () => {
    expect(wrapTo('构效关系、分子对接、文献检索 · 广州市黄埔区', 40)).toEqual([
      '构效关系、分子对接、文献检索 ·',
      '广州市黄埔区',
    ]);
  });

  test('wrapping loses no character and begins no line with a comma', () => {
    const text = '掌握药物合成，专业对口：药物化学；3 years of experience, as asked';
    const lines = wrapTo(text, 12);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    expect(lines.filter((line) => /^[，；：]/.test(line))).toEqual([]);
  });
});

test('--lang wins wherever it stands, and nonsense does not', () => {
  expect(pickLanguage(['rank', '--lang', 'en'], () => 'zh')).toBe('en');
  expect(pickLanguage(['--lang=en', 'rank'], () => 'zh')).toBe('en');
  expect(pickLanguage(['rank', '--lang', 'fr'], () => 'zh')).toBe('zh');
});

test('an error reads in the language asked for, with a line for each wrong place', () => {
  const error = new AppError('file.unreadable', {
    file: 'a.xls',
    reason: 'it is an old .xls workbook: save it as .xlsx',
  });
  expect(renderError(error, 'zh')).toBe('读不了文件 a.xls：是旧式 .xls 工作簿，请另存为 .xlsx。');
  expect(renderError(error, 'en')).toContain('cannot be read');
  const places = new AppError('profile.invalid', {}, [{ pointer: '/id', code: 'x', detail: 'is not JSON: mend it' }]);
  expect(renderError(places, 'zh').split('\n')[1]).toBe('  /id  不是 JSON：请改正这一行或删掉它');
});

describe('the pool of rows that name none', () => {
  const rows = (...pools: string[]) => pools.map((pool) => ({ profile: { pool } }));
  test('is the one asked for', () => {
    expect(poolForUnnamed('mine', [rows('fair'), rows(noPool)])).toBe('mine');
  });
  test('is the only one that the files name', () => {
    expect(poolForUnnamed(undefined, [rows('fair'), rows(noPool)])).toBe('fair');
  });
  test('is the default one when the files name several or none', () => {
    expect(poolForUnnamed(undefined, [rows('a', 'b'), rows(noPool)])).toBe('default');
    expect(poolForUnnamed(undefined, [rows(noPool), rows(noPool)])).toBe('default');
  });
  test('is the default one beside rows that name the default one and another', () => {
    expect(poolForUnnamed(undefined, [rows('default', 'fair'), rows(noPool)])).toBe('default');
  });
});
