import { describe, expect, test } from '@jest/globals';
import { understand } from '../../../services/understanding/index.ts';
import type { CandidateInput } from '../../../shared/model/candidate.ts';
import { parseProfile } from '../../../shared/model/profile.ts';
import type { VacancyInput } from '../../../shared/model/vacancy.ts';

const vacancy = (fields: Partial<VacancyInput>) =>
  understand('vacancy', parseProfile('vacancy', { id: 'v', pool: 'p', ...fields }));
const candidate = (fields: Partial<CandidateInput>) =>
  understand('candidate', parseProfile('candidate', { id: 'c', pool: 'p', ...fields }));
const wanted = (fields: Partial<VacancyInput>): Record<string, string> =>
  Object.fromEntries(
    (vacancy(fields).skills ?? []).flatMap(({ alternatives, importance }) =>
      alternatives.map(({ label }) => [label, importance]),
    ),
  );
const has = (fields: Partial<CandidateInput>): readonly string[] =>
  (candidate(fields).skills ?? []).map(({ label }) => label);

describe('what is no skill', () => {
  test('childcare that is offered or needed is not a skill, and childcare as work is', () => {
    expect(wanted({ description: '试剂盒包装，园区有托育点，面向有照护需要的求职者。' })).not.toHaveProperty(
      '婴幼儿照护',
    );
    expect(wanted({ description: '福利待遇：现场托育、班车、弹性工时、远程办公' })).toEqual({});
    expect(has({ summary: '看重临时请假、现场托育、班车。' })).toEqual([]);
    expect(has({ summary: 'Looking for on-site childcare and a school run.' })).toEqual([]);
    expect(has({ headline: '育婴师，会婴幼儿护理' })).toContain('婴幼儿照护');
    expect(wanted({ description: '照顾婴幼儿、做辅食' })).toHaveProperty('婴幼儿照护');
    expect(wanted({ description: '工作内容：照护失能老人、喂饭' })).toHaveProperty('老年照护');
    expect(candidate({ summary: '会照顾孩子，有育儿经验' }).needs).toBeUndefined();
    expect(vacancy({ description: '会照顾孩子，有育儿经验' }).offers).toBeUndefined();
  });
  test('benefits, recruiting and the firm’s own name ask nothing', () => {
    expect(wanted({ description: 'We offer medical insurance, staff training and a shuttle bus.' })).toEqual({});
    expect(wanted({ description: '储澜电池有限公司因业务发展需要，招聘3人。' })).toEqual({});
    expect(wanted({ description: '我们专注于储能系统，期待你的加入。' })).toEqual({});
  });
  test('colleagues’ fields are not asked for, one’s own are', () => {
    expect(wanted({ description: '负责药物合成，与药理、药代团队一起讨论方案。' })).toEqual({ 药物合成: 'strong' });
    expect(wanted({ description: 'HPLC. Discuss results with the toxicology and clinical trials teams.' })).toEqual({
      高效液相色谱: 'strong',
    });
  });
  test('a discipline that is asked for is a degree, not a skill', () => {
    const read = vacancy({ description: '任职要求：\n1. 硕士，生物学、统计学等相关专业\n2. 熟悉Python' });
    expect(read.skills?.map(({ label }) => label)).toEqual(['Python']);
    expect(read.degree?.disciplines?.map(({ label }) => label)).toEqual(['生物学', '统计学']);
    expect(wanted({ description: 'BSc or above in Immunology, Biochemistry or Marketing' })).toEqual({});
  });
  test('traits of character that a posting names are not asked for', () => {
    expect(wanted({ description: '任职要求：工作细致，有团队精神，沟通能力强，熟悉GMP' })).toEqual({ GMP: 'strong' });
  });
  test('words that only look alike name nothing', () => {
    expect(wanted({ description: 'Careful and a good team player' })).toEqual({});
    expect(wanted({ description: '机电工程等专业优先，MSc or above' })).toEqual({});
  });
});

describe('beside an own list of skills', () => {
  const skills: VacancyInput['skills'] = [{ name: '数控编程', importance: 'strong' }];
  test('what the duties mention is preferred, what the demands mention is strong', () => {
    const description = '岗位职责：\n1. 参与工艺验证\n任职要求：\n1. SolidWorks';
    expect(wanted({ skills, description })).toMatchObject({ 工艺验证: 'preferred', SolidWorks: 'strong' });
    expect(wanted({ description })).toEqual({ 工艺验证: 'strong', SolidWorks: 'strong' });
  });
  test('a shorter name inside a listed one is not read apart', () => {
    expect(wanted({ skills, description: '操作五轴，编程、对刀' })).not.toHaveProperty('编程');
    expect(wanted({ skills, description: '加工精密结构件' })).toEqual({ 数控编程: 'strong' });
  });
});

