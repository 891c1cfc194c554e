import { isDay } from '../../shared/kernel/time.ts';
import { foldText } from './fold-heading.ts';
import { type Reading, textOf } from './readings.ts';
import type { Cell } from './table.ts';

/** Day numbers of spreadsheet programs that stand in a cell without a date format: 1 January 1990 to 31 December 2099. */
const firstSerial = 32_874;
const lastSerial = 73_050;
/** Day 0 of those numbers (the 1900 date system, with its leap-year mistake). */
const serialEpoch = Date.UTC(1899, 11, 30);

/**
 * A day as people and spreadsheets write it: 2026-07-01, 2026/7/1, 2026年7月1日, a date cell. What looks like a date and is
 * none goes to the field as it stands, so that it is refused with its column; other words ("随时") are noted.
 */
export function readDay(cell: Cell): Reading {
  const written = readPartialDay(cell);
  if (typeof written.value !== 'string' || written.value.length === 10) return written;
  return { note: textOf(cell) };
}

/** The same for a day, a month (2026-06, 2026年6月) or a year. */
export function readPartialDay(cell: Cell): Reading {
  const text = foldText(textOf(typeof cell === 'number' ? fromSerial(cell) : cell));
  const parts =
    /^(\d{4})(?:\s*[-./年]\s*(\d{1,2})(?:\s*[-./月]\s*(\d{1,2}))?)?\s*[年月日号]?(?:毕业|前)?(?:[t\s]\d.*)?$/.exec(
      text,
    );
  if (!parts) return /\d{4,}/.test(text) ? { value: textOf(cell) } : { note: textOf(cell) };
  const [year, month, day] = [parts[1] ?? '', parts[2]?.padStart(2, '0'), parts[3]?.padStart(2, '0')];
  const value = [year, month, day].filter((part) => part !== undefined).join('-');
  return { value: isDay(`${value}-01-01`.slice(0, 10)) ? value : textOf(cell) };
}

function fromSerial(value: number): Cell {
  if (value < firstSerial || value > lastSerial) return value;
  return new Date(serialEpoch + Math.floor(value) * 86_400_000);
}
