/**
 * The process that unpacks one workbook: started by read-xlsx.ts with a bound on memory and time, so that no file can
 * take the program down. Writes one JSON array a row of the first sheet; a date is `{"date": "<ISO 8601>"}`.
 */
import { once } from 'node:events';
import { InvalidInputError, readSheet } from 'read-excel-file/node';

const path = process.argv[2] ?? '';
/** Many cells may share one long text: what comes out can be far more than what was unpacked. */
let room = Number(process.argv[3] ?? 0);
try {
  for (const row of await readSheet(path, 1, { trim: false })) {
    const line = JSON.stringify(row.map((cell: unknown) => (cell instanceof Date ? dated(cell) : cell)));
    room -= line.length;
    if (room < 0) {
      process.stderr.write('TOO_LARGE');
      process.exit(1);
    }
    if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
  }
} catch (error) {
  process.stderr.write(error instanceof InvalidInputError ? error.code : 'UNREADABLE');
  process.exitCode = 1;
}

/** A day, and the time of day where there is one: a spreadsheet keeps both as one number. */
function dated(date: Date): { date: string } {
  const text = Number.isNaN(date.getTime()) ? '' : date.toISOString();
  return { date: text };
}
