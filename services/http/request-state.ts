import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Caller } from './auth.ts';

/** What the edge knows of a request while it works on it. */
export interface RequestState {
  readonly requestId: string;
  /** Template of the route, once it is known. */
  route?: string;
  caller?: Caller;
  /** Why there is no caller; thrown when a route wants one. */
  refusal?: unknown;
}

const states = new WeakMap<IncomingMessage, RequestState>();

/** Ids that callers may choose for their requests; anything else could forge log lines or headers. */
const callersId = /^[\w.:-]{1,64}$/;

/** The state of a request, made on first sight; a well-formed X-Request-Id is kept. */
export function stateOf(request: IncomingMessage): RequestState {
  const known = states.get(request);
  if (known) return known;
  const sent = request.headers['x-request-id'];
  const made = { requestId: typeof sent === 'string' && callersId.test(sent) ? sent : randomUUID() };
  states.set(request, made);
  return made;
}
