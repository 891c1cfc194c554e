/** Pool of rows that name none, when nobody says which. */
export const defaultPool = 'batch';

interface Placed {
  readonly profile: { readonly pool: string };
}

/**
 * The pool for rows that name none: what was asked for, else the only pool that the rows of both files name (a table of
 * candidates without a pool column beside vacancies of one fair), else `batch`.
 */
export function poolForUnnamed(
  asked: string | undefined,
  files: readonly { readonly rows: readonly Placed[]; readonly unnamed: number }[],
): string {
  if (asked !== undefined) return asked;
  const named = new Set<string>();
  for (const { rows } of files) for (const { profile } of rows) named.add(profile.pool);
  if (files.some(({ unnamed }) => unnamed > 0)) named.delete(defaultPool);
  const [only, another] = named;
  return only !== undefined && another === undefined ? only : defaultPool;
}
