import { once } from 'node:events';
import type { Writable } from 'node:stream';

/** The languages that the command line speaks. */
export type Language = 'zh' | 'en';

/** Where a command writes: results to `out`, words about them to `err`. */
export interface Terminal {
  readonly lang: Language;
  readonly out: Writable;
  readonly err: Writable;
  /** True when `err` is a terminal that somebody looks at: then progress is shown. */
  readonly interactive: boolean;
  /** True when `out` takes colours. */
  readonly colours: boolean;
}

/** The terminal of this process. A reader that goes away (`| head`) ends the process quietly. */
export function processTerminal(lang: Language): Terminal {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
  return {
    lang,
    out: process.stdout,
    err: process.stderr,
    interactive: process.stderr.isTTY === true,
    colours: process.stdout.isTTY === true && process.stdout.hasColors(),
  };
}

/** Writes a line and waits while the reader is behind, so that no output piles up in memory. */
export async function writeLine(stream: Writable, text: string): Promise<void> {
  if (!stream.write(`${text}\n`)) await once(stream, 'drain');
}
