/** What one cell of a spreadsheet holds. Dates come from spreadsheet programs as midnight UTC of the day shown. */
export type Cell = string | number | boolean | Date | null;

/** One row with the number that a spreadsheet program shows beside it (or the line of a JSONL file). */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly Cell[];
}

/** A sheet to be written: one row of headings, then rows of the same length. */
export interface Sheet {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The formats that tables are written in. */
export type TableFormat = 'csv' | 'xlsx';
