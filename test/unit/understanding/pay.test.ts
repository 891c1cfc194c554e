import { describe, expect, test } from '@jest/globals';
import { understand } from '../../../services/understanding/index.ts';
import type { CandidateInput } from '../../../shared/model/candidate.ts';
import { parseProfile } from '../../../shared/model/profile.ts';
import type { Pay } from '../../../shared/model/understood.ts';
import type { VacancyInput } from '../../../shared/model/vacancy.ts';

const vacancy = (fields: Partial<VacancyInput>) =>
  understand('vacancy', parseProfile('vacancy', { id: 'v', pool: 'p', ...fields }));
const candidate = (fields: Partial<CandidateInput>) =>
  understand('candidate', parseProfile('candidate', { id: 'c', pool: 'p', ...fields }));
const pay = (read: Pay | undefined): string =>
  read ? `${read.min ?? ''}..${read.max ?? ''} ${read.currency}/${read.per}` : '';

describe('the pay of a posting', () => {
  test.each([
    ['15-20K·13薪', '15000..20000 CNY/month'],
    ['年薪30万起', '300000.. CNY/year'],
    ['年薪三十万', '300000.. CNY/year'],
    ['日结220元，包工作餐', '220.. CNY/day'],
    ['周末双休，计件4000-7000，生手可学', '4000..7000 CNY/month'],
    ['Flexible hours. 40-60K CNY.', '40000..60000 CNY/month'],
    ['30-50万/年', '300000..500000 CNY/year'],
    ['20-30万年薪', '200000..300000 CNY/year'],
    ['时薪25', '25.. CNY/hour'],
    ['25元/小时', '25.. CNY/hour'],
    ['25元一小时', '25.. CNY/hour'],
    ['日薪200', '200.. CNY/day'],
    ['200/天日结', '200.. CNY/day'],
    ['底薪5000+提成', '5000.. CNY/month'],
    ['底薪4000，综合8000-12000', '8000..12000 CNY/month'],
    ['试用期工资4000，转正后5000-7000', '5000..7000 CNY/month'],
    ['薪资待遇：底薪+提成，8000以上', '8000.. CNY/month'],
    ['8k以上', '8000.. CNY/month'],
    ['月薪：5000以下', '..5000 CNY/month'],
    ['月薪八千', '8000.. CNY/month'],
    ['月薪一万二', '12000.. CNY/month'],
    ['月薪一万五险一金', '10000.. CNY/month'],
    ['月薪8000-1.2万', '8000..12000 CNY/month'],
    ['综合工资6000-8000', '6000..8000 CNY/month'],
    ['税后8000-10000元', '8000..10000 CNY/month'],
    ['薪資：６千－８千', '6000..8000 CNY/month'],
    ['工资6000元/月+全勤奖200元/月', '6000.. CNY/month'],
    ['实习补贴200元/天', '200.. CNY/day'],
    ['HK$25,000-30,000 per month', '25000..30000 HKD/month'],
    ['月薪$18,000', '18000.. HKD/month'],
    ['HKD 25K - 30K', '25000..30000 HKD/month'],
    ['MOP 20,000/month', '20000.. MOP/month'],
    ['RMB 300k p.a.', '300000.. CNY/year'],
    ['£35,000 pro rata', '35000.. GBP/year'],
    ['up to £45k per annum', '..45000 GBP/year'],
    ['£12.21ph', '12.21.. GBP/hour'],
    ['USD 5k pm', '5000.. USD/month'],
    ['$120K/yr', '120000.. USD/year'],
    ['Basic £25k, OTE £50k', '25000.. GBP/year'],
  ])('reads %s as it is meant', (text, read) => {
    expect(pay(vacancy({ description: text }).salary)).toBe(read);
  });

  test.each([
    '薪酬面议',
    'Competitive salary',
    '融资5000万',
    '注册资本1000万元',
    '1000人',
    '联系电话：020-88886666，13812345678',
    '餐补20元/天',
    '加班工资25元/小时',
    '高温补贴300元/月',
    '1000元/月住房补贴',
    '每年4500元的过节费',
    '服务30-50万用户',
    'QPS 10-20K',
    '4K-8K视频',
    '2元/件',
    '产能5000/月',
    '预算20万/年',
    '月薪13薪',
    '每年15天年假',
    '每天工作8小时，每周工作20小时',
    '3-5年经验，2024年9月',
    '35 hours per week',
    '£5m funding',
    '人工智能5000字',
  ])('is not %s', (text) => {
    const read = vacancy({ description: text });
    expect(pay(read.salary)).toBe('');
    expect(read.warnings.map(({ params }) => params?.field)).not.toContain('/salary');
  });

  test('may stand in a title', () => {
    expect(pay(vacancy({ title: '后端开发 15-20K' }).salary)).toBe('15000..20000 CNY/month');
  });
});

describe('the pay that a person wants', () => {
  test.each([
    ['期望月薪1.5万', '15000.. CNY/month'],
    ['目前月薪10K，期望15K', '15000.. CNY/month'],
    ['月薪不低于1.2万', '12000.. CNY/month'],
    ['8k以上', '8000.. CNY/month'],
    ['时薪不低于30元', '30.. CNY/hour'],
    ['expected salary HK$30,000 per month', '30000.. HKD/month'],
    ['Looking for £40k', '40000.. GBP/year'],
    ['期望薪资面议', ''],
    ['管理预算5万元/月', ''],
    ['曾完成销售额3000万/年', ''],
    ['节省成本20万/年', ''],
  ])('reads %s as it is meant', (text, read) => {
    expect(pay(candidate({ summary: text }).salary)).toBe(read);
  });

  test('weighs by its wording', () => {
    const importance = (summary: string) => candidate({ summary }).salary?.importance;
    expect(importance('期望年薪30万（可谈）')).toBe('preferred');
    expect(importance('月薪必须8000以上')).toBe('required');
    expect(importance('期望月薪8000')).toBe('strong');
  });
});

describe('pay in field and text', () => {
  const salary = { min: 320_000, max: 520_000, currency: 'CNY', per: 'year' } as const;
  const codes = (description: string) => vacancy({ salary, description }).warnings.map(({ code }) => code);
  test('the field counts, and a text that cannot hold beside it is reported', () => {
    const read = vacancy({ salary, description: '月薪8000-10000元' });
    expect(pay(read.salary)).toBe('320000..520000 CNY/year');
    expect(read.warnings).toContainEqual({
      code: 'text.contradicts',
      pointer: '/description',
      params: { field: '/salary', used: '320000-520000 CNY/year', text: '8000-10000 CNY/month' },
    });
    expect(codes('HK$30,000 per month')).toContain('text.contradicts');
  });
  test('the same pay by the month, or a part of it, is no contradiction', () => {
    expect(codes('25-40K·13薪')).not.toContain('text.contradicts');
    expect(codes('底薪12000+提成')).not.toContain('text.contradicts');
  });
  test('two least amounts of a person must be the same', () => {
    const wanted = { min: 300_000, currency: 'CNY', per: 'year' } as const;
    const warned = (summary: string) => candidate({ salary: wanted, summary }).warnings.map(({ code }) => code);
    expect(warned('期望年薪50万以上')).toContain('text.contradicts');
    expect(warned('期望月薪2.5万')).not.toContain('text.contradicts');
  });
});
