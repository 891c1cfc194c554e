import type { Day } from '../../shared/kernel/time.ts';
import type { UnderstoodCandidate, UnderstoodVacancy } from '../../shared/model/understood.ts';
import type { Weights } from '../../shared/model/vacancy.ts';
import type { Compiler } from './compile.ts';
import { type CandidateParts, candidateParts, type VacancyParts, vacancyParts } from './dimensions/registry.ts';
import { type AppliedWeights, appliedWeights, scaledWeights } from './weights.ts';

/** A vacancy made ready for judging. */
export class ReadyVacancy {
  readonly id: string;
  readonly rev: number;
  /** Whether it may be paired on the matcher's day. */
  readonly open: boolean;
  readonly strict: boolean;
  readonly weights: AppliedWeights;
  readonly scaledWeights: Float64Array;
  readonly parts: VacancyParts;

  constructor(
    vacancy: UnderstoodVacancy,
    given: { rev: number; today: Day; weights: Weights | undefined },
    compiler: Compiler,
  ) {
    this.id = vacancy.id;
    this.rev = given.rev;
    this.open = vacancy.status === 'open' && (vacancy.closesOn === undefined || vacancy.closesOn >= given.today);
    this.strict = vacancy.strict;
    this.weights = appliedWeights(vacancy, given.weights);
    this.scaledWeights = scaledWeights(this.weights);
    this.parts = vacancyParts(vacancy, compiler);
  }
}

/** A candidate made ready for judging. */
export class ReadyCandidate {
  readonly id: string;
  readonly rev: number;
  /** Whether the candidate may be paired on the matcher's day. */
  readonly consents: boolean;
  readonly parts: CandidateParts;

  constructor(
    candidate: UnderstoodCandidate,
    given: { rev: number; today: Day; missingConsent: 'excluded' | 'allowed' },
    compiler: Compiler,
  ) {
    const { matching, until } = candidate.consent;
    const stated = matching ?? given.missingConsent === 'allowed';
    this.id = candidate.id;
    this.rev = given.rev;
    this.consents = stated && (until === undefined || until >= given.today);
    this.parts = candidateParts(candidate, compiler);
  }
}
