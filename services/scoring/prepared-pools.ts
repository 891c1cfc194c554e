import { type ChunkMember, readChunk } from '../../shared/model/chunk.ts';
import type { ProfileKind } from '../../shared/model/profile.ts';
import type { UnderstoodVacancy } from '../../shared/model/understood.ts';
import type { ProfileChange } from '../../shared/ports/scoring.ts';
import { createMatcher, type Matcher, type PreparedCandidate, type PreparedVacancy } from '../matching/index.ts';
import type { Change } from './affects.ts';
import type { PoolMessage, SharedChunk, TermsMessage } from './tasks.ts';

/** Pools that a thread keeps prepared; the one that was asked for longest ago goes first. */
const poolsKept = 4;

interface ReadyCandidate {
  readonly prepared: PreparedCandidate;
}
interface ReadyVacancy {
  readonly prepared: PreparedVacancy;
  readonly weights: string;
}

const pools = new Map<string, ReadyPool>();

/** The thread's own prepared copy of a pool: only chunks that it has not seen under these terms are decoded. */
export function preparedPool(pool: PoolMessage, terms: TermsMessage): ReadyPool {
  const key = JSON.stringify([terms.modelVersion, terms.today, terms.missingConsent, terms.weights ?? null]);
  const kept = pools.get(pool.name);
  pools.delete(pool.name);
  const ready = kept?.key === key ? kept : new ReadyPool(key, matcherOf(terms));
  ready.show(pool);
  pools.set(pool.name, ready);
  for (const name of pools.keys()) if (pools.size > poolsKept) pools.delete(name);
  return ready;
}

function matcherOf({ modelBytes, today, weights, missingConsent }: TermsMessage): Matcher {
  const model = JSON.parse(Buffer.from(modelBytes).toString('utf8'));
  return createMatcher({ model, today, missingConsent, ...(weights === undefined ? {} : { weights }) });
}

/** A pool prepared under one set of terms. Everything is prepared when it is first needed. */
export class ReadyPool {
  readonly key: string;
  readonly matcher: Matcher;
  readonly defaultWeights: string;
  #shown: PoolMessage = { name: '', candidate: [], vacancy: [] };
  readonly #candidates = new Map<string, readonly ReadyCandidate[]>();
  readonly #vacancies = new Map<string, readonly ReadyVacancy[]>();

  constructor(key: string, matcher: Matcher) {
    this.key = key;
    this.matcher = matcher;
    this.defaultWeights = matcher.weightsHash(plainVacancy);
  }

  /** What the pool consists of now; chunks that are no longer in it are forgotten. */
  show(pool: PoolMessage): void {
    this.#shown = pool;
    forgetOthers(this.#candidates, pool.candidate);
    forgetOthers(this.#vacancies, pool.vacancy);
  }

  candidates(): readonly ReadyCandidate[] {
    return this.#shown.candidate.flatMap((chunk) => this.candidatesOf(chunk));
  }

  vacancies(): readonly ReadyVacancy[] {
    return this.#shown.vacancy.flatMap((chunk) => this.vacanciesOf(chunk));
  }

  candidatesOf(chunk: SharedChunk): readonly ReadyCandidate[] {
    return keptOr(this.#candidates, chunk.name, () =>
      readChunk('candidate', chunk.bytes).map(({ understood, rev }) => {
        return { prepared: this.matcher.candidate(understood, rev) };
      }),
    );
  }

  vacanciesOf(chunk: SharedChunk): readonly ReadyVacancy[] {
    return keptOr(this.#vacancies, chunk.name, () =>
      readChunk('vacancy', chunk.bytes).map(({ understood, rev }) => {
        return { prepared: this.matcher.vacancy(understood, rev), weights: this.matcher.weightsHash(understood) };
      }),
    );
  }

  /** Both versions under the rev 0, so that they differ only in what counts. */
  changedCandidate({ id, certain, before, after }: ProfileChange): Change<PreparedCandidate> {
    const prepare = (text: Uint8Array) => this.matcher.candidate(readMember('candidate', text).understood, 0);
    return {
      ...{ id, certain },
      ...(before === undefined ? {} : { before: prepare(before) }),
      ...(after === undefined ? {} : { after: prepare(after) }),
    };
  }

  changedVacancy({ id, certain, before, after }: ProfileChange): Change<PreparedVacancy> {
    const prepare = (text: Uint8Array) => this.matcher.vacancy(readMember('vacancy', text).understood, 0);
    return {
      ...{ id, certain },
      ...(before === undefined ? {} : { before: prepare(before) }),
      ...(after === undefined ? {} : { after: prepare(after) }),
    };
  }
}

/** A vacancy without a word on weights. */
const plainVacancy: UnderstoodVacancy = {
  kind: 'vacancy',
  id: 'plain',
  pool: 'plain',
  warnings: [],
  taxonomy: '',
  strict: false,
  status: 'open',
};

function readMember<Kind extends ProfileKind>(_kind: Kind, text: Uint8Array): ChunkMember<Kind> {
  return JSON.parse(Buffer.from(text).toString('utf8'));
}

function keptOr<Value>(kept: Map<string, Value>, name: string, make: () => Value): Value {
  const found = kept.get(name);
  if (found !== undefined) return found;
  const made = make();
  kept.set(name, made);
  return made;
}

function forgetOthers(kept: Map<string, unknown>, chunks: readonly SharedChunk[]): void {
  const names = new Set(chunks.map(({ name }) => name));
  for (const name of kept.keys()) if (!names.has(name)) kept.delete(name);
}
