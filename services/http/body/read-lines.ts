import { AppError } from '../../../shared/kernel/errors.ts';

/** One line of an NDJSON body, counted from 1 as an editor would; `content` is an error where the line is too long to be kept. */
export interface Line {
  readonly line: number;
  readonly content: Buffer | AppError;
}

const newline = 0x0a;

export interface LineBounds {
  readonly maxBytes: number;
  /** Blank ones too: millions of them cost time and hold nothing. */
  readonly maxLines: number;
}

/**
 * Cuts pieces into lines, holding at most one line of `maxBytes` at a time. Lines of white space are counted and left out.
 * Throws `request.too-many-items` after `maxLines`.
 */
export async function* readLines(
  pieces: AsyncIterable<Buffer>,
  { maxBytes, maxLines }: LineBounds,
): AsyncGenerator<Line> {
  let line = 1;
  let held: Buffer[] = [];
  let length = 0;
  const take = (part: Buffer): void => {
    length += part.length;
    if (length <= maxBytes) held.push(part);
    else held = [];
  };
  const finish = (): Line => {
    if (line > maxLines) throw new AppError('request.too-many-items', { max: maxLines, count: 'more' });
    const content = length > maxBytes ? new AppError('request.too-large', { max: maxBytes }) : Buffer.concat(held);
    held = [];
    length = 0;
    return { line: line++, content };
  };
  for await (const piece of pieces) {
    let from = 0;
    for (let at = piece.indexOf(newline); at >= 0; at = piece.indexOf(newline, from)) {
      take(piece.subarray(from, at));
      from = at + 1;
      const whole = finish();
      if (!isBlank(whole)) yield whole;
    }
    take(piece.subarray(from));
  }
  const last = finish();
  if (!isBlank(last)) yield last;
}

/** White space of JSON, and the byte order mark with which some programs begin a file. */
const blankBytes: ReadonlySet<number> = new Set([0x20, 0x09, 0x0d, 0xef, 0xbb, 0xbf]);

const isBlank = ({ content }: Line): boolean =>
  !(content instanceof AppError) && content.every((byte) => blankBytes.has(byte));
