import type { NumberRange, Source, Warning } from '../../../shared/model/understood.ts';
import type { Vacancy } from '../../../shared/model/vacancy.ts';
import { sourceAt, type TextField } from '../text/text-field.ts';
import { wordingOf } from '../text/wording.ts';
import { numberOf, numberPattern } from './numbers.ts';

const n = numberPattern;
const range = new RegExp(`(${n})\\s?(?:年)?\\s?(?:-|~|—|–|至|到|to)\\s?(${n})\\s?(?:年|\\+?\\s?years?|yrs?)`, 'g');
const least = new RegExp(
  `(?:至少|不少于|不低于|满|具有|具备|有|at least|minimum(?: of)?|over|more than)?\\s?(${n})\\s?(?:\\+\\s?)?(?:年|years?|yrs?)\\s?(?:\\+|及?以上|以上|or more|or above)?`,
  'g',
);
/** What must stand near for years to be years of work. */
const aboutWork = /经验|经历|工作|从业|experience|working|industry/;
/** Years of schooling, contracts and companies. */
const notWork =
  /学制|合同|成立|历史|试用|保修|年薪|年终|年假|岁|周年|founded|contract|old|周岁|每年|一年[一两二三四五六七八九十\d]次|\d{4}年/;
// How far from the years the word for work may stand.
const [lookBack, lookOn] = [10, 24];

interface Years {
  readonly min: number;
  readonly max?: number;
  readonly from: number;
  readonly to: number;
}

/** What a vacancy asks: its field, else the text. */
export function readExperienceRange(
  years: Vacancy['experienceYears'],
  fields: readonly TextField[],
  warnings: Warning[],
): NumberRange | undefined {
  const read = rangeInText(fields);
  if (!years) return read;
  if (years.min !== undefined && read?.min !== undefined && read.importance !== 'preferred' && years.min !== read.min) {
    warnings.push({
      code: 'text.contradicts',
      pointer: read.source.pointer,
      params: { field: '/experienceYears/min', used: years.min, text: read.min },
    });
  }
  return {
    ...(years.min !== undefined && { min: years.min }),
    ...(years.max !== undefined && { max: years.max }),
    importance: 'strong',
    source: { pointer: '/experienceYears' },
  };
}

/** A candidate's years of work: the field, else the most that the text states. */
export function readExperienceValue(
  years: number | undefined,
  fields: readonly TextField[],
): { readonly value: number; readonly source: Source } | undefined {
  if (years !== undefined) return { value: years, source: { pointer: '/experienceYears' } };
  const found = fields.flatMap((field) => yearsIn(field).map((hit) => ({ field, hit })));
  const most = found.reduce<(typeof found)[number] | undefined>(
    (best, next) => (!best || next.hit.min > best.hit.min ? next : best),
    undefined,
  );
  if (most) return { value: most.hit.min, source: sourceAt(most.field, most.hit.from, most.hit.to) };
  return freshGraduate(fields);
}

function freshGraduate(fields: readonly TextField[]): { value: number; source: Source } | undefined {
  for (const field of fields) {
    const match = field.text.match(/应届(?:毕业生|生)?|fresh graduate|recent graduate/);
    if (match?.index !== undefined)
      return { value: 0, source: sourceAt(field, match.index, match.index + match[0].length) };
  }
  return undefined;
}

function rangeInText(fields: readonly TextField[]): NumberRange | undefined {
  for (const field of fields) {
    for (const hit of yearsIn(field)) {
      const wording = wordingOf(clauseAround(field.text, hit.from, hit.to));
      if (wording === 'unwanted') continue;
      const importance = wording === 'preferred' || wording === 'required' ? wording : 'strong';
      return {
        min: hit.min,
        ...(hit.max !== undefined && { max: hit.max }),
        importance,
        source: sourceAt(field, hit.from, hit.to),
      };
    }
  }
  return undefined;
}

function yearsIn(field: TextField): readonly Years[] {
  const found = matches(field.text, range).map((match) => ({
    ...spanOf(match),
    min: numberOf(match[1] ?? ''),
    max: numberOf(match[2] ?? ''),
  }));
  const single = matches(field.text, least)
    .map((match) => ({ ...spanOf(match), min: numberOf(match[1] ?? '') }))
    .filter((hit) => !found.some((other) => hit.from < other.to && other.from < hit.to));
  return [...found, ...single]
    .filter((hit) => hit.min <= 60 && isWork(field.text, hit))
    .sort((a, b) => a.from - b.from);
}

function isWork(text: string, hit: Years): boolean {
  // `2023年` is a date: digits before the number make it longer than it looks.
  if (/\d/.test(text[hit.from - 1] ?? '')) return false;
  const after = text.slice(hit.to, hit.to + lookOn).split(/[。；;\n，,]/)[0] ?? '';
  const before =
    text
      .slice(Math.max(0, hit.from - lookBack), hit.from)
      .split(/[。；;\n，,]/)
      .pop() ?? '';
  return aboutWork.test(before + after) && !notWork.test(before + text.slice(hit.from, hit.to) + after.slice(0, 6));
}

function clauseAround(text: string, from: number, to: number): string {
  const start = Math.max(...['。', '；', ';', '\n', '，', ','].map((mark) => text.lastIndexOf(mark, from - 1)));
  const end = text.slice(to, to + 40).search(/[。；;\n，,]/);
  return text.slice(Math.max(start + 1, from - 40), end < 0 ? to + 40 : to + end);
}

const matches = (text: string, pattern: RegExp): readonly RegExpExecArray[] => [...text.matchAll(pattern)];
const spanOf = (match: RegExpExecArray): { from: number; to: number } => ({
  from: match.index,
  to: match.index + match[0].length,
});
