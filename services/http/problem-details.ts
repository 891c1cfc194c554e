import { z } from 'zod';
import { AppError, type ErrorCode, type FieldError } from '../../shared/kernel/errors.ts';
import { type Reply, text } from './reply.ts';

/** Code → HTTP status and the title that RFC 9457 wants to stay the same for every occurrence. The only place with statuses of errors. */
export const problems: Readonly<Record<ErrorCode, { readonly status: number; readonly title: string }>> = {
  'profile.invalid': { status: 422, title: 'The profile is not valid' },
  'profile.not-found': { status: 404, title: 'No such profile' },
  'profile.revision-mismatch': { status: 412, title: 'The profile has another revision' },
  'pairing.different-pools': { status: 409, title: 'The two profiles are in different pools' },
  'pool.not-found': { status: 404, title: 'No such pool' },
  'cursor.invalid': { status: 422, title: 'The cursor is not valid' },
  'request.malformed-json': { status: 400, title: 'The body is not JSON' },
  'request.too-deep': { status: 422, title: 'The body is nested too deep' },
  'request.too-large': { status: 413, title: 'The body is too large' },
  'request.too-slow': { status: 408, title: 'The body took too long to arrive' },
  'request.too-many-items': { status: 413, title: 'Too many items in one call' },
  'request.unsupported-type': { status: 415, title: 'The content type is not taken here' },
  'request.not-acceptable': { status: 406, title: 'No answer in a format that was asked for' },
  'request.invalid': { status: 422, title: 'The request is not valid' },
  'request.unknown-route': { status: 404, title: 'No such route' },
  'request.method-not-allowed': { status: 405, title: 'The route does not take this method' },
  'request.rate-limited': { status: 429, title: 'Too many requests' },
  'idempotency.reused': { status: 422, title: 'The Idempotency-Key belongs to another request' },
  'idempotency.in-progress': { status: 409, title: 'The first request with this Idempotency-Key is not done yet' },
  'auth.missing': { status: 401, title: 'An API key is needed' },
  'auth.invalid': { status: 401, title: 'The API key is not valid' },
  'auth.scope': { status: 403, title: 'The API key may not do this' },
  'file.unreadable': { status: 422, title: 'The file cannot be read' },
  'file.unwritable': { status: 500, title: 'The file cannot be written' },
  'file.encrypted': { status: 422, title: 'The file is protected by a password' },
  'file.too-large': { status: 413, title: 'The file is too large' },
  'file.unknown-format': { status: 415, title: 'The format of the file is not known' },
  'file.encoding': { status: 422, title: 'The encoding of the file is not known' },
  'taxonomy.missing-file': { status: 422, title: 'A file of the taxonomy is missing' },
  'taxonomy.missing-column': { status: 422, title: 'A column of the taxonomy is missing' },
  'taxonomy.invalid': { status: 500, title: 'The imported taxonomy cannot be used' },
  'config.invalid': { status: 500, title: 'A setting is not valid' },
  'job.invalid': { status: 500, title: 'A job is not valid' },
  'store.newer-schema': { status: 500, title: 'The store belongs to a newer version' },
  'store.unavailable': { status: 503, title: 'The store does not answer' },
  'queue.unavailable': { status: 503, title: 'The queue does not answer' },
  'service.unreachable': { status: 502, title: 'No service answers' },
  'service.overloaded': { status: 503, title: 'The service has too much work' },
  internal: { status: 500, title: 'Something failed inside the service' },
};

/** A wrong place in the address or a header rather than in the body. */
export interface ParameterError extends FieldError {
  readonly parameter: string;
}

const errorEntry = z
  .object({
    pointer: z.string().optional().meta({ description: 'JSON pointer (RFC 6901) into the body or the profile.' }),
    parameter: z
      .string()
      .optional()
      .meta({ description: 'Name of the parameter or header, where it is not the body.' }),
    code: z.string().meta({ description: 'Stable code of what is wrong there.', example: 'unknown_field' }),
    detail: z.string().meta({ description: 'What is wrong there and what to do, in English.' }),
  })
  .meta({ description: 'One wrong place in the request.' });

/** The body of every error answer. */
export const problemSchema = z
  .object({
    type: z.string().meta({ description: 'Stable: `/problems/` and the code.', example: '/problems/profile.invalid' }),
    title: z.string().meta({ description: 'The kind of problem, the same for every occurrence.' }),
    status: z.int().meta({ description: 'The HTTP status.', example: 422 }),
    code: z.string().meta({ description: 'The code that `type` ends in.', example: 'profile.invalid' }),
    detail: z.string().meta({ description: 'What happened this time and what to do.' }),
    instance: z.string().optional().meta({ description: 'Names this occurrence: `urn:duijie:request:` and the id.' }),
    requestId: z.string().optional().meta({ description: 'Also in the header X-Request-Id and in the log.' }),
    errors: z.array(errorEntry).optional().meta({ description: 'Every wrong place, where places are known.' }),
  })
  .meta({ id: 'Problem', description: 'Problem details (RFC 9457).' });
export type Problem = z.output<typeof problemSchema>;

/** Seconds after which a caller may try again when the error itself names none. */
const retrySeconds = 2;
/** Errors shown of one body: a thousand more would help nobody. */
const mostErrors = 100;

/** What leaves of an error: codes, pointers and table texts. Anything but an AppError becomes `internal` and says nothing of itself. */
export function presentProblem(error: unknown, requestId?: string): Problem {
  const known = error instanceof AppError ? error : new AppError('internal', { requestId: requestId ?? 'unknown' });
  const { status, title } = problems[known.code];
  return {
    type: `/problems/${known.code}`,
    title,
    status,
    code: known.code,
    detail: known.message,
    ...(requestId === undefined ? {} : { instance: `urn:duijie:request:${requestId}`, requestId }),
    ...(known.errors.length === 0 ? {} : { errors: known.errors.slice(0, mostErrors).map(presentFieldError) }),
  };
}

/** The error as a whole answer, with the headers that its status wants. */
export function problemReply(error: unknown, requestId: string): Reply {
  const problem = presentProblem(error, requestId);
  const reply = text(problem.status, 'application/problem+json; charset=utf-8', JSON.stringify(problem));
  return { ...reply, headers: problemHeaders(error, problem.status) };
}

function problemHeaders(error: unknown, status: number): Record<string, string> {
  const seconds = error instanceof AppError ? error.params.seconds : undefined;
  if (status === 503 || status === 429) return { 'retry-after': String(seconds ?? retrySeconds) };
  if (status === 401) return { 'www-authenticate': 'Bearer realm="duijie"' };
  if (status === 405 && error instanceof AppError) return { allow: String(error.params.allowed) };
  // The rest of a body that was not read is in the way of whatever would come next on this connection.
  return status === 413 || status === 408 ? { connection: 'close' } : {};
}

function presentFieldError(error: FieldError | ParameterError): NonNullable<Problem['errors']>[number] {
  const where = 'parameter' in error ? { parameter: error.parameter } : { pointer: error.pointer };
  return { ...where, code: error.code, detail: error.detail };
}
