import { z } from 'zod';
import { AppError } from '../../shared/kernel/errors.ts';

const position = z.tuple([z.string(), z.union([z.string(), z.int().min(0)])]);

/** An opaque cursor: where to go on, good only for the list that `list` names. */
export function writeCursor(list: string, at: string | number): string {
  return Buffer.from(JSON.stringify([list, at])).toString('base64url');
}

/** Where the cursor says to go on, or undefined without one. Throws `cursor.invalid` for one of another list or of no list. */
export function readCursor(list: string, cursor: string | undefined): string | number | undefined {
  if (cursor === undefined) return undefined;
  const parsed = position.safeParse(decode(cursor));
  if (!parsed.success || parsed.data[0] !== list) throw new AppError('cursor.invalid');
  return parsed.data[1];
}

function decode(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString());
  } catch {
    return undefined;
  }
}
