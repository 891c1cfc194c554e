import type { Day } from '../../../shared/kernel/time.ts';
import type { PoolModel } from '../../../shared/model/pool-model.ts';
import type { UnderstoodCandidate, UnderstoodVacancy } from '../../../shared/model/understood.ts';
import { type OraclePair, oraclePair } from './pair.ts';

export { type OraclePair, oraclePair };

export interface OracleOptions {
  readonly model: PoolModel;
  readonly today: Day;
  readonly missingConsent: 'excluded' | 'allowed';
}

export interface OracleList {
  readonly considered: number;
  readonly total: number;
  /** The eligible ones in order, `length` at most. Equal rank scores share a rank: 1, 2, 2, 4. */
  readonly pairings: readonly (OraclePair & { readonly rank: number })[];
  /** Every pair that was looked at, in the order of the input. */
  readonly all: readonly OraclePair[];
}

/** A vacancy's shortlist by scoring and sorting everything: what any engine must answer. */
export function oracleShortlist(
  input: OracleOptions & {
    readonly vacancy: UnderstoodVacancy;
    readonly candidates: readonly UnderstoodCandidate[];
    readonly length: number;
  },
): OracleList {
  const { vacancy, candidates, model, length } = input;
  const pairs = candidates
    .filter((candidate) => mayPair(vacancy, candidate, input))
    .map((candidate) => oraclePair(vacancy, candidate, model));
  return ordered(pairs, (pair) => pair.candidateId, length);
}

/** A candidate's matches, the same way. */
export function oracleMatches(
  input: OracleOptions & {
    readonly candidate: UnderstoodCandidate;
    readonly vacancies: readonly UnderstoodVacancy[];
    readonly length: number;
  },
): OracleList {
  const { candidate, vacancies, model, length } = input;
  const pairs = vacancies
    .filter((vacancy) => mayPair(vacancy, candidate, input))
    .map((vacancy) => oraclePair(vacancy, candidate, model));
  return ordered(pairs, (pair) => pair.vacancyId, length);
}

function mayPair(vacancy: UnderstoodVacancy, candidate: UnderstoodCandidate, options: OracleOptions): boolean {
  const { matching = options.missingConsent === 'allowed', until = options.today } = candidate.consent;
  const { status, closesOn = options.today } = vacancy;
  return matching && until >= options.today && status === 'open' && closesOn >= options.today;
}

function ordered(all: readonly OraclePair[], idOf: (pair: OraclePair) => string, length: number): OracleList {
  const eligible = all.filter((pair) => pair.eligible);
  const sorted = eligible.toSorted(
    (a, b) => b.rankScore - a.rankScore || b.score - a.score || (idOf(a) < idOf(b) ? -1 : 1),
  );
  const pairings = sorted
    .slice(0, length)
    .map((pair) => ({ ...pair, rank: 1 + sorted.filter((other) => other.rankScore > pair.rankScore).length }));
  return { considered: all.length, total: eligible.length, pairings, all };
}
