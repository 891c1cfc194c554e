import { z } from 'zod';
import { identifier } from './model/fields.ts';

/** Job name → payload. Payloads carry ids only. A job is a hint: the store is the record of what is owed. */
export const jobSchemas = {
  /** Look at a pool: rank whatever is owed in it. */
  'rank-pool': z.strictObject({ tenant: identifier, pool: identifier }),
} as const;

export type JobName = keyof typeof jobSchemas;
export type JobPayload<Name extends JobName> = z.output<(typeof jobSchemas)[Name]>;

/** One handler for every job name: a missing one does not compile. `signal` aborts when the runner stops. */
export type JobHandlers = {
  readonly [Name in JobName]: (payload: JobPayload<Name>, signal: AbortSignal) => Promise<void>;
};

/** Jobs with the same key are one: while one runs, any number of hints become exactly one further run. */
export function coalescingKey<Name extends JobName>(name: Name, payload: JobPayload<Name>): string {
  return `${name}/${payload.tenant}/${payload.pool}`;
}
