import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Response } from 'express';

/** An answer before it is sent: handlers make one, the edge stores it (Idempotency-Key) and sends it. */
export interface Reply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly type?: string;
  /** Pieces are written one after the other, no faster than the caller reads. */
  readonly body?: string | Uint8Array | readonly string[];
}

/** A JSON answer. */
export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, headers, type: 'application/json; charset=utf-8', body: JSON.stringify(body) };
}

/** An answer of any other type. */
export function text(status: number, type: string, body: string | Uint8Array | readonly string[]): Reply {
  return { status, type, body };
}

/** Done, and nothing to say. */
export const noContent: Reply = { status: 204 };

/** Sends a reply; resolves when it is handed over or the caller is gone. Answers 304 to a matching If-None-Match. */
export async function sendReply(response: Response, reply: Reply): Promise<void> {
  response.status(reply.status).set(reply.headers ?? {});
  if (reply.type !== undefined) response.type(reply.type);
  if (reply.body === undefined) response.end();
  else if (typeof reply.body === 'string') response.send(reply.body);
  else if (reply.body instanceof Uint8Array) response.send(Buffer.from(reply.body));
  else await pipeline(Readable.from(reply.body), response);
}
