import { expect, test } from '@jest/globals';
import { renderEvidence } from '../../../services/matching/words/render.ts';
import type { Evidence } from '../../../shared/model/pairing.ts';

const place = (km: number): Evidence => ({
  code: 'place.met',
  criterion: '顺德区',
  owner: 'vacancy',
  importance: 'strong',
  status: 'met',
  params: { how: 'near', km },
  points: 100,
  lost: 0,
});

test('below two kilometres a place is near, not a number of kilometres away', () => {
  expect(renderEvidence(place(0), 'zh', 'recruiter')).toBe('就在工作地点顺德区附近');
  expect(renderEvidence(place(0), 'zh', 'candidate')).toBe('你就在工作地点顺德区附近');
  expect(renderEvidence(place(1.9), 'en', 'recruiter')).toBe('Lives close to 顺德区');
  expect(renderEvidence(place(2), 'zh', 'recruiter')).toBe('距工作地点顺德区约2公里');
});

test('ten kilometres and more are whole ones', () => {
  expect(renderEvidence(place(29.3), 'zh', 'recruiter')).toBe('距工作地点顺德区约29公里');
  expect(renderEvidence(place(9.3), 'zh', 'recruiter')).toBe('距工作地点顺德区约9.3公里');
});

test('one year is no years in English', () => {
  const years = (has: number): Evidence => ({ ...place(0), code: 'experience.met', criterion: '1..', params: { has } });
  expect(renderEvidence(years(1), 'en', 'recruiter')).toBe('1 year of experience, as asked');
  expect(renderEvidence(years(11), 'en', 'recruiter')).toBe('11 years of experience, as asked');
});
