import { createServer, type Server, STATUS_CODES } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import type { Express } from 'express';
import { AppError } from '../../shared/kernel/errors.ts';
import type { Keys } from '../keys/index.ts';
import { isLoopback } from './loopback.ts';
import { presentProblem } from './problem-details.ts';

export interface ListenOptions {
  readonly app: Express;
  /** Left out for an app that says nothing of any tenant: that one may be open. */
  readonly keys?: Pick<Keys, 'required'>;
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** How long a whole request may take to arrive; a JSON body has its own, shorter bound. Default 120. */
  readonly requestSeconds?: number;
}

export interface Listening {
  readonly url: string;
  readonly port: number;
  /** Takes no new request, lets running ones end for `graceSeconds` (default 5), then cuts them off. */
  close(graceSeconds?: number): Promise<void>;
}

const headersSeconds = 10;
/** Longer than the minute after which common proxies drop an idle connection, so that they do so first. */
const keepAliveSeconds = 65;
const defaultRequestSeconds = 120;
const defaultGraceSeconds = 5;
/** How often Node looks for requests that are too slow; its default of 30 s would make the bounds above vague. */
const checkSeconds = 2;

/**
 * Serves an app. Without any API key it serves this machine only: throws `config.invalid` (HOST) for another address.
 * Throws `config.invalid` (PORT, HOST) when the address cannot be taken.
 */
export async function listen(options: ListenOptions): Promise<Listening> {
  const { app, keys, host, port, requestSeconds = defaultRequestSeconds } = options;
  if (keys && !isLoopback(host) && !(await keys.required()))
    throw new AppError('config.invalid', { name: 'HOST', reason: noKeyYet });
  const server = createServer(
    {
      headersTimeout: Math.min(headersSeconds, requestSeconds) * 1000,
      requestTimeout: requestSeconds * 1000,
      keepAliveTimeout: keepAliveSeconds * 1000,
      connectionsCheckingInterval: checkSeconds * 1000,
    },
    app,
  );
  server.on('clientError', (error, socket) => answerBrokenRequest(error, socket, requestSeconds));
  const closeIdle = trackIdleSockets(server);
  await bind(server, host, port);
  const address = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}`,
    port: address.port,
    close: (graceSeconds = defaultGraceSeconds) => closeServer(server, closeIdle, graceSeconds),
  };
}

const noKeyYet =
  'there is no API key yet, so only this machine may be served; create one with `duijie keys create`, set ADMIN_KEY, or listen on 127.0.0.1';

async function bind(server: Server, host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const name = error.code === 'EADDRINUSE' || error.code === 'EACCES' ? 'PORT' : 'HOST';
      reject(new AppError('config.invalid', { name, reason: `${host}:${port} cannot be taken (${error.code})` }));
    });
    server.listen(port, host, resolve);
  });
}

/**
 * Answers a function that ends the sockets without a request in work, now and as their answers go out. Node's own
 * `closeIdleConnections` leaves out those that have never sent anything, such as a browser opens in advance.
 */
function trackIdleSockets(server: Server): () => void {
  const idle = new Set<Socket>();
  let closing = false;
  const rest = (socket: Socket): void => {
    if (closing) socket.end();
    else if (!socket.destroyed) idle.add(socket);
  };
  server.on('connection', (socket) => {
    rest(socket);
    socket.once('close', () => idle.delete(socket));
  });
  server.on('request', ({ socket }, response) => {
    idle.delete(socket);
    response.once('close', () => rest(socket));
  });
  return () => {
    closing = true;
    for (const socket of idle) socket.destroy();
  };
}

async function closeServer(server: Server, closeIdle: () => void, graceSeconds: number): Promise<void> {
  const force = setTimeout(() => server.closeAllConnections(), graceSeconds * 1000);
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  closeIdle();
  await closed;
  clearTimeout(force);
}

/** What is not even HTTP, or comes too slowly, never reaches the app: it is answered here, in the same form. */
function answerBrokenRequest(error: NodeJS.ErrnoException, socket: Duplex, requestSeconds: number): void {
  if (!socket.writable || error.code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const { status, problem } = brokenRequest(error.code, requestSeconds);
  const body = JSON.stringify({ ...problem, status });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    'Content-Type: application/problem+json; charset=utf-8',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}

function brokenRequest(code: string | undefined, requestSeconds: number) {
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return { status: 408, problem: presentProblem(new AppError('request.too-slow', { seconds: requestSeconds })) };
  }
  const tooLarge = code === 'HPE_HEADER_OVERFLOW';
  const fault = tooLarge
    ? { pointer: '', code: 'headers_too_large', detail: 'the headers are too large: send fewer or shorter ones' }
    : { pointer: '', code: 'malformed_request', detail: 'this is not a request of HTTP/1.1' };
  return { status: tooLarge ? 431 : 400, problem: presentProblem(new AppError('request.invalid', {}, [fault])) };
}
