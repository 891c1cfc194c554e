import type { TextField } from '../text/text-field.ts';

/** Hours of a day that a text names: minutes since midnight; `to` not above `from` ends on the next day. */
export interface ClockSpan {
  readonly from: number;
  readonly to: number;
  /** Offsets of the normalised text. */
  readonly at: number;
  readonly end: number;
}

const half = '凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜间|夜里|深夜|早|朝|午|晚';
/** What a time begins with: no other place of a text is looked at. */
const startOfTime = '凌清早上中下傍晚夜深朝午十一二两三四五六七八九';
const halves = new RegExp(half);
const time = `(?:(${half})\\s?)?([01]?\\d|2[0-4]|十[一二]?|[一二两三四五六七八九])(?:\\s?([:点时]|\\.(?=[0-5]\\d(?!\\d)))\\s?(?:钟|正)?(?:([0-5]\\d)(?!\\d)|(半)|(一刻)|(三刻))?分?)?(半)?(?:\\s?(am|pm|a\\.m\\.?|p\\.m\\.?)(?![a-z]))?`;
const dash = '(?:\\s?(?:-{1,2}|~|—{1,2}|–|至|到|to|until|till)\\s?|\\s?(?:上班|开工)[,、;\\s]{0,2}|\\s?(?=晚|下午))';
const range = new RegExp(
  `(?=[\\d${startOfTime}])(?<![\\d.]|\\d:)${time}${dash}(?:次日|第二天|翌日|隔天)?\\s?${time}(?![\\d%k万])`,
  'g',
);
/** Without one of these no text names hours; a cheap look before the pattern runs. */
const signs = /\d\s?[:点时]|[点早朝]|\d\s?[ap]\.?m|\d\s?(?:to|-|–)\s?\d/;

/** All hours of a day that a text names as those of work, in order. */
export function clockSpans(field: TextField): readonly ClockSpan[] {
  const { text } = field;
  if (!signs.test(text)) return [];
  const found: ClockSpan[] = [];
  for (const match of text.matchAll(range)) {
    const [at, end] = [match.index, match.index + match[0].length];
    const span = afternoon(spanOf(match, text), match[0], found[found.length - 1]);
    if (span && !isOtherTime(text, at, end) && !isBandOfStart(text, span, at, end)) found.push({ ...span, at, end });
    // A text with more hours than this is a timetable of something else.
    if (found.length === maxSpans) break;
  }
  return found;
}

const maxSpans = 12;

type Minutes = Pick<ClockSpan, 'from' | 'to'>;

/** `9点至12点,1点半至6点半`: hours of the night that follow the morning, or that are told by 点 alone, are of the afternoon. */
function afternoon(span: Minutes | undefined, whole: string, last: ClockSpan | undefined): Minutes | undefined {
  if (!span || span.from < 60 || span.from >= 360 || span.to <= span.from || span.to > 600) return span;
  if (halves.test(whole) || /[ap]\.?m|0\d:/.test(whole)) return span;
  const follows = last !== undefined && last.to >= 660 && last.to <= 780 && last.from < last.to;
  return follows || /点/.test(whole) ? { from: span.from + 720, to: span.to + 720 } : span;
}

interface Time {
  readonly half: string | undefined;
  readonly hour: number;
  readonly minute: number;
  /** It bears a sign of being a time: a colon, 点, am. */
  readonly marked: boolean;
}

function spanOf(match: RegExpExecArray, text: string): Minutes | undefined {
  const [first, second] = [timeOf(match.slice(1, 10)), timeOf(match.slice(10, 19))];
  if (!isClock(first, second, match[0]) && !isPlainHours(match, text, first, second)) return undefined;
  const from = minutesOfDay(
    first,
    second.half && /p|下午|晚/.test(second.half) && !first.half && isAfter(second, first),
  );
  let to = minutesOfDay(second, false);
  const unmarked = second.half === undefined && second.hour < 13;
  // `上午9点到5点半`, `9:00-6:00`: nobody works twenty-one hours, so the second time is after noon.
  if (unmarked && to <= from && from < 1_440 && to + 720 > from && (from >= 720 || to + 1_440 - from > longestShift))
    to += 720;
  if (from === to || from > 1_440 || to > 1_440) return undefined;
  return { from: from % 1_440, to: to === 0 ? 1_440 : to };
}

