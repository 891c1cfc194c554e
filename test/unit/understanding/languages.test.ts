import { describe, expect, test } from '@jest/globals';
import { understand } from '../../../services/understanding/index.ts';
import type { CandidateInput } from '../../../shared/model/candidate.ts';
import { parseProfile } from '../../../shared/model/profile.ts';
import type { VacancyInput } from '../../../shared/model/vacancy.ts';

const vacancy = (fields: Partial<VacancyInput>) =>
  understand('vacancy', parseProfile('vacancy', { id: 'v', pool: 'p', ...fields }));
const candidate = (fields: Partial<CandidateInput>) =>
  understand('candidate', parseProfile('candidate', { id: 'c', pool: 'p', ...fields }));
const asked = (description: string): string =>
  (vacancy({ description }).languages ?? [])
    .map(({ code, min, importance }) => [code, min ?? '', importance === 'strong' ? '' : importance].join(':'))
    .join(' ')
    .replace(/:+(?= |$)/g, '');
const spoken = (summary: string): string =>
  (candidate({ summary }).languages ?? []).map(({ code, level }) => (level ? `${code}:${level}` : code)).join(' ');

describe('languages that a posting asks for', () => {
  test.each([
    ['CET-4', 'en:B1'],
    ['CET-6', 'en:B2'],
    ['CET-4 425分', 'en:B1'],
    ['CET-4 600分', 'en:B2'],
    ['英语CET-6（500分）', 'en:B2'],
    ['大学英语四级以上', 'en:B1'],
    ['英语四六级', 'en:B1'],
    ['TEM-4', 'en:B2'],
    ['TEM-8', 'en:C1'],
    ['英语专八', 'en:C1'],
    ['雅思6.5', 'en:B2'],
    ['雅思7分以上', 'en:C1'],
    ['托福100', 'en:C1'],
    ['TOEIC 800', 'en:B2'],
    ['粤语流利', 'yue:C1'],
    ['流利廣東話', 'yue:C1'],
    ['普通话二甲', 'zh:C1'],
    ['普通话二级乙等', 'zh:B2'],
    ['英语听说读写流利', 'en:C1'],
    ['英语听说读写熟练', 'en:B2'],
    ['英文可作为工作语言', 'en:C1'],
    ['良好的英语沟通能力', 'en:B2'],
    ['英语简单交流', 'en:A2'],
    ['能熟练阅读英文文献', 'en:B2'],
    ['JLPT N1', 'ja:C1'],
    ['日语N2', 'ja:B2'],
    ['日语一级', 'ja:C1'],
    ['TOPIK 6级', 'ko:C2'],
    ['DELF B2', 'fr:B2'],
    ['德语B1', 'de:B1'],
    ['CEFR B2 English', 'en:B2'],
    ['HSK6级', 'zh:C1'],
    ['native English', 'en:native'],
    ['中英双语', 'zh:C1 en:C1'],
    ['中英文流利', 'zh:C1 en:C1'],
    ['两文三语', 'zh:C1 en:C1 yue:C1'],
    ['trilingual (Cantonese, Mandarin and English)', 'yue:C1 zh:C1 en:C1'],
    ['Fluent in English, Cantonese and Mandarin', 'en:C1 yue:C1 zh:C1'],
    ['粤语、普通话、英语流利', 'yue:C1 zh:C1 en:C1'],
    ['英语流利，粤语一般', 'en:C1 yue:B1'],
    ['Fluent English and conversational Mandarin', 'en:C1 zh:B1'],
    ['English (fluent), Cantonese (native), Mandarin (good)', 'en:C1 yue:native zh:B2'],
    ['Working knowledge of German', 'de:B1'],
    ['Languages: English, Japanese', 'en ja'],
    ['英语优先', 'en::preferred'],
    ['English is a plus', 'en::preferred'],
    ['Must speak English', 'en::required'],
    ['必须会英语或日语', 'en ja'],
    ['加分项：\n粤语流利', 'yue:C1:preferred'],
  ])('reads %s as it is meant', (text, read) => {
    expect(asked(text)).toBe(read);
  });

  test.each([
    '英语教师',
    '英语培训',
    '英语专业优先',
    '英语国家市场',
    '法语区市场',
    '中文系',
    '汉语言文学',
    '中英文简历',
    '查阅英文文献',
    '双语幼儿园教师',
    '不要求英语',
    '英语不限',
    '无需英语',
    '程序设计语言语法语义',
    'Chinese medicine',
    'Cantonese cuisine',
    'German market',
    'Portuguese-speaking countries',
    'English teacher',
    'English language degree',
    'In-depth Chinese market knowledge',
  ])('are not named by %s', (text) => {
    expect(asked(text)).toBe('');
  });

  test('stand in a title beside the work that is done in them', () => {
    const code = (title: string) => vacancy({ title }).languages?.map((language) => language.code);
    expect(code('日语客服')).toEqual(['ja']);
    expect(code('German-speaking Customer Service')).toEqual(['de']);
    expect(code('英语教师')).toBeUndefined();
  });
});

test.each([
  ['英语六级，雅思6.5', 'en:B2'],
  ['粤语母语，普通话流利，英语良好', 'yue:native zh:C1 en:B2'],
  ['英语教师，英语专八', 'en:C1'],
  ['English C1, German A2', 'en:C1 de:A2'],
  ['Native Cantonese speaker, fluent English', 'yue:native en:C1'],
  ['普通话一乙', 'zh:C2'],
  ['不会英语', ''],
  ['教英语', ''],
  ['studied French literature', ''],
])('a person speaks: %s', (text, read) => {
  expect(spoken(text)).toBe(read);
});

describe('a language in field and text', () => {
  const codes = (description: string) =>
    vacancy({ languages: [{ code: 'en', min: 'B2' }], description }).warnings.map(({ code }) => code);
  test('counts as the field says, and another level in the text is reported', () => {
    const read = vacancy({ languages: [{ code: 'en', min: 'B2' }], description: '英语专八' });
    expect(read.languages).toEqual([expect.objectContaining({ code: 'en', min: 'B2' })]);
    expect(read.warnings).toContainEqual({
      code: 'text.contradicts',
      pointer: '/description',
      params: { field: '/languages/0', used: 'en B2', text: 'en C1' },
    });
  });
  test('is not contradicted by a word one step off, a wish or another language', () => {
    for (const text of ['英语流利', '英语六级', '英语专八优先', '粤语流利']) {
      expect([text, codes(text).includes('text.contradicts')]).toEqual([text, false]);
    }
  });
});
