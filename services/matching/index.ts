import type { Day } from '../../shared/kernel/time.ts';
import type { Dimension } from '../../shared/model/codes.ts';
import type { Evidence, PairingRecord, RankedList, ReceiptBase, Side } from '../../shared/model/pairing.ts';
import type { PoolModel } from '../../shared/model/pool-model.ts';
import type { Understood, UnderstoodCandidate, UnderstoodVacancy } from '../../shared/model/understood.ts';
import type { Weights } from '../../shared/model/vacancy.ts';

export const engineVersion: string = '1';

export interface MatcherOptions {
  readonly model: PoolModel;
  /** The day for which consent and closing dates are judged. */
  readonly today: Day;
  /** Weights of this request; they win over a vacancy's own. */
  readonly weights?: Weights;
  /** What a candidate without a word on consent means: `excluded` in the service, `allowed` where nothing is stored. */
  readonly missingConsent: 'excluded' | 'allowed';
}

/** Opaque: a profile made ready for judging under one model. */
export interface PreparedCandidate {
  readonly id: string;
  readonly rev: number;
}
export interface PreparedVacancy {
  readonly id: string;
  readonly rev: number;
}

/** Numbers only, from the same code that explains. */
export interface Verdict {
  readonly eligible: boolean;
  /** False when consent or closing keeps the pair from being looked at. */
  readonly considered: boolean;
  readonly rankScore: number;
  readonly score: number;
  /** Names the set of blockers: equal for equal sets. Empty when eligible. */
  readonly blockers: string;
}

export interface Matcher {
  candidate(profile: UnderstoodCandidate, rev: number): PreparedCandidate;
  vacancy(profile: UnderstoodVacancy, rev: number): PreparedVacancy;
  judge(vacancy: PreparedVacancy, candidate: PreparedCandidate): Verdict;
  explain(vacancy: PreparedVacancy, candidate: PreparedCandidate): PairingRecord;
  /** The exact top `length` of a vacancy among `candidates`. */
  shortlist(vacancy: PreparedVacancy, candidates: readonly PreparedCandidate[], length: number): RankedList;
  matches(candidate: PreparedCandidate, vacancies: readonly PreparedVacancy[], length: number): RankedList;
  /** Hash of the weights applied to a vacancy, for the receipt. */
  weightsHash(vacancy: UnderstoodVacancy): string;
}

export declare function createMatcher(options: MatcherOptions): Matcher;
export declare function takeModel(profiles: Iterable<Understood>): PoolModel;
export declare const builtInModel: PoolModel;
export declare function packPairing(record: PairingRecord): string;
export declare function unpackPairing(body: string): PairingRecord;

export type Language = 'zh' | 'en';
export interface PresentOptions {
  readonly rank: number;
  readonly receipt: ReceiptBase;
  readonly lang: Language;
  readonly audience: 'recruiter' | 'candidate';
}
/** The public pairing of the contract, numbers as 0–100 with one decimal, each evidence with its words. */
export declare function presentPairing(record: PairingRecord, options: PresentOptions): Pairing;
/** Words for an exclusion or near miss: `code` and `criterion` as a sentence. */
export declare function renderBlocker(
  blocker: { code: string; criterion: string; owner: Side },
  lang: Language,
): string;

export interface PresentedEvidence extends Omit<Evidence, 'points' | 'lost'> {
  readonly points: number;
  readonly lost: number;
  readonly text: string;
}
export interface Pairing {
  readonly vacancyId: string;
  readonly candidateId: string;
  readonly rank: number;
  readonly score: number;
  readonly rankScore: number;
  readonly confidence: number;
  readonly forward: number | null;
  readonly reverse: number | null;
  readonly eligible: boolean;
  readonly toVerify: readonly { readonly criterion: string; readonly question: string }[];
  readonly dimensions: Readonly<
    Partial<
      Record<
        Dimension,
        {
          readonly score: number;
          readonly weight: number;
          readonly points: number;
          readonly confidence: number;
          readonly evidence: readonly PresentedEvidence[];
        }
      >
    >
  >;
  readonly missing: readonly PresentedEvidence[];
  readonly ask: readonly (PresentedEvidence & { readonly question: string })[];
  readonly blockers: readonly {
    readonly code: string;
    readonly criterion: string;
    readonly owner: Side;
    readonly text: string;
  }[];
  readonly receipt: ReceiptBase & { readonly candidateRev: number; readonly vacancyRev: number };
}
