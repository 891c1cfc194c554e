import { z } from 'zod';
import { isDay } from '../kernel/time.ts';
import { type CodeName, codeFor, dayNames, flexibilityNames, importanceNames, payPeriods } from './codes.ts';

/** Bounds on what one profile may hold, in characters and entries; over them is a validation error, never a cut. Of a text the first 50,000 are read. */
export const limits = { text: 200_000, line: 300, list: 200, batch: 10_000, bodyBytes: 1_048_576, depth: 16 } as const;

const wellFormed = (text: string): boolean => text.isWellFormed();
const malformed = { error: 'has half of a surrogate pair: send valid Unicode' };

/** One line of text. */
export const line = z.string().min(1).max(limits.line).refine(wellFormed, malformed);
/** Free text, Chinese or English. */
export const text = z.string().max(limits.text).refine(wellFormed, malformed);

/** Letters of any script, digits and `._:-`, 1 to 128 of them. */
export const identifier = z
  .string()
  .regex(/^[\p{L}\p{M}\p{Nd}._:-]{1,128}$/u, '1 to 128 letters, digits or any of . _ : -')
  .meta({ description: 'Letters of any script, digits and ._:- (1 to 128). Unique per tenant and kind.' });

/** The pool of a profile that names none. */
export const defaultPool = 'default';

/** The pool of a profile: may be left out. */
export const pool = identifier.default(defaultPool).meta({
  description: `The people and posts that are matched with one another: a fair, a city, a cohort. Left out: \`${defaultPool}\`.`,
  example: 'gba-2026-spring',
});

export const day = z.string().refine(isDay, 'is not a day that exists, written YYYY-MM-DD').meta({ format: 'date' });

/** A year, a month of a year, or a day. */
export const partialDay = z
  .string()
  .refine(
    (value) => isDay(`${value}-01-01`.slice(0, 10)),
    'is not a date that exists, written YYYY, YYYY-MM or YYYY-MM-DD',
  )
  .meta({ description: 'YYYY, YYYY-MM or YYYY-MM-DD' });

export const timeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'is not a time of day, written HH:MM')
  .meta({ description: 'HH:MM, 00:00 to 24:00' });

export const currency = z
  .string()
  .regex(/^[A-Z]{3}$/, 'is not an ISO 4217 code such as CNY')
  .meta({ description: 'ISO 4217.', example: 'CNY' });
export const languageCode = z
  .string()
  .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is not a BCP 47 language tag such as en or yue')
  .meta({ description: 'BCP 47.', example: 'yue' });
export const payPeriod = z.enum(payPeriods).meta({ description: 'What the amounts are paid for.' });

/** A code of a fixed vocabulary; its Chinese and English names are taken too and become the code. */
export function coded<Code extends string>(vocabulary: Readonly<Record<Code, CodeName>>, description: string) {
  const codes = Object.keys(vocabulary) as [Code, ...Code[]];
  return z
    .preprocess(
      (value) => (typeof value === 'string' ? (codeFor(vocabulary, value) ?? value) : value),
      z.enum(codes, { error: `is none of ${codes.join(', ')}, nor one of their Chinese or English names` }),
    )
    .meta({ description: `${description} A code; its Chinese or English name is taken too and becomes the code.` });
}

export const importance = coded(importanceNames, 'How much the owner of a criterion insists on it.');
export const flexibilityCode = coded(flexibilityNames, 'A need or an offer of the flexibility vocabulary.');
export const weekDay = coded(dayNames, 'A day of the week.');

/** A weekly window. `to` not after `from` means that it ends on the next day: a night shift. */
export const timeWindow = z
  .strictObject({
    days: z.array(weekDay).min(1).max(7).meta({ description: 'The days on which it begins.' }),
    from: timeOfDay,
    to: timeOfDay,
  })
  .meta({ description: 'A weekly window; when `to` is not after `from` it ends on the next day.' });

/** `min` and `max`, at least one of them, `min` not above `max`. */
export function range(bound: z.ZodNumber, description: string) {
  return z
    .strictObject({
      min: bound.optional().meta({ description: 'At least this.' }),
      max: bound.optional().meta({ description: 'At most this.' }),
    })
    .refine((value) => value.min !== undefined || value.max !== undefined, 'needs min or max')
    .refine((value) => value.min === undefined || value.max === undefined || value.min <= value.max, 'min is above max')
    .meta({ description });
}

export const hoursPerWeek = range(z.number().min(0).max(168), 'Hours a week, 0 to 168.');
export const years = z.number().min(0).max(80).meta({ description: 'Years, 0 to 80.' });

/** A place by name or by coordinates. */
export const place = z
  .strictObject({
    place: line.optional().meta({ description: 'By name, down to the district where it is known.' }),
    lat: z.number().min(-90).max(90).optional().meta({ description: 'Degrees north, with lng.' }),
    lng: z.number().min(-180).max(180).optional().meta({ description: 'Degrees east, with lat.' }),
  })
  .refine((value) => (value.lat === undefined) === (value.lng === undefined), 'lat and lng go together')
  .refine((value) => value.place !== undefined || value.lat !== undefined, 'needs place, or lat and lng');

/** Fields that no profile has, because they may never move a score: named so that the refusal can say so. */
export const forbiddenFields: ReadonlySet<string> = new Set([
  ...[
    'name',
    'sex',
    'gender',
    'age',
    'birthDate',
    'birthday',
    'dateOfBirth',
    'ethnicity',
    'race',
    'nationality',
    'hukou',
  ],
  ...[
    'householdRegistration',
    'marriage',
    'married',
    'maritalStatus',
    'children',
    'parent',
    'religion',
    'health',
    'photo',
  ],
  ...['photograph', 'politicalStatus', 'partyMember', 'disability', 'pregnant'],
  ...[
    '姓名',
    '性别',
    '年龄',
    '出生日期',
    '生日',
    '民族',
    '户籍',
    '户口',
    '婚姻',
    '婚姻状况',
    '婚育',
    '生育',
    '子女',
    '宗教',
    '健康',
    '照片',
    '政治面貌',
  ],
]);
