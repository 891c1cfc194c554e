import type { NumberRange, Warning } from '../../../shared/model/understood.ts';
import { contradiction } from '../facts/contradiction.ts';
import { clauseAt } from '../text/clauses.ts';
import { sourceAt, type TextField } from '../text/text-field.ts';
import { type HoursMention, hoursMentions } from './hours-mentions.ts';
import { importanceOf } from './importance-of.ts';

type HoursField = { readonly min?: number | undefined; readonly max?: number | undefined } | undefined;

/**
 * Hours a week: the field, else `每周20小时`, else hours a day times days a week (five when nobody says), else
 * three or fewer whole days. Where field and text have no hour in common, the field counts and a warning says so.
 */
export function readHoursPerWeek(
  field: HoursField,
  fields: readonly TextField[],
  warnings: Warning[],
): NumberRange | undefined {
  const read = hoursInText(fields);
  if (!field) return read;
  if (read && (isBelow(field, read) || isBelow(read, field))) {
    warnings.push(
      contradiction(read.source.pointer, '/flexibility/hoursPerWeek', {
        used: rangeText(field),
        text: rangeText(read),
      }),
    );
  }
  return {
    ...(field.min !== undefined && { min: field.min }),
    ...(field.max !== undefined && { max: field.max }),
    importance: 'strong',
    source: { pointer: '/flexibility/hoursPerWeek' },
  };
}

type Bounds = { readonly min?: number | undefined; readonly max?: number | undefined };

const isBelow = ({ max }: Bounds, { min }: Bounds): boolean => max !== undefined && min !== undefined && max < min;

const rangeText = ({ min, max }: Bounds): string => (min === max ? String(min) : `${min ?? ''}-${max ?? ''}`);

function hoursInText(fields: readonly TextField[]): NumberRange | undefined {
  for (const field of fields) {
    const [mention] = hoursMentions(field.text);
    if (mention) return rangeOf(field, mention);
  }
  return undefined;
}

function rangeOf(field: TextField, { min, max, from, to }: HoursMention): NumberRange {
  return {
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    importance: importanceOf(clauseAt(field.clauses, from)?.text ?? ''),
    source: sourceAt(field, from, to),
  };
}
