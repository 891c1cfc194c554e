import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { bundledFair, fairPool } from '../../../scripts/fair/bundled-fair.ts';
import { fairFiles } from '../../../scripts/fair/fair-files.ts';
import { employers } from '../../../scripts/fair/vocabulary-employers.ts';
import { careOffers } from '../../../scripts/fair/working-hours.ts';
import type { Candidate } from '../../../shared/model/candidate.ts';
import { forbiddenFields } from '../../../shared/model/fields.ts';
import { parseProfile } from '../../../shared/model/profile.ts';

const folder = join(import.meta.dirname, '../../../examples/fair');
const { vacancies: rawVacancies, candidates: rawCandidates } = bundledFair();
const vacancies = rawVacancies.map((vacancy) => parseProfile('vacancy', vacancy));
const candidates = rawCandidates.map((candidate) => parseProfile('candidate', candidate));

const textOf = ({ headline = '', summary = '' }: Candidate): string => `${headline} ${summary}`;
const isScholar = (candidate: Candidate): boolean => {
  const levels = (candidate.degrees ?? []).map(({ level }) => level);
  if (levels.length > 0) return levels.includes('master') || levels.includes('doctorate');
  return /硕士|碩士|博士|PhD|doctorate|MSc|master’?'?s degree/i.test(textOf(candidate));
};

describe('the bundled fair', () => {
  test('is in the repository byte for byte as the generator writes it', () => {
    for (const [name, content] of Object.entries(fairFiles())) {
      expect(readFileSync(join(folder, name), 'utf8') === content).toBe(true);
    }
  });

  test('is the same when it is written twice', () => {
    expect(fairFiles()).toEqual(fairFiles());
  });

  test('has 66 employers, 1,353 vacancies and 443 candidates in one pool, with ids of their own', () => {
    expect(new Set(vacancies.map(({ employer }) => employer)).size).toBe(66);
    expect(new Set(vacancies.map(({ id }) => id)).size).toBe(1353);
    expect(new Set(candidates.map(({ id }) => id)).size).toBe(443);
    expect(new Set([...vacancies, ...candidates].map(({ pool }) => pool))).toEqual(new Set([fairPool]));
  });

  test('has nine candidates in ten with a master’s degree or a doctorate', () => {
    const share = candidates.filter(isScholar).length / candidates.length;
    expect(share).toBeGreaterThanOrEqual(0.88);
    expect(share).toBeLessThanOrEqual(0.92);
  });

  test('has exactly the twenty stated employers with posts that leave room for care duties', () => {
    const offering = vacancies
      .filter(({ flexibility }) => flexibility?.offers?.some((offer) => careOffers.includes(offer)))
      .map(({ employer }) => employer);
    const stated = employers.filter(({ flexible }) => flexible).map(({ zh }) => zh);
    expect(stated).toHaveLength(20);
    expect(new Set(offering)).toEqual(new Set(stated));
  });

  test('has candidates from the mainland, Hong Kong, Macao and overseas in about their stated shares', () => {
    const from = (pattern: RegExp): number =>
      candidates.filter(({ location }) => pattern.test(location?.place ?? '')).length / candidates.length;
    const hongkong = from(/香港|Hong Kong|, HK|沙田|葵涌|上水|[将將][军軍]澳|薄扶林/);
    const macao = from(/澳[门門]|Mac[ao]|Macau/);
    const overseas = from(
      /London|Manchester|Boston|Francisco|Toronto|Singapore|Sydney|Melbourne|Munich|Tokyo|Zurich|伦敦|曼彻斯特|波士顿|旧金山|多伦多|新加坡|悉尼|墨尔本|慕尼黑|东京|苏黎世/,
    );
    expect(hongkong).toBeGreaterThan(0.06);
    expect(hongkong).toBeLessThan(0.12);
    expect(macao).toBeGreaterThan(0.02);
    expect(macao).toBeLessThan(0.06);
    expect(overseas).toBeGreaterThan(0.05);
    expect(overseas).toBeLessThan(0.11);
  });

  test('is matchable but for nine people and eighteen vacancies', () => {
    const matchable = candidates.filter(({ consent }) => consent?.matching && consent.until === '2027-06-30');
    expect(candidates.length - matchable.length).toBe(9);
    expect(candidates.filter(({ consent }) => consent?.matching === false)).toHaveLength(6);
    expect(vacancies.filter(({ status, closesOn }) => status === 'closed' || closesOn === '2026-04-30')).toHaveLength(
      18,
    );
  });

  test('takes between one and twenty people a vacancy', () => {
    const headcounts = vacancies.flatMap(({ headcount }) => headcount ?? []);
    expect(Math.min(...headcounts)).toBe(1);
    expect(Math.max(...headcounts)).toBe(20);
  });

  test('is partly English, partly in traditional script, and partly free text only', () => {
    const english = vacancies.filter(({ description = '' }) => !/\p{Script=Han}/u.test(description)).length;
    expect(english / vacancies.length).toBeGreaterThan(0.1);
    expect(english / vacancies.length).toBeLessThan(0.2);
    expect(candidates.filter((candidate) => /[學經驗術藥導師]/.test(textOf(candidate))).length).toBeGreaterThan(15);
    expect(
      candidates.filter((candidate) => !candidate.skills && !candidate.degrees && !candidate.location).length,
    ).toBeGreaterThan(15);
    expect(
      vacancies.filter((vacancy) => !vacancy.skills && !vacancy.degree && !vacancy.location).length,
    ).toBeGreaterThan(50);
  });

  test('has the three vacancies that the demonstration prints, open', () => {
    const shown = vacancies.filter(({ id }) => id.startsWith('v-showcase-'));
    expect(shown.map(({ id }) => id)).toEqual(['v-showcase-bio', 'v-showcase-trade', 'v-showcase-flex']);
    expect(shown.every(({ status }) => status !== 'closed')).toBe(true);
  });

  test('says nothing that may never move a score', () => {
    const texts = JSON.stringify([...rawVacancies, ...rawCandidates]);
    const words = [...forbiddenFields].filter(
      (word) => /\p{Script=Han}/u.test(word) && !['姓名', '健康', '子女'].includes(word),
    );
    for (const word of [...words, '已婚', '未婚', '籍贯', '男性', '女性', '限男', '限女', '岁']) {
      expect(texts.includes(word) ? word : '').toBe('');
    }
  });

  test('names people only by invented contacts that carry their own id', () => {
    for (const { id, contact } of candidates) {
      if (!contact) continue;
      expect(contact.email).toBe(`${id}@example.com`);
      expect(contact.phone).toMatch(/^000-0000-\d{4}$/);
    }
    expect(candidates.some(({ contact }) => contact)).toBe(true);
  });
});
