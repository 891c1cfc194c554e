import { describe, expect, test } from '@jest/globals';
import { flexibilityWordings } from '../../../services/understanding/data/flexibility-words.ts';
import { understand } from '../../../services/understanding/index.ts';
import type { CandidateInput } from '../../../shared/model/candidate.ts';
import { flexibilityCodes, flexibilityNames } from '../../../shared/model/codes.ts';
import { parseProfile } from '../../../shared/model/profile.ts';
import type { NumberRange, Windows } from '../../../shared/model/understood.ts';
import type { VacancyInput } from '../../../shared/model/vacancy.ts';

const vacancy = (fields: Partial<VacancyInput>) =>
  understand('vacancy', parseProfile('vacancy', { id: 'v', pool: 'p', ...fields }));
const candidate = (fields: Partial<CandidateInput>) =>
  understand('candidate', parseProfile('candidate', { id: 'c', pool: 'p', ...fields }));

const offers = (description: string): string =>
  (vacancy({ description }).offers ?? []).map(({ code }) => code).join(' ');
const needs = (summary: string): string =>
  (candidate({ summary }).needs ?? [])
    .map(({ code, importance }) => (importance === 'strong' ? code : `${code}:${importance}`))
    .join(' ');
const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
const daysText = (days: readonly string[]): string =>
  ({ 'mon,tue,wed,thu,fri': '1-5', 'mon,tue,wed,thu,fri,sat': '1-6', 'sat,sun': '6-7' })[days.join()] ??
  (days.length === 7 ? '1-7' : days.join('+'));
const windows = (read: Windows | undefined): string =>
  (read?.windows ?? []).map(({ days, from, to }) => `${daysText(days)} ${clock(from)}-${clock(to)}`).join(', ');
const range = (read: NumberRange | undefined): string => (read ? `${read.min ?? ''}..${read.max ?? ''}` : '');

describe('what a posting offers', () => {
  test.each([
    ['周末双休', 'no-weekends'],
    ['做五休二', 'no-weekends'],
    ['五天工作周，返工時間彈性', 'no-weekends flexible-hours'],
    ['长白班', 'no-nights'],
    ['不上夜班', 'no-nights'],
    ['不倒班', 'no-nights'],
    ['长白班，无需倒夜班', 'no-nights'],
    ['弹性打卡', 'flexible-start'],
    ['弹性工作制', 'flexible-hours'],
    ['上班不用打卡', 'flexible-hours'],
    ['可接送孩子', 'school-run'],
    ['配合学校时间', 'school-run'],
    ['寒暑假可休', 'term-time'],
    ['居家办公每周两天', 'hybrid'],
    ['每周居家2天', 'hybrid'],
    ['支持远程办公', 'remote'],
    ['远程', 'remote'],
    ['线上办公', 'remote'],
    ['兼职', 'part-time'],
    ['全职/兼职均可', 'part-time'],
    ['半天班', 'part-time'],
    ['200/天日结', 'seasonal'],
    ['旺季短期工', 'seasonal'],
    ['可请假', 'short-notice-leave'],
    ['临时有事可请假', 'short-notice-leave'],
    ['厂车接送', 'shuttle-bus'],
    ['园区有托育点', 'on-site-childcare'],
    ['有暑托班', 'on-site-childcare'],
    ['哺乳室', 'nursing-room'],
    ['提供无障碍办公环境', 'accessible-workplace'],
    ['可换班', 'shift-swap'],
    ['不加班', 'no-overtime'],
    ['准点下班', 'no-overtime'],
    ['周末不上班', 'no-weekends'],
    ['周末不加班', 'no-weekends'],
    ['Term-time only, school hours', 'term-time school-run'],
    ['4-day week', 'compressed-week'],
    ['nine-day fortnight', 'compressed-week'],
    ['Compressed hours or job share', 'compressed-week job-share'],
    ['No night shifts', 'no-nights'],
    ['no nights or weekends', 'no-nights no-weekends'],
    ['No evenings, weekends or nights', 'no-weekends no-nights'],
    ['not required to work nights', 'no-nights'],
    ['flexi-time', 'flexible-hours'],
    ['WFH two days a week', 'hybrid'],
    ['Hybrid: 3 days in the office', 'hybrid'],
    ['work from home on Fridays', 'hybrid'],
    ['This is a remote position', 'remote'],
    ['overtime-free', 'no-overtime'],
    ['Overtime not required', 'no-overtime'],
    ['Monday to Friday', 'no-weekends'],
    ['周一至周五 9:00-18:00', ''],
  ])('reads %s as it is meant', (text, codes) => {
    expect(offers(text)).toBe(codes);
  });

  test.each([
    ['what is asked of the applicant', '需要夜班'],
    ['what is asked of the applicant', '能接受倒班'],
    ['what is asked of the applicant', '无法加班者勿投'],
    ['what is asked of the applicant', '不能上夜班者勿扰'],
    ['what is asked of the applicant', '能适应弹性工作时间'],
    ['what is asked of the applicant', 'flexible hours required'],
    ['overtime pay', '无加班费'],
    ['overtime pay', 'No overtime pay'],
    ['what cannot be avoided', '旺季不得不加班'],
    ['weekends that are not free', '隔周双休'],
    ['weekends that are not free', '单双休轮换'],
    ['weekends that are not free', '双休日加班有补贴'],
    ['weekends that are not free', 'shifts incl. weekends'],
    ['a day shift beside a night shift', '白班20人，夜班20人'],
    ['what is denied', '不支持远程办公'],
    ['what is denied', '没有班车'],
    ['what is denied', 'Remote work is not available'],
    ['a job with things of that name', '班车司机'],
    ['a job with things of that name', '负责接送孩子上下学，育儿嫂一名'],
    ['a job with things of that name', '远程控制系统开发'],
    ['a job with things of that name', 'Experience with hybrid cloud and remote sensing'],
    ['a job with things of that name', '完成领导交办的临时工作'],
    ['a ban', '不得在外兼职'],
    ['a condition about something else', 'Experience not required, overtime available'],
    ['rest by turns', '轮休，可调休'],
    ['no promise at all', 'Zero-hours contract'],
  ])('is not %s: %s', (_what, text) => {
    expect(offers(text)).toBe('');
  });

  test('is read from every name and wording of the tables', () => {
    // Names without the spaces of running text are for fields; 轮岗分担 may be a rota.
    const fieldsOnly = /^(?:workfromhome|remotework|nonightwork|noweekendwork|weekendsoff|noovertimework|轮岗分担)$/;
    const names = flexibilityCodes.flatMap((code) => {
      const { zh, en, also = [] }: { zh: string; en: string; also?: readonly string[] } = flexibilityNames[code];
      return [zh, en, ...also].map((name) => [code, name] as const);
    });
    const wordings = flexibilityWordings.flatMap(([code, all]) => all.map((wording) => [code, wording] as const));
    const unread = [...names, ...wordings].filter(
      ([code, wording]) => !fieldsOnly.test(wording) && !offers(wording).split(' ').includes(code),
    );
    expect(unread).toEqual([]);
  });

  test('of a place of work decides how far it is remote', () => {
    expect(vacancy({ description: '需坐班' }).remote).toBe('none');
    expect(vacancy({ description: '不支持远程办公' }).remote).toBe('none');
    expect(vacancy({ description: '无需坐班' }).remote).toBeUndefined();
    expect(vacancy({ description: 'Hybrid working' }).remote).toBe('hybrid');
    expect(vacancy({ description: 'Fully remote' }).remote).toBe('full');
  });
});