/** Longest stretch that a text can mean by hours of work, in minutes. */
const longestShift = 16 * 60;

const isAfter = (second: Time, first: Time): boolean => second.hour % 12 > first.hour % 12 && first.hour < 12;

/** `9:00-18`, `9点到17点`, `早九晚六`; but `3-5点建议` are points on a list. */
function isClock(first: Time, second: Time, whole: string): boolean {
  if (first.half && second.half) return true;
  if (/:|[ap]\.?m/.test(whole) || first.marked) return true;
  return second.marked && (first.half !== undefined || second.hour - first.hour >= 4);
}

/** `Monday to Friday, 9-5`, `hours: 9 to 5`, `9.30-14.30`. */
function isPlainHours({ index, 0: whole }: RegExpExecArray, text: string, first: Time, second: Time): boolean {
  if (first.hour < 6 || first.hour > 11 || second.hour > 18 || /[一二三四五六七八九十]/.test(whole)) return false;
  const before = text.slice(Math.max(0, index - 24), index);
  const after = text.slice(index + whole.length, index + whole.length + 16);
  return (
    /(?:mon|fri|weekday|hours|shifts?|work(?:ing)?|daily|day)[a-z]{0,4}[^a-z\d]{0,4}(?:only )?$/.test(before) ||
    /^[^a-z\d]{1,3}(?:mon|weekday|daily|shift|every day)/.test(after) ||
    (whole === '9 to 5' && /^(?:\W|$)/.test(after))
  );
}

const numerals = '零一二三四五六七八九十';

function timeOf(groups: readonly (string | undefined)[]): Time {
  const [before, hour = '', mark, minute, halfHour, quarter, threeQuarters, lateHalf, after] = groups;
  const known = minute ?? (halfHour || lateHalf ? '30' : quarter ? '15' : threeQuarters ? '45' : undefined);
  return {
    half: before ?? after,
    hour: /\d/.test(hour) ? Number(hour) : hourOf(hour),
    minute: Number(known ?? 0),
    marked: (mark !== undefined && mark !== '.') || after !== undefined,
  };
}

const hourOf = (word: string): number =>
  word === '两' ? 2 : word.length === 2 ? 10 + numerals.indexOf(word[1] ?? '') : numerals.indexOf(word);

function minutesOfDay({ half: part = '', hour, minute }: Time, afternoon: boolean | undefined | ''): number {
  return (hour + shiftOf(part, hour, Boolean(afternoon))) * 60 + minute;
}

/** Hours to add for the part of the day. */
function shiftOf(part: string, hour: number, afternoon: boolean): number {
  if (/^a|凌晨/.test(part)) return hour === 12 ? -12 : 0;
  if (/晚|夜/.test(part)) return hour === 12 ? 12 : hour <= 3 ? 0 : hour < 12 ? 12 : 0;
  if (/^中午|^午/.test(part)) return hour <= 3 ? 12 : 0;
  return (afternoon || /^p|下午|傍晚/.test(part)) && hour < 12 ? 12 : 0;
}

/** Hours of breaks, of the shop, of interviews and of the telephone are not those of the work. */
const otherBefore =
  /(?:营业|面试|咨询|致电|电话|报名|投递|联系|午休|休息|用餐|午餐|就餐|答疑|宣讲|上课|有课|lunch|breaks?|interviews?|opening|call|classes)(?:时间|段|hours|time)?[^,。;\n]{0,6}$/;
const otherAfter = /^\s?(?:为?(?:午休|休息|吃饭|用餐|面试|上课|有课)|lunch|break|for interviews)/;

function isOtherTime(text: string, at: number, end: number): boolean {
  return otherBefore.test(text.slice(Math.max(0, at - 16), at)) || otherAfter.test(text.slice(end, end + 14));
}

/** `9:00-10:00弹性打卡` says when one may come, not how long one works. */
function isBandOfStart(text: string, { from, to }: Minutes, at: number, end: number): boolean {
  if (to <= from || to - from > 150) return false;
  const before = text.slice(Math.max(0, at - 14), at);
  const band = /弹性|打卡|到岗|到公司|之间上班|之间到|\bstart|\barriv|\bcore\b|flexi/;
  return (
    band.test(before + text.slice(end, end + 14)) ||
    (/[上下]班(?:时间)?[:\s]{0,2}$/.test(before) && to - from <= 120 && /下班/.test(text.slice(at - 14, end + 14)))
  );
}
