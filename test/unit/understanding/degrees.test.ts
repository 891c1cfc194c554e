import { describe, expect, test } from '@jest/globals';
import {
  disciplineCodes,
  resolveDisciplines,
  undergraduateCodes,
} from '../../../services/understanding/degrees/disciplines.ts';
import { graduation } from '../../../services/understanding/degrees/read-degree-claims.ts';
import { schoolRegion } from '../../../services/understanding/degrees/school-region.ts';
import { understand } from '../../../services/understanding/index.ts';
import { foldName } from '../../../services/understanding/text/squeezed-text.ts';
import type { CandidateInput } from '../../../shared/model/candidate.ts';
import { parseProfile } from '../../../shared/model/profile.ts';
import type { VacancyInput } from '../../../shared/model/vacancy.ts';

const vacancy = (fields: Partial<VacancyInput>) =>
  understand('vacancy', parseProfile('vacancy', { id: 'v', pool: 'p', ...fields }));
const candidate = (fields: Partial<CandidateInput>) =>
  understand('candidate', parseProfile('candidate', { id: 'c', pool: 'p', ...fields }));
const asked = (description: string): string => {
  const { min, max, importance } = vacancy({ description }).degree ?? {};
  return min || max ? `${min ?? ''}${max ? `..${max}` : ''} ${importance}` : 'none';
};
const codes = (wording: string): readonly string[] | undefined => resolveDisciplines(wording)?.map(({ code }) => code);

describe('the degree that a text asks for', () => {
  test.each([
    ['统招本科及以上', 'bachelor strong'],
    ['本科或以上', 'bachelor strong'],
    ['本科(含)以上学历', 'bachelor strong'],
    ['全日制本科', 'bachelor strong'],
    ['1. 211大学统招本科，计算机及相关专业', 'bachelor strong'],
    ['硕博', 'master strong'],
    ['中专/高中', 'upper-secondary strong'],
    ['PhD or MPhil', 'master strong'],
    ['HND', 'associate strong'],
    ['Degree holder in Accounting', 'bachelor strong'],
    ['Must hold a PhD degree in Biology', 'doctorate required'],
    ['必须本科及以上学历', 'bachelor required'],
  ])('%s is %s', (text, level) => {
    expect(asked(text)).toBe(level);
  });
  test.each([
    ['大专以上学历优先', 'associate preferred'],
    ['本科及以上学历，博士优先', 'bachelor strong'],
    ['本科以上学历硕士优先', 'bachelor strong'],
    ['MSc preferred; BSc required', 'bachelor required'],
  ])('what is preferred is no minimum where one is asked: %s is %s', (text, level) => {
    expect(asked(text)).toBe(level);
  });
  test('every level will do where the text says so', () => {
    expect(asked('学历不限')).toBe('none');
    expect(asked('学历不限，能吃苦')).toBe('none');
    expect(asked('学历不限，本科优先')).toBe('bachelor preferred');
    expect(asked('No degree required')).toBe('none');
  });
  test('a range has two ends, and 及以下 only the upper one', () => {
    expect(asked('大专至本科学历')).toBe('associate..bachelor strong');
    expect(asked('初中及以下学历')).toBe('..lower-secondary strong');
  });
  test('what is let pass lowers nothing', () => {
    expect(asked('大学本科以上，能力优秀者可放宽至大专')).toBe('bachelor strong');
    expect(asked('统招本科或以上学历，大专学历至少需4年工作经验')).toBe('bachelor strong');
  });
  test('an equivalent that is taken as well makes a required degree a strong wish', () => {
    expect(asked("Bachelor's degree or equivalent experience is required")).toBe('bachelor strong');
  });
  test('characters of two words that meet are no degree', () => {
    expect(asked('任职要求：解决项目中技术难题')).toBe('none');
    expect(asked('参与国家重大专项，提高中层管理水平')).toBe('none');
    expect(asked('负责日本科技公司客户的研究生产对接')).toBe('none');
  });
  test('the degrees of others are nobody’s demand', () => {
    expect(asked('公司介绍：由多名博士领衔的研发团队')).toBe('none');
    expect(asked('岗位职责：指导研究生、面向本科生授课')).toBe('none');
  });
  test('a field beats the text and the difference is reported, on both sides', () => {
    const read = vacancy({ degree: { min: 'bachelor' }, description: '任职要求：大专及以上学历' });
    expect(read.degree?.min).toBe('bachelor');
    expect(read.warnings).toContainEqual(
      expect.objectContaining({
        code: 'text.contradicts',
        params: { field: '/degree/min', used: 'bachelor', text: 'associate' },
      }),
    );
    const held = candidate({ degrees: [{ level: 'bachelor' }], headline: '药学博士' });
    expect(held.degrees?.map(({ level }) => level)).toEqual(['bachelor']);
    expect(held.warnings).toContainEqual(
      expect.objectContaining({
        code: 'text.contradicts',
        params: { field: '/degrees/0/level', used: 'bachelor', text: 'doctorate' },
      }),
    );
  });
  test('a text that names an earlier degree contradicts nothing', () => {
    const { warnings } = candidate({ degrees: [{ level: 'doctorate' }], summary: '本科毕业于中山大学药学院。' });
    expect(warnings).toEqual([]);
  });
});

