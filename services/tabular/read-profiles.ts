import { readFile, stat } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { AppError } from '../../shared/kernel/errors.ts';
import { type ProfileKind, type ProfileOf, parseProfile, pointerOf } from '../../shared/model/profile.ts';
import { type ColumnMap, headingRow, mapColumns } from './columns.ts';
import { decodeText } from './decode-text.ts';
import { readCsv } from './read-csv.ts';
import { type JsonRow, readJson, readJsonLines } from './read-json.ts';
import { readXlsx } from './read-xlsx.ts';
import { textOf } from './readings.ts';
import { rowToProfile } from './row-to-profile.ts';
import type { TableRow } from './table.ts';

/** One thing that is wrong with a row: in which column or field, why, and what to do. */
export interface RowProblem {
  /** The heading as written in the file, or the JSON pointer of the field. */
  readonly where: string;
  readonly code: string;
  readonly detail: string;
}

/** A row that could not be taken. `row` is as a spreadsheet program shows it; in JSONL the line, in a JSON array the place, from 1. */
export interface RefusedRow {
  readonly row: number;
  readonly problems: readonly RowProblem[];
}

/** Something about the whole file that the user should know; said once. */
export interface FileNote {
  readonly code: 'columns.ignored' | 'columns.never-used' | 'ids.made' | 'ids.repeated' | 'pools.set' | 'rows.none';
  readonly count: number;
  /** Headings, for notes about columns. */
  readonly names: readonly string[];
}

export interface ReadProfiles<Kind extends ProfileKind> {
  readonly rows: readonly { readonly row: number; readonly profile: ProfileOf[Kind] }[];
  readonly refused: readonly RefusedRow[];
  readonly notes: readonly FileNote[];
}

/** What a text file may hold; the same bound as for an unpacked workbook, and half of what one string can. */
const mostTextBytes = 200 * 1024 * 1024;

interface Draft {
  readonly row: number;
  readonly value: unknown;
  readonly headings?: ReadonlyMap<string, string>;
  readonly malformed?: true;
}

/**
 * Reads a file of profiles: JSONL, JSON, CSV or XLSX by its ending. Bad rows come back in `refused` and spoil only
 * themselves; profiles without a pool are put in `pool`, those without an id get `row-<number>`; of rows with the same
 * id the last one counts. Throws `file.*` when the file as a whole cannot be read.
 */
export async function readProfiles<Kind extends ProfileKind>(
  kind: Kind,
  path: string,
  options: { readonly pool: string },
): Promise<ReadProfiles<Kind>> {
  const { drafts, columns } = await readDrafts(kind, path);
  const counts = { 'ids.made': 0, 'pools.set': 0 };
  const taken: { row: number; profile: ProfileOf[Kind] }[] = [];
  const refused: RefusedRow[] = [];
  for (const draft of drafts) {
    try {
      taken.push({ row: draft.row, profile: parseProfile(kind, completed(draft, options.pool, counts)) });
    } catch (error) {
      refused.push({ row: draft.row, problems: problemsOf(error, draft) });
    }
  }
  const rows = [...new Map(taken.map((entry) => [entry.profile.id, entry])).values()];
  const notes = [
    note('columns.ignored', columns?.ignored ?? []),
    note('columns.never-used', columns?.forbidden ?? []),
    note('ids.made', [], counts['ids.made']),
    note('pools.set', [], counts['pools.set']),
    note('ids.repeated', [], taken.length - rows.length),
    note('rows.none', [], drafts.length === 0 ? 1 : 0),
  ].filter(({ count }) => count > 0);
  return { rows, refused, notes };
}

const note = (code: FileNote['code'], names: readonly string[], count: number = names.length): FileNote => ({
  code,
  count,
  names,
});

async function readDrafts(kind: ProfileKind, path: string): Promise<{ drafts: Draft[]; columns?: ColumnMap }> {
  const file = basename(path);
  const ending = extname(path).toLowerCase();
  if (ending === '.jsonl' || ending === '.ndjson')
    return { drafts: readJsonLines(await readText(path, file)).map(fromJson) };
  if (ending === '.json') return { drafts: readJson(await readText(path, file), file).map(fromJson) };
  if (ending === '.csv' || ending === '.tsv' || ending === '.txt') {
    return fromTable(kind, readCsv(await readText(path, file), file), file);
  }
  if (ending === '.xlsx' || ending === '.xlsm' || ending === '.xls') {
    await sizeOf(path, file);
    return fromTable(kind, await readXlsx(path, file), file);
  }
  throw new AppError('file.unknown-format', { file });
}

async function readText(path: string, file: string): Promise<string> {
  if ((await sizeOf(path, file)) > mostTextBytes) throw new AppError('file.too-large', { file, max: mostTextBytes });
  return decodeText(await readFile(path), file);
}

async function sizeOf(path: string, file: string): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) throw new AppError('file.unreadable', { file, reason: 'there is no such file' });
  return found.size;
}

const fromJson = ({ row, value, malformed }: JsonRow): Draft => ({ row, value, ...(malformed ? { malformed } : {}) });

function fromTable(
  kind: ProfileKind,
  rows: readonly TableRow[],
  file: string,
): { drafts: Draft[]; columns?: ColumnMap } {
  const filled = rows.filter((row) => row.cells.some((cell) => textOf(cell) !== ''));
  if (filled.length === 0) return { drafts: [] };
  const headings = headingRow(kind, filled);
  if (!headings) {
    const reason = `no heading in its first rows is known for a ${kind}: see docs/files.md for the headings that are`;
    throw new AppError('file.unreadable', { file, reason });
  }
  const columns = mapColumns(kind, headings.cells);
  const drafts = filled
    .filter(({ row }) => row > headings.row)
    .map((row) => ({ row: row.row, ...rowToProfile(kind, row, columns.mapped) }));
  return { drafts, columns };
}

/** The value with the id and the pool that it lacks. */
function completed(draft: Draft, pool: string, counts: Record<'ids.made' | 'pools.set', number>): unknown {
  if (draft.malformed) throw malformed;
  const { value } = draft;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const lacksId = !('id' in value);
  const lacksPool = !('pool' in value);
  if (lacksId) counts['ids.made'] += 1;
  if (lacksPool) counts['pools.set'] += 1;
  return { ...(lacksId ? { id: `row-${draft.row}` } : {}), ...(lacksPool ? { pool } : {}), ...value };
}

const malformed = new AppError('profile.invalid', {}, [
  { pointer: '', code: 'malformed_json', detail: 'is not JSON: mend the line or leave it out' },
]);

function problemsOf(error: unknown, draft: Draft): RowProblem[] {
  if (!(error instanceof AppError)) throw error;
  return error.errors.map(({ pointer, code, detail }) => ({ where: placeOf(pointer, draft), code, detail }));
}

/** The heading of the column that a pointer came from: its own, else that of the closest field above or below it. */
function placeOf(pointer: string, { headings }: Draft): string {
  if (!headings) return pointer || pointerOf([]);
  for (let place = pointer; place !== ''; place = place.slice(0, place.lastIndexOf('/'))) {
    const heading = headings.get(place);
    if (heading !== undefined) return heading;
  }
  const below = [...headings].find(([field]) => field.startsWith(`${pointer}/`));
  return below?.[1] ?? pointer;
}
