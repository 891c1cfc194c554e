import { describe, expect, test } from '@jest/globals';
import { unlawfulKinds } from '../../../services/understanding/data/unlawful-criteria.ts';
import { renderWarning } from '../../../services/understanding/index.ts';
import { readCandidate, readVacancy } from '../../support/profiles/read-text.ts';

const unlawful: Readonly<Record<(typeof unlawfulKinds)[number], readonly string[]>> = {
  sex: [
    '限女性',
    '女士优先',
    '只招女工',
    '性别：男',
    '招聘女文员',
    '僅限男性',
    'female only',
    'Gender: male',
    'must be female',
  ],
  age: [
    '年龄35岁以下',
    '18-45周岁',
    '年齡不超過40歲',
    '90后优先',
    'aged between 20 and 30',
    'under 35 years old',
    'age limit 35',
  ],
  marriage: [
    '已婚已育优先',
    '未婚',
    '三年内无生育计划',
    '孕妇勿扰',
    'married women preferred',
    'no plans to have children',
  ],
  'household-registration': [
    '本地户口优先',
    '限深圳户籍',
    '外地人勿扰',
    '須有廣州戶口',
    'local hukou required',
    'local residents only',
  ],
  ethnicity: ['限汉族', '河南人勿扰', '不要东北人', '无口音', 'native speakers only', 'han chinese only'],
  'school-tier': [
    '985/211优先',
    '双一流高校优先',
    '限211院校',
    '名校毕业优先',
    'QS前100院校',
    'top 50 university graduates only',
  ],
  health: [
    '身高165cm以上',
    '五官端正',
    '形象气质佳',
    '无乙肝',
    '无纹身',
    'HBV negative',
    'good looking',
    'minimum height 170',
  ],
  'political-status': ['中共党员优先', '政治面貌：党员', 'party members only'],
  religion: ['无宗教信仰', 'christians only'],
  'star-sign': ['处女座勿扰', '星座：天秤座', '属虎的不要', 'Virgo need not apply'],
};

const lawful = [
  ...[
    '年龄不限',
    '男女不限',
    '性别不限',
    '性别：男女不限',
    '男/女均可',
    '婚育不限',
    '户籍不限',
    '女装设计',
    '妇科医生',
    '女性用品销售',
  ],
  ...[
    '负责女性健康产品的推广',
    '男鞋店长',
    '3-12岁儿童英语教学',
    '12-18岁青少年篮球教练',
    '孕妇护理',
    '月嫂照顾孕妇',
    '婚礼策划',
    '民族音乐',
  ],
  ...[
    '18岁以上',
    '年满18周岁',
    '驾龄5年以上',
    '工龄10年',
    '15-20天年假',
    '25-30人团队',
    '平均年龄26岁',
    '服务年轻用户',
    '985元/月',
    '211路公交',
  ],
  ...[
    '提供北京户口',
    '办理户口迁移',
    '需带户口本复印件',
    '本地化部署',
    '本地优先级',
    '乙肝疫苗研发',
    '党建工作',
    '我校是双一流高校',
    '企业形象好',
  ],
  ...[
    'female health products',
    'women’s wear',
    '35+ years experience',
    'over 20 years of experience',
    'must be over 18 years old',
  ],
  ...[
    'no age limit',
    'children aged 10 to 12',
    'under 30 minutes',
    'good looking UI',
    'white box testing',
    'family business',
    'single malt',
  ],
];

const kindsIn = (description: string): readonly unknown[] =>
  readVacancy({ description })
    .warnings.filter(({ code }) => code === 'text.unlawful-criterion')
    .map(({ params }) => params?.['criterion']);

const base =
  '岗位职责：缝纫、裁剪。任职要求：中专以上学历，2年以上缝纫经验，英语流利，会Excel者优先，9:00-18:00，月薪6000-8000元。';

describe('criteria that the law forbids', () => {
  test.each(Object.entries(unlawful))('of the kind %s are pointed out where they stand', (kind, wordings) => {
    for (const wording of wordings) {
      expect([wording, kindsIn(`${base}\n要求：${wording}。`)]).toEqual([wording, expect.arrayContaining([kind])]);
      const text = `${base}\n要求：${wording}。`;
      const { span = [0, 0] } = readVacancy({ description: text }).warnings.find(({ span: at }) => at) ?? {};
      expect(wording).toContain(text.slice(...span));
    }
  });

  test.each(lawful)('are not seen in "%s"', (wording) => {
    expect(kindsIn(wording)).toEqual([]);
  });

  test('change no byte of what is read but the warnings', () => {
    for (const wording of Object.values(unlawful).flat()) {
      for (const write of [(said: string) => `${said}。${base}`, (said: string) => `${base}${said}，会Word`]) {
        const read = readVacancy({ description: write(wording) });
        const blank = readVacancy({ description: write(' '.repeat(wording.length)) });
        expect({ ...read, warnings: [] }).toEqual({ ...blank, warnings: [] });
      }
      expect({ ...readVacancy({ description: `${base}\n${wording}。` }), warnings: [] }).toEqual({
        ...readVacancy({ description: base }),
        warnings: [],
      });
    }
  });

  test('come with a lawful alternative in both languages', () => {
    for (const criterion of unlawfulKinds) {
      const warning = { code: 'text.unlawful-criterion', pointer: '/description', params: { criterion } };
      for (const lang of ['zh', 'en'] as const) {
        expect(renderWarning(warning, lang)).not.toContain('{');
        expect(renderWarning(warning, lang)).not.toContain(criterion === 'sex' ? '{' : `${criterion}。`);
        expect(renderWarning(warning, lang)).toMatch(/请|state|name the law/);
      }
    }
    const sex = { code: 'text.unlawful-criterion', pointer: '/description', params: { criterion: 'sex' } };
    expect(renderWarning(sex, 'en')).toContain('the weight to be lifted or the shift');
  });
});

test('what a person states of registration, age or family moves nothing', () => {
  const summary = '现居深圳，熟悉Java。';
  const more = '\n性别：女\n年龄：28岁\n户籍所在地：湖南长沙\n籍贯：湖南\n婚姻状况：已婚\n民族：汉族';
  expect(readCandidate({ summary: summary + more })).toEqual(readCandidate({ summary }));
  const home = readCandidate({ summary: '户籍所在地：湖南长沙。熟悉Java。' });
  expect(home.location).toBeUndefined();
});
