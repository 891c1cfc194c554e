import { stringify } from 'csv-stringify/sync';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import type { Cell, Sheet, TableFormat } from './table.ts';

/** The longest text that a spreadsheet program takes in one cell. */
const longestCell = 32_767;
/** The rows of one sheet in a spreadsheet program, headings included. */
export const mostSheetRows = 1_048_576;

/**
 * A sheet as the bytes of a file. CSV begins with a byte order mark, so that spreadsheet programs read it as UTF-8.
 * No cell is ever a formula: CSV cells that could be one get a leading apostrophe, XLSX cells are typed as text.
 * Texts longer than a cell can hold are cut and end with `…`.
 */
export async function writeTable(sheet: Sheet, format: TableFormat): Promise<Uint8Array> {
  return format === 'csv' ? writeCsv(sheet) : await writeXlsx(sheet);
}

function writeCsv(sheet: Sheet): Uint8Array {
  const records = [sheet.headings, ...sheet.rows].map((cells) => cells.map(plain));
  return Buffer.from(stringify(records, { bom: true, record_delimiter: 'windows' }));
}

async function writeXlsx(sheet: Sheet): Promise<Uint8Array> {
  const headings = sheet.headings.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const data: SheetData = [headings, ...sheet.rows.map((cells) => cells.map(typed))];
  return await writeExcelFile(data, { stickyRowsCount: 1 }).toBuffer();
}

function typed(cell: Cell): SheetData[number][number] {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'boolean') return { value: cell, type: Boolean };
  if (cell instanceof Date) return { value: cell, type: Date, format: 'yyyy-mm-dd' };
  return { value: notInherited(fitting(cell)), type: String };
}

/**
 * write-excel-file 4 looks texts up in a plain object: `valueOf` or `constructor` would be found there and break the whole
 * workbook. A space after them does no harm: readers take it off.
 */
function notInherited(text: string): string {
  return text in Object.prototype ? `${text} ` : text;
}

function plain(cell: Cell): string {
  if (cell === null) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  return typeof cell === 'string' ? harmless(fitting(cell)) : String(cell);
}

/** A spreadsheet program runs what begins like this (OWASP, "CSV injection"); the full-width signs count in some locales. */
function harmless(text: string): string {
  return /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
}

function fitting(text: string): string {
  if (text.length <= longestCell) return text;
  const cut = text.slice(0, longestCell - 1);
  return `${cut.isWellFormed() ? cut : cut.slice(0, -1)}…`;
}
