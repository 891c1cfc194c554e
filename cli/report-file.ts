import { basename } from 'node:path';
import type { ReadProfiles, RefusedRow } from '../services/tabular/index.ts';
import type { ProfileKind } from '../shared/model/profile.ts';
import { renderDetail } from './render-error.ts';
import { type Terminal, writeLine } from './terminal.ts';
import { reportWords } from './words/reports.ts';

/** Refused rows that are listed one by one; the rest are counted. */
const mostListed = 200;

/** Says on `err` what was noticed in a file: its notes once each, then every refused row by number, column and reason. */
export async function reportFile(path: string, read: ReadProfiles<ProfileKind>, terminal: Terminal): Promise<void> {
  const words = reportWords[terminal.lang];
  const file = basename(path);
  for (const { code, count, names } of read.notes) {
    await writeLine(terminal.err, `${file}: ${words.note[code](count, names.join(words.separator))}`);
  }
  await reportRefused(file, read.refused, terminal);
}

/** Lists refused rows, those of one file or of one answer of the service. */
export async function reportRefused(file: string, refused: readonly RefusedRow[], terminal: Terminal): Promise<void> {
  if (refused.length === 0) return;
  const words = reportWords[terminal.lang];
  await writeLine(terminal.err, words.refusedHead(file, refused.length));
  for (const { row, problems } of refused.slice(0, mostListed)) {
    for (const { where, detail } of problems) {
      await writeLine(terminal.err, words.refused(row, where, renderDetail(detail, terminal.lang)));
    }
  }
  if (refused.length > mostListed) await writeLine(terminal.err, words.more(refused.length - mostListed));
}
