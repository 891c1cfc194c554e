import { z } from 'zod';
import { identifier } from '../../../../shared/model/fields.ts';
import { examples } from '../../examples.ts';
import type { Operation } from '../../operation.ts';
import { none } from '../../parameters.ts';

const pool = identifier.meta({ description: 'The pool.', example: 'gba-2026-spring' });
const params = z.strictObject({ pool });

const statusSchema = z
  .object({
    pool,
    candidates: z.int().meta({ description: 'Candidates in it.' }),
    vacancies: z.int().meta({ description: 'Vacancies in it.' }),
    model: z.string().nullable().meta({ description: 'Version of its model; null before the first ranking.' }),
    owed: z.int().meta({ description: 'Profiles whose newest revision is not ranked yet.' }),
    oldestOwedAt: z.iso
      .datetime()
      .nullable()
      .meta({ description: 'Since when the oldest of them is owed; null when nothing is.' }),
    oldestOwedSeconds: z.number().meta({ description: 'The same as an age; 0 when nothing is owed.' }),
    recalibrating: z.boolean().meta({ description: 'True while a new model was asked for and is not taken yet.' }),
  })
  .meta({ id: 'PoolStatus', description: 'Counts and owed work of a pool.' });

const recalibratingSchema = z
  .object({
    pool,
    status: z.literal('queued').meta({ description: 'It will be done.' }),
    links: z
      .object({ status: z.string().meta({ description: 'Where to see when.' }) })
      .meta({ description: 'Addresses.' }),
  })
  .meta({ id: 'Recalibrating', description: 'The model will be taken anew and everything ranked again.' });

const common = { tag: 'Pools', params, query: none } as const;

export const poolOperations = {
  status: {
    ...common,
    id: 'readPoolStatus',
    method: 'get',
    path: '/v1/pools/{pool}/status',
    scope: 'profiles:read',
    summary: 'How a pool stands',
    replies: {
      200: {
        description: 'Counts and owed work.',
        content: { 'application/json': { schema: statusSchema, example: examples.poolStatus } },
      },
    },
    problems: ['pool.not-found'],
  },
  recalibrate: {
    ...common,
    id: 'recalibratePool',
    method: 'post',
    path: '/v1/pools/{pool}:recalibrate',
    scope: 'profiles:write',
    summary: 'Take the model anew and rank all again',
    description:
      'Two systems that hold the same profiles and have just done this give the same shortlists, byte for byte.',
    replies: {
      202: {
        description: 'Asked for.',
        content: { 'application/json': { schema: recalibratingSchema, example: examples.recalibrating } },
      },
    },
    problems: ['pool.not-found'],
  },
  erase: {
    ...common,
    id: 'erasePool',
    method: 'delete',
    path: '/v1/pools/{pool}',
    scope: 'admin',
    summary: 'Erase a pool with everything in it',
    replies: { 204: { description: 'Erased.' } },
    problems: [],
  },
} as const satisfies Record<string, Operation>;
