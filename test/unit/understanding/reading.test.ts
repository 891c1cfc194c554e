import { describe, expect, test } from '@jest/globals';
import { renderWarning, taxonomyVersion, understand } from '../../../services/understanding/index.ts';
import type { CandidateInput } from '../../../shared/model/candidate.ts';
import { parseProfile } from '../../../shared/model/profile.ts';
import type { VacancyInput } from '../../../shared/model/vacancy.ts';

const vacancy = (fields: Partial<VacancyInput>) =>
  understand('vacancy', parseProfile('vacancy', { id: 'v', pool: 'p', ...fields }));
const candidate = (fields: Partial<CandidateInput>) =>
  understand('candidate', parseProfile('candidate', { id: 'c', pool: 'p', ...fields }));
const importances = (description: string): Record<string, string> =>
  Object.fromEntries(
    (vacancy({ description }).skills ?? []).map(({ alternatives, importance }) => [
      alternatives.map(({ concept }) => concept.replace('skill:', '')).join('|'),
      importance,
    ]),
  );

describe('skills', () => {
  test('a bare name is preferred, and one with a word on it is what it says', () => {
    const { skills } = vacancy({ skills: ['HPLC', { name: '药物合成', importance: 'required' }] });
    expect(skills?.map(({ importance }) => importance)).toEqual(['preferred', 'required']);
  });
  test('text weighs by its wording and is neutral otherwise', () => {
    expect(importances('必须掌握HPLC；熟悉流式细胞术；有CRISPR经验者优先；不要求Python')).toEqual({
      hplc: 'required',
      'flow-cytometry': 'strong',
      crispr: 'preferred',
    });
    expect(importances('HPLC and LC-MS experience required. MATLAB is a plus. Python not required.')).toMatchObject({
      hplc: 'required',
      matlab: 'preferred',
    });
  });
  test('alternatives make one group', () => {
    expect(Object.keys(importances('熟练使用Java或Python'))).toEqual(['java|python']);
  });
  test('a vacancy accepts the same, narrower, broader and related concepts with falling credit', () => {
    const accepts = vacancy({ skills: ['细胞治疗'] }).skills?.[0]?.alternatives[0]?.accepts ?? [];
    const credit = (concept: string) => accepts.find((accepted) => accepted.concept === concept);
    expect(accepts[0]).toMatchObject({ concept: 'skill:cell-therapy', relation: 'same', credit: 10_000 });
    expect(credit('skill:car-t')).toMatchObject({ relation: 'narrower', credit: 9_000 });
    const broader = vacancy({ skills: ['CAR-T'] }).skills?.[0]?.alternatives[0]?.accepts ?? [];
    expect(broader.find(({ relation }) => relation === 'broader')?.credit).toBe(5_000);
  });
  test('an unknown skill is kept as its own and reported where it stands', () => {
    const read = candidate({ skills: ['HPLC', '量子纠缠养生'] });
    expect(read.skills?.[1]).toMatchObject({ concept: 'own:量子纠缠养生' });
    expect(read.warnings).toEqual([
      { code: 'skill.unknown', pointer: '/skills/1', params: { wording: '量子纠缠养生' } },
    ]);
    expect(renderWarning(read.warnings[0] ?? { code: '', pointer: '' }, 'en')).toContain('/skills/1');
  });
  test('a short name counts in text only beside another skill', () => {
    expect(candidate({ summary: 'Python、R、SQL' }).skills?.map(({ concept }) => concept)).toContain(
      'skill:r-language',
    );
    expect(candidate({ summary: 'R 女士推荐了我' }).skills ?? []).toEqual([]);
  });
});

const comparable = (title: ReturnType<typeof vacancy>['title']) => title && [title.words, title.work, title.implies];

test('a title and its translation are the same work in the same words', () => {
  for (const [zh, en] of [
    ['高级数据分析师', 'Senior Data Analyst'],
    ['药物化学研究员', 'Medicinal Chemist'],
    ['叉车司机', 'Forklift Driver'],
    ['會計', 'Accountant'],
  ] as const) {
    expect(comparable(vacancy({ title: zh }).title)).toEqual(comparable(vacancy({ title: en }).title));
  }
});

test('a title says the same in the plural, in short and in either spelling', () => {
  for (const [one, other] of [
    ['massage therapist', 'Massage Therapists'],
    ['Construction Laborer', 'construction labourers'],
    ['Asst. Store Mgr', 'assistant store manager'],
    ['Saleswoman', 'salespersons'],
  ] as const) {
    expect(comparable(vacancy({ title: one }).title)).toEqual(comparable(vacancy({ title: other }).title));
  }
});

