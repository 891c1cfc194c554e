/** Files of profiles and of ranked lists, read and written: JSONL, JSON, CSV and XLSX. No network. */
export type { Cell, Sheet, TableFormat } from './table.ts';
export { type RankedSource, rankedHeadings, rankedRow, writeRankedTable } from './write-ranked-table.ts';
export { mostSheetRows, writeTable } from './write-table.ts';
