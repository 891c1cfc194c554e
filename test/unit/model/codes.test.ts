import { describe, expect, test } from '@jest/globals';
import * as codes from '../../../shared/model/codes.ts';
import { parseProfile } from '../../../shared/model/profile.ts';

const vocabularies: readonly Readonly<Record<string, codes.CodeName>>[] = [
  ...[codes.degreeLevelNames, codes.degreeRegionNames, codes.skillGradeNames, codes.flexibilityNames],
  ...[codes.importanceNames, codes.languageLevelNames, codes.remoteNames, codes.dayNames],
];

describe('a code of a fixed vocabulary', () => {
  test('is named by itself, by its Chinese and by its English name, and by each further wording', () => {
    for (const vocabulary of vocabularies) {
      for (const [code, { zh, en, also = [] }] of Object.entries(vocabulary)) {
        for (const wording of [code, zh, en, ...also]) expect(codes.codeFor(vocabulary, wording)).toBe(code);
      }
    }
  });

  test('may be written with other case, spaces, hyphens, full width or in traditional script', () => {
    expect(codes.codeFor(codes.flexibilityNames, 'No Nights')).toBe('no-nights');
    expect(codes.codeFor(codes.degreeLevelNames, 'ＰｈＤ')).toBe('doctorate');
    expect(codes.codeFor(codes.degreeLevelNames, '碩士')).toBe('master');
    expect(codes.codeFor(codes.skillGradeNames, '高級技師')).toBe('senior-technician');
  });

  test('is what is kept of a profile that used a name', () => {
    const profile = { id: 'c', degrees: [{ level: '學士' }], flexibility: { needs: ['接送孩子'] } };
    expect(parseProfile('candidate', profile)).toMatchObject({
      degrees: [{ level: 'bachelor' }],
      flexibility: { needs: ['school-run'] },
    });
  });

  test('is refused with the codes that there are when the wording means none of them', () => {
    const read = () => parseProfile('candidate', { id: 'c', degrees: [{ level: 'wizard' }] });
    expect(read).toThrow(
      expect.objectContaining({
        errors: [
          { pointer: '/degrees/0/level', code: expect.any(String), detail: expect.stringContaining('doctorate') },
        ],
      }),
    );
  });
});
