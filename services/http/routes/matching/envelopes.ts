import { z } from 'zod';
import { identifier } from '../../../../shared/model/fields.ts';

const profile = z.unknown();
/** More at once belong into a pool or into `duijie rank`. */
const mostProfiles = 10_000;
const many = z.array(z.unknown()).min(1).max(mostProfiles);

/** The outer form of `/v1/match`; the profiles inside are judged one by one, so that a bad one spoils only itself. */
export const matchEnvelope = z
  .strictObject({
    vacancy: profile.optional(),
    candidates: z.exactOptional(many),
    candidate: profile.optional(),
    vacancies: z.exactOptional(many),
    weights: z.unknown().optional(),
    pool: z.exactOptional(identifier),
    limit: z.exactOptional(z.int().min(1).max(1000)),
  })
  .refine(isOneAgainstMany, 'takes either vacancy and candidates, or candidate and vacancies');

export const understandEnvelope = z
  .strictObject({ vacancy: profile.optional(), candidate: profile.optional() })
  .refine(
    (body) => (body.vacancy === undefined) !== (body.candidate === undefined),
    'takes one of vacancy and candidate',
  );

function isOneAgainstMany(body: { vacancy?: unknown; candidates?: unknown; candidate?: unknown; vacancies?: unknown }) {
  const given = [body.vacancy, body.candidates, body.candidate, body.vacancies].map((part) => part !== undefined);
  return given.join() === 'true,true,false,false' || given.join() === 'false,false,true,true';
}
