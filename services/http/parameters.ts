import type { Request } from 'express';
import { z } from 'zod';
import { AppError } from '../../shared/kernel/errors.ts';
import { identifier } from '../../shared/model/fields.ts';
import { fieldErrors } from '../../shared/model/profile.ts';
import type { Language } from '../matching/index.ts';
import type { Operation } from './operation.ts';
import type { ParameterError } from './problem-details.ts';

/** Path and query in the types of the operation. Throws `request.invalid` that names every wrong parameter. */
export function parseParameters(operation: Operation, request: Request) {
  const params = operation.params.safeParse({ ...request.params });
  const query = operation.query.safeParse({ ...request.query });
  const issues = [...(params.error?.issues ?? []), ...(query.error?.issues ?? [])];
  if (params.success && query.success) return { params: params.data, query: query.data };
  throw new AppError('request.invalid', {}, issues.flatMap((issue) => fieldErrors(issue)).map(toParameterError));
}

/** `lang` where it was given, else what Accept-Language likes better, else Chinese. */
export function languageOf(request: Request, query: Readonly<Record<string, unknown>>): Language {
  if (query.lang === 'zh' || query.lang === 'en') return query.lang;
  return request.acceptsLanguages('zh', 'en') === 'en' ? 'en' : 'zh';
}

function toParameterError(error: { pointer: string; code: string; detail: string }): ParameterError {
  // Entries of a list in a parameter are not places that a caller could point at.
  const parameter = (error.pointer.split('/')[1] ?? '').replaceAll('~1', '/').replaceAll('~0', '~');
  const unknown = error.code === 'unknown_field' || error.code === 'forbidden_field';
  return unknown
    ? { pointer: '', parameter, code: 'unknown_parameter', detail: 'is not a parameter of this route: leave it out' }
    : { pointer: '', parameter, code: error.code, detail: error.detail };
}

/** No path parameters, or no query. */
export const none = z.strictObject({});

interface NumberBounds {
  readonly min: number;
  readonly max: number;
  readonly whole: boolean;
}

/** A number as a query writes it, which may be left out; documented as the number it stands for. */
export function numberParameter({ min, max, whole }: NumberBounds, description: string, example: number) {
  const number = (whole ? z.int() : z.number()).min(min).max(max);
  return z
    .preprocess(numberOf, number)
    .optional()
    .meta({ description, example, override: { type: whole ? 'integer' : 'number', minimum: min, maximum: max } });
}

const numberOf = (text: unknown): unknown =>
  typeof text === 'string' && /^-?\d{1,9}(\.\d{1,9})?$/.test(text) ? Number(text) : text;

export const langParameter = z.enum(['zh', 'en']).optional().meta({
  description: 'Language of the words in the answer; without it Accept-Language decides, else Chinese.',
  example: 'en',
});
export const limitParameter = numberParameter(
  { min: 1, max: 100, whole: true },
  'Most entries in one page; 20 when it is left out.',
  20,
);
export const cursorParameter = z
  .string()
  .max(1000)
  .optional()
  .meta({ description: 'The `next` of the page before; opaque.' });

/** A path parameter that names something. */
export const named = (what: 'candidate' | 'vacancy') =>
  identifier.meta({ description: `Id of the ${what}.`, example: what === 'candidate' ? 'c-0001' : 'v-0001' });
