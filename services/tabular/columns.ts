import { forbiddenFields } from '../../shared/model/fields.ts';
import type { ProfileKind } from '../../shared/model/profile.ts';
import type { Column } from './column.ts';
import { candidateColumns } from './data/candidate-columns.ts';
import { exactColumns } from './data/exact-columns.ts';
import { neverUsedHeadings } from './data/never-used-headings.ts';
import { vacancyColumns } from './data/vacancy-columns.ts';
import { foldBareHeading, foldHeading } from './fold-heading.ts';
import type { ReaderName } from './readers.ts';
import { textOf } from './readings.ts';
import type { Cell, TableRow } from './table.ts';

/** Where the cells of a column go and how they are read. */
export interface Meaning {
  readonly field: string;
  readonly reader: ReaderName;
}

/** A column of a file that is understood. */
export interface MappedColumn {
  readonly index: number;
  readonly heading: string;
  /** For a heading that is both a field of ours that holds JSON and an English word (`location`): the first reads JSON, the last reads words. */
  readonly meanings: readonly [Meaning, ...Meaning[]];
}

/** What the headings of a file mean. */
export interface ColumnMap {
  readonly mapped: readonly MappedColumn[];
  /** Headings that stand for nothing in a profile. */
  readonly ignored: readonly string[];
  /** Headings of what may never move a score: dropped without being read. */
  readonly forbidden: readonly string[];
}

const wordings: Readonly<Record<ProfileKind, ReadonlyMap<string, Column>>> = {
  candidate: byName(candidateColumns),
  vacancy: byName(vacancyColumns),
};
const exact: Readonly<Record<ProfileKind, ReadonlyMap<string, ReaderName>>> = {
  candidate: new Map(exactColumns.candidate),
  vacancy: new Map(exactColumns.vacancy),
};
const neverUsed: ReadonlySet<string> = new Set([...forbiddenFields, ...neverUsedHeadings].map(foldHeading));

/**
 * What each heading of a table means: first our own dotted names, exactly as they are written; then the Chinese
 * (either script) and English wordings of the tables under data/, also without what stands in brackets.
 */
export function mapColumns(kind: ProfileKind, headings: readonly Cell[]): ColumnMap {
  const mapped: MappedColumn[] = [];
  const ignored: string[] = [];
  const forbidden: string[] = [];
  headings.forEach((cell, index) => {
    const heading = textOf(cell);
    if (heading === '') return;
    const [first, ...more] = meaningsOf(kind, heading);
    if (first) mapped.push({ index, heading, meanings: [first, ...more] });
    else (isNeverUsed(heading) ? forbidden : ignored).push(heading);
  });
  return { mapped, ignored, forbidden };
}

/** The row that holds the headings: the one among the first few in which most columns are known. Titles may stand above it. */
export function headingRow(kind: ProfileKind, rows: readonly TableRow[]): TableRow | undefined {
  const known = (row: TableRow): number => mapColumns(kind, row.cells).mapped.length;
  const candidates = rows.slice(0, rowsAboveData).filter((row) => known(row) > 0);
  return candidates.reduce<TableRow | undefined>(
    (best, row) => (best === undefined || known(row) > known(best) ? row : best),
    undefined,
  );
}
/** A title, a line of instructions, an empty line: more never stands above the headings. */
const rowsAboveData = 6;

function meaningsOf(kind: ProfileKind, heading: string): Meaning[] {
  const reader = exact[kind].get(heading);
  const worded = wordings[kind].get(foldHeading(heading)) ?? wordings[kind].get(foldBareHeading(heading));
  if (reader === undefined) return worded ? [worded] : [];
  return [{ field: heading, reader }, ...(reader === 'json' && worded ? [worded] : [])];
}

const isNeverUsed = (heading: string): boolean =>
  neverUsed.has(foldHeading(heading)) || neverUsed.has(foldBareHeading(heading));

function byName(columns: readonly Column[]): ReadonlyMap<string, Column> {
  return new Map(columns.flatMap((column) => column.names.map((name) => [name, column] as const)));
}
