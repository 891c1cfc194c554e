import { createHash } from 'node:crypto';
import { AppError } from '../../shared/kernel/errors.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { ReplyStore } from '../../shared/ports/stores.ts';
import type { ParameterError } from './problem-details.ts';
import { type Reply, text } from './reply.ts';

/** Answers beyond this are made anew instead of being kept: they come from requests that are safe to repeat. */
const mostKeptBytes = 1_048_576;

export interface IdempotentRequest {
  readonly tenant: string;
  readonly key: string;
  /** Of method, address and body. */
  readonly fingerprint: string;
}

/**
 * Runs a request at most once for a key: a repeat gets the kept answer, marked `Idempotency-Replayed: true`.
 * An answer that says the service failed (5xx) is not kept. `run` answers, it does not throw.
 * Throws `idempotency.reused`, `idempotency.in-progress`.
 */
export async function runOnce(
  deps: { readonly replies: ReplyStore; readonly clock: Clock },
  request: IdempotentRequest,
  run: () => Promise<Reply>,
): Promise<Reply> {
  const { tenant, key, fingerprint } = request;
  const seen = await deps.replies.begin(tenant, key, fingerprint, deps.clock.now());
  if (seen.state === 'reused') throw new AppError('idempotency.reused');
  if (seen.state === 'in-progress') throw new AppError('idempotency.in-progress');
  if (seen.state === 'done') {
    const { status, contentType, body } = seen.reply;
    return { ...text(status, contentType, body), headers: { 'idempotency-replayed': 'true' } };
  }
  const reply = await run();
  const body = keptBody(reply);
  if (reply.status >= 500 || body === undefined) await deps.replies.abandon(tenant, key);
  else await deps.replies.finish(tenant, key, { status: reply.status, contentType: reply.type ?? '', body });
  return reply;
}

/** The key of a request, or undefined. Throws `request.invalid` for one that is empty, longer than 255 or not plain ASCII. */
export function idempotencyKey(header: string | undefined): string | undefined {
  if (header === undefined || /^[\x21-\x7e]{1,255}$/.test(header)) return header;
  const error: ParameterError = {
    pointer: '',
    parameter: 'Idempotency-Key',
    code: 'invalid_format',
    detail: 'takes 1 to 255 visible ASCII characters without spaces',
  };
  throw new AppError('request.invalid', {}, [error]);
}

/** Names a request by its content. */
export function fingerprintOf(parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
}

function keptBody({ body }: Reply): string | undefined {
  if (body instanceof Uint8Array) return undefined;
  const whole = typeof body === 'string' ? body : (body ?? []).join('');
  return Buffer.byteLength(whole) <= mostKeptBytes ? whole : undefined;
}
