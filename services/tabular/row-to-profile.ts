import { limits } from '../../shared/model/fields.ts';
import type { ProfileKind } from '../../shared/model/profile.ts';
import type { MappedColumn, Meaning } from './columns.ts';
import { readers } from './readers.ts';
import { jsonIn, textOf } from './readings.ts';
import type { Cell, TableRow } from './table.ts';

type Members = Record<string, unknown>;

/** A row as a value for the profile schema, with the heading that each of its fields came from, by JSON pointer. */
export interface RowValue {
  readonly value: Readonly<Members>;
  readonly headings: ReadonlyMap<string, string>;
}

/** The field that keeps what no other field can hold: understanding reads it. */
const textField: Readonly<Record<ProfileKind, string>> = { candidate: 'summary', vacancy: 'description' };

/** Reads a row. Never throws: what is wrong with the value is for the profile schema to say. */
export function rowToProfile(kind: ProfileKind, row: TableRow, columns: readonly MappedColumn[]): RowValue {
  const value: Members = {};
  const headings = new Map<string, string>();
  const notes: string[] = [];
  for (const { index, heading, meanings } of columns) {
    const cell = row.cells[index] ?? null;
    if (textOf(cell) === '') continue;
    const meaning = meaningFor(meanings, cell);
    const reading = readers[meaning.reader](cell, heading);
    if (reading.note !== undefined) notes.push(`${heading}：${reading.note}`);
    if (reading.value === undefined) continue;
    const path = meaning.field.split('.');
    if (put(value, path, reading.value)) headings.set(`/${path.join('/')}`, heading);
    else notes.push(`${heading}：${textOf(cell)}`);
  }
  if (notes.length > 0) addText(value, textField[kind], notes.join('\n'));
  return { value, headings };
}

function meaningFor([first, ...others]: MappedColumn['meanings'], cell: Cell): Meaning {
  return first.reader === 'json' && jsonIn(textOf(cell)) === undefined ? (others[0] ?? first) : first;
}

/** Sets a field. Lists grow and texts are joined when several columns mean the same field; other fields keep the first: then false. */
function put(root: Members, path: readonly string[], value: unknown): boolean {
  const last = path.at(-1) ?? '';
  const holder = path.slice(0, -1).reduce((parent, key) => descend(parent, key, path), root);
  const present = holder[last];
  if (present === undefined) holder[last] = value;
  else if (Array.isArray(present) && Array.isArray(value)) present.push(...value);
  else if (isTextField(last) && typeof value === 'string') addText(holder, last, value);
  else if (isMembers(present) && isMembers(value)) Object.assign(present, value);
  else return false;
  return true;
}

const isTextField = (name: string): boolean => Object.values(textField).includes(name);

/** The object or list under a key, made where it is missing. `degrees.0` makes a list of one. */
function descend(parent: Members, key: string, path: readonly string[]): Members {
  const present = parent[key];
  if (isHolder(present)) return present;
  const made: unknown = path[path.indexOf(key) + 1] === '0' ? [] : {};
  if (!isHolder(made)) return {};
  parent[key] = made;
  return made;
}

function addText(holder: Members, name: string, text: string): void {
  const present = holder[name];
  const joined = typeof present === 'string' && present !== '' ? `${present}\n${text}` : text;
  holder[name] = typeof present === 'string' && joined.length > limits.text ? present : joined;
}

/** Lists are objects with numbered members, and are filled as such. */
const isHolder = (value: unknown): value is Members => typeof value === 'object' && value !== null;

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
