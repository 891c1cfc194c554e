import type { Model, PipelineStage } from 'mongoose';
import type { Day } from '../../../shared/kernel/time.ts';
import { type OwedPool, staleClaimMs } from '../../../shared/ports/stores.ts';
import type { Models, StoredDocument } from './documents.ts';
import { reach } from './reach.ts';

/**
 * The one question that is asked across tenants: where is work waiting. Reads indexes that hold owed rows only, and
 * the pools, of which there are few. Aggregate pipelines are not sanitised: nothing from outside enters them but a day.
 */
export async function owedPools(
  models: Models,
  { today, limit, now }: { today: Day; limit: number; now: Date },
): Promise<OwedPool[]> {
  const midnight = { $concat: ['$dueOn', 'T00:00:00.000Z'] };
  const stale = new Date(now.getTime() - staleClaimMs).toISOString();
  const [owed, due, left, asked, unfinished] = await Promise.all([
    oldest(models.profiles, [{ $match: { owedAt: { $exists: true } } }], '$owedAt'),
    oldest(models.profiles, [{ $match: { dueOn: { $lte: today }, owedAt: { $exists: false } } }], midnight),
    oldest(models.profiles, [{ $match: { left: { $exists: true } } }, { $unwind: '$left' }], '$left.at', '$left.pool'),
    oldest(models.pools, [{ $match: { askedAt: { $exists: true } } }], '$askedAt'),
    reach(() =>
      models.pools.find({ finished: false }, { tenant: 1, pool: 1, claimedAt: 1, renewedAt: 1 }).lean<Claim[]>().exec(),
    ),
  ]);
  const active = new Set(unfinished.filter(({ renewedAt }) => renewedAt !== undefined && renewedAt > stale).map(keyOf));
  const waiting = [
    ...owed,
    ...due,
    ...left,
    ...asked,
    ...unfinished.map(({ claimedAt, ...row }) => ({ ...row, since: claimedAt })),
  ];
  return earliest(waiting.filter((row) => !active.has(keyOf(row)))).slice(0, limit);
}

interface Claim {
  readonly tenant: string;
  readonly pool: string;
  readonly claimedAt: string;
  readonly renewedAt?: string;
}

async function oldest(
  model: Model<StoredDocument>,
  stages: PipelineStage[],
  since: unknown,
  pool = '$pool',
): Promise<OwedPool[]> {
  const group = { $group: { _id: { tenant: '$tenant', pool }, since: { $min: since } } };
  type Group = { readonly _id: { readonly tenant: string; readonly pool: string }; readonly since: string };
  const groups = await reach(() => model.aggregate<Group>([...stages, group]).exec());
  return groups.map(({ _id, since: time }) => ({ tenant: _id.tenant, pool: _id.pool, since: time }));
}

/** One row a pool, with its earliest time; longest waiting first. */
function earliest(rows: readonly OwedPool[]): OwedPool[] {
  const pools = new Map<string, OwedPool>();
  for (const { tenant, pool, since } of rows) {
    const known = pools.get(keyOf({ tenant, pool }));
    if (!known || since < known.since) pools.set(keyOf({ tenant, pool }), { tenant, pool, since });
  }
  const text = (row: OwedPool) => `${row.since}/${keyOf(row)}`;
  return [...pools.values()].sort((a, b) => (text(a) < text(b) ? -1 : 1));
}

function keyOf({ tenant, pool }: { tenant: string; pool: string }): string {
  return `${tenant}/${pool}`;
}
