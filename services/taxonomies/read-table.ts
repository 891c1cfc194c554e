import { readdir, readFile, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { AppError } from '../../shared/kernel/errors.ts';
import { decodeText, readCsv } from '../tabular/index.ts';

/** The largest official file is about 30 MB; what is far above is not one. */
const mostBytes = 256 * 1024 * 1024;
const endings: readonly string[] = ['.csv', '.txt', '.tsv'];

/** A row of a table, numbered as a spreadsheet program shows it. */
export interface NamedRow {
  readonly row: number;
  /** The trimmed cell under a heading; empty where the row or the table has none. */
  readonly cell: (heading: string) => string;
}

/** A table whose first row has the headings. */
export interface NamedTable {
  /** The file's name without its folder. */
  readonly file: string;
  readonly rows: readonly NamedRow[];
}

/** Tables of one folder, by the official names of their files. */
export class TableFolder {
  readonly #path: string;
  readonly #files: ReadonlyMap<string, string>;

  private constructor(path: string, files: readonly string[]) {
    this.#path = path;
    this.#files = new Map(files.toSorted().map((file) => [plain(file), file]));
  }

  /** Throws `file.unreadable` when there is no such folder. */
  static async open(path: string): Promise<TableFolder> {
    try {
      const files = await readdir(path);
      return new TableFolder(
        path,
        files.filter((file) => endings.includes(extname(file).toLowerCase())),
      );
    } catch {
      throw new AppError('file.unreadable', { file: path, reason: 'there is no such folder' });
    }
  }

  /**
   * The table of this name (without ending; case, spaces and underscores do not count). Throws `taxonomy.missing-file`,
   * `taxonomy.missing-column`, and what goes for unreadable files.
   */
  async read(name: string, columns: readonly string[]): Promise<NamedTable> {
    const table = await this.readIfThere([name], columns);
    if (!table) throw new AppError('taxonomy.missing-file', { folder: this.#path, file: name });
    return table;
  }

  /** The first of several names that the folder has; undefined when it has none. */
  async readIfThere(names: readonly string[], columns: readonly string[]): Promise<NamedTable | undefined> {
    const file = names.map((name) => this.#files.get(plain(name))).find((found) => found !== undefined);
    if (file === undefined) return undefined;
    const records = await recordsOf(join(this.#path, file), file);
    return { file, rows: namedRows(records, columns, file) };
  }
}

interface CellsOfRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** `Technology Skills.txt`, `technology_skills.tsv` and `TechnologySkills.csv` are one. */
const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/\.(?:csv|txt|tsv)$/, '')
    .replace(/[^a-z0-9]/g, '');

async function recordsOf(path: string, file: string): Promise<readonly CellsOfRow[]> {
  const { size } = await stat(path);
  if (size > mostBytes) throw new AppError('file.too-large', { file, max: mostBytes });
  const text = decodeText(await readFile(path), file).replace(/^\uFEFF/, '');
  const tabs = /^[^\r\n]*/.exec(text)?.[0].includes('\t') ?? false;
  // Text with tabs knows no quotation marks: `12" screen` is a cell.
  if (!tabs)
    return readCsv(text, file).map(({ row, cells }) => ({ row, cells: cells.map((cell) => String(cell ?? '')) }));
  return text.split(/\r?\n/).map((line, index) => ({ row: index + 1, cells: line.split('\t') }));
}

function namedRows(records: readonly CellsOfRow[], columns: readonly string[], file: string): readonly NamedRow[] {
  const [head, ...rest] = records;
  const places = new Map((head?.cells ?? []).map((heading, place) => [heading.trim(), place]));
  const missing = columns.find((column) => !places.has(column));
  if (missing !== undefined) throw new AppError('taxonomy.missing-column', { file, column: missing });
  const filled = rest.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  return filled.map(({ row, cells }) => ({
    row,
    cell: (heading) => cells[places.get(heading) ?? -1]?.trim() ?? '',
  }));
}
