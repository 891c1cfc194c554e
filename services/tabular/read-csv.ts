import { CsvError, parse } from 'csv-parse/sync';
import { AppError } from '../../shared/kernel/errors.ts';
import type { TableRow } from './table.ts';

const delimiters = [',', ';', '\t', '，', '|'] as const;
/** A record longer than this is a quotation mark that was never closed, not a profile (the longest allowed are about 100 KB). */
const longestRecord = 4 * 1024 * 1024;

/**
 * The rows of a CSV text, numbered as a spreadsheet program shows them. The delimiter is the one that the first line has
 * most of, or what a line `sep=;` says. Throws `file.unreadable` where a quotation mark is never closed.
 */
export function readCsv(text: string, file: string): TableRow[] {
  const declared = /^sep=(.)\r?\n/.exec(text);
  const body = declared ? text.slice(declared[0].length) : text;
  const records = parseRecords(body, declared?.[1] ?? likeliestDelimiter(body), file);
  const first = declared ? 2 : 1;
  return records.map((cells, index) => ({ row: index + first, cells: cells.map(withoutGuard) }));
}

function parseRecords(body: string, delimiter: string, file: string): string[][] {
  try {
    return parse(body, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: longestRecord,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = 'lines' in error ? Number(error.lines) : 0;
    const reason = `a quotation mark is opened and not closed, or a row never ends (noticed at line ${line})`;
    throw new AppError('file.unreadable', { file, reason });
  }
}

function likeliestDelimiter(text: string): string {
  const line = /^[^\r\n]*/.exec(text)?.[0].replace(/"[^"]*"/g, '') ?? '';
  const counted = delimiters.map((delimiter) => ({ delimiter, count: line.split(delimiter).length }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).delimiter;
}

/** Takes off the apostrophe that keeps spreadsheet programs from running a cell as a formula. */
function withoutGuard(cell: string): string {
  return /^'[=+\-@\t\r＝＋－＠]/.test(cell) ? cell.slice(1) : cell;
}
