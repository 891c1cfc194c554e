import {
  createMatcher,
  engineVersion,
  type Matcher,
  type Pairing,
  type PreparedCandidate,
  type PreparedVacancy,
  presentPairing,
  takeModel,
} from '../services/matching/index.ts';
import { taxonomyVersion } from '../services/understanding/index.ts';
import type { Day } from '../shared/kernel/time.ts';
import type { PairingRecord, RankedList, Side } from '../shared/model/pairing.ts';
import type { UnderstoodCandidate, UnderstoodVacancy } from '../shared/model/understood.ts';
import type { Language } from './terminal.ts';

export interface Batch {
  readonly vacancies: readonly UnderstoodVacancy[];
  readonly candidates: readonly UnderstoodCandidate[];
  /** Whose lists are made. */
  readonly by: Side;
  readonly top: number;
  readonly today: Day;
  readonly lang: Language;
}

/** One list of a batch: its pairings in order, and how many counterparts were looked at for it. */
export interface BatchList {
  readonly pairings: readonly Pairing[];
  readonly considered: number;
}

/** Profiles of a batch have no history. */
const onlyRevision = 1;

/**
 * Ranks a whole input at once, one list after the other in the order of the input. The model is taken from all of it;
 * pairs are made inside each pool. A candidate without a word on consent takes part: nothing is stored.
 */
export function* rankBatch(batch: Batch): Generator<BatchList> {
  const model = takeModel([...batch.vacancies, ...batch.candidates]);
  const matcher = createMatcher({ model, today: batch.today, missingConsent: 'allowed' });
  const hashes = new Map(batch.vacancies.map((vacancy) => [vacancy.id, matcher.weightsHash(vacancy)]));
  const present = (list: RankedList): BatchList => ({
    considered: list.considered,
    pairings: competitionRanks(list.pairings).map(({ record, rank }) =>
      presentPairing(record, {
        rank,
        lang: batch.lang,
        audience: batch.by === 'vacancy' ? 'recruiter' : 'candidate',
        receipt: {
          engine: engineVersion,
          taxonomy: taxonomyVersion(),
          model: model.version,
          weights: hashes.get(record.vacancyId) ?? '',
        },
      }),
    ),
  });
  for (const list of rankedLists(batch, matcher)) yield present(list);
}

function* rankedLists(batch: Batch, matcher: Matcher): Generator<RankedList> {
  const vacancies = batch.vacancies.map((profile) => ({
    pool: profile.pool,
    prepared: matcher.vacancy(profile, onlyRevision),
  }));
  const candidates = batch.candidates.map((profile) => ({
    pool: profile.pool,
    prepared: matcher.candidate(profile, onlyRevision),
  }));
  if (batch.by === 'vacancy') {
    const byPool = pooled<PreparedCandidate>(candidates);
    for (const { pool, prepared } of vacancies) yield matcher.shortlist(prepared, byPool.get(pool) ?? [], batch.top);
  } else {
    const byPool = pooled<PreparedVacancy>(vacancies);
    for (const { pool, prepared } of candidates) yield matcher.matches(prepared, byPool.get(pool) ?? [], batch.top);
  }
}

function pooled<Prepared>(entries: readonly { pool: string; prepared: Prepared }[]): Map<string, Prepared[]> {
  const pools = new Map<string, Prepared[]>();
  for (const { pool, prepared } of entries) {
    const members = pools.get(pool);
    if (members) members.push(prepared);
    else pools.set(pool, [prepared]);
  }
  return pools;
}

/** Equal rank scores share a rank and the next one counts on: 1, 2, 2, 4. */
function competitionRanks(records: readonly PairingRecord[]): { record: PairingRecord; rank: number }[] {
  let rank = 1;
  return records.map((record, index) => {
    if (index > 0 && records[index - 1]?.rankScore !== record.rankScore) rank = index + 1;
    return { record, rank };
  });
}
