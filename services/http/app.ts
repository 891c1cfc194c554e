import express, { type ErrorRequestHandler, type Express, type RequestHandler } from 'express';
import helmet from 'helmet';
import { AppError } from '../../shared/kernel/errors.ts';
import { createAuthenticate } from './auth.ts';
import { defaultHttpSettings, type HttpDeps } from './deps.ts';
import { docsRouter } from './docs.ts';
import { logFailure, observe } from './observe.ts';
import type { Route } from './operation.ts';
import { problemReply } from './problem-details.ts';
import { limitRate } from './rate-limit.ts';
import { sendReply } from './reply.ts';
import { stateOf } from './request-state.ts';
import { matchingRoutes } from './routes/matching/routes.ts';
import { poolRoutes } from './routes/pools/routes.ts';
import { profileRoutes } from './routes/profiles/routes.ts';
import { rankingRoutes } from './routes/rankings/routes.ts';
import { systemRoutes } from './routes/system/routes.ts';
import { type Serving, serveOperation } from './serve-operation.ts';

/** The HTTP edge over the capabilities: every route of the contract, every failure as a problem. */
export function createApp(deps: HttpDeps): Express {
  const serving: Serving = { deps, settings: { ...defaultHttpSettings, ...deps.settings } };
  const app = express();
  app.disable('x-powered-by').set('case sensitive routing', true).set('trust proxy', serving.settings.trustProxy);
  app.use(observe(deps), helmet(security));
  app.use('/docs', named('/docs'), docsRouter());
  app.use('/v1', identify(deps), limitRate(serving.settings.rateLimitPerMinute));
  addRoutes(app, serving);
  app.use(() => {
    throw new AppError('request.unknown-route');
  });
  app.use(answerFailure(deps));
  return app;
}

/** Swagger UI sets styles inline; everything else comes from this origin. Plain HTTP on loopback must stay plain. */
const security = {
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
  // Whoever ends TLS in front of the service decides on this one.
  strictTransportSecurity: false,
};

function addRoutes(app: Express, serving: Serving): void {
  const routes = [profileRoutes, rankingRoutes, matchingRoutes, poolRoutes, systemRoutes].flatMap((of) => of(serving));
  for (const route of routes)
    app[route.operation.method](expressPath(route.operation.path), serveOperation(route, serving));
  for (const [path, methods] of methodsByPath(routes)) app.all(expressPath(path), refuseMethod(path, methods));
}

/** `/v1/pools/{pool}:recalibrate` as Express writes it: `/v1/pools/:pool\:recalibrate`. */
const expressPath = (path: string): string => path.replaceAll(':', '\\:').replace(/\{(\w+)\}/g, ':$1');

function methodsByPath(routes: readonly Route[]): Map<string, string[]> {
  const methods = new Map<string, string[]>();
  for (const { operation } of routes) {
    const taken = operation.method === 'get' ? ['GET', 'HEAD'] : [operation.method.toUpperCase()];
    methods.set(operation.path, [...(methods.get(operation.path) ?? []), ...taken]);
  }
  return methods;
}

function refuseMethod(path: string, methods: readonly string[]): RequestHandler {
  const allowed = [...methods, 'OPTIONS'].join(', ');
  return (request, response) => {
    stateOf(request).route = path;
    if (request.method !== 'OPTIONS') throw new AppError('request.method-not-allowed', { allowed });
    response.status(204).set('allow', allowed).end();
  };
}

/** Finds out who asks; whether that is enough is for the route to say. A refused caller still counts towards the limit. */
function identify({ keys }: HttpDeps): RequestHandler {
  const authenticate = createAuthenticate(keys);
  return async (request, response, next) => {
    const state = stateOf(request);
    // Personal data: kept by nobody on the way, and asked for again with its ETag.
    response.set({ 'cache-control': 'private, no-cache', vary: 'Accept, Accept-Language, Authorization' });
    try {
      state.caller = await authenticate(request);
    } catch (error) {
      state.refusal = error;
    }
    next();
  };
}

const named =
  (route: string): RequestHandler =>
  (request, _response, next) => {
    stateOf(request).route = route;
    next();
  };

/** Failures outside of operations: unknown routes, addresses that cannot be decoded, files of /docs that are not there. */
function answerFailure({ log }: HttpDeps): ErrorRequestHandler {
  return async (error, request, response, next) => {
    if (response.headersSent) return next(error);
    const { requestId } = stateOf(request);
    const known = fromExpress(error);
    logFailure(log, requestId, known);
    await sendReply(response, problemReply(known, requestId));
  };
}

/** Express and its router mark what the caller is to blame for by a 4xx status. */
function fromExpress(error: unknown): unknown {
  const status = error instanceof Error && 'status' in error ? Number(error.status) : 500;
  if (status === 404) return new AppError('request.unknown-route');
  if (status < 400 || status >= 500) return error;
  return new AppError('request.invalid', {}, [
    {
      pointer: '',
      code: 'malformed_address',
      detail: 'the address cannot be decoded: write it in UTF-8, percent-encoded',
    },
  ]);
}
