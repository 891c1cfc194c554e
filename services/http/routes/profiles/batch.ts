import { AppError } from '../../../../shared/kernel/errors.ts';
import { identifier } from '../../../../shared/model/fields.ts';
import type { ProfileKind } from '../../../../shared/model/profile.ts';
import type { Language } from '../../../matching/index.ts';
import type { Accepted, Profiles } from '../../../profiles/index.ts';
import { parseJson } from '../../body/parse-json.ts';
import { type Line, readLines } from '../../body/read-lines.ts';
import type { HttpSettings } from '../../deps.ts';
import type { Metrics } from '../../metrics.ts';
import { presentResult } from './present.ts';

export interface BatchContext {
  readonly profiles: Profiles;
  readonly metrics: Metrics;
  readonly settings: HttpSettings;
  readonly tenant: string;
  readonly kind: ProfileKind;
  readonly lang: Language;
}

/** Lines stored by one write: enough to make a commit pay, few enough to hold in memory. */
const chunkLines = 200;
/** Blank lines are tolerated, up to this many for each profile that a batch may have. */
const linesPerProfile = 10;

interface Outcome {
  readonly line: number;
  readonly id: string | undefined;
  readonly result: Accepted | AppError;
}

/**
 * Stores a batch as it comes in and answers one line of JSON a line, in order. The whole of the answer is held (it is
 * bounded: codes and ids) because only the last line tells which earlier ones it replaces.
 */
export async function takeBatch(context: BatchContext, pieces: AsyncIterable<Buffer>): Promise<string[]> {
  const outcomes: Outcome[] = [];
  for await (const chunk of chunksOf(context, pieces)) {
    const values = chunk.map(({ value }) => value);
    const results = await context.profiles.putBatch(context.tenant, context.kind, values);
    chunk.forEach(({ line, value }, index) => {
      outcomes.push({ line, id: idOf(value), result: results[index] ?? new AppError('internal') });
    });
  }
  count(context, outcomes);
  const superseded = supersededLines(outcomes);
  return outcomes.map((outcome) => {
    const { line, id, result } = markSuperseded(outcome, superseded.get(outcome.line));
    return `${JSON.stringify(presentResult(line, id, result, context.lang))}\n`;
  });
}

interface ParsedLine {
  readonly line: number;
  readonly value: unknown;
}

/** Lines parsed, in chunks. What ends the reading (too many lines, too many bytes) is a last, refused line. */
async function* chunksOf(context: BatchContext, pieces: AsyncIterable<Buffer>): AsyncGenerator<ParsedLine[]> {
  const { batchLines, profileBytes } = context.settings;
  const bounds = { maxBytes: profileBytes, maxLines: batchLines * linesPerProfile };
  let chunk: ParsedLine[] = [];
  let taken = 0;
  let last = 0;
  try {
    for await (const { line, content } of readLines(pieces, bounds)) {
      last = line;
      if (++taken > batchLines) throw new AppError('request.too-many-items', { max: batchLines, count: 'more' });
      chunk.push({ line, value: parseLine(content) });
      if (chunk.length < chunkLines) continue;
      yield chunk;
      chunk = [];
    }
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    // Before the first line there is nothing to keep: the whole call is refused.
    if (last === 0) throw error;
    chunk.push({ line: taken > batchLines ? last : last + 1, value: error });
  }
  if (chunk.length > 0) yield chunk;
}

function parseLine(content: Line['content']): unknown {
  if (content instanceof AppError) return content;
  try {
    return parseJson(content);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

function idOf(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('id' in value)) return undefined;
  const id = identifier.safeParse(value.id);
  return id.success ? id.data : undefined;
}

/** Line → the last accepted line with the same id, for every line that has such a one after it. */
function supersededLines(outcomes: readonly Outcome[]): ReadonlyMap<number, number> {
  const winners = new Map<string, number>();
  const superseded = new Map<number, number>();
  for (const { line, result } of outcomes.toReversed()) {
    if (result instanceof AppError) continue;
    const winner = winners.get(result.id);
    if (winner === undefined) winners.set(result.id, line);
    else superseded.set(line, winner);
  }
  return superseded;
}

/** Says on an accepted line that a later one won, whether the capability saw it (same chunk) or not. */
function markSuperseded(outcome: Outcome, by: number | undefined): Outcome {
  if (by === undefined || outcome.result instanceof AppError) return outcome;
  const others = outcome.result.warnings.filter(({ code }) => code !== 'batch.superseded');
  const warning = { code: 'batch.superseded', pointer: '/id', params: { line: by } };
  return { ...outcome, result: { ...outcome.result, warnings: [...others, warning] } };
}

function count({ metrics, kind }: BatchContext, outcomes: readonly Outcome[]): void {
  for (const { result } of outcomes) {
    metrics.profiles(kind, result instanceof AppError ? 'refused' : result.changed ? 'queued' : 'unchanged');
  }
}
