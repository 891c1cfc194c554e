import type { Side } from '../../shared/model/pairing.ts';
import type { Affected, ProfileChange, ScoringTerms } from '../../shared/ports/scoring.ts';
import type { Changes } from './load-image.ts';
import type { PoolImage } from './pool-image.ts';
import type { RankPoolDeps } from './rank-pool.ts';
import { otherSide } from './visible-list.ts';

/** A pool whose stored rankings are whole, and what changed in it since. */
export interface ChangedPool {
  readonly deps: Pick<RankPoolDeps, 'rankings' | 'scoring' | 'length'>;
  readonly tenant: string;
  readonly pool: string;
  readonly image: PoolImage;
  readonly changes: Changes;
  readonly terms: ScoringTerms;
  readonly signal: AbortSignal;
}

/** Changes of so small a number are looked at one by one in the smallest pool. */
const fewChanges = 16;
/** A quarter of the other side: finding out what more changes touch costs about as much as ranking everything. */
const largestShare = 4;

/**
 * The rankings of one side that must be made anew: of profiles that changed themselves, and those that the other
 * side's changes alter. Undefined when it is no dearer to rank everything.
 */
export async function touchedRankings(changed: ChangedPool, side: Side): Promise<Affected | undefined> {
  const { deps, tenant, pool, image, changes, terms, signal } = changed;
  const own = changes[side].map(({ id }) => id).filter((id) => image.has(side, id));
  const theirs = changes[otherSide(side)];
  if (theirs.length > Math.max(fewChanges, image.sizeOf(otherSide(side)) / largestShare)) return undefined;
  const ids = new Set(image.ids(side));
  for (const id of own) ids.delete(id);
  if (theirs.length === 0 || ids.size === 0) return { lists: own, counts: [] };
  const floors = await deps.rankings.floors(tenant, pool, side, unsure(theirs));
  const affected = await deps.scoring.affected({
    ...{ pool: image.chunks(), terms, side, ids, changes: theirs, length: deps.length, signal },
    floors: new Map(floors.map((floor) => [floor.id, floor])),
  });
  return { lists: [...own, ...affected.lists], counts: affected.counts };
}

function unsure(changes: readonly ProfileChange[]): readonly string[] {
  return changes.filter(({ certain }) => !certain).map(({ id }) => id);
}
