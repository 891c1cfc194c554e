import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { presentUnderstood, renderWarning, understand } from '../../../services/understanding/index.ts';
import { skillAliases } from '../../../services/understanding/skills/taxonomy.ts';
import { normaliseText } from '../../../services/understanding/text/normalised-text.ts';
import { foldName } from '../../../services/understanding/text/squeezed-text.ts';
import { parseProfile } from '../../../shared/model/profile.ts';

const words = fc.constantFrom(
  ...[
    'HPLC',
    '高效液相色譜',
    'Ｐｙｔｈｏｎ',
    '机器学习',
    '本科及以上',
    '3-5年经验',
    '，',
    '。',
    '\n',
    ' ',
    '必须',
    '优先',
  ],
  ...[
    '深圳',
    '工作地点：',
    '9:00-18:00',
    '每周20小时',
    '15-20K',
    '不要求',
    'or',
    '/',
    '①',
    '㍿',
    '𠮷',
    'ﬁ',
    '英语流利',
    'C',
    'R',
  ],
);
const prose = fc
  .array(fc.oneof(words, fc.string({ maxLength: 6 })), { maxLength: 40 })
  .map((parts) => parts.join('').slice(0, 2_000));
const wellFormed = prose.filter((text) => text.isWellFormed());

describe('any text', () => {
  test('is read without a crash, and presented, and its warnings rendered', () => {
    fc.assert(
      fc.property(wellFormed, wellFormed, (title, text) => {
        const line = title.slice(0, 200).toWellFormed();
        const vacancy = understand(
          'vacancy',
          parseProfile('vacancy', { id: 'v', pool: 'p', title: line || 'x', description: text }),
        );
        const candidate = understand(
          'candidate',
          parseProfile('candidate', { id: 'c', pool: 'p', headline: line || 'x', summary: text }),
        );
        for (const read of [vacancy, candidate]) {
          expect(JSON.stringify(presentUnderstood(read))).toContain(read.id);
          for (const warning of read.warnings) expect(renderWarning(warning, 'zh')).not.toContain('{');
        }
      }),
      { numRuns: 150 },
    );
  });

  test('gives the same reading twice', () => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        const read = () => understand('vacancy', parseProfile('vacancy', { id: 'v', pool: 'p', description: text }));
        expect(read()).toEqual(read());
      }),
      { numRuns: 50 },
    );
  });

  test('keeps offsets inside the text as it was sent, on the wording that was read', () => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        const read = understand('candidate', parseProfile('candidate', { id: 'c', pool: 'p', summary: text }));
        for (const skill of read.skills ?? []) {
          const [from = 0, to = 0] = skill.source.span ?? [];
          expect(from).toBeLessThan(to);
          expect(to).toBeLessThanOrEqual(text.length);
          const wording = foldName(text.slice(from, to));
          const names = skillAliases.filter(({ concept }) => concept === skill.concept);
          expect(names.some(({ folded }) => wording.includes(folded))).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('maps every normalised unit back to a unit of the original', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const normalised = normaliseText(text);
        for (let index = 0; index < normalised.text.length; index++) {
          const [from, to] = normalised.original(index, index + 1);
          expect(normaliseText(text.slice(from, to)).text).toContain(normalised.text[index] ?? '');
        }
      }),
    );
  });
});

test('case, width, script and spacing make no difference to a name', () => {
  expect(foldName('ＬＣ－ＭＳ')).toBe(foldName('lc ms'));
  expect(foldName('藥物合成')).toBe(foldName('药物合成'));
  expect(foldName('Node.js')).toBe(foldName('NodeJS'));
  expect(foldName('C++')).not.toBe(foldName('C'));
});
