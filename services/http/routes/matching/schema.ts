import { z } from 'zod';
import { candidateSchema } from '../../../../shared/model/candidate.ts';
import { identifier } from '../../../../shared/model/fields.ts';
import { vacancySchema, weightsSchema } from '../../../../shared/model/vacancy.ts';
import { examples } from '../../examples.ts';
import type { Operation } from '../../operation.ts';
import { langParameter, none } from '../../parameters.ts';
import { problemSchema } from '../../problem-details.ts';
import { warningSchema } from '../profiles/schema.ts';
import { pairingSchema } from '../rankings/pairing-schema.ts';

const matchBody = z
  .strictObject({
    vacancy: vacancySchema.optional().meta({ description: 'One vacancy against `candidates`.' }),
    candidates: z.array(candidateSchema).optional().meta({ description: 'The candidates for `vacancy`.' }),
    candidate: candidateSchema.optional().meta({ description: 'One candidate against `vacancies`.' }),
    vacancies: z.array(vacancySchema).optional().meta({ description: 'The vacancies for `candidate`.' }),
    weights: weightsSchema.optional().meta({ description: "What if: these win over the vacancy's own." }),
    pool: identifier.optional().meta({ description: 'Pool whose model is used; without it the built-in one.' }),
    limit: z.int().min(1).max(1000).optional().meta({ description: 'Most pairings in the answer.', example: 100 }),
  })
  .meta({ id: 'MatchRequest', description: 'Either `vacancy` and `candidates`, or `candidate` and `vacancies`.' });

const matchAnswer = z
  .object({
    pairings: z.array(pairingSchema).meta({ description: 'In order; who is not eligible is left out.' }),
    refused: z
      .array(
        z
          .object({
            index: z.int().min(0).meta({ description: 'Place in the list that was sent, from 0.' }),
            error: problemSchema,
          })
          .meta({ description: 'An entry that was not valid.' }),
      )
      .meta({ description: 'The entries that could not be taken; the others were matched.' }),
    notes: z.array(z.string()).meta({ description: 'What the caller should know of the whole, in words.' }),
  })
  .meta({ id: 'MatchAnswer', description: 'The pairings of one call; nothing is stored.' });

export const matchOperation = {
  id: 'match',
  tag: 'Stateless',
  method: 'post',
  path: '/v1/match',
  scope: 'shortlists:read',
  summary: 'Match profiles without storing them',
  description: 'One against many, in one call, with `weights` for what-if. A bad entry spoils only itself.',
  params: none,
  query: z.strictObject({ lang: langParameter }),
  body: {
    kind: 'json',
    maxBytes: 'matchBytes',
    schema: matchBody,
    description: 'One side and the many of the other.',
    example: { vacancy: examples.vacancy, candidates: [examples.candidate] },
  },
  replies: {
    200: {
      description: 'The pairings.',
      content: {
        'application/json': { schema: matchAnswer, example: { pairings: [examples.pairing], refused: [], notes: [] } },
      },
    },
  },
  problems: ['request.too-many-items'],
} as const satisfies Operation;

const understandBody = z
  .strictObject({
    vacancy: vacancySchema.optional().meta({ description: 'A vacancy to read.' }),
    candidate: candidateSchema.optional().meta({ description: 'A candidate to read.' }),
  })
  .meta({ id: 'UnderstandRequest', description: 'One of the two.' });

const understoodSchema = z
  .looseObject({
    id: identifier.meta({ description: 'Id of the profile.' }),
    skills: z
      .array(z.looseObject({}).meta({ description: 'A skill with its concept and source.' }))
      .optional()
      .meta({
        description: 'Skills: `concept`, `label`, `importance`, `source`.',
      }),
    warnings: z.array(warningSchema).meta({ description: 'What could not be read.' }),
  })
  .meta({
    id: 'Understood',
    description:
      'What was read from fields and text: skills, degree, experienceYears, location, hours, flexibility, salary, languages, each with its `source`: a pointer and, in text, `span` (UTF-16 offsets `[from, to)`) and `confidence` (0 to 1, how sure the reading is; no score depends on it).',
  });

export const understandOperation = {
  id: 'understand',
  tag: 'Stateless',
  method: 'post',
  path: '/v1/understand',
  scope: 'profiles:read',
  summary: 'What is read from a profile',
  description: 'Codes and numbers with the place where each was found. Nothing is stored.',
  params: none,
  query: z.strictObject({ lang: langParameter }),
  body: {
    kind: 'json',
    maxBytes: 'profileBytes',
    schema: understandBody,
    description: 'One profile.',
    example: { candidate: examples.candidate },
  },
  replies: {
    200: {
      description: 'What was read.',
      content: { 'application/json': { schema: understoodSchema, example: examples.understood } },
    },
  },
  problems: ['profile.invalid'],
} as const satisfies Operation;