test('a rank says something where it is the whole title, and a degree is none', () => {
  expect(candidate({ headline: '主管' }).title?.words).toBe('主管');
  expect(candidate({ headline: 'Senior Associate' }).title?.words).toBe('associ');
  expect(candidate({ headline: '花卉主管' }).title?.words).toBe('花卉');
  expect(candidate({ headline: '研究生课程协调员' }).title?.words).toBe('课程协调员');
  expect(candidate({ headline: '免疫学博士' }).title).toBeUndefined();
});

describe('degrees', () => {
  test('a minimum is the lowest level that is asked for', () => {
    const { degree } = vacancy({ description: '硕士及以上学历，博士优先，药学、化学等相关专业' });
    expect(degree).toMatchObject({ min: 'master', importance: 'strong' });
    expect(degree?.disciplines?.map(({ code }) => code)).toEqual(['1007', '0703']);
  });
  test('the field is required and wins over the text, which is reported', () => {
    const read = vacancy({ degree: { min: 'doctorate' }, description: '本科及以上学历' });
    expect(read.degree).toMatchObject({ min: 'doctorate', importance: 'required' });
    expect(read.warnings.map(({ code }) => code)).toContain('text.contradicts');
  });
  test('a candidate’s degree and discipline are read from a headline', () => {
    expect(candidate({ headline: '药物化学博士' }).degrees?.[0]).toMatchObject({
      level: 'doctorate',
      disciplines: [{ code: '100701' }],
    });
    expect(candidate({ headline: 'PhD in Medicinal Chemistry' }).degrees?.[0]).toMatchObject({
      level: 'doctorate',
      disciplines: [{ code: '100701' }],
    });
  });
});

test('an expected graduation belongs to the only degree, wherever it stands', () => {
  const read = candidate({ headline: '药学硕士', summary: '熟悉HPLC，2026届，可随时到岗。' });
  expect(read.degrees?.[0]).toMatchObject({ level: 'master', graduatedOn: '2026' });
});

test('places are found in every form', () => {
  for (const [place, code] of [
    ['深圳', '4403'],
    ['深圳-南山', '440305'],
    ['广东省深圳市南山区', '440305'],
    ['Shenzhen Nanshan', '440305'],
    ['香港沙田', '810016'],
    ['Sha Tin, Hong Kong', '810016'],
    ['東莞市松山湖', '441900'],
  ] as const) {
    expect([place, candidate({ location: { place } }).location?.code]).toEqual([place, code]);
  }
  const lost = candidate({ location: { place: '火星基地' } });
  expect(lost.location).toBeUndefined();
  expect(lost.warnings[0]).toMatchObject({ code: 'place.unresolved', pointer: '/location/place' });
});

describe('conditions in text', () => {
  test('hours, offers, pay, experience and languages are read', () => {
    const read = vacancy({
      description:
        '工作地点：广州市黄埔区。3-5年工作经验，英语流利。9:00-17:30，周末双休，可接送孩子，弹性打卡，每周工作20小时，15-20K·13薪',
    });
    expect(read.location?.code).toBe('440112');
    expect(read.experienceYears).toMatchObject({ min: 3, max: 5, importance: 'strong' });
    expect(read.languages?.[0]).toMatchObject({ code: 'en', min: 'C1' });
    expect(read.shifts?.windows[0]).toMatchObject({ from: 540, to: 1_050 });
    expect(read.offers?.map(({ code }) => code)).toEqual(['no-weekends', 'school-run', 'flexible-start']);
    expect(read.hoursPerWeek).toMatchObject({ min: 20, max: 20 });
    expect(read.salary).toMatchObject({ min: 15_000, max: 20_000, currency: 'CNY', per: 'month' });
  });
  test('pay is read in other currencies and periods', () => {
    expect(vacancy({ description: 'HK$30,000/month' }).salary).toMatchObject({
      min: 30_000,
      currency: 'HKD',
      per: 'month',
    });
    expect(vacancy({ description: '时薪25元' }).salary).toMatchObject({ min: 25, per: 'hour' });
    expect(vacancy({ description: '年薪30万' }).salary).toMatchObject({ min: 300_000, per: 'year' });
  });
  test('what the law forbids is pointed out and used nowhere', () => {
    const plain = vacancy({ description: '缝纫工。' });
    const unlawful = vacancy({ description: '缝纫工。限女性，35岁以下，已婚已育优先。' });
    expect(unlawful.warnings.map(({ params }) => params?.criterion)).toEqual(['sex', 'age', 'marriage']);
    expect({ ...unlawful, warnings: [] }).toEqual({ ...plain, warnings: [] });
  });
});

test('the version names rules and tables', () => {
  expect(taxonomyVersion()).toMatch(/^\d+-[0-9a-f]{16}$/);
  expect(candidate({}).taxonomy).toBe(taxonomyVersion());
});
