import { openPromise } from 'yauzl';
import { AppError } from '../../shared/kernel/errors.ts';

/** What a workbook may unpack to: a hundred times the sheets of a large fair. */
export const mostInflatedBytes = 200 * 1024 * 1024;
/** Honest workbooks shrink ten- to fortyfold; what shrinks more than this and is not small was made to harm. */
const mostRatio = 250;
/** Below this size the ratio says nothing: an empty styled sheet shrinks well too. */
const ratioFrom = 16 * 1024 * 1024;
/** Parts of a zip file; a workbook of ten sheets has about thirty. */
const mostEntries = 5_000;

/**
 * Unpacks every part of a zip file without keeping it and answers how many bytes came out: counted, not as declared.
 * Throws `file.too-large` as soon as a bound is passed, `file.encrypted`, `file.unreadable`.
 */
export async function inflatedSize(path: string, file: string): Promise<number> {
  let total = 0;
  let entries = 0;
  const zip = await openPromise(path, { autoClose: false, strictFileNames: false }).catch(notZip(file));
  try {
    for await (const entry of zip.eachEntry()) {
      entries += 1;
      if (entry.isEncrypted()) throw new AppError('file.encrypted', { file });
      if (entries > mostEntries) throw new AppError('file.unreadable', { file, reason: 'it has too many parts' });
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        total += Buffer.isBuffer(chunk) ? chunk.length : 0;
        if (total > bound(zip.fileSize)) throw new AppError('file.too-large', { file, max: bound(zip.fileSize) });
      }
    }
  } catch (error) {
    throw error instanceof AppError ? error : notZip(file)(error);
  } finally {
    zip.close();
  }
  return total;
}

const bound = (packed: number): number => Math.min(mostInflatedBytes, Math.max(ratioFrom, packed * mostRatio));

function notZip(file: string): (error: unknown) => never {
  return (error) => {
    throw new AppError('file.unreadable', { file, reason: 'it is not a whole XLSX workbook' }, [], { cause: error });
  };
}
