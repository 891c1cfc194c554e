import type { RequestHandler } from 'express';
import { AppError } from '../../shared/kernel/errors.ts';
import type { Log } from '../../shared/ports/log.ts';
import type { Metrics } from './metrics.ts';
import { problems } from './problem-details.ts';
import { stateOf } from './request-state.ts';

/**
 * One log line and one measurement a request, when its answer is out or the caller gone. Neither has an address, a header
 * or a body: the template of the route stands for the address.
 */
export function observe({ log, metrics }: { readonly log: Log; readonly metrics: Metrics }): RequestHandler {
  return (request, response, next) => {
    const began = process.hrtime.bigint();
    const state = stateOf(request);
    response.set('x-request-id', state.requestId);
    response.once('close', () => {
      const ms = Number(process.hrtime.bigint() - began) / 1e6;
      const route = state.route ?? 'unknown';
      const { method } = request;
      const status = response.statusCode;
      const tenant = state.caller?.tenant;
      metrics.requestDone({ method, route, status, seconds: ms / 1000 });
      const fields = { requestId: state.requestId, method, route, status, ms: Math.round(ms), tenant };
      if (response.writableFinished) log.info(fields, 'request');
      else log.info(fields, 'request given up by the caller');
    });
    next();
  };
}

/** Logs what the service is to blame for. The message of an unknown error may hold anything, so only its place is kept. */
export function logFailure(log: Log, requestId: string, error: unknown): void {
  if (!(error instanceof AppError)) {
    const { name, stack = '' } = error instanceof Error ? error : { name: typeof error };
    log.error({ requestId, code: 'internal', error: name, stack: framesOf(stack) }, 'request failed');
  } else if (problems[error.code].status >= 500) {
    log.warn({ requestId, code: error.code }, 'request failed');
  }
}

const framesOf = (stack: string): string =>
  stack
    .split('\n')
    .filter((line) => /^\s+at /.test(line))
    .join('\n');