describe('disciplines', () => {
  test.each([
    ['计算机相关专业', ['0812']],
    ['理工科', ['07', '08']],
    ['Life Sciences or related', ['0710']],
    ['CS', ['0812']],
    ['STEM', ['07', '08']],
    ['生化环材', ['0710', '0703', '0830', '0805']],
    ['財會類', ['120201', '120202']],
    ['工程硕士', ['08']],
    ['MBA', ['1202']],
    ['临床医学硕士', ['1002']],
    ['BEng in Mechanical Engineering', ['0802']],
    ['Business, Marketing or related field', ['1202', '120203']],
    ['化学（有机方向）', ['0703']],
    ['電機工程', ['0808']],
    ['专业不限', []],
  ])('reads %s as it is meant', (wording, expected) => {
    expect(codes(wording)).toEqual(expected);
  });
  test('a major of the undergraduate catalogue stands under the class that its graduates go on in', () => {
    expect(codes('物联网工程')?.[0]?.slice(0, 4)).toBe('0812');
    expect(codes('物流管理')?.[0]?.slice(0, 4)).toBe('1201');
    expect(codes('视觉传达设计')?.[0]?.slice(0, 4)).toBe(codes('设计学')?.[0]);
    expect(codes('金融工程')?.[0]).toMatch(/^020204\d\d$/);
  });
  test('the catalogue is whole: all fields, the first-level disciplines, the majors', () => {
    const of = (digits: number) => disciplineCodes.filter((code) => code.length === digits).length;
    expect(of(2)).toBe(14);
    expect(of(4)).toBeGreaterThanOrEqual(110);
    expect(undergraduateCodes.size).toBeGreaterThanOrEqual(800);
  });
  test('every row stands under one that is there', () => {
    const known = new Set(disciplineCodes);
    const parents = disciplineCodes.filter((code) => code.length > 2).map((code) => code.slice(0, code.length - 2));
    expect(parents.filter((code) => !known.has(code))).toEqual([]);
  });
  test('neighbours of a class are neighbours of its disciplines', () => {
    const [major] = resolveDisciplines('应用化学') ?? [];
    expect(major?.near).toEqual(expect.arrayContaining(['0817', '1007']));
  });
  test('economics is near statistics; what merely stands under economics is not', () => {
    const nearOf = (name: string) => resolveDisciplines(name)?.[0]?.near ?? [];
    expect(nearOf('经济学')).toContain('0714');
    expect(nearOf('数量经济学')).toContain('0714');
    expect(nearOf('国际经济与贸易')).not.toContain('0714');
  });
  test('a discipline that ends in 学 keeps its master', () => {
    const claimed = (summary: string) =>
      understand('candidate', parseProfile('candidate', { id: 'c', pool: 'p', summary }));
    for (const [summary, label] of [
      ['中山大学有机化学硕士', '有机化学'],
      ['药学硕士', '药学'],
      ['BBA (Marketing), HKBU', '市场营销'],
    ] as const) {
      const read = claimed(summary);
      expect(read.kind === 'candidate' && read.degrees?.[0]?.disciplines.map((one) => one.label)).toEqual([label]);
    }
  });
  test('what somebody did or speaks is not what he studied', () => {
    const read = (description: string) => vacancy({ description }).degree?.disciplines?.map(({ label }) => label);
    expect(read('本科以上学历有软件开发经验')).toBeUndefined();
    expect(read('本科以上学历英语四级以上')).toBeUndefined();
    expect(read('Bachelor degree, tell me if it fits')).toBeUndefined();
    expect(read('Bachelor degree in IT or related')).toEqual(['计算机科学与技术']);
  });
});

describe('graduation', () => {
  test.each([
    ['2026届硕士', '2026'],
    ['26届毕业生', '2026'],
    ['2026年7月毕业', '2026-07'],
    ['预计2026年6月取得学位', '2026-06'],
    ['expected June 2026', '2026-06'],
    ['graduating in Sept. 2026', '2026-09'],
    ['class of 2025', '2025'],
    ['2022.09-2026.07毕业', '2026-07'],
    ['毕业时间：2025年', '2025'],
  ])('%s is %s', (text, day) => {
    expect(graduation(foldName(text))).toBe(day);
  });
});

describe('where a school is', () => {
  test.each([
    ['中山大学', 'mainland'],
    ['国立中山大学', 'taiwan'],
    ['香港科技大学（广州）', 'hongkong'],
    ['澳門大學', 'macao'],
    ['University of Macau', 'macao'],
    ['HKUST', 'hongkong'],
    ['东莞理工学院', 'mainland'],
    ['湖北工业大学', 'mainland'],
    ['宁波诺丁汉大学', 'mainland'],
    ['英国诺丁汉大学', 'overseas'],
    ['悉尼大学', 'overseas'],
    ['Imperial College London', 'overseas'],
  ])('reads %s as %s', (name, region) => {
    expect(schoolRegion(name)).toBe(region);
  });
  test('a name that says nothing is not guessed', () => {
    expect(schoolRegion('第一学校')).toBeUndefined();
  });
});

describe('the ladder of skilled trades', () => {
  const grade = (description: string) => vacancy({ description }).skillGrade?.min;
  test('is read from its names, its numbers and the certificates of a trade', () => {
    expect(grade('高级工及以上')).toBe('senior-worker');
    expect(grade('持职业技能等级四级证书')).toBe('intermediate-worker');
    expect(grade('需要高级钳工证')).toBe('senior-worker');
    expect(grade('首席技师优先')).toBe('chief-technician');
  });
  test('is not read from ranks of engineers', () => {
    expect(grade('高级工程师，负责工艺')).toBeUndefined();
  });
});
