import type { Request, RequestHandler, Response } from 'express';
import { AppError } from '../../shared/kernel/errors.ts';
import { authorize } from './auth.ts';
import { parseJson } from './body/parse-json.ts';
import { peek } from './body/peek.ts';
import { bodyPieces, readBody } from './body/read-body.ts';
import type { HttpDeps, HttpSettings } from './deps.ts';
import { fingerprintOf, idempotencyKey, runOnce } from './idempotency.ts';
import { logFailure } from './observe.ts';
import type { Call, Operation, Route } from './operation.ts';
import { languageOf, parseParameters } from './parameters.ts';
import { problemReply } from './problem-details.ts';
import { type Reply, sendReply } from './reply.ts';
import { stateOf } from './request-state.ts';

export interface Serving {
  readonly deps: HttpDeps;
  readonly settings: HttpSettings;
}

type AnyCall = Call<Record<string, unknown>, Record<string, unknown>>;

/** Serves a route: authorise, validate, run (once, for an Idempotency-Key), send. Whatever fails is answered as a problem. */
export function serveOperation(route: Route, serving: Serving): RequestHandler {
  return async (request, response) => {
    stateOf(request).route = route.operation.path;
    const reply = await guarded(serving, request, () => answer(route, serving, request, response));
    if (!response.destroyed) await sendReply(response, reply).catch(() => response.destroy());
  };
}

async function answer(route: Route, serving: Serving, request: Request, response: Response): Promise<Reply> {
  const { operation } = route;
  const tenant = permit(operation, request);
  const parts = parseParameters(operation, request);
  const key = operation.method === 'post' ? idempotencyKey(request.get('idempotency-key')) : undefined;
  const body = await readRequest(operation, serving.settings, request, key !== undefined);
  const call: AnyCall = { tenant, ...parts, ...body, ...callOf(request, response, parts.query) };
  const run = () => guarded(serving, request, () => route.handler(call));
  if (key === undefined || body.content === undefined) return await run();
  const fingerprint = fingerprintOf([operation.method, request.originalUrl, body.content]);
  return await runOnce(serving.deps, { tenant, key, fingerprint }, run);
}

/** The answer of `work`, or the problem that it failed with. */
async function guarded({ deps }: Serving, request: Request, work: () => Promise<Reply>): Promise<Reply> {
  const { requestId } = stateOf(request);
  try {
    return await work();
  } catch (error) {
    logFailure(deps.log, requestId, error);
    return problemReply(error, requestId);
  }
}

/** The tenant for whom the request may be done. Throws what kept the caller out. */
function permit(operation: Operation, request: Request): string {
  const { caller, refusal } = stateOf(request);
  if (operation.scope === null) return caller?.tenant ?? 'default';
  if (!caller) throw refusal ?? new AppError('auth.missing');
  authorize(caller, operation.scope);
  return caller.tenant;
}

function callOf(request: Request, response: Response, query: Record<string, unknown>) {
  const gone = new AbortController();
  response.once('close', () => gone.abort());
  return {
    lang: languageOf(request, query),
    requestId: stateOf(request).requestId,
    signal: gone.signal,
    header: (name: string) => request.get(name),
    prefer: <Type extends string>(types: readonly Type[]): Type => {
      const liked = request.accepts([...types]);
      const chosen = types.find((type) => type === liked);
      if (chosen === undefined) throw new AppError('request.not-acceptable', { offered: types.join(', ') });
      return chosen;
    },
  };
}

interface ReadRequest {
  readonly body: unknown;
  readonly pieces: AsyncIterable<Buffer>;
  /** The whole body as it came (inflated), where it is known: for the fingerprint. */
  readonly content?: Uint8Array;
}

const mediaTypes = {
  json: ['application/json'],
  ndjson: ['application/x-ndjson', 'application/ndjson'],
} as const;

/** A batch up to this is read whole when it carries an Idempotency-Key; a larger one is done again when it is repeated. */
const mostPeeked = 4 * 1_048_576;

async function readRequest(
  { body: expected }: Operation,
  settings: HttpSettings,
  request: Request,
  keyed: boolean,
): Promise<ReadRequest> {
  if (!expected) return { body: undefined, pieces: nothing(), content: Buffer.alloc(0) };
  checkMediaType(request, mediaTypes[expected.kind]);
  const bounds = { maxBytes: settings[expected.maxBytes], seconds: settings.bodySeconds };
  if (expected.kind === 'json') {
    const content = await readBody(request, bounds);
    return { body: parseJson(content), pieces: nothing(), content };
  }
  const pieces = bodyPieces(request, { ...bounds, perPiece: true });
  if (!keyed) return { body: undefined, pieces };
  const { whole, pieces: all } = await peek(pieces, mostPeeked);
  return { body: undefined, pieces: all, ...(whole && { content: whole }) };
}

function checkMediaType(request: Request, types: readonly string[]): void {
  const [type = '', ...parameters] = (request.get('content-type') ?? '').toLowerCase().split(';');
  const charset = parameters.map((part) => /^\s*charset="?([^"]+)"?\s*$/.exec(part)?.[1]).find(Boolean);
  if (!types.includes(type.trim()) || (charset !== undefined && charset !== 'utf-8' && charset !== 'utf8')) {
    throw new AppError('request.unsupported-type', { expected: `${types[0]} in UTF-8` });
  }
}

async function* nothing(): AsyncGenerator<Buffer> {}
