import { AppError } from '../../shared/kernel/errors.ts';

/** One value of a JSON file, with its line (JSONL) or its place in the array, from 1. */
export interface JsonRow {
  readonly row: number;
  /** Absent when the line is not JSON. */
  readonly value?: unknown;
  readonly malformed?: true;
}

/** One value a line; empty lines are skipped; a line that is not JSON comes back as `malformed` and spoils only itself. */
export function readJsonLines(text: string): JsonRow[] {
  return text
    .split('\n')
    .map((line, index) => ({ line: line.trim(), row: index + 1 }))
    .filter(({ line }) => line !== '')
    .map(({ line, row }) => readLine(line, row));
}

/**
 * The values of a JSON text: an array, or an object with an array under `candidates`, `vacancies` or `profiles`, or one
 * profile alone. What holds one JSON value a line is read as JSONL. Throws `file.unreadable`.
 */
export function readJson(text: string, file: string): JsonRow[] {
  const whole = readLine(text, 1);
  if (whole.malformed) {
    const lines = readJsonLines(text);
    if (lines.length > 1 && !lines[0]?.malformed) return lines;
    throw new AppError('file.unreadable', { file, reason: 'it is not JSON' });
  }
  return listIn(whole.value).map((value, index) => ({ row: index + 1, value }));
}

function readLine(line: string, row: number): JsonRow {
  try {
    const value: unknown = JSON.parse(line.replace(/^\uFEFF/, ''));
    return { row, value };
  } catch {
    return { row, malformed: true };
  }
}

function listIn(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return [value];
  const lists = ['candidates', 'vacancies', 'profiles'] as const;
  for (const [key, member] of Object.entries(value)) {
    if (lists.some((name) => name === key) && Array.isArray(member)) return member;
  }
  return [value];
}
