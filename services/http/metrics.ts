import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** What the service counts. Labels are route templates, codes and kinds: never ids, tenants or text. */
export interface Metrics {
  requestDone(request: { method: string; route: string; status: number; seconds: number }): void;
  /** `outcome`: `queued`, `unchanged` or `refused`. */
  profiles(kind: string, outcome: string, count?: number): void;
  /** For whoever ranks: one run over a pool's owed work is done. */
  rankingRun(outcome: 'done' | 'failed', seconds: number): void;
  /** All of it in the text format of Prometheus. */
  render(): Promise<{ contentType: string; body: string }>;
}

/** Request times run from a cached read to a shortlist that was waited for (30 s). */
const requestBuckets = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
/** A run takes a moment for one profile and minutes for a city. */
const rankingBuckets = [0.01, 0.05, 0.1, 0.5, 1, 5, 10, 30, 60, 300];

/** Own registry, so that two services in one process do not meet. `oldestOwedSeconds` is asked at every scrape. */
export function createMetrics(options: { readonly oldestOwedSeconds?: () => Promise<number> } = {}): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'duijie_http_request_duration_seconds',
    help: 'Time from the request to the end of its answer.',
    labelNames: ['method', 'route', 'status'],
    buckets: requestBuckets,
    registers,
  });
  const profiles = new Counter({
    name: 'duijie_profiles_total',
    help: 'Profiles sent, by what became of them.',
    labelNames: ['kind', 'outcome'],
    registers,
  });
  const runs = new Histogram({
    name: 'duijie_ranking_run_duration_seconds',
    help: 'Time of one run over the owed work of a pool.',
    labelNames: ['outcome'],
    buckets: rankingBuckets,
    registers,
  });
  if (options.oldestOwedSeconds) registers.forEach(owedGauge(options.oldestOwedSeconds));
  return {
    requestDone: ({ method, route, status, seconds }) => requests.observe({ method, route, status }, seconds),
    profiles: (kind, outcome, count = 1) => profiles.inc({ kind, outcome }, count),
    rankingRun: (outcome, seconds) => runs.observe({ outcome }, seconds),
    render: async () => ({ contentType: registry.contentType, body: await registry.metrics() }),
  };
}

function owedGauge(oldestOwedSeconds: () => Promise<number>) {
  return (registry: Registry): void => {
    const gauge: Gauge = new Gauge({
      name: 'duijie_oldest_owed_seconds',
      help: 'Age of the oldest work that is owed; 0 when none is, -1 when the store does not say.',
      registers: [registry],
      collect: async () => gauge.set(await oldestOwedSeconds().catch(() => -1)),
    });
  };
}
