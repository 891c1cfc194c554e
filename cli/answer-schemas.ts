import { z } from 'zod';

/**
 * What the command line reads of the service's answers: only these members, so that an older command line gets on with a
 * newer service. They are read like any other input from outside.
 */
const evidence = z.object({
  code: z.string(),
  owner: z.string(),
  importance: z.string(),
  status: z.string(),
  text: z.string(),
  points: z.number(),
  lost: z.number(),
});
export type ShownEvidence = z.output<typeof evidence>;

export const pairingAnswer = z.object({
  vacancyId: z.string(),
  candidateId: z.string(),
  rank: z.number(),
  score: z.number(),
  rankScore: z.number(),
  confidence: z.number(),
  forward: z.number().nullable(),
  reverse: z.number().nullable(),
  eligible: z.boolean(),
  toVerify: z.array(z.object({ question: z.string() })),
  dimensions: z.record(
    z.string(),
    z.object({
      score: z.number(),
      weight: z.number(),
      points: z.number(),
      confidence: z.number(),
      evidence: z.array(evidence),
    }),
  ),
  missing: z.array(evidence),
  ask: z.array(evidence.extend({ question: z.string() })),
  blockers: z.array(z.object({ text: z.string() })),
});
export type ShownPairing = z.output<typeof pairingAnswer>;

export const rankedAnswer = z.object({
  rev: z.number(),
  status: z.enum(['fresh', 'stale']),
  asOf: z.string().nullable(),
  total: z.number(),
  pairings: z.array(pairingAnswer),
  reason: z.string().optional(),
  label: z.string().optional(),
  labels: z.record(z.string(), z.string()).default({}),
  nearMisses: z.array(z.object({ id: z.string(), rankScore: z.number(), text: z.string() })).default([]),
  exclusions: z.array(z.object({ alone: z.number(), total: z.number(), text: z.string() })).default([]),
});
export type ShownList = z.output<typeof rankedAnswer>;

export const poolAnswer = z.object({ candidates: z.number(), vacancies: z.number(), owed: z.number() });
