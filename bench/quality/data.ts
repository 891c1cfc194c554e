import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of labelled data named by `--data`, else the usual one beside the checkout. */
export const dataFolder: string =
  process.argv.find((_, index, all) => all[index - 1] === '--data') ??
  join(import.meta.dirname, '../../../shared/data');

/** True where a data set is there; otherwise says so, once, on standard output. */
export function isThere(name: string): boolean {
  const there = existsSync(join(dataFolder, name));
  if (!there)
    console.log(
      `${name}: not measured, there is no ${join(dataFolder, name)} (docs/quality.md says where to get it; --data FOLDER names another place)`,
    );
  return there;
}

/** Lines of a file of the data folder, cut at tabs; empty lines are left out. */
export function readTable(...path: readonly string[]): readonly (readonly string[])[] {
  return readText(...path)
    .split(/\r?\n/)
    .filter((line) => line !== '')
    .map((line) => line.split('\t'));
}

/** A file of the data folder. */
export function readText(...path: readonly string[]): string {
  return readFileSync(join(dataFolder, ...path), 'utf8');
}

/** TREC relevance judgments (`query 0 document grade`, parted by blanks) by query. */
export function readGrades(...path: readonly string[]): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const grades = new Map<string, Map<string, number>>();
  for (const line of readText(...path).split(/\r?\n/)) {
    const [query, , document, grade] = line.split(/\s+/);
    if (query === undefined || document === undefined || grade === undefined) continue;
    grades.set(query, (grades.get(query) ?? new Map()).set(document, Number(grade)));
  }
  return grades;
}
