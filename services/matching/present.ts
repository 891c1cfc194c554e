import type { Dimension } from '../../shared/model/codes.ts';
import type { DimensionRecord, Evidence, PairingRecord, ReceiptBase, Side } from '../../shared/model/pairing.ts';
import type { Language } from './language.ts';
import { renderBlocker, renderCriterion, renderEvidence, renderQuestion } from './words/render.ts';

export interface PresentOptions {
  readonly rank: number;
  readonly receipt: ReceiptBase;
  readonly lang: Language;
  readonly audience: 'recruiter' | 'candidate';
}

export interface PresentedEvidence extends Omit<Evidence, 'points' | 'lost'> {
  readonly points: number;
  readonly lost: number;
  readonly text: string;
}

export interface PresentedDimension {
  readonly score: number;
  readonly weight: number;
  readonly points: number;
  readonly confidence: number;
  readonly evidence: readonly PresentedEvidence[];
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
  readonly dimensions: Readonly<Partial<Record<Dimension, PresentedDimension>>>;
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

/** Tenths and basis points become what is shown: 873 is 87.3, 9200 is 0.92. */
const shown = (tenths: number): number => tenths / 10;
const shownConfidence = (basisPoints: number): number => basisPoints / 10_000;

/** The public pairing of the contract, numbers as 0–100 with one decimal, each evidence with its words. */
export function presentPairing(record: PairingRecord, options: PresentOptions): Pairing {
  const { lang, audience, receipt, rank } = options;
  const evidence = record.dimensions.flatMap((dimension) => dimension.evidence);
  const unknown = evidence.filter((one) => one.status === 'unknown' && one.importance !== 'excluded');
  const byLost = (a: Evidence, b: Evidence): number => b.lost - a.lost;
  const question = (one: Evidence): string => renderQuestion(one, lang, audience);
  return {
    vacancyId: record.vacancyId,
    candidateId: record.candidateId,
    rank,
    score: shown(record.score),
    rankScore: shown(record.rankScore),
    confidence: shownConfidence(record.confidence),
    forward: record.forward === null ? null : shown(record.forward),
    reverse: record.reverse === null ? null : shown(record.reverse),
    eligible: record.eligible,
    toVerify: unknown
      .filter((one) => one.importance === 'required')
      .map((one) => ({ criterion: renderCriterion(one, lang), question: question(one) })),
    dimensions: Object.fromEntries(
      record.dimensions.map((dimension) => [dimension.dimension, presentDimension(dimension, options)]),
    ),
    missing: evidence
      .filter((one) => one.status === 'unmet' && one.importance !== 'excluded')
      .sort(byLost)
      .map((one) => presentEvidence(one, options)),
    ask: unknown.sort(byLost).map((one) => ({ ...presentEvidence(one, options), question: question(one) })),
    blockers: record.blockers.map((blocker) => ({ ...blocker, text: renderBlocker(blocker, lang, audience) })),
    receipt: { candidateRev: record.candidateRev, vacancyRev: record.vacancyRev, ...receipt },
  };
}

function presentDimension(record: DimensionRecord, options: PresentOptions): PresentedDimension {
  return {
    score: shown(record.score),
    weight: record.weight,
    points: shown(record.points),
    confidence: record.known ? 1 : 0,
    evidence: record.evidence.map((one) => presentEvidence(one, options)),
  };
}

function presentEvidence(evidence: Evidence, { lang, audience }: PresentOptions): PresentedEvidence {
  return {
    ...evidence,
    points: shown(evidence.points),
    lost: shown(evidence.lost),
    text: renderEvidence(evidence, lang, audience),
  };
}
