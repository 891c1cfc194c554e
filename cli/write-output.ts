import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { basename, extname } from 'node:path';
import type { Writable } from 'node:stream';
import { AppError } from '../shared/kernel/errors.ts';
import { UsageError } from './usage-error.ts';

/** The formats of a ranked output. */
export const outputFormats = ['jsonl', 'csv', 'xlsx'] as const;
export type OutputFormat = (typeof outputFormats)[number];

/** The format asked for, else the one that the file's ending names, else JSONL. */
export function outputFormat(asked: string | undefined, out: string | undefined): OutputFormat {
  const named = asked ?? (out === undefined ? undefined : extname(out).slice(1).toLowerCase());
  const known = outputFormats.find((format) => format === named);
  if (asked !== undefined && known === undefined) throw new UsageError(`--format: ${outputFormats.join(', ')}`);
  return known ?? 'jsonl';
}

/** Opens `out` for writing, or hands on `standard`. Throws `file.unwritable`. */
export async function openOutput(
  out: string | undefined,
  standard: Writable,
): Promise<{ stream: Writable; close(): Promise<void> }> {
  if (out === undefined) return { stream: standard, close: async () => undefined };
  const stream = createWriteStream(out);
  const failed = (error: NodeJS.ErrnoException): never => {
    throw new AppError('file.unwritable', { file: basename(out), reason: error.code ?? error.message });
  };
  await once(stream, 'open').catch(failed);
  return {
    stream,
    close: async () => {
      stream.end();
      await once(stream, 'close').catch(failed);
    },
  };
}
