import { understand } from '../../services/understanding/index.ts';
import type { Measured } from './measured.ts';
import { type Posting, postings, postingVacancy } from './read-postings.ts';

/**
 * Years of experience as a text is taken to name them: a number of years and 经验 or `experience` within 25 characters of it,
 * or words for none. Independent of the reader, so that what it misses counts.
 */
const number = '(?:\\d{1,2}|[一二两三四五六七八九十]{1,2}|one|two|three|four|five|six|seven|eight|ten)';
const years = `${number}\\s{0,2}\\+?\\s{0,2}(?:年|个月|years?|yrs?)`;
const apart = '[^。；;\\n]{0,25}';
const named = new RegExp(
  `${years}${apart}(?:经验|experience)|(?:经验|experience)${apart}${years}|经验不限|不限经验|无需经验|无经验`,
  'i',
);
/** Each number of years of the text, with or without a word for work beside it. */
const numbers = new RegExp(
  `(${number})\\s{0,2}(?:[-~—–至到]\\s{0,2}${number}\\s{0,2})?\\+?\\s{0,2}(?:年|years?|yrs?)`,
  'gi',
);

const set = 'postings zh, experience';
const method = 'Duijie';

/**
 * Years read from title and description against the posting's own field, over the postings whose text names years of
 * experience: the minimum, the whole range, and the minimum where the text has the field's own number (elsewhere no reader
 * can find what the field says).
 */
export function measurePostingExperience(): readonly Measured[] {
  const rows = postings().flatMap((posting) => rowOf(posting) ?? []);
  if (rows.length === 0) return [];
  const having = rows.filter(({ hasField }) => hasField);
  const share = (of: readonly Row[], fits: (row: Row) => boolean): number => of.filter(fits).length / (of.length || 1);
  const note = `${rows.length} postings whose text names years of experience`;
  return [
    { set, method, measure: 'minimum', value: share(rows, isRight), note },
    {
      set,
      method,
      measure: 'minimum, text has the number of the field',
      value: share(having, isRight),
      note: `${having.length} postings; ${contradictions(rows)}`,
    },
    {
      set,
      method,
      measure: 'minimum inside the range of the field',
      value: share(rows, isInside),
      note: `${note}; sites offer 1-3, 3-5 and 5-10, so that 2年以上 becomes 1-3年`,
    },
    { set, method, measure: 'whole range', value: share(rows, isWhole), note },
    { set, method, measure: 'read more', value: share(rows, (row) => (row.min ?? -1) > row.field.min), note },
    {
      set,
      method,
      measure: 'read less',
      value: share(rows, (row) => row.min !== undefined && row.min < row.field.min),
      note,
    },
    { set, method, measure: 'read none though named', value: share(rows, (row) => row.min === undefined), note },
  ];
}

/** Postings whose text does not have the field's number, by how they differ: noise of the labels that no reading can undo. */
function contradictions(rows: readonly Row[]): string {
  const other = rows.filter(({ hasField }) => !hasField);
  const none = other.filter(({ field }) => field.min === 0).length;
  const rest = other.filter(({ field }) => field.min > 0);
  const inside = rest.filter(isInside).length;
  const less = rest.filter(({ min, field }) => min !== undefined && min < field.min).length;
  return `the other ${other.length} contradict themselves: the field asks for no years and the text for some in ${none}, the text names a number inside the range of the field (2年以上 beside 1-3年) in ${inside}, less in ${less}, more or none in ${rest.length - inside - less}`;
}

export interface Row {
  readonly posting: Posting;
  readonly field: { readonly min: number; readonly max?: number };
  readonly min: number | undefined;
  readonly max: number | undefined;
  readonly hasField: boolean;
}

/** What is compared for one posting; undefined where its text names no years of experience. */
export function rowOf(posting: Posting): Row | undefined {
  const text = `${posting.title}\n${posting.description}`;
  if (!named.test(text)) return undefined;
  const field = fieldYears(posting.experience);
  const read = understand('vacancy', postingVacancy(posting)).experienceYears;
  const stated = [...text.matchAll(numbers)].map(([, wording = '']) => numberOfWording(wording));
  const hasField = stated.includes(field.min) || (field.min === 0 && /不限|无需经验|无经验|应届/.test(text));
  return { posting, field, min: read?.min, max: read?.max, hasField };
}

/** No minimum read is right where the field asks for none. */
export const isRight = ({ field, min }: Row): boolean => (min ?? 0) === field.min;
const isInside = (row: Row): boolean =>
  isRight(row) || ((row.min ?? 0) > row.field.min && (row.min ?? 0) < (row.field.max ?? row.field.min));
const isWhole = (row: Row): boolean => isRight(row) && row.max === row.field.max;

/** `3-5年`, `3年以上`, `1年以内`, `经验不限`, `应届生`. */
function fieldYears(wording: string): { readonly min: number; readonly max?: number } {
  const [, first, second] = wording.match(/^(\d+)(?:-(\d+))?年/) ?? [];
  if (first === undefined) return { min: 0 };
  if (wording.includes('以内')) return { min: 0, max: Number(first) };
  return { min: Number(first), ...(second !== undefined && { max: Number(second) }) };
}

const digits = '零一二三四五六七八九';
const english = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function numberOfWording(wording: string): number {
  if (/^\d/.test(wording)) return Number(wording);
  const word = english.indexOf(wording.toLowerCase());
  if (word >= 0) return word;
  const plain = wording.replace('两', '二');
  if (!plain.includes('十')) return digits.indexOf(plain);
  const [tens = '', units = ''] = plain.split('十');
  return 10 * (tens ? digits.indexOf(tens) : 1) + (units ? digits.indexOf(units) : 0);
}
