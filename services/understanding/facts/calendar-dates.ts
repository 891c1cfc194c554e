import type { Day } from '../../../shared/kernel/time.ts';
import { isDay } from '../../../shared/kernel/time.ts';

/** A date that a text names; offsets are of the normalised text. */
export interface NamedDate {
  /** Absent where no year is named, neither here nor by what the text says before. */
  readonly day?: Day;
  readonly from: number;
  readonly to: number;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const part = '(初|上旬|中旬|中|下旬|底|末)';
const dates = new RegExp(
  [
    `(20\\d{2})\\s?(?:年|[-/.])\\s?(\\d{1,2})(?!\\d)(?:\\s?月)?(?:\\s?[-/.]?\\s?(\\d{1,2})(?![\\d年个天月周])\\s?[日号]?|${part})?`,
    `(20\\d{2})\\s?年(初|底|末)`,
    `(?<![\\d年./-])(\\d{1,2})月(?!薪)(?:(\\d{1,2})[日号]|${part}|份)?`,
    `(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${monthName},? ?(20\\d{2})?(?!\\d)`,
    `\\b${monthName} (?:(\\d{1,2})(?:st|nd|rd|th)?(?!\\d),? ?)?(20\\d{2})?(?!\\d)`,
  ].join('|'),
  'g',
);
/** No text names more dates than this. */
const maxDates = 60;

/** All dates that a text names to the month or the day, in order; a month is its first day, its end the last. */
export function calendarDates(text: string): readonly NamedDate[] {
  const found: NamedDate[] = [];
  for (const match of text.matchAll(dates)) {
    if (found.length === maxDates) break;
    const date = dateOf(match, yearGivenBy(text, match.index, found[found.length - 1]));
    if (date) found.push(date);
  }
  return found;
}

/** What ends so lately is what one leaves for the work: a date without a year follows it. */
const ending = /毕业|离职|结束|答辩|到期|graduat|finish|degree/;

/** The date from which a later one without a year takes it: the end named just before, else the class of a graduate. */
function yearGivenBy(text: string, at: number, last: NamedDate | undefined): Day | undefined {
  if (last?.day && at - last.to <= 24 && ending.test(text.slice(last.to, at))) return last.day;
  return classYear(text);
}

/** Who finishes as `2026届` is free that year, from the summer on. */
function classYear(text: string): Day | undefined {
  const year = text.match(/(20\d{2})届/)?.[1];
  return year && `${year}-01-01`;
}

function dateOf(match: RegExpExecArray, known: Day | undefined): NamedDate | undefined {
  const [whole, year, numeric, date, third, ofYear, endOfYear, bareMonth, bareDate, bareThird] = match;
  const [dayFirst, named, namedYear, alone, aloneDate, aloneYear] = match.slice(10);
  // `may` alone is a verb.
  if (alone !== undefined && aloneDate === undefined && aloneYear === undefined) return undefined;
  const ofEnd = endOfYear && (endOfYear === '初' ? 1 : 12);
  const month = Number(ofEnd || numeric || bareMonth || months.indexOf((named ?? alone ?? '').slice(0, 3)) + 1);
  const stated = year ?? ofYear ?? namedYear ?? aloneYear;
  const day = dayIn({
    year: stated ? Number(stated) : yearAfter(known, month),
    month,
    date: date ?? bareDate ?? dayFirst ?? aloneDate,
    third: third ?? endOfYear ?? bareThird,
  });
  const [from, to] = [match.index, match.index + whole.trimEnd().length];
  return day === null ? undefined : { ...(day !== undefined && { day }), from, to };
}

/** A month without a year comes next after the date named before it. */
function yearAfter(known: Day | undefined, month: number): number | undefined {
  if (known === undefined) return undefined;
  return Number(known.slice(0, 4)) + (Number(known.slice(5, 7)) > month ? 1 : 0);
}

interface Parts {
  readonly year: number | undefined;
  readonly month: number;
  readonly date: string | undefined;
  /** 初, 中 or 底 of the month. */
  readonly third: string | undefined;
}

/** Undefined without a year, null for a day that does not exist. */
function dayIn({ year, month, date, third }: Parts): Day | undefined | null {
  if (month < 1 || month > 12) return null;
  if (year === undefined) return undefined;
  const start = `${year}-${String(month).padStart(2, '0')}`;
  const last = ['31', '30', '29', '28'].map((end) => `${start}-${end}`).find(isDay) ?? null;
  if (third) return /初|上/.test(third) ? `${start}-01` : /中/.test(third) ? `${start}-15` : last;
  const day = `${start}-${(date ?? '1').padStart(2, '0')}`;
  return isDay(day) ? day : null;
}
