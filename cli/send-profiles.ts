import { z } from 'zod';
import type { RefusedRow } from '../services/tabular/index.ts';
import { limits } from '../shared/model/fields.ts';
import type { ProfileKind, ProfileOf } from '../shared/model/profile.ts';
import type { ServiceClient } from './service-client.ts';

/** What came of sending profiles; `row` is that of the file. */
export interface SentProfiles {
  readonly accepted: number;
  readonly unchanged: number;
  readonly refused: readonly RefusedRow[];
  readonly warnings: readonly { readonly row: number; readonly text: string }[];
}

interface Entry {
  readonly row: number;
  readonly profile: ProfileOf[ProfileKind];
}

/** Profiles in one call: small enough that a bar moves and a refused call costs little. */
const batchLines = Math.min(500, limits.batch);
/** Bytes in one call, well below what the service takes. */
const batchBytes = 8 * 1024 * 1024;

const resultSchema = z.object({
  line: z.number(),
  status: z.string(),
  warnings: z.array(z.object({ text: z.string() })).optional(),
  error: z
    .object({
      code: z.string(),
      detail: z.string(),
      errors: z.array(z.object({ pointer: z.string().optional(), code: z.string(), detail: z.string() })).optional(),
    })
    .optional(),
});

/** Sends profiles in batches, in order. `onBatch` is told the number of batches before the first and after each. */
export async function sendProfiles(
  client: ServiceClient,
  kind: ProfileKind,
  { entries, lang, onBatch }: { entries: readonly Entry[]; lang: string; onBatch?: () => Promise<void> },
): Promise<SentProfiles> {
  const path = kind === 'vacancy' ? '/v1/vacancies:batch' : '/v1/candidates:batch';
  const total = { accepted: 0, unchanged: 0 };
  const refused: RefusedRow[] = [];
  const warnings: { row: number; text: string }[] = [];
  for (const batch of batches(entries)) {
    const answers = await client.postLines(path, batch.lines, lang);
    for (const answer of answers) {
      const { line, status, error, warnings: remarks = [] } = resultSchema.parse(answer);
      const row = batch.rows[line - 1] ?? 0;
      if (error) refused.push({ row, problems: problemsIn(error) });
      else total.accepted += 1;
      if (status === 'unchanged') total.unchanged += 1;
      warnings.push(...remarks.map(({ text }) => ({ row, text })));
    }
    await onBatch?.();
  }
  return { ...total, refused, warnings };
}

/** How many calls the profiles take. */
export function batchCount(entries: readonly Entry[]): number {
  return [...batches(entries)].length;
}

function problemsIn(error: NonNullable<z.output<typeof resultSchema>['error']>): RefusedRow['problems'] {
  if (!error.errors?.length) return [{ where: '', code: error.code, detail: error.detail }];
  return error.errors.map(({ pointer = '', code, detail }) => ({ where: pointer, code, detail }));
}

function* batches(entries: readonly Entry[]): Generator<{ rows: number[]; lines: string[] }> {
  let batch: { rows: number[]; lines: string[] } = { rows: [], lines: [] };
  let bytes = 0;
  for (const { row, profile } of entries) {
    const line = JSON.stringify(profile);
    const size = Buffer.byteLength(line);
    if (batch.lines.length === batchLines || (bytes > 0 && bytes + size > batchBytes)) {
      yield batch;
      batch = { rows: [], lines: [] };
      bytes = 0;
    }
    batch.rows.push(row);
    batch.lines.push(line);
    bytes += size;
  }
  if (batch.lines.length > 0) yield batch;
}
