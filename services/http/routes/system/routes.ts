import { errorMessages } from '../../../../shared/kernel/errors.ts';
import { openApiDocument } from '../../openapi.ts';
import { type Route, route } from '../../operation.ts';
import { problems } from '../../problem-details.ts';
import { json } from '../../reply.ts';
import type { Serving } from '../../serve-operation.ts';
import { healthReplies } from './health-replies.ts';
import { systemOperations } from './schema.ts';

/** Health, metrics and the service's description of itself. None of them needs a key or says anything of a tenant. */
export function systemRoutes({ deps }: Serving): Route[] {
  const health = healthReplies(deps);
  return [
    route(systemOperations.index, async () => ({ status: 302, headers: { location: '/docs/' } })),
    route(systemOperations.live, health.live),
    route(systemOperations.ready, health.ready),
    route(systemOperations.metrics, health.metrics),
    route(systemOperations.document, async () => json(200, openApiDocument())),
    route(systemOperations.problem, async ({ params }) => {
      const { status, title } = problems[params.code];
      return json(200, { type: `/problems/${params.code}`, title, status, detail: errorMessages[params.code] });
    }),
  ];
}
