import { numberOf, numberPattern } from '../facts/numbers.ts';
import { workWeek } from './week-days.ts';

/** Hours of work a week that a text states; offsets are of the normalised text. */
export interface HoursMention {
  readonly min?: number;
  readonly max?: number;
  readonly from: number;
  readonly to: number;
}

const n = `(?:${numberPattern}|半)`;
const between = `(${n})(?:\\s?(?:-|~|—|–|至|到|或|to|or)\\s?(${n}))?(?:\\+)?\\s?`;
const hour = '(?:个?(?:小时|钟头|工时)|(?:hours?|hrs?|h)(?![a-z]))';
const verbs =
  '(?:的)?(?:总?工作|上班|工时|出勤|在岗|坐班|到岗|直播|上课|做|干|只需|只做|可以|可|能够?|需|约|大约|平均|累计|时间|时长|[::]){0,3}\\s?';
const bound = '(不少于|至少|不低于|最少|不超过|最多|至多|不多于|控制在|保证)?\\s?';
const patterns = {
  week: new RegExp(
    `(?:每周|每星期|一周|一星期|周工时|周均?)(?!${n}天)${verbs}${bound}${between}${hour}|${between}-?\\s?${hour}\\s?(?:(?:per|a|each|every|\\/|p\\.?)\\s?(?:week|wk|w\\b)|weekly|\\/?(?:每|一)?周|\\/星期|[- ](?:working )?week|contract)`,
    'g',
  ),
  day: new RegExp(
    `(?:每天|每日|日均|一天|每班|单班)${verbs}${bound}${between}${hour}|${between}-?\\s?${hour}(?:\\s?(?:(?:per|a|each|every|\\/)\\s?(?:day|shift)|daily|(?:\\/|每|一)(?:天|日)|工作制|制|上班|\\/班)|[- ](?:shifts?|days?)\\b)`,
    'g',
  ),
  days: new RegExp(
    `(?:每周|每星期|一周|一星期)${verbs}${bound}${between}(?:个)?(?:整|工作)?[天日]|${between}days?\\s?(?:per|a|each|\\/)\\s?week`,
    'g',
  ),
} as const;

/** Hours beside the work: overtime, training, the way there. */
const besideBefore =
  /加班|培训|学习|会议|例会|自习|健身|志愿|通勤|路程|睡眠|休息|带薪|练习|overtime|commut|training|study|travel/;
const besideAfter =
  /^\s?(?:的)?(?:加班|培训|学习|会议|通勤|路程|内|之内|以内(?:回复|反馈|响应)|值班|待命|响应|服务|供应|overtime|training|of (?:training|overtime|study)|notice|commute|from home|remote|in (?:the )?office|at home|wfh)/;
/** Days of a week that are spent otherwise: at home, free, in training. */
const otherDays = /居家|远程|在家|休|放假|办公室|出差|培训|例会|年假|home|office|remote|wfh|hybrid|holiday|off\b|leave/;
const atMost = /不超过|最多|至多|不多于|控制在|up to|max(?:imum)?|no more than|less than|under/;
const atLeast = /不少于|至少|不低于|最少|保证|at least|min(?:imum)?|no less than/;

/** Hours a week as the text states them, the surest kind first: by week, by day, by whole days. Empty when it states none. */
export function hoursMentions(text: string): readonly HoursMention[] {
  if (!/[时天日]|hour|hr|\dh|day|钟头/.test(text)) return [];
  return first(text, 'week') ?? first(text, 'day') ?? first(text, 'days') ?? wholeWeek(text) ?? [];
}

type Kind = keyof typeof patterns;

function first(text: string, kind: Kind): readonly HoursMention[] | undefined {
  for (const match of text.matchAll(patterns[kind])) {
    const mention = mentionOf(text, match, kind);
    if (mention) return [mention];
  }
  return undefined;
}

function mentionOf(text: string, match: RegExpExecArray, kind: Kind): HoursMention | undefined {
  const [whole, limit, low, high, otherLow, otherHigh] = match;
  const [from, to] = [match.index, match.index + whole.length];
  if (isPartOfNumber(text, from, whole)) return undefined;
  const before =
    text
      .slice(Math.max(0, from - 14), from)
      .split(/[。;\n]/)
      .pop() ?? '';
  const after = text.slice(to, to + 14);
  if (besideBefore.test(before.slice(-8)) || besideBefore.test(whole) || besideAfter.test(after)) return undefined;
  if (kind === 'days' && otherDays.test(before.slice(-6) + after)) return undefined;
  const factor = factorOf(kind, text);
  const min = amountOf(low ?? otherLow);
  const max = amountOf(high ?? otherHigh) ?? min;
  if (min === undefined || max === undefined || !isPossible(kind, min, max)) return undefined;
  return { ...limited(min * factor, max * factor, `${before.slice(-13)}${limit ?? ''}|${after}`, whole), from, to };
}

/** `24小时` around the clock and `72小时反馈` are nobody's day; four whole days or more say nothing of hours. */
function isPossible(kind: Kind, min: number, max: number): boolean {
  const most = { week: 112, day: 14, days: 4 }[kind];
  const least = { week: 2, day: 1, days: 0.5 }[kind];
  return min >= least && max >= min && max <= most;
}

/** A whole day counts eight hours, a week five days, unless the text says otherwise. */
function factorOf(kind: Kind, text: string): number {
  if (kind === 'week') return 1;
  return kind === 'days' ? 8 : (daysAWeek(text) ?? workWeek(text).count ?? 5);
}

function daysAWeek(text: string): number | undefined {
  patterns.days.lastIndex = 0;
  for (const match of text.matchAll(patterns.days)) {
    const to = match.index + match[0].length;
    if (otherDays.test(text.slice(Math.max(0, match.index - 6), match.index) + text.slice(to, to + 8))) continue;
    const days = amountOf(match[2] ?? match[4]);
    if (days !== undefined && days >= 0.5 && days <= 7) return days;
  }
  return undefined;
}

const amountOf = (word: string | undefined): number | undefined =>
  word === undefined ? undefined : word === '半' ? 0.5 : numberOf(word);

function limited(min: number, max: number, around: string, whole: string): { min?: number; max?: number } {
  const [before = '', after = ''] = around.split('|');
  if (min === max && (atMost.test(before) || /^\s?(?:以内|以下|max)/.test(after))) return { max };
  if (min === max && (atLeast.test(before) || /\+/.test(whole) || /^\s?(?:以上|起|or more|min)/.test(after)))
    return { min };
  return { min, max };
}

const isPartOfNumber = (text: string, from: number, whole: string): boolean =>
  /^\d/.test(whole) && /[\d.]/.test(text[from - 1] ?? '');

const eightHours = /[五5]天[8八]小时|[8八]小时[五5]天|5\s?[x*×]\s?8(?!\d)/;

/** `五天8小时`, `5x8`. */
function wholeWeek(text: string): readonly HoursMention[] | undefined {
  const match = text.match(eightHours);
  if (match?.index === undefined) return undefined;
  return [{ min: 40, max: 40, from: match.index, to: match.index + match[0].length }];
}
