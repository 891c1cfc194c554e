import { errorMessages } from '../../../../shared/kernel/errors.ts';
import { openApiDocument } from '../../openapi.ts';
import { type Route, route } from '../../operation.ts';
import { problems } from '../../problem-details.ts';
import { json, text } from '../../reply.ts';
import type { Serving } from '../../serve-operation.ts';
import { systemOperations } from './schema.ts';

/** Health, metrics and the service's description of itself. None of them needs a key or says anything of a tenant. */
export function systemRoutes({ deps }: Serving): Route[] {
  return [
    route(systemOperations.index, async () => ({ status: 302, headers: { location: '/docs/' } })),
    route(systemOperations.live, async () => json(200, { status: 'alive' }, uncached)),
    route(systemOperations.ready, async () => {
      const { ready, checks } = await deps.readiness();
      return json(ready ? 200 : 503, { ready, checks }, uncached);
    }),
    route(systemOperations.metrics, async () => {
      const { contentType, body } = await deps.metrics.render();
      return text(200, contentType, body);
    }),
    route(systemOperations.document, async () => json(200, openApiDocument())),
    route(systemOperations.problem, async ({ params }) => {
      const { status, title } = problems[params.code];
      return json(200, { type: `/problems/${params.code}`, title, status, detail: errorMessages[params.code] });
    }),
  ];
}

const uncached = { 'cache-control': 'no-store' };