describe('what a person needs', () => {
  test.each([
    ['不想上夜班', 'no-nights'],
    ['不能上夜班', 'no-nights:required'],
    ['无法加班，上不了夜班', 'no-overtime:required no-nights:required'],
    ["can't work nights", 'no-nights:required'],
    ['unable to work weekends', 'no-weekends:required'],
    ['周末要陪孩子', 'no-weekends'],
    ['有夜班经验，希望白班', 'no-nights'],
    ['只上白班', 'no-nights:required'],
    ['需要接送孩子', 'school-run'],
    ['希望远程办公', 'remote'],
    ['找兼职', 'part-time'],
    ['Looking for part-time work', 'part-time'],
    ['最好弹性工时', 'flexible-hours:preferred'],
    ['Ideally hybrid', 'hybrid:preferred'],
    ['must have school hours', 'school-run:required'],
    ['term-time only', 'term-time:required'],
    ['看重临时请假、现场托育', 'short-notice-leave on-site-childcare'],
    ['双休、不加班', 'no-weekends no-overtime'],
  ])('reads %s as it is meant', (text, codes) => {
    expect(needs(text)).toBe(codes);
  });

  test.each([
    '接受夜班',
    '可加班',
    '不介意加班',
    '可三班倒',
    '白班夜班都可以',
    '全职兼职均可',
    '可接受远程办公',
    'Open to remote work',
    '有兼职经验',
    'worked part-time at a shop',
    '负责弹性工时制度设计',
    '育儿嫂，会接送孩子上下学',
    'I work nights now',
    'Available Mon-Fri 9:30-14:30',
  ])('is not what one accepts, did or can do: %s', (text) => {
    expect(needs(text)).toBe('');
  });
});

