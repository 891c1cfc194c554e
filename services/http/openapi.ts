import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import type { ErrorCode } from '../../shared/kernel/errors.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { Operation, ReplyDoc } from './operation.ts';
import { operations } from './operations.ts';
import { presentProblem, problemSchema, problems } from './problem-details.ts';

let made: object | undefined;

/** The OpenAPI 3.1 description, made from the schemas that requests are checked by. The same object every time. */
export function openApiDocument(): object {
  made ??= createDocument(
    {
      openapi: '3.1.0',
      info: {
        title: 'Duijie',
        version: '1',
        summary: 'Job-to-candidate matching: profiles in, ranked and explained shortlists out.',
        description:
          'Every error is a problem (RFC 9457) with a stable `type`. Unknown fields are refused with their JSON pointer. Every POST takes an `Idempotency-Key`.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
      tags: [
        { name: 'Profiles', description: 'Candidates and vacancies.' },
        { name: 'Shortlists', description: 'Ranked and explained pairings.' },
        { name: 'Stateless', description: 'Asked and answered; nothing is stored.' },
        { name: 'Pools', description: 'The people and posts that are matched with one another.' },
        { name: 'Service', description: 'Health, metrics, documentation.' },
      ],
      security: [{ apiKey: [] }],
      paths: pathsOf(operations),
      components: {
        securitySchemes: {
          apiKey: {
            type: 'http',
            scheme: 'bearer',
            description:
              'An API key of `duijie keys create`. It belongs to a tenant and carries scopes. While there is no key the service answers this machine only, without one.',
          },
        },
      },
    },
    { outputIdSuffix: 'Stored' },
  );
  return made;
}

function pathsOf(all: readonly Operation[]): ZodOpenApiPathsObject {
  const paths: Record<string, Record<string, ZodOpenApiOperationObject>> = {};
  for (const operation of all) {
    const path = paths[operation.path] ?? {};
    path[operation.method] = describe(operation);
    paths[operation.path] = path;
  }
  return paths;
}

function describe(operation: Operation): ZodOpenApiOperationObject {
  const { id, tag, summary, description, scope, body } = operation;
  return {
    operationId: id,
    tags: [tag],
    summary,
    description: [description, scope && `Scope: \`${scope}\`.`].filter(Boolean).join('\n\n'),
    ...(scope === null ? { security: [] } : {}),
    requestParams: { path: operation.params, query: operation.query, ...headersOf(operation) },
    ...(body && {
      requestBody: {
        required: true,
        description: body.description,
        content: {
          [body.kind === 'json' ? 'application/json' : 'application/x-ndjson']: {
            schema: body.schema,
            example: body.example,
          },
        },
      },
    }),
    responses: { ...repliesOf(operation), ...problemsOf(operation) },
  };
}

const idempotencyKey = z.object({
  'idempotency-key': z.string().max(255).optional().meta({
    description: 'Chosen by the caller: a repeat with the same key within a day gets the first answer again.',
    example: '0f6c2b1e-8a43',
  }),
});

function headersOf({ method, headers }: Operation) {
  if (method === 'post') return { header: headers ? idempotencyKey.extend(headers.shape) : idempotencyKey };
  return headers ? { header: headers } : {};
}

/** Every JSON answer to a GET has an ETag. */
const notModified = { 304: { description: 'Nothing has changed since the answer that If-None-Match names.' } };

function repliesOf({ method, scope, replies }: Operation) {
  const own = Object.fromEntries(Object.entries(replies).map(replyOf));
  return method === 'get' && scope !== null ? { ...own, ...notModified } : own;
}

function replyOf([status, { description, content, headers }]: [string, ReplyDoc]) {
  return [status, { description, ...(content && { content: { ...content } }), ...(headers && { headers }) }] as const;
}

/** Every problem that the operation may answer with, by status. */
function problemsOf(operation: Operation) {
  const byStatus = new Map<number, ErrorCode[]>();
  for (const code of codesOf(operation)) {
    const { status } = problems[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries([...byStatus].map(([status, codes]) => [status, problemResponse(codes)]));
}

function codesOf({ scope, method, body, problems: own }: Operation): Set<ErrorCode> {
  if (scope === null) return new Set([...own, 'internal']);
  const always: ErrorCode[] = ['request.invalid', 'auth.missing', 'auth.invalid', 'auth.scope', 'request.rate-limited'];
  const bodily: ErrorCode[] = body
    ? [
        'request.malformed-json',
        'request.too-deep',
        'request.too-large',
        'request.too-slow',
        'request.unsupported-type',
      ]
    : [];
  const repeated: ErrorCode[] = method === 'post' ? ['idempotency.reused', 'idempotency.in-progress'] : [];
  return new Set([...own, ...always, ...bodily, ...repeated, 'store.unavailable', 'internal']);
}

function problemResponse(codes: readonly ErrorCode[]) {
  const examples = Object.fromEntries(
    codes.map((code) => [code, { value: presentProblem(new AppError(code), 'r-1') }]),
  );
  return {
    description: codes.map((code) => `\`${code}\`: ${problems[code].title}.`).join('\n\n'),
    content: { 'application/problem+json': { schema: problemSchema, examples } },
  };
}
