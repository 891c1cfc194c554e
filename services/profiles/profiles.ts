import { hintPool } from '../../shared/hint-pool.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { type ProfileKind, parseProfile } from '../../shared/model/profile.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Log } from '../../shared/ports/log.ts';
import type { JobQueue } from '../../shared/ports/queues.ts';
import type { Scoring } from '../../shared/ports/scoring.ts';
import type { ProfileStore, RankingStore, ReplyStore } from '../../shared/ports/stores.ts';
import { presentUnderstood, understand } from '../understanding/index.ts';
import type { Profiles } from './index.ts';
import { putBatch } from './put-batch.ts';
import { readProfile, withDefaults, writeOf } from './read-profile.ts';

/** What profiles are kept, told and read with. */
export interface ProfilesDeps {
  readonly profiles: Pick<ProfileStore, 'put' | 'putMany' | 'get' | 'list' | 'erase'>;
  readonly rankings: Pick<RankingStore, 'remove'>;
  readonly replies: Pick<ReplyStore, 'forget'>;
  readonly queue: Pick<JobQueue, 'hint'>;
  readonly scoring: Pick<Scoring, 'understand'>;
  readonly clock: Clock;
  readonly log: Log;
}

/** Profiles over a store. A call resolves once the store has committed; the queue is only told, never waited for. */
export function createProfiles(deps: ProfilesDeps): Profiles {
  return {
    put: async (tenant, kind, id, value, ifMatch) => {
      const read = readProfile(kind, value, id);
      const understood = understand(kind, read.profile);
      const write = writeOf(kind, read, understood, deps.clock.now());
      const { rev, changed } = await deps.profiles.put(
        tenant,
        kind,
        ifMatch === undefined ? write : { ...write, ifMatch },
      );
      if (changed) hintPool(deps, tenant, read.profile.pool);
      return { id, rev, changed, warnings: understood.warnings };
    },
    putBatch: (tenant, kind, values) => putBatch(deps, { tenant, kind, values }),
    get: async (tenant, kind, id) => {
      const stored = await deps.profiles.get(tenant, kind, id);
      if (stored === undefined) throw new AppError('profile.not-found', { kind, id });
      return stored;
    },
    list: (tenant, kind, page) => listPage(deps, tenant, kind, page),
    erase: (tenant, kind, id) => erase(deps, tenant, kind, id),
    understand: async (kind, value) => {
      const profile = parseProfile(kind, withDefaults(value, { id: kind }));
      return presentUnderstood(understand(kind, profile));
    },
  };
}

async function listPage(
  { profiles }: ProfilesDeps,
  tenant: string,
  kind: ProfileKind,
  page: Parameters<Profiles['list']>[2],
): ReturnType<Profiles['list']> {
  // One more than asked for tells whether there is a next page.
  const rows = await profiles.list(tenant, kind, { ...page, limit: page.limit + 1 });
  const items = rows.slice(0, page.limit).map((row) => ({ ...row, fresh: row.rankedRev >= row.rev }));
  const last = items.at(-1);
  return rows.length > page.limit && last !== undefined ? { items, next: last.id } : { items };
}

/**
 * Tombstone first: from then on no run can rank the profile again. Then the stored lists, at once; then the hint that
 * lets the next one in. What a run in flight still writes is hidden from readers and fenced off by the tombstone's run.
 */
async function erase(deps: ProfilesDeps, tenant: string, kind: ProfileKind, id: string): Promise<void> {
  const stored = await deps.profiles.get(tenant, kind, id);
  await deps.profiles.erase(tenant, kind, id, deps.clock.now());
  // Also when there is nothing to erase: an answer to what was refused, or erased earlier, may name the id.
  await deps.replies.forget(tenant, id);
  if (stored === undefined) return;
  await deps.rankings.remove(tenant, stored.pool, kind, id);
  hintPool(deps, tenant, stored.pool);
}
