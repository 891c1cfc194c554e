import type { Pairing } from '../services/matching/index.ts';

/** A pairing as one line of a batch: every number, and in words what is missing and what to ask; no evidence in full. */
export function compactPairing(pairing: Pairing): Record<string, unknown> {
  const dimensions = Object.entries(pairing.dimensions).map(([name, { score, weight, points, confidence }]) => [
    name,
    { score, weight, points, confidence },
  ]);
  return {
    vacancyId: pairing.vacancyId,
    candidateId: pairing.candidateId,
    rank: pairing.rank,
    score: pairing.score,
    eligible: pairing.eligible,
    rankScore: pairing.rankScore,
    confidence: pairing.confidence,
    forward: pairing.forward,
    reverse: pairing.reverse,
    dimensions: Object.fromEntries(dimensions),
    missing: pairing.missing.map(({ text }) => text),
    ask: pairing.ask.map(({ question }) => question),
    toVerify: pairing.toVerify.map(({ question }) => question),
    receipt: pairing.receipt,
  };
}
