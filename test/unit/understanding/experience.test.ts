import { describe, expect, test } from '@jest/globals';
import { understand } from '../../../services/understanding/index.ts';
import type { CandidateInput } from '../../../shared/model/candidate.ts';
import { parseProfile } from '../../../shared/model/profile.ts';
import type { VacancyInput } from '../../../shared/model/vacancy.ts';

const vacancy = (fields: Partial<VacancyInput>) =>
  understand('vacancy', parseProfile('vacancy', { id: 'v', pool: 'p', ...fields }));
const candidate = (fields: Partial<CandidateInput>) =>
  understand('candidate', parseProfile('candidate', { id: 'c', pool: 'p', ...fields }));
const asked = (description: string): string => {
  const years = vacancy({ description }).experienceYears;
  return years ? `${years.min ?? ''}${years.max === undefined ? '+' : `-${years.max}`} ${years.importance}` : 'none';
};
const has = (summary: string) => candidate({ summary }).experienceYears?.value;

describe('the years that a text asks for', () => {
  test.each([
    ['3-5年工作经验', '3-5 strong'],
    ['三年以上相关经验', '3+ strong'],
    ['两到三年经验', '2-3 strong'],
    ['三五年工作经验', '3-5 strong'],
    ['5年及以上', '5+ strong'],
    ['3年以上（含3年）工作经验', '3+ strong'],
    ['工作经验：＞5年', '5+ strong'],
    ['18个月以上工作经验', '1.5+ strong'],
    ['半年以上客服经验', '0.5+ strong'],
    ['一年半以上工作经验', '1.5+ strong'],
    ['2年以上Java开发经验', '2+ strong'],
    ['具备3-5年，基于Node的全职软件开发经验', '3-5 strong'],
    ['从事软件开发2年以上', '2+ strong'],
    ['at least three years of experience in sales', '3+ strong'],
    ['3+ yrs experience', '3+ strong'],
    ['minimum of 2 years', '2+ strong'],
    ["Above 8 years' related working experience", '8+ strong'],
    ['three or more years in sales', '3+ strong'],
    ['3 to 5 years of work in a similar role', '3-5 strong'],
    ['本科电气工程，3年以上；英语读写', '3+ strong'],
    ['5+ years building web apps', '5+ strong'],
    ['必须3年以上经验', '3+ required'],
    ['有2年以上工作经验者优先', '2+ preferred'],
  ])('%s is %s', (text, years) => {
    expect(asked(text)).toBe(years);
  });
  test('the general one is the largest; what is only preferred does not count beside it', () => {
    expect(asked('5年以上工作经验，其中2年以上管理经验')).toBe('5+ strong');
    expect(asked('2年以上Python经验；3年以上工作经验')).toBe('3+ strong');
    expect(asked('3年以上开发经验；5年以上者优先')).toBe('3+ strong');
  });
  test('the number of an item is no part of the years', () => {
    expect(asked('任职要求：\n1.3年以上开发经验\n2.5年以上者优先')).toBe('3+ strong');
    expect(asked('任职要求：1.本科2.5年以上开发经验')).toBe('5+ strong');
    expect(asked('需要2.5年以上开发经验')).toBe('2.5+ strong');
  });
  test('more schooling needs fewer years: the least is asked of all', () => {
    expect(asked('本科5年、硕士3年以上工作经验')).toBe('3+ strong');
    expect(asked('本科学历，3年以上工作经验，大专学历至少需4年工作经验')).toBe('3+ strong');
  });
  test('years for another degree, or for a higher rank, are an exception', () => {
    expect(asked('统招本科以上学历，三年以上工作经验，或统招硕士2年以上工作经验')).toBe('3+ strong');
    expect(asked('本科三年以上经验(硕士2年以上经验)')).toBe('3+ strong');
    expect(asked('至少1年以上前端开发经验；中级要求至少3年以上前端开发经验')).toBe('1+ strong');
    expect(asked('期望3-5年经验；5-10年为leader级别')).toBe('3-5 strong');
  });
  test('who also takes fresh graduates does not insist', () => {
    expect(asked('1年以上开发经验，优秀应届生也可考虑')).toBe('1+ preferred');
    expect(asked('应届硕士毕业生或本科两年工作经验')).toBe('none');
    expect(asked('1年以上开发经验，不接受应届生')).toBe('1+ strong');
  });
  test.each([
    '经验不限',
    '无需经验',
    'No experience needed',
    '公司成立10年，诚聘英才',
    '合同3年，五险一金',
    '公司介绍：由10年经验的团队创办',
    '每年两次调薪，工作满一年有年假',
    '2023年起招聘开发人员',
    '毕业设计满2年',
    'founded 20 years ago',
  ])('%s asks for none', (text) => {
    expect(asked(text)).toBe('none');
  });
  test('a field beats the text and the difference is reported', () => {
    const read = vacancy({ experienceYears: { min: 5 }, description: '3年以上工作经验' });
    expect(read.experienceYears).toMatchObject({ min: 5, source: { pointer: '/experienceYears' } });
    expect(read.warnings).toContainEqual(
      expect.objectContaining({
        code: 'text.contradicts',
        params: { field: '/experienceYears/min', used: 5, text: 3 },
      }),
    );
  });
  test('years and months have their place in the text', () => {
    const description = '要求：３年以上开发经验';
    expect(vacancy({ description }).experienceYears?.source).toMatchObject({ pointer: '/description', span: [3, 5] });
  });
});

describe('a candidate’s years', () => {
  test.each([
    ['我有10年工作经验，其中Python 2.5年', 10],
    ['工作经验2.5年，熟悉HPLC', 2.5],
    ['18个月实习经验', 1.5],
    ['Registered nurse with two years of experience', 2],
    ['做过十五年大厦维修', 15],
    ['在养老院做护理3年', 3],
    ['3 yrs in FMCG digital marketing', 3],
    ['SQL; 1.5 years at an e-commerce firm', 1.5],
    ['应届毕业生，熟悉Python', 0],
  ])('%s is %d', (text, years) => {
    expect(has(text)).toBe(years);
  });
  test('a text that states clearly more than the field is reported; a part of the years is not', () => {
    const read = candidate({ experienceYears: 3, summary: '8年工作经验' });
    expect(read.experienceYears?.value).toBe(3);
    expect(read.warnings.map(({ code }) => code)).toEqual(['text.contradicts']);
    expect(candidate({ experienceYears: 8, summary: '3年Java开发经验' }).warnings).toEqual([]);
  });
});

test.each(['3年', '1.', '- 2年以上 ', '本科', '应届或', '3-5年，', 'one year ', '专业'])(
  'a text of nothing but %s is read in linear time',
  (piece) => {
    const read = (length: number): number => {
      const description = piece.repeat(Math.floor(length / piece.length));
      const started = performance.now();
      vacancy({ description });
      return performance.now() - started;
    };
    read(2_000);
    expect(read(20_000)).toBeLessThan(500 + 40 * read(2_000));
  },
);
