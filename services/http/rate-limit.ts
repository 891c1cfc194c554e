import type { Request, RequestHandler, Response } from 'express';
import { ipKeyGenerator, rateLimit } from 'express-rate-limit';
import { AppError } from '../../shared/kernel/errors.ts';
import { problemReply } from './problem-details.ts';
import { sendReply } from './reply.ts';
import { stateOf } from './request-state.ts';

const windowSeconds = 60;

/**
 * Bounds what one key, or one address without a valid key, may ask in a minute. While the service has no key it serves
 * this machine alone and counts nothing.
 */
export function limitRate(perMinute: number): RequestHandler {
  if (perMinute === 0) return (_request, _response, next) => next();
  return rateLimit({
    windowMs: windowSeconds * 1000,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    keyGenerator: (request) => keyOf(request),
    skip: (request) => isOpen(request),
    handler: (request, response) => refuse(request, response),
    // Its start-up checks print to the console; the proxy setting is ours to judge.
    validate: false,
  });
}

function keyOf(request: Request): string {
  const keyId = stateOf(request).caller?.keyId;
  return keyId === undefined ? `address/${ipKeyGenerator(request.ip ?? '')}` : `key/${keyId}`;
}

function isOpen(request: Request): boolean {
  const { caller } = stateOf(request);
  return caller !== undefined && caller.keyId === undefined;
}

async function refuse(request: Request, response: Response): Promise<void> {
  const error = new AppError('request.rate-limited', { seconds: secondsLeft(response) });
  await sendReply(response, problemReply(error, stateOf(request).requestId));
}

/** The limiter has put the wait into Retry-After already. */
const secondsLeft = (response: Response): number => Number(response.get('retry-after')) || windowSeconds;
