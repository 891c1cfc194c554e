import { type WeekDay, weekDays } from '../../shared/model/codes.ts';
import { foldText } from './fold-heading.ts';

/** A weekly window as the profile schema has it. */
export interface WindowInput {
  readonly days: readonly WeekDay[];
  readonly from: string;
  readonly to: string;
}

const chineseDays: Readonly<Record<string, WeekDay>> = {
  一: 'mon',
  二: 'tue',
  三: 'wed',
  四: 'thu',
  五: 'fri',
  六: 'sat',
  日: 'sun',
  天: 'sun',
};
const groups: readonly (readonly [RegExp, readonly WeekDay[]])[] = [
  [/工作日|weekdays?/, ['mon', 'tue', 'wed', 'thu', 'fri']],
  [/周末|weekends?/, ['sat', 'sun']],
  [/每天|每日|天天|daily|every ?day/, weekDays],
];
const times =
  /(\d{1,2})[:点时h](\d{2})?\s*(?:分)?\s*(?:[-~–—至到]|to)\s*(?:次日|翌日|第二天)?\s*(\d{1,2})[:点时h](\d{2})?/;

/**
 * Weekly windows as people write them: "周一至周五 08:30-16:00; 周六 9:00-12:00", "mon-fri 08:30-16:00". Answers undefined
 * unless every part names days and times: half of what somebody said is not what they said.
 */
export function readWindows(text: string): WindowInput[] | undefined {
  const parts = foldText(text)
    .split(/[;\n]+/)
    .filter((part) => part.trim() !== '');
  const windows = parts.map(readPart);
  const whole = windows.filter((window) => window !== undefined);
  return whole.length > 0 && whole.length === parts.length ? whole : undefined;
}

function readPart(part: string): WindowInput | undefined {
  const found = times.exec(part);
  if (!found || times.test(part.slice(found.index + found[0].length))) return undefined;
  const days = readDays(part.replace(found[0], ' '));
  if (days.length === 0) return undefined;
  return { days, from: clock(found[1], found[2]), to: clock(found[3], found[4]) };
}

const clock = (hours = '0', minutes = '00'): string => `${hours.padStart(2, '0')}:${minutes}`;

function readDays(text: string): WeekDay[] {
  const named = groups.filter(([pattern]) => pattern.test(text)).flatMap(([, days]) => days);
  const coded = groups
    .reduce((rest, [pattern]) => rest.replace(pattern, ' '), text)
    .replace(/(?:周|星期|礼拜)?([一二三四五六日天])/g, (_whole, day: string) => ` ${chineseDays[day] ?? ''} `)
    .replace(/\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*/g, ' $1 ');
  const tokens = coded.match(/mon|tue|wed|thu|fri|sat|sun|[-~–—至到]|\bto\b/g) ?? [];
  const chosen = new Set<WeekDay>(named);
  tokens.forEach((token, index) => {
    const day = asDay(token);
    if (day) chosen.add(day);
    const [from, to] = [asDay(tokens[index - 1]), asDay(tokens[index + 1])];
    if (!day && from && to) for (const between of span(from, to)) chosen.add(between);
  });
  return weekDays.filter((day) => chosen.has(day));
}

const asDay = (token: string | undefined): WeekDay | undefined => weekDays.find((day) => day === token);

/** The days from one to another, over the end of the week where it must. */
function span(from: WeekDay, to: WeekDay): WeekDay[] {
  const [first, last] = [weekDays.indexOf(from), weekDays.indexOf(to)];
  const length = (last - first + weekDays.length) % weekDays.length;
  return Array.from({ length: length + 1 }, (_, step) => weekDays[(first + step) % weekDays.length] ?? from);
}
