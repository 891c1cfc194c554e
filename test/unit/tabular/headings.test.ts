import { describe, expect, test } from '@jest/globals';
import { readProfiles } from '../../../services/tabular/index.ts';
import type { ProfileKind } from '../../../shared/model/profile.ts';
import { withFile } from './in-folder.ts';

const read = <Kind extends ProfileKind>(kind: Kind, rows: readonly (readonly string[])[]) => {
  const text = rows.map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n');
  return withFile('people.csv', text, (path) => readProfiles(kind, path, { pool: 'fair' }));
};

const candidate = {
  id: 'c1',
  pool: 'fair',
  headline: '药物研发',
  skills: ['HPLC', '药物合成'],
  degrees: [{ level: 'master', discipline: '药学', institution: '某大学', graduatedOn: '2026-06' }],
  skillGrade: 'senior-technician',
  experienceYears: 3,
  location: { place: '广州市番禺区' },
  mobility: { places: ['深圳', '佛山'], relocate: true },
  salary: { min: 15_000, currency: 'CNY', per: 'month' },
  languages: [{ code: 'en', level: 'C1' }],
  availableFrom: '2026-07-01',
  consent: { matching: true },
  contact: { name: '张三', phone: '13800000000', email: 'a@b.c' },
};
const cells = [
  ...[
    'c1',
    '张三',
    '13800000000',
    'a@b.c',
    '药物研发',
    'HPLC；药物合成',
    '硕士',
    '药学',
    '某大学',
    '2026年6月',
    '高级技师',
    '3年',
  ],
  ...['广州市番禺区', '深圳、佛山', '是', '15-20K', '英语(流利)', '2026/7/1', '是'],
];
const headings = {
  simplified: [
    ...[
      '编号',
      '姓名',
      '联系电话',
      '邮箱',
      '求职意向',
      '技能',
      '学历',
      '专业',
      '毕业院校',
      '毕业时间',
      '技能等级',
      '工作年限',
    ],
    ...['现居地', '期望工作地', '接受异地', '期望薪资', '语言', '到岗时间', '同意匹配'],
  ],
  traditional: [
    ...[
      '編號',
      '姓名',
      '聯繫電話',
      '郵箱',
      '求職意向',
      '技能',
      '學歷',
      '專業',
      '畢業院校',
      '畢業時間',
      '技能等級',
      '工作年限',
    ],
    ...['現居地', '期望工作地', '接受異地', '期望薪資（元/月）', '語言', '到崗時間', '同意匹配'],
  ],
  English: [
    ...[
      'ID',
      'Name',
      'Phone',
      'E-mail',
      'Headline',
      'Skills',
      'Education',
      'Major',
      'University',
      'Graduation date',
      'Skill grade',
    ],
    ...[
      'Years of experience',
      'Location',
      'Preferred locations',
      'Willing to relocate',
      'Expected salary',
      'Languages',
    ],
    ...['Available from', 'Consent'],
  ],
};

describe('headings of a table of candidates', () => {
  test.each(['simplified', 'traditional', 'English'] as const)('are understood in %s', async (language) => {
    const { rows, refused, notes } = await read('candidate', [headings[language], cells]);
    expect(refused).toEqual([]);
    expect(notes.filter(({ code }) => code.startsWith('columns'))).toEqual([]);
    expect(rows).toEqual([{ row: 2, profile: candidate }]);
  });

  test('may stand below a title and an empty line; rows keep the numbers of the spreadsheet', async () => {
    const { rows } = await read('candidate', [
      ['某某招聘会'],
      [''],
      ['编号', '学历'],
      ['c1', '本科'],
      [''],
      ['c2', '硕士'],
    ]);
    expect(rows.map(({ row, profile }) => [row, profile.id])).toEqual([
      [4, 'c1'],
      [6, 'c2'],
    ]);
  });

  test('that mean nothing are named once and ignored; those that may never move a score are dropped and said to be', async () => {
    const { rows, notes } = await read('candidate', [
      ['编号', '性别', '出生年月', '婚姻状况', '民族', '星座运势'],
      ['c1', '女', '1990-01', '已婚', '汉', '好'],
    ]);
    expect(rows.map(({ profile }) => profile)).toEqual([{ id: 'c1', pool: 'fair' }]);
    expect(notes).toContainEqual({
      code: 'columns.never-used',
      count: 4,
      names: ['性别', '出生年月', '婚姻状况', '民族'],
    });
    expect(notes).toContainEqual({ code: 'columns.ignored', count: 1, names: ['星座运势'] });
  });

  test('what no field can hold goes where understanding reads it', async () => {
    const { rows } = await read('candidate', [
      ['编号', '学历', '到岗时间', '自我评价'],
      ['c1', '本科在读', '随时', '踏实'],
    ]);
    expect(rows[0]?.profile).toEqual({ id: 'c1', pool: 'fair', summary: '踏实\n学历：本科在读\n到岗时间：随时' });
  });
});

