import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { AppError } from '../../shared/kernel/errors.ts';

/**
 * So many well-formed multi-byte characters before the first ill-formed byte prove that a file is damaged UTF-8:
 * text in GB18030 hardly ever has three of them in a row of luck.
 */
const provesUtf8 = 3;

/**
 * The text of a file in UTF-8 (with or without byte order mark), UTF-16 (with one) or GB18030 (so GBK and GB2312 too).
 * Throws `file.encoding` with the offset of the first byte that fits none of them.
 */
export function decodeText(bytes: Uint8Array, file: string): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const marked = byteOrderMark(buffer);
  if (marked) return iconv.decode(buffer, marked);
  if (isUtf8(buffer)) return iconv.decode(buffer, 'utf8');
  const damaged = firstNotUtf8(buffer);
  const strange = firstNotGb18030(buffer);
  if (damaged.charactersBefore < provesUtf8 && strange === -1) return iconv.decode(buffer, 'gb18030');
  const offset = damaged.charactersBefore < provesUtf8 ? Math.max(damaged.offset, strange) : damaged.offset;
  throw new AppError('file.encoding', { file, offset });
}

function byteOrderMark(buffer: Buffer): string | undefined {
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return 'utf-16le';
  if (buffer[0] === 0xfe && buffer[1] === 0xff) return 'utf-16be';
  return undefined;
}

/** Where UTF-8 (RFC 3629) ends being well-formed, and how many multi-byte characters came before. */
function firstNotUtf8(buffer: Buffer): { offset: number; charactersBefore: number } {
  let offset = 0;
  let charactersBefore = 0;
  while (offset < buffer.length) {
    const length = utf8Length(buffer[offset] ?? 0);
    if (length === 0 || !isUtf8(buffer.subarray(offset, offset + length))) break;
    if (length > 1) charactersBefore += 1;
    offset += length;
  }
  return { offset, charactersBefore };
}

function utf8Length(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

/** The offset where the byte structure of GB 18030-2022 is broken, or -1. */
function firstNotGb18030(buffer: Buffer): number {
  const between = (at: number, low: number, high: number): boolean => {
    const byte = buffer[at];
    return byte !== undefined && byte >= low && byte <= high;
  };
  let offset = 0;
  while (offset < buffer.length) {
    if (between(offset, 0, 0x7f)) offset += 1;
    else if (!between(offset, 0x81, 0xfe)) return offset;
    else if (between(offset + 1, 0x40, 0xfe) && !between(offset + 1, 0x7f, 0x7f)) offset += 2;
    else if (between(offset + 1, 0x30, 0x39) && between(offset + 2, 0x81, 0xfe) && between(offset + 3, 0x30, 0x39))
      offset += 4;
    else return offset;
  }
  return -1;
}
