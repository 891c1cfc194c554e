import { type Route, route } from '../../operation.ts';
import { json, noContent } from '../../reply.ts';
import type { Serving } from '../../serve-operation.ts';
import { presentPoolStatus } from './present.ts';
import { poolOperations } from './schema.ts';

/** Pools as a whole. */
export function poolRoutes({ deps }: Serving): Route[] {
  const { pools } = deps;
  return [
    route(poolOperations.status, async ({ tenant, params }) =>
      json(200, presentPoolStatus(await pools.status(tenant, params.pool))),
    ),

    route(poolOperations.recalibrate, async ({ tenant, params }) => {
      await pools.recalibrate(tenant, params.pool);
      const status = `/v1/pools/${encodeURIComponent(params.pool)}/status`;
      return json(202, { pool: params.pool, status: 'queued', links: { status } });
    }),

    route(poolOperations.erase, async ({ tenant, params }) => {
      await pools.erase(tenant, params.pool);
      return noContent;
    }),
  ];
}