test('headings of a table of vacancies are understood', async () => {
  const { rows, refused } = await read('vacancy', [
    [
      ...[
        '职位编号',
        '公司',
        '职位名称',
        '招聘人数',
        '学历要求',
        '专业要求',
        '必备技能',
        '优先技能',
        '工作地点',
        '薪资范围',
        '经验要求',
      ],
      ...['语言要求', '福利', '工作时间', '每周工时', '岗位描述', '任职要求', '截止日期'],
    ],
    [
      ...[
        'v1',
        '某公司',
        '研究员',
        '2',
        '博士及以上',
        '药学、化学等相关专业',
        'HPLC',
        '文献检索',
        '广州市黄埔区',
        '30-40万',
        '2年以上',
      ],
      ...['英语', '双休；五险一金', '周一至周五 9:00-17:30', '35-40', '做研究', '细心', '2026年12月31日'],
    ],
  ]);
  expect(refused).toEqual([]);
  expect(rows[0]?.profile).toEqual({
    id: 'v1',
    pool: 'fair',
    employer: '某公司',
    title: '研究员',
    headcount: 2,
    degree: { min: 'doctorate', disciplines: ['药学', '化学'] },
    skills: [
      { name: 'HPLC', importance: 'required' },
      { name: '文献检索', importance: 'preferred' },
    ],
    location: { place: '广州市黄埔区' },
    salary: { min: 300_000, max: 400_000, currency: 'CNY', per: 'year' },
    experienceYears: { min: 2 },
    languages: [{ code: 'en' }],
    flexibility: {
      offers: ['no-weekends'],
      shifts: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '17:30' }],
      hoursPerWeek: { min: 35, max: 40 },
    },
    description: '做研究\n细心\n福利：五险一金',
    closesOn: '2026-12-31',
  });
});

describe('bad rows', () => {
  test('are refused by the number of the spreadsheet, with column and reason, and the others are kept', async () => {
    const { rows, refused } = await read('candidate', [
      ['编号', '毕业时间', '同意匹配'],
      ['c1', '2026-06', '是'],
      ['c 2', '2026-06', '是'],
      ['c3', '2026-13', '待定'],
      ['c4', '2025', '否'],
    ]);
    expect(rows.map(({ profile }) => profile.id)).toEqual(['c1', 'c4']);
    expect(refused.map(({ row, problems }) => [row, problems.map(({ where }) => where)])).toEqual([
      [3, ['编号']],
      [4, ['毕业时间', '同意匹配']],
    ]);
  });

  test('without an id are named after their row, said once; of rows with one id the last one counts', async () => {
    const { rows, notes } = await read('candidate', [
      ['编号', '学历'],
      ['', '本科'],
      ['c1', '本科'],
      ['c1', '硕士'],
    ]);
    expect(rows.map(({ profile }) => [profile.id, profile.degrees?.[0]?.level])).toEqual([
      ['row-2', 'bachelor'],
      ['c1', 'master'],
    ]);
    expect(notes).toContainEqual({ code: 'ids.made', count: 1, names: [] });
    expect(notes).toContainEqual({ code: 'ids.repeated', count: 1, names: [] });
  });

  test('a file without any known heading is refused as a whole', async () => {
    await expect(
      read('candidate', [
        ['甲', '乙'],
        ['1', '2'],
      ]),
    ).rejects.toThrow('no heading in its first rows is known');
  });
});

describe('JSON files', () => {
  test('a line that is not JSON spoils only itself', async () => {
    const text = '{"id":"a"}\nnot json\n\n{"id":"b","sex":"f"}\n{"id":"c","pool":"own"}\n';
    const read = await withFile('a.jsonl', text, (path) => readProfiles('candidate', path, { pool: 'p' }));
    expect(read.rows.map(({ row, profile }) => [row, profile.id, profile.pool])).toEqual([
      [1, 'a', 'p'],
      [5, 'c', 'own'],
    ]);
    expect(read.refused.map(({ row, problems }) => [row, problems[0]?.code])).toEqual([
      [2, 'malformed_json'],
      [4, 'forbidden_field'],
    ]);
  });

  test.each(['[{"id":"a"},{"id":"b"}]', '{"candidates":[{"id":"a"},{"id":"b"}]}', '{"id":"a"}\n{"id":"b"}'])(
    '%s holds two',
    async (text) => {
      const read = await withFile('a.json', text, (path) => readProfiles('candidate', path, { pool: 'p' }));
      expect(read.rows.map(({ profile }) => profile.id)).toEqual(['a', 'b']);
    },
  );

  test('an ending that is none of ours is refused with the endings that are', async () => {
    await expect(withFile('a.pdf', '%PDF', (path) => readProfiles('candidate', path, { pool: 'p' }))).rejects.toThrow(
      'none of JSONL, JSON, CSV or XLSX',
    );
  });
});
