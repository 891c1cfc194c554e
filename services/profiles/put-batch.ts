import { hintPool } from '../../shared/hint-pool.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import type { ProfileKind } from '../../shared/model/profile.ts';
import type { UnderstoodOf, Warning } from '../../shared/model/understood.ts';
import { understand } from '../understanding/index.ts';
import type { Accepted } from './index.ts';
import type { ProfilesDeps } from './profiles.ts';
import { type ReadProfile, readProfile, writeOf } from './read-profile.ts';

/** Many profiles of one kind on their way in. */
export interface Batch<Kind extends ProfileKind> {
  readonly tenant: string;
  readonly kind: Kind;
  readonly values: readonly unknown[];
}

/** Below this many, reading in place is quicker than the way to a thread and back. */
const fewEnoughToReadHere = 16;

const superseded: Warning = { code: 'batch.superseded', pointer: '/id' };

/** Stores the good ones of many in one go; one result a value, in order. */
export async function putBatch<Kind extends ProfileKind>(
  deps: ProfilesDeps,
  { tenant, kind, values }: Batch<Kind>,
): Promise<readonly (Accepted | AppError)[]> {
  const read = values.map((value) => readOrError(kind, value));
  const winners = lastOfEachId(read);
  const understood = await understandAll(deps, kind, winners);
  const at = deps.clock.now();
  const writes = understood.map(({ profile, was }) => writeOf(kind, profile, was, at));
  const results = await deps.profiles.putMany(tenant, kind, writes);
  const accepted = new Map<string, { profile: ReadProfile<Kind>; answer: Accepted }>();
  for (const [index, { profile, was }] of understood.entries()) {
    const result = results[index];
    if (result === undefined) throw new Error('the store answered fewer writes than it was given');
    const { id } = profile.profile;
    accepted.set(id, { profile, answer: { id, ...result, warnings: was.warnings } });
  }
  hintChanged(deps, tenant, accepted.values());
  return read.map((one) => (one instanceof AppError ? one : answerFor(one, accepted)));
}

function readOrError<Kind extends ProfileKind>(kind: Kind, value: unknown): ReadProfile<Kind> | AppError {
  if (value instanceof AppError) return value;
  try {
    return readProfile(kind, value);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
}

function lastOfEachId<Kind extends ProfileKind>(
  read: readonly (ReadProfile<Kind> | AppError)[],
): readonly ReadProfile<Kind>[] {
  const last = new Map<string, ReadProfile<Kind>>();
  for (const one of read) if (!(one instanceof AppError)) last.set(one.profile.id, one);
  return [...last.values()];
}

async function understandAll<Kind extends ProfileKind>(
  { scoring }: ProfilesDeps,
  kind: Kind,
  read: readonly ReadProfile<Kind>[],
): Promise<readonly { profile: ReadProfile<Kind>; was: UnderstoodOf[Kind] }[]> {
  if (read.length < fewEnoughToReadHere) {
    return read.map((profile) => ({ profile, was: understand(kind, profile.profile) }));
  }
  const understood = await scoring.understand(
    kind,
    read.map(({ profile }) => profile),
  );
  return read.map((profile, index) => ({ profile, was: understood[index] ?? understand(kind, profile.profile) }));
}

function hintChanged(
  deps: ProfilesDeps,
  tenant: string,
  accepted: Iterable<{ profile: { profile: { pool: string } }; answer: Accepted }>,
): void {
  const pools = new Set<string>();
  for (const { profile, answer } of accepted) if (answer.changed) pools.add(profile.profile.pool);
  for (const pool of pools) hintPool(deps, tenant, pool);
}

function answerFor<Kind extends ProfileKind>(
  one: ReadProfile<Kind>,
  accepted: ReadonlyMap<string, { profile: ReadProfile<Kind>; answer: Accepted }>,
): Accepted {
  const winner = accepted.get(one.profile.id);
  if (winner === undefined) throw new Error('a stored profile has no answer');
  if (winner.profile === one) return winner.answer;
  return { ...winner.answer, changed: false, warnings: [superseded] };
}
