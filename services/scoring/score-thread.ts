import { readChunk } from '../../shared/model/chunk.ts';
import type { PoolModel } from '../../shared/model/pool-model.ts';
import type { Understood } from '../../shared/model/understood.ts';
import type { Affected, Ranked } from '../../shared/ports/scoring.ts';
import { type PreparedCandidate, type PreparedVacancy, packPairing, takeModel } from '../matching/index.ts';
import { type Change, effectOf, type PairView } from './affects.ts';
import { preparedPool, type ReadyPool } from './prepared-pools.ts';
import type { AffectedMessage, Pick, PoolMessage, RankMessage } from './tasks.ts';

/** The model of a whole pool; runs in a thread. */
export function modelOf(pool: PoolMessage): PoolModel {
  return takeModel(members(pool));
}

function* members(pool: PoolMessage): Iterable<Understood> {
  for (const { bytes } of pool.candidate) for (const { understood } of readChunk('candidate', bytes)) yield understood;
  for (const { bytes } of pool.vacancy) for (const { understood } of readChunk('vacancy', bytes)) yield understood;
}

/** Ranks the picked profiles against the whole other side; runs in a thread. */
export function rankBatch({ pool, terms, side, picks, length }: RankMessage): readonly Ranked[] {
  const ready = preparedPool(pool, terms);
  return side === 'vacancy' ? rankVacancies(ready, picks, length) : rankCandidates(ready, picks, length);
}

function rankVacancies(ready: ReadyPool, picks: readonly Pick[], length: number): Ranked[] {
  const candidates = ready.candidates().map(({ prepared }) => prepared);
  return picks.flatMap(({ chunk, at }) =>
    picked(ready.vacanciesOf(chunk), at).map(({ prepared, weights }) => {
      const list = ready.matcher.shortlist(prepared, candidates, length);
      const entries = list.pairings.map((record) => {
        return { id: record.candidateId, rankScore: record.rankScore, score: record.score, body: packPairing(record) };
      });
      return { id: prepared.id, rev: prepared.rev, weights, ...counts(list), entries };
    }),
  );
}

function rankCandidates(ready: ReadyPool, picks: readonly Pick[], length: number): Ranked[] {
  const vacancies = ready.vacancies().map(({ prepared }) => prepared);
  return picks.flatMap(({ chunk, at }) =>
    picked(ready.candidatesOf(chunk), at).map(({ prepared }) => {
      const list = ready.matcher.matches(prepared, vacancies, length);
      const entries = list.pairings.map((record) => {
        return { id: record.vacancyId, rankScore: record.rankScore, score: record.score, body: packPairing(record) };
      });
      return { id: prepared.id, rev: prepared.rev, weights: ready.defaultWeights, ...counts(list), entries };
    }),
  );
}

function counts({ total, considered, exclusions, nearMisses }: ReturnType<ReadyPool['matcher']['shortlist']>) {
  return { total, considered, exclusions, nearMisses };
}

function picked<Item>(items: readonly Item[], at: readonly number[]): Item[] {
  return at.map((index) => items[index]).filter((item) => item !== undefined);
}

/** The picked ones whose stored ranking the changes would alter; runs in a thread. */
export function affectedBatch(message: AffectedMessage): Affected {
  const { pool, terms, side, picks, changes } = message;
  const ready = preparedPool(pool, terms);
  const { matcher } = ready;
  if (side === 'vacancy') {
    const view: PairView<PreparedVacancy, PreparedCandidate> = {
      judge: (own, other) => matcher.judge(own, other),
    };
    const owners = picks.flatMap(({ chunk, at }) => picked(ready.vacanciesOf(chunk), at));
    return affectedOf(
      view,
      owners,
      changes.map((change) => ready.changedCandidate(change)),
      message,
    );
  }
  const view: PairView<PreparedCandidate, PreparedVacancy> = {
    judge: (own, other) => matcher.judge(other, own),
  };
  const owners = picks.flatMap(({ chunk, at }) => picked(ready.candidatesOf(chunk), at));
  return affectedOf(
    view,
    owners,
    changes.map((change) => ready.changedVacancy(change)),
    message,
  );
}

function affectedOf<Own extends { readonly id: string }, Other>(
  view: PairView<Own, Other>,
  owners: readonly { readonly prepared: Own }[],
  changes: readonly Change<Other>[],
  { floors, length }: AffectedMessage,
): Affected {
  const lists: string[] = [];
  const counts: string[] = [];
  for (const { prepared } of owners) {
    const { id } = prepared;
    const effect = effectOf(view, { own: prepared, floor: floors.get(id), length }, changes);
    if (effect === 'list') lists.push(id);
    if (effect === 'counts') counts.push(id);
  }
  return { lists, counts };
}
