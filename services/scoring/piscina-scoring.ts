import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { ChunkedPool } from '../../shared/model/chunk.ts';
import type { PoolModel } from '../../shared/model/pool-model.ts';
import type { ProfileKind, ProfileOf } from '../../shared/model/profile.ts';
import type { TaxonomySource } from '../../shared/model/taxonomy-source.ts';
import type { UnderstoodOf } from '../../shared/model/understood.ts';
import type { Affected, AffectedTask, Ranked, RankTask, Scoring, ScoringTerms } from '../../shared/ports/scoring.ts';
import { planBatches, slices } from './plan-batches.ts';
import { runBounded } from './run-bounded.ts';
import type {
  AffectedMessage,
  PoolMessage,
  RankMessage,
  TermsMessage,
  ThreadData,
  UnderstandMessage,
} from './tasks.ts';

/** How much of the machine scoring may use. */
export interface ScoringOptions {
  /** 0 means one less than the cores, at least one. */
  readonly threads: number;
  /** Imported taxonomies that the threads read with, those of the process. Default: none. */
  readonly taxonomies?: readonly TaxonomySource[];
}

/** The `Scoring` port on worker threads. Threads start with the first task and stay, with what they have prepared. */
export function createScoring({ threads, taxonomies = [] }: ScoringOptions): Scoring {
  return new PiscinaScoring(threads > 0 ? threads : Math.max(1, availableParallelism() - 1), taxonomies);
}

/** Profiles read in one task: some tens of milliseconds. */
const profilesInTask = 64;

// Sources run as they are in development; what is published is built.
const extension = extname(import.meta.url);
const fileOf = (name: string): string => fileURLToPath(new URL(`./${name}${extension}`, import.meta.url));

class PiscinaScoring implements Scoring {
  readonly #threads: number;
  readonly #thread: ThreadData;
  #pool: Piscina | undefined;
  readonly #models = new WeakMap<PoolModel, SharedArrayBuffer>();

  constructor(threads: number, taxonomies: readonly TaxonomySource[]) {
    this.#threads = threads;
    this.#thread = taxonomies.length === 0 ? {} : { taxonomyBytes: shared(JSON.stringify(taxonomies)) };
  }

  async understand<Kind extends ProfileKind>(
    kind: Kind,
    profiles: readonly ProfileOf[Kind][],
    signal?: AbortSignal,
  ): Promise<readonly UnderstoodOf[Kind][]> {
    const batches = slices(profiles, profilesInTask);
    const results: (readonly UnderstoodOf[Kind][])[] = [];
    await runBounded(batches, { width: this.#width, signal }, async (batch, index) => {
      const message: UnderstandMessage = { kind, profiles: batch };
      results[index] = await this.#run('understand-thread', 'understandBatch', message);
    });
    return results.flat();
  }

  async takeModel(pool: ChunkedPool, signal?: AbortSignal): Promise<PoolModel> {
    signal?.throwIfAborted();
    return this.#run('score-thread', 'modelOf', poolMessage(pool));
  }

  async rank(task: RankTask, onRanked: (batch: readonly Ranked[]) => Promise<void> | void): Promise<void> {
    const { side, length, signal } = task;
    const message = { pool: poolMessage(task.pool), terms: this.#terms(task.terms), side, length };
    const batches = planBatches(
      task.pool[side],
      { others: sizeOf(task.pool, other(side)), explained: length > 0 },
      task.ids,
    );
    let received: Promise<void> = Promise.resolve();
    await runBounded(batches, { width: this.#width, signal }, async (picks) => {
      const full: RankMessage = { ...message, picks };
      const ranked: readonly Ranked[] = await this.#run('score-thread', 'rankBatch', full);
      received = received.then(() => onRanked(ranked));
      await received;
    });
  }

  async affected(task: AffectedTask): Promise<Affected> {
    const { side, length, signal, changes, floors } = task;
    const message = { pool: poolMessage(task.pool), terms: this.#terms(task.terms), side, length, changes };
    const batches = planBatches(task.pool[side], { others: 2 * changes.length, explained: false }, task.ids);
    const found: Affected[] = [];
    await runBounded(batches, { width: this.#width, signal }, async (picks) => {
      const full: AffectedMessage = { ...message, picks, floors: floorsOf(task.pool, side, picks, floors) };
      const affected: Affected = await this.#run('score-thread', 'affectedBatch', full);
      found.push(affected);
    });
    return { lists: found.flatMap(({ lists }) => lists), counts: found.flatMap(({ counts }) => counts) };
  }

  async close(): Promise<void> {
    await this.#pool?.destroy();
    this.#pool = undefined;
  }

  /** One task more than threads, so that no thread waits for the event loop. */
  get #width(): number {
    return this.#threads + 1;
  }

  #run(file: string, name: string, message: unknown) {
    this.#pool ??= new Piscina({
      minThreads: this.#threads,
      maxThreads: this.#threads,
      atomics: 'disabled',
      workerData: this.#thread,
    });
    return this.#pool.run(message, { filename: fileOf(file), name });
  }

  #terms({ model, ...terms }: ScoringTerms): TermsMessage {
    const modelBytes = this.#models.get(model) ?? shared(JSON.stringify(model));
    this.#models.set(model, modelBytes);
    return { ...terms, modelVersion: model.version, modelBytes };
  }
}

function shared(text: string): SharedArrayBuffer {
  const bytes = new SharedArrayBuffer(Buffer.byteLength(text));
  Buffer.from(bytes).write(text);
  return bytes;
}

function poolMessage({ name, candidate, vacancy }: ChunkedPool): PoolMessage {
  const side = (chunks: ChunkedPool['candidate']) => chunks.map((chunk) => ({ name: chunk.name, bytes: chunk.bytes }));
  return { name, candidate: side(candidate), vacancy: side(vacancy) };
}

function sizeOf(pool: ChunkedPool, kind: ProfileKind): number {
  return pool[kind].reduce((sum, { ids }) => sum + ids.length, 0);
}

function other(side: ProfileKind): ProfileKind {
  return side === 'vacancy' ? 'candidate' : 'vacancy';
}

function floorsOf(
  pool: ChunkedPool,
  side: ProfileKind,
  picks: RankMessage['picks'],
  floors: AffectedTask['floors'],
): AffectedTask['floors'] {
  const wanted = picks.flatMap(({ chunk, at }) => {
    const ids = pool[side].find(({ name }) => name === chunk.name)?.ids ?? [];
    return at.map((index) => ids[index]).filter((id) => id !== undefined);
  });
  return new Map(wanted.flatMap((id) => pairOf(id, floors.get(id))));
}

function pairOf<Value>(id: string, value: Value | undefined): [string, Value][] {
  return value === undefined ? [] : [[id, value]];
}
