import { builtInModel, createMatcher, type MatcherOptions } from '../../../services/matching/index.ts';
import type { Evidence, PairingRecord } from '../../../shared/model/pairing.ts';
import type { UnderstoodCandidate, UnderstoodVacancy } from '../../../shared/model/understood.ts';

/** One pair judged under the built-in model on 1 March 2026. */
export function explainPair(
  vacancy: UnderstoodVacancy,
  candidate: UnderstoodCandidate,
  options: Partial<MatcherOptions> = {},
): PairingRecord {
  const matcher = createMatcher({ model: builtInModel, today: '2026-03-01', missingConsent: 'excluded', ...options });
  return matcher.explain(matcher.vacancy(vacancy, 1), matcher.candidate(candidate, 1));
}

/** The evidence of one topic (`skill`, `degree`, …), in order. */
export function evidenceOn(record: PairingRecord, topic: string): readonly Evidence[] {
  return record.dimensions.flatMap(({ evidence }) => evidence).filter(({ code }) => code.startsWith(`${topic}.`));
}

/** The score of one dimension in tenths; undefined when it does not apply or is not known. */
export function scoreOf(record: PairingRecord, dimension: string): number | undefined {
  return record.dimensions.find((one) => one.dimension === dimension && one.known)?.score;
}
