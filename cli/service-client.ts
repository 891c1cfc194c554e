import { setTimeout } from 'node:timers/promises';
import { z } from 'zod';
import { AppError, type ErrorCode, type ErrorParams, errorMessages, type FieldError } from '../shared/kernel/errors.ts';

export interface ServiceAddress {
  readonly url: string;
  readonly key?: string | undefined;
}

/** A running service, as `import`, `shortlist`, `explain` and `demo` talk to it. All calls throw `service.unreachable` and what the service answers. */
export interface ServiceClient {
  /** The JSON of a GET. `context` fills the parameters of an error's sentence. */
  get(path: string, query?: Readonly<Record<string, string>>, context?: ErrorParams): Promise<unknown>;
  /** Sends lines of NDJSON, words wanted in `lang`, and answers the parsed lines that come back. Waits and sends again while the service is overloaded. */
  postLines(path: string, lines: readonly string[], lang: string): Promise<readonly unknown[]>;
}

const problemSchema = z.object({
  code: z.string(),
  detail: z.string(),
  errors: z
    .array(
      z.object({
        pointer: z.string().optional(),
        parameter: z.string().optional(),
        code: z.string(),
        detail: z.string(),
      }),
    )
    .optional(),
});

/** Tries of one batch while the service says that it has too much work; with its own waits about a minute. */
const mostTries = 10;
const longestWaitSeconds = 30;

/** A client of the service at an address. */
export function createServiceClient({ url, key }: ServiceAddress): ServiceClient {
  const base = url.replace(/\/+$/, '');
  const authorization = key ? { authorization: `Bearer ${key}` } : {};
  const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = { ...authorization, ...init.headers };
    return await fetch(`${base}${path}`, { ...init, headers }).catch((cause: unknown) => {
      throw new AppError('service.unreachable', { url: base }, [], { cause });
    });
  };
  return {
    async get(path, query = {}, context = {}) {
      const search = new URLSearchParams(query).toString();
      const response = await send(search === '' ? path : `${path}?${search}`);
      if (!response.ok) throw await errorOf(response, { url: base, ...context });
      const body: unknown = await response.json();
      return body;
    },
    async postLines(path, lines, lang) {
      const init = {
        method: 'POST',
        headers: { 'content-type': 'application/x-ndjson', 'accept-language': lang },
        body: lines.map((line) => `${line}\n`).join(''),
      };
      const response = await patiently(() => send(path, init));
      if (!response.ok) throw await errorOf(response, { url: base });
      return parseLines(await response.text());
    },
  };
}

async function patiently(send: () => Promise<Response>): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    const response = await send();
    const busy = response.status === 503 || response.status === 429;
    if (!busy || attempt >= mostTries) return response;
    await response.body?.cancel();
    const seconds = Math.min(longestWaitSeconds, Number(response.headers.get('retry-after')) || 1);
    await setTimeout(seconds * 1000);
  }
}

const parseLines = (text: string): unknown[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line));

/** The problem that the service answered, as the error that it came from; something else on that port is `service.unreachable`. */
async function errorOf(response: Response, context: ErrorParams): Promise<AppError> {
  const body: unknown = await response.json().catch(() => undefined);
  const problem = problemSchema.safeParse(body);
  const url = String(context.url ?? '');
  if (!problem.success || !isErrorCode(problem.data.code)) return new AppError('service.unreachable', { url });
  const { code, errors = [] } = problem.data;
  const places = errors.map(
    (error): FieldError => ({
      pointer: error.pointer ?? error.parameter ?? '',
      code: error.code,
      detail: error.detail,
    }),
  );
  const seconds = response.headers.get('retry-after') ?? '';
  return new AppError(code, { seconds, requestId: response.headers.get('x-request-id') ?? '', ...context }, places);
}

const isErrorCode = (code: string): code is ErrorCode => code in errorMessages;
