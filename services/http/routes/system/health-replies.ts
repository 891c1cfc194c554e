import type { HttpDeps } from '../../deps.ts';
import { json, type Reply, text } from '../../reply.ts';

/** Whether the process lives, whether it does its work (200, else 503), and what it has counted. */
export function healthReplies({ readiness, metrics }: Pick<HttpDeps, 'readiness' | 'metrics'>) {
  return {
    live: async (): Promise<Reply> => json(200, { status: 'alive' }, uncached),
    ready: async (): Promise<Reply> => {
      const { ready, checks } = await readiness();
      return json(ready ? 200 : 503, { ready, checks }, uncached);
    },
    metrics: async (): Promise<Reply> => {
      const { contentType, body } = await metrics.render();
      return text(200, contentType, body);
    },
  };
}

const uncached = { 'cache-control': 'no-store' };
