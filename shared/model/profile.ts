import type { z } from 'zod';
import type { FieldError } from '../kernel/errors.ts';
import { AppError } from '../kernel/errors.ts';
import { type Candidate, candidateSchema } from './candidate.ts';
import { forbiddenFields } from './fields.ts';
import { type Vacancy, vacancySchema } from './vacancy.ts';

/** The two kinds of profile. */
export const profileKinds = ['candidate', 'vacancy'] as const;
export type ProfileKind = (typeof profileKinds)[number];

export interface ProfileOf {
  readonly candidate: Candidate;
  readonly vacancy: Vacancy;
}
export const profileSchemas = { candidate: candidateSchema, vacancy: vacancySchema } as const;

/**
 * Reads a profile from parsed JSON. Throws `profile.invalid` with one `errors` entry a wrong place,
 * each with a JSON pointer, never quoting the value itself.
 */
export function parseProfile<Kind extends ProfileKind>(kind: Kind, value: unknown): ProfileOf[Kind] {
  const result = profileSchemas[kind].safeParse(value);
  if (result.success) return result.data as ProfileOf[Kind];
  throw new AppError(
    'profile.invalid',
    {},
    result.error.issues.flatMap((issue) => fieldErrors(issue)),
  );
}

/** JSON pointer (RFC 6901) of a path of keys. */
export function pointerOf(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}

/** What a zod issue says, as field errors: one for each unknown key, and for a union the branch that came closest. */
export function fieldErrors(issue: z.core.$ZodIssue, parent: readonly PropertyKey[] = []): FieldError[] {
  const path = [...parent, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({ pointer: pointerOf([...path, key]), ...unknownField(key) }));
  }
  if (issue.code === 'invalid_union') {
    const closest = [...issue.errors].sort((a, b) => deepest(b) - deepest(a))[0];
    if (closest && deepest(closest) > 0) return closest.flatMap((inner) => fieldErrors(inner, path));
    return [{ pointer: pointerOf(path), code: 'invalid_type', detail: 'has none of the forms that are taken here' }];
  }
  return [{ pointer: pointerOf(path), code: issue.code, detail: issue.message }];
}

const deepest = (issues: readonly z.core.$ZodIssue[]): number =>
  Math.max(0, ...issues.map((issue) => issue.path.length + (issue.code === 'unrecognized_keys' ? 1 : 0)));

function unknownField(key: string): Omit<FieldError, 'pointer'> {
  return forbiddenFields.has(key)
    ? {
        code: 'forbidden_field',
        detail: 'may never move a score and is not kept: leave it out (names and addresses go under contact)',
      }
    : { code: 'unknown_field', detail: 'is not a field of this profile: leave it out or mend its spelling' };
}
