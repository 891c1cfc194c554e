import type { Candidate } from '../../../shared/model/candidate.ts';
import { type WeekDay, weekDays } from '../../../shared/model/codes.ts';
import type { WeeklyWindow, Windows } from '../../../shared/model/understood.ts';
import { sourceAt, type TextField } from '../text/text-field.ts';

type WindowFields = NonNullable<Candidate['flexibility']>['availability'];

const monToFri: readonly WeekDay[] = weekDays.slice(0, 5);
const clock =
  '(?:(上午|早上|早|中午|下午|晚上|晚|am|pm)\\s?)?([01]?\\d|2[0-4])(?:[:：点时]([0-5]\\d|半)?分?)?\\s?(am|pm|a\\.m\\.|p\\.m\\.)?';
const hours = new RegExp(`${clock}\\s?(?:-|~|—|–|至|到|to|until)\\s?(?:次日|第二天)?${clock}`, 'g');
const nineToFive = /朝([八九十])晚([四五六七八九])(半)?/g;

/** Windows of a field in minutes; else the hours that the text states. Undefined when nobody states any. */
export function readWindows(
  field: { readonly windows: WindowFields; readonly pointer: string },
  fields: readonly TextField[],
): Windows | undefined {
  if (field.windows) {
    return {
      windows: field.windows.map(({ days, from, to }) => ({ days, from: minutesOf(from), to: minutesOf(to) })),
      importance: 'strong',
      source: { pointer: field.pointer },
    };
  }
  for (const text of fields) {
    const found = windowsIn(text);
    if (found) return found;
  }
  return undefined;
}

/** Minutes since midnight of `HH:MM`; `24:00` is 1,440. */
export function minutesOf(time: string): number {
  const [hour = '0', minute = '0'] = time.split(':');
  return Number(hour) * 60 + Number(minute);
}

function windowsIn(field: TextField): Windows | undefined {
  const found: { window: WeeklyWindow; from: number; to: number }[] = [];
  for (const match of [...field.text.matchAll(hours), ...field.text.matchAll(nineToFive)]) {
    const span = match[0].startsWith('朝') ? idiom(match) : clockSpan(match);
    const [from, to] = [match.index, match.index + match[0].length];
    if (span) found.push({ window: { days: daysNear(field.text, from, to), ...span }, from, to });
  }
  const [first, last] = [found[0], found[found.length - 1]];
  if (!first || !last) return undefined;
  return {
    windows: withoutBreaks(found.map(({ window }) => window)).slice(0, maxWindows),
    importance: 'strong',
    source: sourceAt(field, first.from, Math.max(first.to, last.to)),
  };
}

/** A text with more hours than this is a timetable of something else. */
const maxWindows = 6;

/** `9:00-12:00, 13:30-18:00` on the same days is one working day with a break. */
function withoutBreaks(windows: readonly WeeklyWindow[]): readonly WeeklyWindow[] {
  const merged: WeeklyWindow[] = [];
  for (const window of windows) {
    const last = merged[merged.length - 1];
    const gap = last ? window.from - last.to : -1;
    // A lunch break is two and a half hours at the longest.
    if (last && gap >= 0 && gap <= 150 && last.to > last.from && last.days.join() === window.days.join()) {
      merged[merged.length - 1] = { ...last, to: window.to };
    } else merged.push(window);
  }
  return merged;
}

function clockSpan(match: RegExpExecArray): { from: number; to: number } | undefined {
  const [whole, beforeFrom, hourFrom = '', minuteFrom, afterFrom, beforeTo, hourTo = '', minuteTo, afterTo] = match;
  // `3-5` is hours only with a sign of time on it.
  if (
    !/[:：点时]|am|pm|a\.m|p\.m/.test(whole) ||
    /小时/.test(match.input.slice(match.index, match.index + whole.length + 2))
  )
    return undefined;
  const to = minutes(hourTo, minuteTo, beforeTo ?? afterTo);
  const from = minutes(hourFrom, minuteFrom, beforeFrom ?? afterFrom);
  return from === to || from > 1_440 || to > 1_440 ? undefined : { from: from % 1_440, to };
}

function minutes(hour: string, minute: string | undefined, half: string | undefined): number {
  const afternoon = half !== undefined && /下午|晚|p/.test(half) && Number(hour) < 12;
  const midnight = half !== undefined && /^a/.test(half) && Number(hour) === 12;
  return ((midnight ? 0 : Number(hour)) + (afternoon ? 12 : 0)) * 60 + (minute === '半' ? 30 : Number(minute ?? 0));
}

const digits: Readonly<Record<string, number>> = { 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 };

function idiom([, morning = '', evening = '', half]: RegExpExecArray): { from: number; to: number } {
  return { from: (digits[morning] ?? 9) * 60, to: ((digits[evening] ?? 5) + 12) * 60 + (half ? 30 : 0) };
}

// Days stand this close before or after the hours they belong to.
const near = 16;
const dayWord = '(?:周|星期|礼拜)?([一二三四五六日天])';
const dayRange = new RegExp(`(?:周|星期|礼拜)([一二三四五六日天])\\s?(?:-|~|—|–|至|到)\\s?${dayWord}`);
const englishRange = /(mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?\s?(?:-|–|~|to|through)\s?(mon|tue|wed|thu|fri|sat|sun)/;

function daysNear(text: string, from: number, to: number): readonly WeekDay[] {
  const around = `${text.slice(Math.max(0, from - near), from)} ${text.slice(to, to + near)}`;
  const range = around.match(dayRange);
  if (range) return daysBetween(dayOf(range[1]), dayOf(range[2]));
  const english = around.match(englishRange);
  if (english) return daysBetween(weekDays.indexOf(english[1] as WeekDay), weekDays.indexOf(english[2] as WeekDay));
  return /周末|六日|weekends/.test(around) && !/双休|休息|不上|off/.test(around) ? weekDays.slice(5) : monToFri;
}

function daysBetween(first: number, last: number): readonly WeekDay[] {
  return first <= last ? weekDays.slice(first, last + 1) : weekDays;
}

const dayOf = (word: string | undefined): number => (word === '天' ? 6 : '一二三四五六日'.indexOf(word ?? '一'));
