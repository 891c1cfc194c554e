import { z } from 'zod';
import { AppError } from './kernel/errors.ts';
import { identifier } from './model/fields.ts';

/** Job name → payload. Payloads carry ids only. A job is a hint: the store is the record of what is owed. */
export const jobSchemas = {
  /** Look at a pool: rank whatever is owed in it. */
  'rank-pool': z.strictObject({ tenant: identifier, pool: identifier }),
} as const;

export type JobName = keyof typeof jobSchemas;
export type JobPayload<Name extends JobName> = z.output<(typeof jobSchemas)[Name]>;

/** A job whose payload has been validated. */
export type Job = { readonly [Name in JobName]: { readonly name: Name; readonly payload: JobPayload<Name> } }[JobName];

/** One handler for every job name: a missing one does not compile. `signal` aborts when the runner stops. */
export type JobHandlers = {
  readonly [Name in JobName]: (payload: JobPayload<Name>, signal: AbortSignal) => Promise<void>;
};

/** Jobs with the same key are one: while one runs, any number of hints become exactly one further run. */
export function coalescingKey<Name extends JobName>(name: Name, payload: JobPayload<Name>): string {
  return `${name}/${payload.tenant}/${payload.pool}`;
}

/**
 * A handler that throws runs again after 1, 2, 4 and 8 s, then its job is given up: by then the reconciler, which
 * looks every few seconds, knows better what is owed. The same for every queue.
 */
export const jobRetries = { attempts: 5, firstDelayMs: 1_000 } as const;

/** Reads a job that comes from outside the process. Throws `job.invalid` for an unknown name or a payload that does not fit. */
export function parseJob(name: string, payload: unknown): Job {
  if (!isJobName(name)) throw new AppError('job.invalid', { reason: 'there is no such job' });
  const parsed = jobSchemas[name].safeParse(payload);
  if (parsed.success) return { name, payload: parsed.data };
  const places = parsed.error.issues.map((issue) => `/${issue.path.join('/')} ${issue.code}`);
  throw new AppError('job.invalid', { reason: `${name}: ${places.join(', ')}` });
}

/** Runs a job's handler. */
export function runJob(handlers: JobHandlers, job: Job, signal: AbortSignal): Promise<void> {
  return handlers[job.name](job.payload, signal);
}

function isJobName(name: string): name is JobName {
  return Object.hasOwn(jobSchemas, name);
}
