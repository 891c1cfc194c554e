import { defaultPool } from '../shared/model/fields.ts';

/** Stands for the pool of rows that name none until it is known; no pool that anybody names. */
export const noPool = '-';

interface Placed {
  readonly profile: { readonly pool: string };
}

/**
 * The pool for rows that name none (`noPool`): what was asked for, else the only pool that the rows of both files name
 * (a table of candidates without a pool column beside vacancies of one fair), else `default`.
 */
export function poolForUnnamed(asked: string | undefined, files: readonly (readonly Placed[])[]): string {
  if (asked !== undefined) return asked;
  const named = new Set<string>();
  for (const rows of files) for (const { profile } of rows) named.add(profile.pool);
  named.delete(noPool);
  const [only, another] = named;
  return only !== undefined && another === undefined ? only : defaultPool;
}
