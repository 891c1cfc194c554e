/**
 * Every failure that the product knows by name: code → what a person reads. `{name}` stands for a parameter.
 * Parameters are ids, numbers, codes and pointers: never text of a profile.
 */
export const errorMessages = {
  'profile.invalid': 'The profile is not valid; `errors` says where and why.',
  'profile.not-found': 'There is no {kind} with the id {id}.',
  'profile.revision-mismatch':
    'The {kind} {id} is at revision {rev}, not at the one named by If-Match; read it again and repeat the change.',
  'pairing.different-pools': 'The vacancy and the candidate are in different pools; nothing crosses a pool.',
  'pool.not-found': 'There is no pool named {pool}.',
  'cursor.invalid': 'The cursor is not one that this service handed out; start again without it.',
  'request.malformed-json': 'The body is not JSON: {reason}.',
  'request.too-deep': 'The body is nested deeper than {max} levels.',
  'request.too-large': 'The body is larger than {max} bytes; send less at once.',
  'request.too-slow': 'The body did not arrive within {seconds} s; send it faster or in smaller parts.',
  'request.too-many-items': 'At most {max} items are taken in one call; {count} came.',
  'request.unsupported-type': 'This route takes {expected}.',
  'request.not-acceptable': 'This route answers with {offered}.',
  'request.invalid': 'The request is not valid; `errors` says where and why.',
  'request.unknown-route': 'There is no such route; /openapi.json lists all of them.',
  'request.method-not-allowed': 'This route takes {allowed}.',
  'request.rate-limited': 'Too many requests; wait {seconds} s.',
  'idempotency.reused': 'This Idempotency-Key came before with another request; use a new key for a new request.',
  'idempotency.in-progress': 'A request with this Idempotency-Key is still being worked on; ask again in a moment.',
  'auth.missing': 'Send `Authorization: Bearer <api key>`.',
  'auth.invalid': 'The API key is not known or was revoked.',
  'auth.scope': 'The API key lacks the scope {scope}.',
  'file.unreadable': 'The file {file} cannot be read: {reason}.',
  'file.unwritable': 'The file {file} cannot be written: {reason}.',
  'file.encrypted': 'The file {file} is protected by a password; save it without one and try again.',
  'file.too-large': 'The file {file} unpacks to more than {max} bytes and is not read.',
  'file.unknown-format': 'The file {file} is none of JSONL, JSON, CSV or XLSX; give it one of these endings.',
  'file.encoding': 'The file {file} is neither UTF-8 nor GB18030 at byte {offset}; save it as UTF-8.',
  'taxonomy.missing-file': 'The folder {folder} has no file {file}; put the official files of the format into it.',
  'taxonomy.missing-column':
    'The file {file} has no column {column}; it is not the official file, or another edition of it.',
  'taxonomy.invalid': 'The imported taxonomy {file} cannot be used; import it again, or remove the file.',
  'config.invalid': 'The setting {name} is not valid: {reason}.',
  'store.newer-schema':
    'The store was written by a newer version (schema {found}; this version knows {known}); run that version, or name another DATA_DIR.',
  'store.unavailable': 'The store does not answer; nothing was accepted, try again in a moment.',
  'queue.unavailable': 'The queue does not answer.',
  'job.invalid': 'The job is refused: {reason}.',
  'service.unreachable': 'No service answers at {url}; start one with `duijie serve` or name another with --url.',
  'service.overloaded': 'The service has more work than it can queue; try again in {seconds} s.',
  internal: 'Something failed inside the service; the log has it under the request id {requestId}.',
} as const;

export type ErrorCode = keyof typeof errorMessages;
export type ErrorParams = Readonly<Record<string, string | number>>;

/** One place in a request or a row that is wrong. `pointer` is a JSON pointer (RFC 6901) from the profile's or the body's root. */
export interface FieldError {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/** The only error that crosses rooms. Its message is made from the table; HTTP statuses live at the HTTP edge alone. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly params: ErrorParams;
  readonly errors: readonly FieldError[];

  constructor(code: ErrorCode, params: ErrorParams = {}, errors: readonly FieldError[] = [], options?: ErrorOptions) {
    super(renderMessage(code, params), options);
    this.name = 'AppError';
    this.code = code;
    this.params = params;
    this.errors = errors;
  }
}

/** The code of any error, for logs and jobs, which never carry an error's text: `internal` for what has no code. */
export function codeOf(error: unknown): ErrorCode {
  return error instanceof AppError ? error.code : 'internal';
}

function renderMessage(code: ErrorCode, params: ErrorParams): string {
  return errorMessages[code].replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
