import { describe, expect, test } from '@jest/globals';
import { understand } from '../../../services/understanding/index.ts';
import { parseProfile } from '../../../shared/model/profile.ts';

describe('the examples of the contract', () => {
  test('the candidate is read into codes', () => {
    const candidate = understand(
      'candidate',
      parseProfile('candidate', {
        id: 'c-0001',
        pool: 'gba-2026-spring',
        headline: '药物化学博士后',
        skills: ['HPLC', { name: '药物合成', level: 4, years: 5, lastUsed: '2026' }],
        location: { place: '广州市番禺区' },
        mobility: { places: ['深圳', '佛山市'] },
        flexibility: { needs: ['short-notice-leave', { code: 'school-run', importance: 'required' }] },
      }),
    );
    expect(candidate.skills?.map(({ concept }) => concept)).toEqual([
      'skill:hplc',
      'skill:drug-synthesis',
      'skill:medicinal-chemistry',
    ]);
    expect(candidate.location).toMatchObject({ code: '440113', precision: 'district' });
    expect(candidate.mobility?.places?.map(({ codes }) => codes)).toEqual([['4403'], ['4406']]);
    expect(candidate.needs?.map(({ code, importance }) => [code, importance])).toEqual([
      ['short-notice-leave', 'strong'],
      ['school-run', 'required'],
    ]);
    expect(candidate.warnings).toEqual([]);
  });
});
