import type { z } from 'zod';
import { AppError } from '../../../shared/kernel/errors.ts';
import { fieldErrors } from '../../../shared/model/profile.ts';

/** A body by its schema. Throws `request.invalid` with a pointer for every wrong place. */
export function parseEnvelope<Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const errors = parsed.error.issues
    .flatMap((issue) => fieldErrors(issue))
    .map((error) => (error.code === 'forbidden_field' ? { ...error, code: 'unknown_field' } : error))
    .map((error) => (error.code === 'unknown_field' ? { ...error, detail: 'is not a field of this request' } : error));
  throw new AppError('request.invalid', {}, errors);
}
