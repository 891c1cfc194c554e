/** The Express edge. Calls capabilities, never a store. */
export { createApp } from './app.ts';
export { defaultHttpSettings, type HttpDeps, type HttpSettings, type Readiness } from './deps.ts';
export { createHealthApp, type HealthDeps } from './health-app.ts';
export { type Listening, type ListenOptions, listen } from './listen.ts';
export { createMetrics, type Metrics } from './metrics.ts';
export { openApiDocument } from './openapi.ts';
