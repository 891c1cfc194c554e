import type { Candidate } from '../../../shared/model/candidate.ts';
import { type WeekDay, weekDays } from '../../../shared/model/codes.ts';
import type { WeeklyWindow, Windows } from '../../../shared/model/understood.ts';
import { clauseAt } from '../text/clauses.ts';
import { sourceAt, type TextField } from '../text/text-field.ts';
import { type ClockSpan, clockSpans } from './clock-spans.ts';
import { dayLimits } from './day-limits.ts';
import { importanceOf } from './importance-of.ts';
import { monToFri, namedDays, workWeek } from './week-days.ts';

type WindowFields = NonNullable<Candidate['flexibility']>['availability'];

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
  // A person who would work any shift asks nothing; a post that turns through day and night asks for every hour.
  const rotates = field.pointer === '/flexibility/shifts';
  for (const text of fields) {
    const found = windowsIn(text) ?? (rotates ? roundTheClock(text) : dayLimits(text));
    if (found) return found;
  }
  return undefined;
}

/** Minutes since midnight of `HH:MM`; `24:00` is 1,440. */
function minutesOf(time: string): number {
  const [hour = '0', minute = '0'] = time.split(':');
  return Number(hour) * 60 + Number(minute);
}

function windowsIn(field: TextField): Windows | undefined {
  const spans = clockSpans(field);
  const [first, last] = [spans[0], spans[spans.length - 1]];
  if (!first || !last) return nineToNine(field);
  const days = daysOfSpans(field.text, spans);
  const windows = spans.map(({ from, to }, index) => ({ days: days[index] ?? monToFri, from, to }));
  return {
    windows: withoutBreaks(windows).slice(0, maxWindows),
    importance: importanceOf(clauseAt(field.clauses, first.at)?.text ?? ''),
    source: sourceAt(field, first.at, last.end),
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
    // A lunch break is two and a half hours at the longest; shifts that follow at once are two shifts.
    if (last && gap > 0 && gap <= 150 && last.to > last.from && last.days.join() === window.days.join()) {
      merged[merged.length - 1] = { ...last, to: window.to };
    } else if (!merged.some((known) => isSame(known, window))) merged.push(window);
  }
  return merged;
}

const isSame = (a: WeeklyWindow, b: WeeklyWindow): boolean =>
  a.from === b.from && a.to === b.to && a.days.join() === b.days.join();

// Days stand this close before or after the hours they belong to, in the same sentence.
const near = 36;

/** The days named before the hours, else those of the hours just before, else the week of the text, else those behind. */
function daysOfSpans(text: string, spans: readonly ClockSpan[]): readonly (readonly WeekDay[])[] {
  const usual = workWeek(text).days;
  const result: (readonly WeekDay[])[] = [];
  spans.forEach(({ at, end }, index) => {
    const last = spans[index - 1];
    const before =
      text
        .slice(Math.max(0, at - near, last?.end ?? 0), at)
        .split(/[。;\n]/)
        .pop() ?? '';
    const after = text.slice(end, end + near).split(/[。;\n]|\d\s?[:点]/)[0] ?? '';
    const same = last && at - last.end <= sameDay ? result[index - 1] : undefined;
    result.push(namedDays(before) ?? same ?? usual ?? namedDays(after) ?? monToFri);
  });
  return result;
}

/** Hours that stand so close to the last belong to its days. */
const sameDay = 8;

const fixedWeeks = /(?<![\d.])9(5|6|9|10)([56])(?![\d.])/g;

/** `996`, `955`: from nine to that hour on that many days. */
function nineToNine(field: TextField): Windows | undefined {
  for (const match of field.text.matchAll(fixedWeeks)) {
    const [from, to] = [match.index, match.index + match[0].length];
    const denied = /(?:拒绝|不|非|无|没有|杜绝|\bno|\bnot) ?$/.test(field.text.slice(Math.max(0, from - 4), from));
    if (denied || !/^\s?(?:工作制|工时|作息|制|模式|work|schedule|culture)/.test(field.text.slice(to, to + 10)))
      continue;
    const days = match[2] === '6' ? weekDays.slice(0, 6) : monToFri;
    const window = { days, from: 9 * 60, to: (Number(match[1]) + 12) * 60 };
    return { windows: [window], importance: 'strong', source: sourceAt(field, from, to) };
  }
  return undefined;
}

const rotation =
  /三班(?:倒|制|轮)|早中晚三班|四班三(?:倒|运转)|四班两(?:倒|运转)|三班两(?:倒|运转)|12小时(?:制)?(?:两班|倒班|轮班)|十二小时(?:两班|倒班)|两班(?:倒|制)[^。;\n]{0,6}12小时|(?:白夜|日夜|昼夜)班?(?:轮|倒|两班|交替|交接)|白班(?:和|、|\/|与|,)?夜班(?:轮|倒|两班|交替)|(?:three|3)[- ]shifts? (?:system|pattern|rotation|rota)|rotating (?:days? and nights?|12[- ]hour) ?(?:shifts?)?|days and nights rotat|continental shifts?|4 on 4 off|four on four off|24\/7 shift/;
const refused = /(?:不|无需|不用|没有|非|无|免)(?:用|需|上|要|倒|会)?$|\bno |\bnot? $/;

/** Shifts that turn around the clock: any hour of the week may be one of work. */
function roundTheClock(field: TextField): Windows | undefined {
  if (!/[班夜]|shift|rotat|on 4|on four/.test(field.text)) return undefined;
  const match = field.text.match(rotation);
  if (match?.index === undefined || refused.test(field.text.slice(Math.max(0, match.index - 5), match.index))) {
    return undefined;
  }
  const days = /双休/.test(field.text) ? monToFri : weekDays;
  const source = sourceAt(field, match.index, match.index + match[0].length, 'inferred');
  return { windows: [{ days, from: 0, to: 1_440 }], importance: 'strong', source };
}
