import { z } from 'zod';
import { type ErrorCode, errorMessages } from '../../../../shared/kernel/errors.ts';
import { examples } from '../../examples.ts';
import type { Operation } from '../../operation.ts';
import { none } from '../../parameters.ts';

const alive = z
  .object({ status: z.literal('alive').meta({ description: 'Always.' }) })
  .meta({ id: 'Alive', description: 'The process turns.' });

const readiness = z
  .object({
    ready: z.boolean().meta({ description: 'True when every check is.' }),
    checks: z
      .record(
        z.string(),
        z
          .object({
            ok: z.boolean().meta({ description: 'Whether it is as it should be.' }),
            detail: z.string().optional().meta({ description: 'What was seen.' }),
          })
          .meta({ description: 'One check.' }),
      )
      .meta({ description: 'By name: the store, the queue, and the progress of owed work.' }),
  })
  .meta({ id: 'Readiness', description: 'Whether the service does its work.' });

const problemKind = z
  .object({
    type: z.string().meta({ description: 'As in the problem.' }),
    title: z.string().meta({ description: 'As in the problem.' }),
    status: z.int().meta({ description: 'Its HTTP status.' }),
    detail: z.string().meta({ description: 'The sentence of the problem; `{name}` stands for what differs.' }),
  })
  .meta({ id: 'ProblemKind', description: 'What a problem type means.' });

const open = { tag: 'Service', method: 'get', scope: null, params: none, query: none, problems: [] } as const;
const codes = Object.keys(errorMessages) as [ErrorCode, ...ErrorCode[]];

export const systemOperations = {
  index: {
    ...open,
    id: 'readIndex',
    path: '/',
    summary: 'Where to begin',
    description: 'Leads to the documentation.',
    replies: { 302: { description: 'To /docs/.' } },
  },
  live: {
    ...open,
    id: 'isAlive',
    path: '/livez',
    summary: 'Whether the process turns',
    replies: {
      200: {
        description: 'It does.',
        content: { 'application/json': { schema: alive, example: { status: 'alive' } } },
      },
    },
  },
  ready: {
    ...open,
    id: 'isReady',
    path: '/readyz',
    summary: 'Whether the service does its work',
    description: 'By progress: the store and the queue answer, and the oldest owed work is younger than a bound.',
    replies: {
      200: {
        description: 'It does.',
        content: { 'application/json': { schema: readiness, example: examples.readiness } },
      },
      503: { description: 'It does not; `checks` says why.', content: { 'application/json': { schema: readiness } } },
    },
  },
  metrics: {
    ...open,
    id: 'readMetrics',
    path: '/metrics',
    summary: 'Counters and times for Prometheus',
    description: 'Route templates, codes and kinds only: no ids, no tenants.',
    replies: {
      200: {
        description: 'Text format of Prometheus.',
        content: { 'text/plain': { schema: z.string().meta({ description: 'One metric a line.' }) } },
      },
    },
  },
  document: {
    ...open,
    id: 'readOpenApi',
    path: '/openapi.json',
    summary: 'This document',
    replies: {
      200: {
        description: 'OpenAPI 3.1.',
        content: { 'application/json': { schema: z.looseObject({}).meta({ description: 'An OpenAPI document.' }) } },
      },
    },
  },
  problem: {
    ...open,
    id: 'readProblemType',
    path: '/problems/{code}',
    summary: 'What a problem type means',
    params: z.strictObject({
      code: z.enum(codes).meta({ description: 'The code of the problem.', example: 'profile.invalid' }),
    }),
    replies: {
      200: {
        description: 'Its meaning.',
        content: { 'application/json': { schema: problemKind, example: examples.problemKind } },
      },
    },
  },
} as const satisfies Record<string, Operation>;