describe('hours of the day', () => {
  test.each([
    ['朝九晚五', '1-5 09:00-17:00'],
    ['早九晚六', '1-5 09:00-18:00'],
    ['朝9晚5:30', '1-5 09:00-17:30'],
    ['9:00-18:00', '1-5 09:00-18:00'],
    ['９：００～１８：００', '1-5 09:00-18:00'],
    ['上午9点到下午5点半', '1-5 09:00-17:30'],
    ['早上八点半至晚上六点', '1-5 08:30-18:00'],
    ['9点-18点', '1-5 09:00-18:00'],
    ['9点上班，18点下班', '1-5 09:00-18:00'],
    ['9:00-6:30，双休', '1-5 09:00-18:30'],
    ['9:30-14:30', '1-5 09:30-14:30'],
    ['周一至周五 8:30-12:00, 13:30-17:30', '1-5 08:30-17:30'],
    ['9点至12点，1点半至6点半', '1-5 09:00-18:30'],
    ['周一至周五9:00-18:00，周六9:00-12:00', '1-5 09:00-18:00, sat 09:00-12:00'],
    ['周一、三、五 14:00-18:00', 'mon+wed+fri 14:00-18:00'],
    ['每周六日 10:00-22:00', '6-7 10:00-22:00'],
    ['大小周，9:00-18:00', '1-6 09:00-18:00'],
    ['做六休一，8:30-17:30', '1-6 08:30-17:30'],
    ['固定休周日，8:00-17:30', '1-6 08:00-17:30'],
    ['20:00-次日8:00', '1-5 20:00-08:00'],
    ['早8晚8', '1-5 08:00-20:00'],
    ['早班6:00-14:00，中班14:00-22:00', '1-5 06:00-14:00, 1-5 14:00-22:00'],
    ['996工作制', '1-6 09:00-21:00'],
    ['Mon-Fri, 9-5', '1-5 09:00-17:00'],
    ['Monday to Friday 9am-5:30pm', '1-5 09:00-17:30'],
    ['9am to 6pm, Mon/Wed/Fri', 'mon+wed+fri 09:00-18:00'],
    ['Hours: 8.30am to 5pm', '1-5 08:30-17:00'],
    ['10pm – 6am', '1-5 22:00-06:00'],
    ['Saturday and Sunday shifts 9:00-17:00', '6-7 09:00-17:00'],
    ['三班倒', '1-7 00:00-24:00'],
    ['12小时两班倒', '1-7 00:00-24:00'],
    ['营业时间10:00-22:00', ''],
    ['午休12:00-13:30', ''],
    ['面试时间9:00-17:00', ''],
    ['9:00-10:00弹性打卡', ''],
    ['拒绝996', ''],
    ['两班倒', ''],
    ['列出3-5点建议', ''],
    ['比例1:20，2019.07-2023.06', ''],
  ])('of a posting: %s', (text, read) => {
    expect(windows(vacancy({ description: text }).shifts)).toBe(read);
  });

  test.each([
    ['只能每天9点到15点', '1-5 09:00-15:00'],
    ['Available Mon-Fri 9:30-14:30', '1-5 09:30-14:30'],
    ['available 10am-2pm weekdays', '1-5 10:00-14:00'],
    ['下午4点前下班', '1-5 06:00-16:00'],
    ['9点后上班，下午四点半前下班', '1-5 09:00-16:30'],
    ['need to finish by 3pm', '1-5 06:00-15:00'],
    ['可三班倒', ''],
  ])('of a person: %s', (text, read) => {
    expect(windows(candidate({ summary: text }).availability)).toBe(read);
  });
});

describe('hours a week', () => {
  test.each([
    ['每周工作20小时', '20..20'],
    ['每天4-6小时', '20..30'],
    ['每天8小时，单休', '48..48'],
    ['月休4天，每天8小时', '48..48'],
    ['大小周，一天8小时', '44..44'],
    ['每周3天', '24..24'],
    ['每周至少三天', '24..'],
    ['每周工作5天，每天7.5小时', '37.5..37.5'],
    ['5天8小时', '40..40'],
    ['8小时工作制，双休', '40..40'],
    ['37.5 hours per week', '37.5..37.5'],
    ['20-25 hours a week', '20..25'],
    ['up to 20 hours per week', '..20'],
    ['at least 16 hours a week', '16..'],
    ['35-hour week', '35..35'],
    ['3 days a week', '24..24'],
    ['每周加班不超过10小时', ''],
    ['每天加班2小时', ''],
    ['7x24小时值班', ''],
    ['每周培训2小时', ''],
    ['72小时内反馈', ''],
    ['居家办公每周两天', ''],
    ['two days a week from home', ''],
  ])('reads %s as it is meant', (text, read) => {
    expect(range(vacancy({ description: text }).hoursPerWeek)).toBe(read);
  });

  test('of the field win, and are warned of where the text has no hour in common with them', () => {
    const flexibility = { hoursPerWeek: { min: 35, max: 40 } };
    const apart = vacancy({ flexibility, description: '每周工作20小时' });
    expect(apart.hoursPerWeek).toMatchObject({ min: 35, max: 40 });
    expect(apart.warnings).toContainEqual({
      code: 'text.contradicts',
      pointer: '/description',
      params: { field: '/flexibility/hoursPerWeek', used: '35-40', text: '20' },
    });
    const codes = vacancy({ flexibility, description: '每周工作37.5小时' }).warnings.map(({ code }) => code);
    expect(codes).not.toContain('text.contradicts');
  });
});
