import type { NumberRange } from '../../../shared/model/understood.ts';
import { numberOf, numberPattern } from '../facts/numbers.ts';
import { sourceAt, type TextField } from '../text/text-field.ts';

type HoursField = { readonly min?: number | undefined; readonly max?: number | undefined } | undefined;

const n = numberPattern;
const between = `(${n})(?:\\s?(?:-|~|—|–|至|到|to)\\s?(${n}))?\\s?`;
const weekly = new RegExp(
  `(?:每周|一周|周均?)(?:工作|上班|约|大约|可工作)?(?:不少于|至少|不超过|最多)?\\s?${between}(?:个)?小时|${between}\\s?(?:hours?|hrs?)\\s?(?:per|a|each|\\/)\\s?week`,
);
const daily = new RegExp(
  `(?:每天|每日|日均|一天)(?:工作|上班|约|大约|只需|仅)?\\s?${between}(?:个)?小时|${between}\\s?(?:hours?|hrs?)\\s?(?:per|a|each|\\/)\\s?day`,
);
const daysAWeek = new RegExp(
  `(?:每周|一周)(?:工作|上班)?\\s?(${n})\\s?天|(${n})\\s?days?\\s?(?:per|a|\\/)\\s?week|(五|5|六|6)天(?:工作制|8小时|八小时)`,
);

/** Hours a week: the field, else `每周20小时`, or hours a day times days a week (five when nobody says). */
export function readHoursPerWeek(field: HoursField, fields: readonly TextField[]): NumberRange | undefined {
  if (field) {
    return {
      ...(field.min !== undefined && { min: field.min }),
      ...(field.max !== undefined && { max: field.max }),
      importance: 'strong',
      source: { pointer: '/flexibility/hoursPerWeek' },
    };
  }
  for (const text of fields) {
    const match = text.text.match(weekly) ?? text.text.match(daily);
    const range = match && rangeOf(match, text);
    if (range) return range;
  }
  return undefined;
}

function rangeOf(match: RegExpMatchArray, field: TextField): NumberRange | undefined {
  const factor = weekly.test(match[0]) ? 1 : daysIn(field.text);
  const low = numberOf(match[1] ?? match[3] ?? '') * factor;
  const high = numberOf(match[2] ?? match[4] ?? '') * factor;
  const max = Number.isNaN(high) ? low : high;
  if (!(low > 0) || max > 168 || max < low) return undefined;
  const from = match.index ?? 0;
  const bound = /不超过|最多/.test(match[0])
    ? { max }
    : /不少于|至少/.test(match[0])
      ? { min: low }
      : { min: low, max };
  return { ...bound, importance: 'strong', source: sourceAt(field, from, from + match[0].length) };
}

function daysIn(text: string): number {
  const match = text.match(daysAWeek);
  const days = match ? numberOf(match[1] ?? match[2] ?? match[3] ?? '') : 5;
  return days >= 1 && days <= 7 ? days : 5;
}
