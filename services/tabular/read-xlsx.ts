import { spawn } from 'node:child_process';
import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { AppError } from '../../shared/kernel/errors.ts';
import { inflatedSize, mostInflatedBytes } from './inflated-size.ts';
import type { Cell, TableRow } from './table.ts';

/** Room for a workbook of the largest size that is taken; a bigger one ends the child, not this process. */
const childMegabytes = 1536;
/** A workbook of 100,000 rows takes about ten seconds. */
const childMilliseconds = 120_000;

/** The first bytes of a compound file: an old .xls, or a new workbook wrapped because it has a password. */
const compoundFile = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const encryptedPackage = Buffer.from('EncryptedPackage', 'utf16le');
/** The directory of a compound file of this kind stands in its first or last part. */
const directoryBytes = 4 * 1024 * 1024;

/**
 * The rows of a workbook's first sheet, numbered as a spreadsheet program shows them. The file is not trusted: its
 * unpacked bytes are counted before it is read, and it is read by a child process with bounds on memory and time.
 * Throws `file.encrypted`, `file.too-large`, `file.unreadable`.
 */
export async function readXlsx(path: string, file: string): Promise<TableRow[]> {
  await refuseCompoundFile(path, file);
  await inflatedSize(path, file);
  return await readInChild(path, file);
}

async function refuseCompoundFile(path: string, file: string): Promise<void> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    const head = Buffer.alloc(Math.min(size, directoryBytes));
    await handle.read(head, 0, head.length, 0);
    if (!head.subarray(0, compoundFile.length).equals(compoundFile)) return;
    const tail = Buffer.alloc(head.length);
    await handle.read(tail, 0, tail.length, Math.max(0, size - tail.length));
    if (head.includes(encryptedPackage) || tail.includes(encryptedPackage))
      throw new AppError('file.encrypted', { file });
    throw new AppError('file.unreadable', { file, reason: 'it is an old .xls workbook: save it as .xlsx' });
  } finally {
    await handle.close();
  }
}

async function readInChild(path: string, file: string): Promise<TableRow[]> {
  const source = import.meta.url;
  const script = fileURLToPath(new URL(`./xlsx-child${source.slice(source.lastIndexOf('.'))}`, source));
  const child = spawn(
    process.execPath,
    [`--max-old-space-size=${childMegabytes}`, script, path, String(mostInflatedBytes)],
    {
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: childMilliseconds,
      killSignal: 'SIGKILL',
      env: {},
    },
  );
  const ended = new Promise<{ code: number | null; signal: string | null }>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = `${complaint}${text}`.slice(0, 1000);
  });
  const rows: TableRow[] = [];
  for await (const line of createInterface({ input: child.stdout })) rows.push(parseRow(line, rows.length + 1));
  const { code, signal } = await ended;
  if (complaint === 'TOO_LARGE') throw new AppError('file.too-large', { file, max: mostInflatedBytes });
  if (code !== 0) throw new AppError('file.unreadable', { file, reason: reasonOf(signal, complaint) });
  return rows;
}

function reasonOf(signal: string | null, complaint: string): string {
  if (signal === 'SIGKILL') return `reading it took longer than ${childMilliseconds / 1000} s: save it as CSV`;
  if (/^[A-Z_]+$/.test(complaint)) return 'it is not a whole XLSX workbook';
  return `reading it took more than ${childMegabytes} MB of memory: save it as CSV`;
}

/** A line that the child could not finish is empty here; its exit status says why. */
function parseRow(line: string, row: number): TableRow {
  try {
    const cells: unknown = JSON.parse(line);
    return { row, cells: Array.isArray(cells) ? cells.map(asCell) : [] };
  } catch {
    return { row, cells: [] };
  }
}

function asCell(value: unknown): Cell {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'object' && value !== null && 'date' in value) return new Date(String(value.date));
  return null;
}
