import { compose } from '../../../config/compose.ts';
import { readSettings } from '../../../config/env.ts';
import type { Log, LogFields } from '../../../shared/ports/log.ts';
import type { Scope } from '../../../shared/ports/stores.ts';
import { checkDocumented } from './check-documented.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly bytes: Uint8Array;
  /** The parsed body; fails for what is not JSON. */
  json(): Record<string, unknown>;
}

export interface Sent {
  readonly json?: unknown;
  readonly body?: string | Uint8Array | ReadableStream;
  readonly headers?: Readonly<Record<string, string>>;
  readonly key?: string;
}

/** The whole product on an ephemeral port, store and queue inside the process. */
export interface Service {
  readonly url: string;
  /** Everything logged so far, as JSON. */
  log(): string;
  /** Sends a request, and checks the answer against the OpenAPI document. */
  send(method: string, path: string, sent?: Sent): Promise<Answer>;
  createKey(tenant: string, scopes: readonly Scope[]): Promise<string>;
  close(): Promise<void>;
}

/** Starts the API with its worker (unless told otherwise) on settings that differ from the defaults by `environment`. */
export async function startService(
  environment: Readonly<Record<string, string>> = {},
  { worker = true, keys = [] as readonly string[] } = {},
): Promise<Service> {
  const lines: string[] = [];
  const settings = readSettings({ DATA_DIR: ':memory:', PORT: '0', SCORING_THREADS: '1', ...environment });
  const application = await compose({ settings, log: logInto(lines) });
  for (const tenant of keys) await application.keys.create({ tenant, label: 'first', scopes: ['admin'] });
  const { url } = await application.startApi();
  if (worker) await application.startWorker();
  return {
    url,
    log: () => lines.join('\n'),
    send: (method, path, sent = {}) => send(url, method, path, sent),
    createKey: async (tenant, scopes) => (await application.keys.create({ tenant, label: 'test', scopes })).key,
    close: () => application.close(),
  };
}

async function send(url: string, method: string, path: string, { json, body, headers, key }: Sent): Promise<Answer> {
  const content = json === undefined ? body : JSON.stringify(json);
  const response = await fetch(`${url}${path}`, {
    method,
    redirect: 'manual',
    headers: {
      ...(json === undefined ? {} : { 'content-type': 'application/json' }),
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      ...headers,
    },
    ...(content === undefined ? {} : { body: content, duplex: 'half' }),
  });
  const bytes = new Uint8Array(await response.arrayBuffer());
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const answer = { status: response.status, headers: response.headers, text, bytes, json: () => JSON.parse(text) };
  checkDocumented(method, path, answer);
  return answer;
}

function logInto(lines: string[]): Log {
  const at = (level: string) => (fields: LogFields, message: string) => {
    lines.push(JSON.stringify({ level, message, ...fields }));
  };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}
