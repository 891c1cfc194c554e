import express, { type Express, type RequestHandler } from 'express';
import helmet from 'helmet';
import { AppError } from '../../shared/kernel/errors.ts';
import type { Log } from '../../shared/ports/log.ts';
import type { Readiness } from './deps.ts';
import type { Metrics } from './metrics.ts';
import { logFailure, observe } from './observe.ts';
import { problemReply } from './problem-details.ts';
import { type Reply, sendReply } from './reply.ts';
import { stateOf } from './request-state.ts';
import { healthReplies } from './routes/system/health-replies.ts';

/** What a process that serves nobody tells of itself. */
export interface HealthDeps {
  readonly readiness: () => Promise<Readiness>;
  readonly metrics: Metrics;
  readonly log: Log;
}

/** `/livez`, `/readyz` and `/metrics` alone: for a worker, which has no API. They say nothing of any tenant. */
export function createHealthApp({ readiness, metrics, log }: HealthDeps): Express {
  const replies = healthReplies({ readiness, metrics });
  const app = express();
  app.disable('x-powered-by').use(observe({ log, metrics }), helmet());
  app.get('/livez', answerWith('/livez', replies.live, log));
  app.get('/readyz', answerWith('/readyz', replies.ready, log));
  app.get('/metrics', answerWith('/metrics', replies.metrics, log));
  app.use(answerWith('unknown', unknownRoute, log));
  return app;
}

async function unknownRoute(): Promise<Reply> {
  throw new AppError('request.unknown-route');
}

function answerWith(route: string, reply: () => Promise<Reply>, log: Log): RequestHandler {
  return async (request, response) => {
    const state = stateOf(request);
    state.route = route;
    const failed = (error: unknown): Reply => {
      logFailure(log, state.requestId, error);
      return problemReply(error, state.requestId);
    };
    await sendReply(response, await reply().catch(failed));
  };
}
