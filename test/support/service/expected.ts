import { takeModel } from '../../../services/matching/index.ts';
import { understand } from '../../../services/understanding/index.ts';
import { dayOf } from '../../../shared/kernel/time.ts';
import { type OracleFigures, oracleAll } from '../oracle/index.ts';
import type { AnsweredPairing } from './client.ts';
import { fairCandidates, fairVacancies } from './fair.ts';

/** Pairings that the service keeps when nothing is configured. */
const defaultLength = 100;

/**
 * What is different between the answered lists (pairings as JSON, by `vacancies/<id>` and `candidates/<id>`) and those
 * of the brute-force oracle on the same fair under the same model: one sentence for each owner, none when all is right.
 */
export function differencesFromOracle(
  answered: ReadonlyMap<string, string>,
  length: number = defaultLength,
): readonly string[] {
  const candidates = fairCandidates().map((candidate) => understand('candidate', candidate));
  const vacancies = fairVacancies().map((vacancy) => understand('vacancy', vacancy));
  const model = takeModel([...candidates, ...vacancies]);
  const terms = { model, today: dayOf(new Date()), missingConsent: 'excluded', length } as const;
  const differences: string[] = [];
  const compare = (owner: string, expected: readonly Ranked[]) => {
    if (JSON.stringify(numbersAnswered(answered.get(owner))) !== JSON.stringify(expected.map(numbersOf))) {
      differences.push(`${owner} is not what the oracle says`);
    }
  };
  const { shortlists, matches } = oracleAll({ ...terms, vacancies, candidates });
  for (const [id, { pairings }] of shortlists) compare(`vacancies/${id}`, pairings);
  for (const [id, { pairings }] of matches) compare(`candidates/${id}`, pairings);
  return differences;
}

type Ranked = OracleFigures & { readonly rank: number };

const shown = (tenths: number | null): number | null => (tenths === null ? null : tenths / 10);

/** Ids, rank and every number of a pairing, as shown. */
const numbersOf = (pair: Ranked) => [
  ...[pair.vacancyId, pair.candidateId, pair.rank, shown(pair.score), shown(pair.rankScore), pair.confidence / 10_000],
  ...[shown(pair.forward), shown(pair.reverse)],
];

function numbersAnswered(list: string | undefined) {
  const pairings: readonly AnsweredPairing[] = JSON.parse(list ?? '[]');
  return pairings.map((one) => [
    ...[one.vacancyId, one.candidateId, one.rank, one.score, one.rankScore, one.confidence, one.forward, one.reverse],
  ]);
}