test('PV is photovoltaics among solar cells and pharmacovigilance elsewhere', () => {
  expect(has({ skills: ['PV', '光伏组件'] })[0]).toBe('光伏');
  expect(has({ skills: ['PV', 'GCP'] })[0]).toBe('药物警戒');
  expect(wanted({ skills: ['PV'], description: 'Inverters for solar parks' })).toHaveProperty('光伏');
});

describe('titles', () => {
  const terms = (title: string) => vacancy({ title }).title?.work;
  const nearest = (title: string) => vacancy({ title }).title?.occupations[0]?.code;
  test('shifts, brackets, places and products change nothing', () => {
    expect(nearest('五轴加工中心技师（两班倒）')).toEqual(nearest('五轴加工技师'));
    expect(terms('药物化学研究员（激酶抑制剂方向）')).toEqual(terms('药物化学研究员'));
    expect(terms('Quality Engineer (Dongguan)')).toEqual(terms('Quality Engineer'));
    expect(nearest('Quality Engineer')).toEqual(nearest('质量工程师'));
  });
  test('a focus counts where the occupation alone says little', () => {
    expect(terms('工程师（电池）')).not.toEqual(terms('工程师'));
  });
  test('of what somebody studied and what he looks for, the line of work is what he looks for', () => {
    const work = (headline: string) => candidate({ headline }).title?.occupations[0]?.code;
    expect(work('环境工程硕士研究生，求职环保工程师')).toEqual(nearest('环保工程师'));
    expect(work('PhD in Computer Science, looking for a position as Computational Chemist')).toEqual(
      nearest('Computational Chemist'),
    );
    expect(candidate({ headline: '物流工程硕士研究生' }).title).toBeUndefined();
  });
  test('a title reads as its occupations, the nearest first, and implies their skills', () => {
    expect(vacancy({ title: '药物化学研究员' }).title?.occupations[0]).toMatchObject({
      code: 'occ:medicinal-chemist',
      share: 10_000,
    });
    const codes = vacancy({ title: '妈妈岗·检测试剂盒组装与质检员' }).title?.occupations.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['occ:quality-inspector']));
  });
});

describe('a candidate who is only text', () => {
  test('lives where he says and would work where he wishes', () => {
    const read = candidate({ summary: '现居昆明，期望工作地佛山市、广东省，期望月薪9.5K以上。' });
    expect(read.location?.label).toBe('昆明市');
    expect(read.mobility).toMatchObject({ importance: 'strong' });
    expect(read.mobility?.places?.map(({ label }) => label)).toEqual(['佛山市', '广东省']);
    expect(read.salary).toMatchObject({ min: 9_500, per: 'month' });
    const english = candidate({ summary: 'Based in Melbourne, open to Guangzhou, Pearl River Delta and Macao.' });
    expect(english.location?.label).toBe('墨尔本');
    expect(english.mobility?.places).toHaveLength(3);
  });
  test('has no degree in the name of his school, in whom he taught or in 求职高…', () => {
    const summary = '木棉医科大学免疫学专业博士。协助导师指导本科生3名。求职高分子研发工程师。';
    const { degrees } = candidate({ summary });
    expect(degrees?.map(({ level }) => level)).toEqual(['doctorate']);
    expect(degrees?.[0]?.disciplines.map(({ label }) => label)).toEqual(['免疫学']);
  });
  test('a degree that is mentioned twice is one, with all that is said of it', () => {
    const { degrees } = candidate({ headline: '中药学博士', summary: '中药学博士研究生在读，2026年6月毕业。' });
    expect(degrees).toEqual([expect.objectContaining({ level: 'doctorate', graduatedOn: '2026-06' })]);
  });
});

test('a list of disciplines in English runs on over commas, up to another subject', () => {
  const codes = (description: string) => vacancy({ description }).degree?.disciplines?.map(({ label }) => label);
  expect(codes('Degree in English, Pharmacy or Public Administration')).toEqual(['英语语言文学', '药学', '公共管理']);
  expect(codes('Degree in Pharmacy, 3 years of experience in Marketing')).toEqual(['药学']);
});

test('a degree in a headline is no line of work', () => {
  expect(candidate({ headline: '免疫学博士' }).title).toBeUndefined();
  expect(candidate({ headline: '免疫学博士，抗体工程研究员' }).title?.occupations[0]?.code).toBe(
    'occ:antibody-scientist',
  );
});

test('Education as a heading names no discipline', () => {
  expect(vacancy({ description: 'Education: BSc or above' }).degree?.disciplines).toBeUndefined();
});

describe('a wanted skill', () => {
  test('is called what the vacancy calls it, whatever the concept is named', () => {
    const skills = ['HPLC', { anyOf: ['LC-MS', '核磁'] }];
    const labels = vacancy({ skills, description: '任职要求：熟悉ＧＭＰ' }).skills?.map(({ label }) => label);
    expect(labels).toEqual(['HPLC', 'LC-MS / 核磁', 'ＧＭＰ']);
  });
});
