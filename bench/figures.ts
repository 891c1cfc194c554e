import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';

/** One measured number. */
export interface Figure {
  /** Stable name, for whoever quotes it. */
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  /** How it came about: repeats, samples, what was extrapolated. */
  readonly note?: string;
}

/** What one benchmark program measured, and how to measure it again. */
export interface Results {
  readonly command: string;
  readonly machine: string;
  /** Names and versions of servers that took part. */
  readonly servers?: readonly string[];
  readonly figures: readonly Figure[];
}

const folder = join(import.meta.dirname, 'results');
const gibibyte = 2 ** 30;

/** The machine, as far as it matters: cores, memory, Node. */
export const machine = (): string =>
  `${availableParallelism()} cores, ${Math.round(totalmem() / gibibyte)} GiB, Node ${process.versions.node}`;

/** Prints the figures and keeps them as `bench/results/<name>.json`. */
export function keepResults(name: string, results: Omit<Results, 'machine'>): void {
  for (const { label, value, unit, note } of results.figures) {
    console.log(`${label}: ${grouped(value)} ${unit}${note ? ` (${note})` : ''}`);
  }
  keepJson(name, { ...results, machine: machine() });
}

/** Writes `bench/results/<name>.json`. */
export function keepJson(name: string, value: unknown): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(value, null, 2)}\n`);
}

/** What a program kept. Throws when it has not run yet. */
export function readResults(name: string): Results {
  return JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
}

/** The middle one; of an even number, the lower of the two in the middle. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The smallest value that at least this share of all values do not exceed. Throws for none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (value === undefined) throw new RangeError('a quantile of nothing');
  return value;
}

/** Seconds that the work took. */
export async function secondsOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** Three significant digits: more would be noise. */
export const rounded = (value: number): number => (value === 0 ? 0 : Number(value.toPrecision(3)));

/** With commas between thousands. */
export const grouped = (value: number): string => {
  const [whole = '', fraction] = String(value).split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, ',') + (fraction ? `.${fraction}` : '');
};
