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

/** What of a pair is kept when everybody is paired with everybody. */
export type OracleFigures = Omit<OraclePair, 'dimensions' | 'blockers'>;

/** A list of `oracleAll`: as an OracleList, figures alone. */
export interface OracleFigureList {
  readonly considered: number;
  readonly total: number;
  readonly pairings: readonly (OracleFigures & { readonly rank: number })[];
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

/** The shortlists of all vacancies and the matches of all candidates, by id: each pair is judged once for both. */
export function oracleAll(
  input: OracleOptions & {
    readonly vacancies: readonly UnderstoodVacancy[];
    readonly candidates: readonly UnderstoodCandidate[];
    readonly length: number;
  },
): {
  readonly shortlists: ReadonlyMap<string, OracleFigureList>;
  readonly matches: ReadonlyMap<string, OracleFigureList>;
} {
  const { vacancies, candidates, model, length } = input;
  const lists = {
    shortlists: new Map(vacancies.map(({ id }) => [id, { considered: 0, eligible: [] as OracleFigures[] }])),
    matches: new Map(candidates.map(({ id }) => [id, { considered: 0, eligible: [] as OracleFigures[] }])),
  };
  for (const vacancy of vacancies) {
    for (const candidate of candidates) {
      if (!mayPair(vacancy, candidate, input)) continue;
      const { dimensions: _dimensions, blockers: _blockers, ...figures } = oraclePair(vacancy, candidate, model);
      for (const list of [lists.shortlists.get(vacancy.id), lists.matches.get(candidate.id)]) {
        if (list) list.considered++;
        if (figures.eligible) list?.eligible.push(figures);
      }
    }
  }
  const finished = (some: typeof lists.matches, idOf: (pair: OracleFigures) => string) =>
    new Map(
      [...some].map(([id, { considered, eligible }]) => [
        id,
        { considered, total: eligible.length, pairings: best(eligible, idOf, length) },
      ]),
    );
  return {
    shortlists: finished(lists.shortlists, (pair) => pair.candidateId),
    matches: finished(lists.matches, (pair) => pair.vacancyId),
  };
}

function mayPair(vacancy: UnderstoodVacancy, candidate: UnderstoodCandidate, options: OracleOptions): boolean {
  const { matching = options.missingConsent === 'allowed', until = options.today } = candidate.consent;
  const { status, closesOn = options.today } = vacancy;
  return matching && until >= options.today && status === 'open' && closesOn >= options.today;
}

function ordered(all: readonly OraclePair[], idOf: (pair: OraclePair) => string, length: number): OracleList {
  const eligible = all.filter((pair) => pair.eligible);
  return { considered: all.length, total: eligible.length, pairings: best(eligible, idOf, length), all };
}

/** The best `length` in order. Equal rank scores share the rank of the first of them. */
function best<Pair extends OracleFigures>(
  eligible: readonly Pair[],
  idOf: (pair: Pair) => string,
  length: number,
): (Pair & { readonly rank: number })[] {
  const sorted = eligible.toSorted(
    (a, b) => b.rankScore - a.rankScore || b.score - a.score || (idOf(a) < idOf(b) ? -1 : 1),
  );
  return sorted
    .slice(0, length)
    .map((pair) => ({ ...pair, rank: 1 + sorted.findIndex((other) => other.rankScore === pair.rankScore) }));
}
