import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { AppError } from '../../../shared/kernel/errors.ts';

export interface BodyBounds {
  /** After inflating. */
  readonly maxBytes: number;
  /** The whole body must have arrived within this time; `perPiece`: each next piece of it. */
  readonly seconds: number;
  readonly perPiece?: boolean;
}

/** Of a refused body this much is still read and thrown away: who is cut off while sending never sees the answer. */
const mostDrained = 128 * 1_048_576;
const drainSeconds = 10;

const inflaters = { gzip: createGunzip, deflate: createInflate, br: createBrotliDecompress } as const;

/**
 * The pieces of a body, inflated, never more than `maxBytes` in all: a gzip bomb ends here.
 * Throws `request.too-large`, `request.too-slow`, `request.unsupported-type` (content encoding), `request.invalid` (broken stream).
 */
export async function* bodyPieces(request: IncomingMessage, bounds: BodyBounds): AsyncGenerator<Buffer> {
  if (Number(request.headers['content-length'] ?? 0) > bounds.maxBytes) {
    await drain(request);
    throw tooLarge(bounds);
  }
  const source = inflated(request);
  const pieces: AsyncIterator<Buffer> = source.iterator({ destroyOnReturn: false });
  const deadline = timer(bounds.seconds);
  let taken = 0;
  try {
    for (let next = await first(pieces, deadline); !next.done; next = await first(pieces, deadline)) {
      taken += next.value.length;
      if (taken > bounds.maxBytes) break;
      if (bounds.perPiece) deadline.pause();
      yield next.value;
      if (bounds.perPiece) deadline.restart();
    }
  } catch (error) {
    throw error instanceof AppError ? error : brokenBody(error);
  } finally {
    deadline.pause();
    request.unpipe();
    if (source !== request) source.destroy();
  }
  if (taken <= bounds.maxBytes) return;
  await pieces.return?.();
  await drain(request);
  throw tooLarge(bounds);
}

/** The whole body. Same bounds, same errors. */
export async function readBody(request: IncomingMessage, bounds: BodyBounds): Promise<Buffer> {
  return Buffer.concat(await Array.fromAsync(bodyPieces(request, bounds)));
}

const isKnownEncoding = (encoding: string): encoding is keyof typeof inflaters => Object.hasOwn(inflaters, encoding);

function inflated(request: IncomingMessage): Readable {
  const encoding = (request.headers['content-encoding'] ?? 'identity').toLowerCase();
  if (encoding === 'identity') return request;
  if (!isKnownEncoding(encoding)) {
    throw new AppError('request.unsupported-type', { expected: 'content encodings gzip, deflate and br' });
  }
  const inflater = inflaters[encoding]();
  request.once('error', (error) => inflater.destroy(error));
  return request.pipe(inflater);
}

const tooLarge = ({ maxBytes }: BodyBounds): AppError => new AppError('request.too-large', { max: maxBytes });

/** The next piece, or `request.too-slow`. */
const first = <Piece>(pieces: AsyncIterator<Piece>, deadline: Deadline): Promise<IteratorResult<Piece>> =>
  Promise.race([pieces.next(), deadline.passed]);

/** Reads on without keeping anything, for a bounded time and amount. */
async function drain(request: IncomingMessage): Promise<void> {
  if (request.complete || request.destroyed) return;
  await new Promise<void>((resolve) => {
    let drained = 0;
    const timeout = setTimeout(resolve, drainSeconds * 1000);
    const done = () => {
      clearTimeout(timeout);
      resolve();
    };
    request.on('data', (piece: Buffer) => {
      drained += piece.length;
      if (drained > mostDrained) done();
    });
    request.once('end', done).once('close', done).resume();
  });
}

interface Deadline {
  readonly passed: Promise<never>;
  pause(): void;
  restart(): void;
}

function timer(seconds: number): Deadline {
  let fail: (error: AppError) => void = () => {};
  const passed = new Promise<never>((_resolve, reject) => {
    fail = reject;
  });
  // Nobody waits for it any more when the body ended in time.
  passed.catch(() => {});
  const start = () => setTimeout(() => fail(new AppError('request.too-slow', { seconds })), seconds * 1000).unref();
  let running = start();
  return {
    passed,
    pause: () => clearTimeout(running),
    restart: () => {
      running = start();
    },
  };
}

/** zlib names its failures by code; anything else means that the caller went away. */
function brokenBody(error: unknown): AppError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  const detail = code.startsWith('Z_') || code.startsWith('ERR_') ? 'its content encoding is broken' : 'it broke off';
  return new AppError('request.invalid', {}, [
    { pointer: '', code: 'broken_body', detail: `the body cannot be read: ${detail}` },
  ]);
}
