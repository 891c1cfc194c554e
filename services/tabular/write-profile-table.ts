import type { ProfileKind, ProfileOf } from '../../shared/model/profile.ts';
import { exactColumns } from './data/exact-columns.ts';
import { foldText } from './fold-heading.ts';
import { entriesOf, saysNothing } from './readings.ts';
import type { Cell, TableFormat } from './table.ts';
import { writeTable } from './write-table.ts';

type Leaves = ReadonlyMap<string, unknown>;

/**
 * Profiles as a table that holds everything: a column for every field that one of them has, its heading the dotted path
 * of the field. Reading the file back gives the same profiles. Contact data is written where profiles have it.
 */
export async function writeProfileTable<Kind extends ProfileKind>(
  kind: Kind,
  profiles: readonly ProfileOf[Kind][],
  format: TableFormat,
): Promise<Uint8Array> {
  const rows = profiles.map(leavesOf);
  const headings = exactColumns[kind].map(([path]) => path).filter((path) => rows.some((leaves) => leaves.has(path)));
  const cells = rows.map((leaves) => headings.map((path) => cellOf(leaves.get(path))));
  return await writeTable({ headings, rows: cells }, format);
}

/** The values of a profile by dotted path; lists and empty objects are values, other objects are walked into. */
function leavesOf(profile: object): Leaves {
  const leaves = new Map<string, unknown>();
  const walk = (value: object, prefix: string): void => {
    for (const [key, member] of Object.entries(value)) {
      if (isTree(member)) walk(member, `${prefix}${key}.`);
      else if (member !== undefined) leaves.set(`${prefix}${key}`, member);
    }
  };
  walk(profile, '');
  return leaves;
}

const isTree = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;

function cellOf(value: unknown): Cell {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return isBare(value) ? value : asJson(value);
  return joined(value) ?? asJson(value);
}

/** A text that every spreadsheet program and both formats keep as it is: no edges of spaces, no sign of a formula, nothing that XML drops. */
function isBare(text: string): boolean {
  return (
    text !== '' && text === text.trim() && !/^["'=+\-@＝＋－＠]/.test(text) && !unsafe.test(text.replaceAll('\n', ''))
  );
}

/** Control characters, line ends that are rewritten, characters that XML has not, and what spreadsheets take for an escape (`_x0041_`). */
const unsafe = /[\p{Cc}\u2028\u2029\ufeff\ufffe\uffff]|_x[0-9a-fA-F]{4}_/u;

/** JSON in plain characters: what is unsafe is written as an escape. */
function asJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, escaped)
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, escaped);
}

const escaped = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** `a;b;c` where that reads back as the same list, else undefined. */
function joined(value: unknown): string | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const entries = value.filter((entry) => typeof entry === 'string' && isBare(entry) && !/^[[{]/.test(entry));
  if (entries.length !== value.length) return undefined;
  const text = entries.join(';');
  const same = JSON.stringify(entriesOf(text)) === JSON.stringify(entries);
  return same && !saysNothing(foldText(text)) ? text : undefined;
}
