/** Reads `key value` lines into a map; the value may have blanks, empty lines are left out. */
export function parsePairs(table: string): ReadonlyMap<string, string> {
  return new Map(
    table.split('\n').flatMap((line) => {
      const [, key, value] = /^\s*(\S+)\s+(.+?)\s*$/.exec(line) ?? [];
      return key === undefined || value === undefined ? [] : [[key, value] as const];
    }),
  );
}
