import type { z } from 'zod';
import type { ErrorCode } from '../../shared/kernel/errors.ts';
import type { Scope } from '../../shared/ports/stores.ts';
import type { Language } from '../matching/index.ts';
import type { Reply } from './reply.ts';

/** How an answer is documented: its schema by media type, or none where there is no body. */
export interface ReplyDoc {
  readonly description: string;
  readonly content?: Readonly<Record<string, { readonly schema?: z.ZodType; readonly example?: unknown }>>;
  readonly headers?: z.ZodObject;
}

/** One route as data: what serves it checks requests by it, and the OpenAPI document is made from it. */
export interface Operation<Params extends z.ZodObject = z.ZodObject, Query extends z.ZodObject = z.ZodObject> {
  readonly id: string;
  readonly method: 'get' | 'put' | 'post' | 'delete';
  /** As OpenAPI writes it: `/v1/candidates/{id}`. */
  readonly path: string;
  /** What a key needs; null where no key is needed. */
  readonly scope: Scope | null;
  readonly tag: string;
  readonly summary: string;
  readonly description?: string;
  readonly params: Params;
  readonly query: Query;
  /** Headers that the route reads, for the document. */
  readonly headers?: z.ZodObject;
  readonly body?: {
    readonly kind: 'json' | 'ndjson';
    readonly maxBytes: 'profileBytes' | 'matchBytes' | 'batchBytes';
    readonly schema: z.ZodType;
    readonly description: string;
    readonly example: unknown;
  };
  readonly replies: Readonly<Record<number, ReplyDoc>>;
  /** Problems of its own, beside those that every route may answer with. */
  readonly problems: readonly ErrorCode[];
}

/** A request that passed every check of its operation. */
export interface Call<Params, Query> {
  readonly tenant: string;
  readonly params: Params;
  readonly query: Query;
  readonly lang: Language;
  /** The parsed JSON body; undefined where the operation has none. */
  readonly body: unknown;
  /** The body of an `ndjson` operation in pieces; nothing elsewhere. */
  readonly pieces: AsyncIterable<Buffer>;
  readonly requestId: string;
  /** Aborted when the caller is gone. */
  readonly signal: AbortSignal;
  header(name: string): string | undefined;
  /** The one of `types` that the caller likes best. Throws `request.not-acceptable`. */
  prefer<Type extends string>(types: readonly Type[]): Type;
}

/** An operation with what it does. */
export interface Route {
  readonly operation: Operation;
  readonly handler: (call: Call<Record<string, unknown>, Record<string, unknown>>) => Promise<Reply>;
}

/** Joins an operation and its handler; the handler sees parameters and query in the types of the operation's schemas. */
export function route<Params extends z.ZodObject, Query extends z.ZodObject>(
  operation: Operation<Params, Query>,
  handler: (call: Call<z.output<Params>, z.output<Query>>) => Promise<Reply>,
): Route {
  // The edge parses with these very schemas before it calls.
  return { operation, handler: handler as Route['handler'] };
}
