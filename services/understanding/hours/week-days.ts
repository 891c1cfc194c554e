import { type WeekDay, weekDays } from '../../../shared/model/codes.ts';
import { numberOf } from '../facts/numbers.ts';

/** Monday to Friday. */
export const monToFri: readonly WeekDay[] = weekDays.slice(0, 5);
const monToSat: readonly WeekDay[] = weekDays.slice(0, 6);

const week = '(?:周|星期|礼拜)';
const chineseRange = new RegExp(
  `${week}([一二三四五六日天1-6])\\s?(?:-|~|—|–|至|到)\\s?${week}?([一二三四五六日天1-7])`,
);
const chineseList = new RegExp(`${week}([一二三四五六日天](?:[、,和及/]?${week}?[一二三四五六日天]){0,6})`, 'g');
/** `每周一天` is one day a week, not Monday. */
const counts = /[每一]周[一二两三四五六七]\s?(?:天|次|个|晚|节|小时)/g;
const name = '\\b(mon|tue|wed|thu|fri|sat|sun)(?:day|sday|nesday|rsday|urday|s|rs)?s?\\b\\.?';
const englishRange = new RegExp(`${name}\\s?(?:-|–|—|~|to|through|thru|until)\\s?${name}`);
const englishName = new RegExp(name, 'g');
const off = /双休|休息?|不上|不用|没空|off|\bno\b|not/;

/** The days of the week that a short stretch of text names; undefined when it names none. */
export function namedDays(text: string): readonly WeekDay[] | undefined {
  const plain = text.replace(counts, ' ');
  return chineseDays(plain) ?? englishDays(plain) ?? groupsOfDays(plain);
}

function chineseDays(text: string): readonly WeekDay[] | undefined {
  const range = text.match(chineseRange);
  if (range) return daysBetween(dayOf(range[1]), dayOf(range[2]));
  const named = [...text.matchAll(chineseList)].filter((match) => !isOff(text, match));
  const digits = named.flatMap(([, list = '']) => [...list].filter((unit) => '一二三四五六日天'.includes(unit)));
  return inOrder(digits.map(dayOf));
}

const isOff = (text: string, { index, 0: whole }: RegExpExecArray): boolean =>
  /^\s?(?:[双单]?休|固定休|都?不|放假|没)/.test(text.slice(index + whole.length, index + whole.length + 4)) ||
  /休息?$/.test(text.slice(0, index));

function englishDays(text: string): readonly WeekDay[] | undefined {
  const range = text.match(englishRange);
  if (range) return daysBetween(weekDays.indexOf(range[1] as WeekDay), weekDays.indexOf(range[2] as WeekDay));
  return inOrder([...text.matchAll(englishName)].map(([, day]) => weekDays.indexOf(day as WeekDay)));
}

function groupsOfDays(text: string): readonly WeekDay[] | undefined {
  if (/无休|一周七天|每周7天|7天|7 days|seven days/.test(text)) return weekDays;
  if (/工作日|weekdays/.test(text)) return monToFri;
  return /周末|六日|weekends?/.test(text) && !off.test(text) ? weekDays.slice(5) : undefined;
}

function inOrder(indices: readonly number[]): readonly WeekDay[] | undefined {
  const days = weekDays.filter((_, index) => indices.includes(index));
  return days.length > 0 ? days : undefined;
}

function daysBetween(first: number, last: number): readonly WeekDay[] {
  return first <= last ? weekDays.slice(first, last + 1) : weekDays;
}

const dayOf = (word: string | undefined): number => {
  if (word === '天' || word === '7') return 6;
  return word && /\d/.test(word) ? Number(word) - 1 : '一二三四五六日'.indexOf(word ?? '一');
};

/** How the week is cut into work and rest. */
export interface WorkWeek {
  /** Days of work in a week, by halves; undefined when the text does not say. */
  readonly count?: number;
  /** Which days; undefined when the text does not say. */
  readonly days?: readonly WeekDay[];
}

const sixDays =
  /休(?:周|星期)[日天]|(?:周|星期)[日天](?:固定)?休|单双休|大小周|大小休|长短周|隔周双休|单休|[做上干]六休一|(?:每|一)?周休(?:息)?[一1]天|六天(?:工作)?制|6天(?:工作)?制|(?:五|5)天半|每?周[六6]天|(?:six|6)[- ]day (?:working )?week|(?:six|6) days (?:a|per) week|5\.5[- ]days?|alternate saturdays/;
const halfWeek = /单双休|大小周|大小休|长短周|隔周双休|天半|5\.5|alternate/;
const fiveDays =
  /双休|[做上干]五休二|[五5]天(?:工作|制|8小时|八小时)|每?周[五5]天|周末休|(?:five|5)[- ]day (?:working |work )?week|(?:five|5) days (?:a|per) week|weekends off/;
const daysOff = /月休\s?([二三四五六七八2-8])\s?天?/;
const daysAMonth = /每?月(?:工作|出勤|上班?|做)\s?(2[0-8])\s?天/;
const fourDays = /[做上干]四休三|四天(?:工作)?制|(?:four|4)[- ]day (?:working |work )?week/;

/** What the whole text says of the week of work: `单休` is Monday to Saturday, `大小周` five days and a half. */
export function workWeek(text: string): WorkWeek {
  const six = text.match(sixDays)?.[0];
  // Every other Saturday is still a Saturday on which one must be there.
  if (six) return { count: halfWeek.test(six) ? 5.5 : 6, days: monToSat };
  const off = text.match(daysOff)?.[1];
  if (off) return monthlyRest(numberOf(off));
  const worked = text.match(daysAMonth)?.[1];
  if (worked) return { count: halves((Number(worked) * 7) / 30) };
  if (fourDays.test(text)) return { count: 4 };
  return fiveDays.test(text) ? { count: 5, days: monToFri } : {};
}

const halves = (days: number): number => Math.round(2 * days) / 2;

/** A month has 30 days: four of rest leave six days of work a week, rounded to half days. */
function monthlyRest(days: number): WorkWeek {
  const count = halves(7 - (days * 7) / 30);
  return days < 8 ? { count, days: monToSat } : { count };
}
