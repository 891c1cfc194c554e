import { z } from 'zod';
import { dimensions, importances } from '../../../../shared/model/codes.ts';
import { identifier } from '../../../../shared/model/fields.ts';
import type { ProfileKind } from '../../../../shared/model/profile.ts';

const points = z.number().meta({ description: 'Points of the score, one decimal.', example: 31 });
const owner = z.enum(['vacancy', 'candidate']).meta({ description: 'The side that asks.' });
const code = z.string().meta({ description: 'Stable code.', example: 'skill.met' });
const criterion = z
  .string()
  .meta({ description: 'What is asked, in the words of its owner or as a code.', example: 'HPLC' });
const words = z.string().meta({ description: 'In words, in the language asked for.' });
const hundred = (description: string) => z.number().min(0).max(100).meta({ description, example: 87.3 });

const evidenceFields = {
  code,
  owner,
  importance: z.enum(importances).meta({ description: 'How much its owner insists.' }),
  status: z
    .enum(['met', 'partly', 'unmet', 'unknown'])
    .meta({ description: 'Unknown is not a failure: it lowers confidence, not score.' }),
  criterion,
  found: z.string().optional().meta({ description: 'Where on the other side it was found.', example: 'skills[1]' }),
  points,
  lost: z.number().meta({ description: 'Points lost, or at stake where unknown.', example: 0 }),
  params: z
    .record(z.string(), z.union([z.string(), z.number()]))
    .optional()
    .meta({ description: 'What the words are made from.' }),
  text: words,
};
const evidence = z.object(evidenceFields).meta({ id: 'Evidence', description: 'One criterion, judged for this pair.' });
const question = z.string().meta({ description: 'The one question that would settle it.' });

const dimension = z
  .object({
    score: hundred('Score of the dimension alone, before its weight.'),
    weight: z.number().meta({ description: 'Weight as applied.', example: 50 }),
    points: z.number().meta({ description: 'What it adds to the score. All dimensions add up to it exactly.' }),
    confidence: z.number().min(0).max(1).meta({ description: '1 when it could be judged, else 0.' }),
    evidence: z.array(evidence).meta({ description: 'Every criterion of the dimension.' }),
  })
  .meta({ id: 'DimensionScore', description: 'One dimension of a pairing.' });

const receipt = z
  .object({
    candidateRev: z.int().meta({ description: 'Revision of the candidate.' }),
    vacancyRev: z.int().meta({ description: 'Revision of the vacancy.' }),
    engine: z.string().meta({ description: 'Version of the engine.' }),
    taxonomy: z.string().meta({ description: 'Version of the taxonomy and tables.' }),
    model: z.string().meta({ description: "Version of the pool's model." }),
    weights: z.string().meta({ description: 'Hash of the weights.' }),
  })
  .meta({ id: 'Receipt', description: 'What the pairing was computed from: same receipt, same bytes.' });

const blocker = z
  .object({ code, criterion, owner, text: words })
  .meta({ id: 'Blocker', description: 'What makes the pair ineligible.' });

export const pairingSchema = z
  .object({
    vacancyId: identifier.meta({ description: 'Id of the vacancy.' }),
    candidateId: identifier.meta({ description: 'Id of the candidate.' }),
    rank: z.int().min(0).meta({ description: 'Place on the list; equal rank scores share one.', example: 1 }),
    score: hundred('Weighted mean of the dimensions that are known.'),
    rankScore: hundred('What the order is by: the score, drawn to a prior of 25 where confidence is missing.'),
    confidence: z
      .number()
      .min(0)
      .max(1)
      .meta({ description: 'Share of the applied weight that was known.', example: 0.92 }),
    forward: z
      .number()
      .nullable()
      .meta({ description: 'Over what the vacancy asks; null when nothing could be judged.' }),
    reverse: z
      .number()
      .nullable()
      .meta({ description: 'Over what the candidate asks; null when nothing could be judged.' }),
    eligible: z.boolean().meta({ description: 'False when something required is not met; `blockers` says what.' }),
    toVerify: z
      .array(z.object({ criterion, question }).meta({ description: 'Required, and unknown.' }))
      .meta({ description: 'What must be asked before deciding.' }),
    dimensions: z
      .partialRecord(z.enum(dimensions), dimension)
      .meta({ description: 'The dimensions that apply to this pair.' }),
    missing: z.array(evidence).meta({ description: 'What is not met, by lost points.' }),
    ask: z
      .array(z.object({ ...evidenceFields, question }).meta({ description: 'An unknown criterion with its question.' }))
      .meta({ description: 'What is unknown, by points at stake.' }),
    blockers: z.array(blocker).meta({ description: 'Empty when eligible.' }),
    receipt,
  })
  .meta({ id: 'Pairing', description: 'One candidate for one vacancy, scored and explained.' });

const exclusion = z
  .object({
    ...{ code, criterion, owner },
    alone: z.int().meta({ description: 'How many this criterion alone keeps out.' }),
    total: z.int().meta({ description: 'How many it keeps out together with others.' }),
    text: words,
  })
  .meta({ id: 'Exclusion', description: 'Whom a required criterion keeps out, as numbers.' });

const nearMiss = z
  .object({
    id: identifier.meta({ description: 'Id of the other side.' }),
    ...{ code, criterion },
    rankScore: hundred('The rank score it would have.'),
    text: words,
  })
  .meta({ id: 'NearMiss', description: 'Would be on the list were one criterion relaxed.' });

/** The JSON of a ranked list of a vacancy or of a candidate. */
export function rankedBody(kind: ProfileKind) {
  const idField = kind === 'vacancy' ? 'vacancyId' : 'candidateId';
  return z
    .object({
      [idField]: identifier.meta({ description: `Id of the ${kind}.` }),
      rev: z.int().meta({ description: 'Its newest revision.' }),
      status: z
        .enum(['fresh', 'stale'])
        .meta({ description: '`fresh`: everything accepted in the pool so far is in it.' }),
      asOf: z.iso.datetime().nullable().meta({ description: 'When the list was computed; null when it never was.' }),
      total: z.int().meta({ description: 'Eligible counterparts in the pool, on the list or below its end.' }),
      pairings: z.array(pairingSchema).meta({ description: 'In order.' }),
      next: z.string().optional().meta({ description: 'Cursor of the next page; absent on the last one.' }),
      reason: z.string().optional().meta({ description: 'Why the list is empty, in words.' }),
      exclusions: z.array(exclusion).optional().meta({ description: 'With `include=exclusions`.' }),
      nearMisses: z.array(nearMiss).optional().meta({ description: 'With `include=nearMisses`.' }),
      label: z
        .string()
        .optional()
        .meta({ description: 'With `include=labels`: title and employer, or headline, of whose list it is.' }),
      labels: z
        .record(z.string(), z.string())
        .optional()
        .meta({ description: 'With `include=labels`: titles and headlines by id. Never contact data.' }),
    })
    .meta(
      kind === 'vacancy'
        ? { id: 'Shortlist', description: 'The best candidates of a vacancy, in order.' }
        : { id: 'Matches', description: 'The best vacancies of a candidate, in order.' },
    );
}
