/** Files of profiles and of ranked lists, read and written: JSONL, JSON, CSV and XLSX. No network. */
export { decodeText } from './decode-text.ts';
export { readCsv } from './read-csv.ts';
export { type FileNote, type ReadProfiles, type RefusedRow, type RowProblem, readProfiles } from './read-profiles.ts';
export type { Cell, Sheet, TableFormat } from './table.ts';
export { writeProfileTable } from './write-profile-table.ts';
export { type RankedSource, rankedHeadings, rankedRow, writeRankedTable } from './write-ranked-table.ts';
export { mostSheetRows, writeTable } from './write-table.ts';
