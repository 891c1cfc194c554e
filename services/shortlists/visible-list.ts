import type { Day } from '../../shared/kernel/time.ts';
import type { Ranking, RankingEntry, Side } from '../../shared/model/pairing.ts';
import type { Gate, ProfileState, ProfileStore } from '../../shared/ports/stores.ts';

/** An entry of a list with its place: equal rank scores share a rank, and the next one counts on (1, 2, 2, 4). */
export interface RankedEntry {
  readonly rank: number;
  readonly entry: RankingEntry;
}

/** What of a stored ranking may be shown now. */
export interface VisibleList {
  readonly entries: readonly RankedEntry[];
  readonly total: number;
  readonly nearMisses: Ranking['nearMisses'];
}

/** The side that a profile is matched with. */
export const otherSide = (side: Side): Side => (side === 'vacancy' ? 'candidate' : 'vacancy');

/** Whether a profile may be paired on a day. */
export function isOpen(gate: Gate, today: Day): boolean {
  return gate.open && (gate.until === undefined || gate.until >= today);
}

/**
 * Leaves out who was erased, has withdrawn, has closed or has moved since the ranking was made: that takes effect when
 * a list is read, not when it is next ranked.
 */
export async function visibleList(
  profiles: Pick<ProfileStore, 'states'>,
  tenant: string,
  ranking: Ranking,
  today: Day,
): Promise<VisibleList> {
  const ids = [...ranking.entries.map(({ id }) => id), ...ranking.nearMisses.map(({ id }) => id)];
  const states = await profiles.states(tenant, otherSide(ranking.kind), ids);
  const shows = (id: string): boolean => isShown(states.get(id), ranking.pool, today);
  const entries = ranking.entries.filter(({ id }) => shows(id));
  return {
    entries: withRanks(entries),
    total: ranking.total - (ranking.entries.length - entries.length),
    nearMisses: ranking.nearMisses.filter(({ id }) => shows(id)),
  };
}

/** Gives each entry of a list its rank. */
export function withRanks(entries: readonly RankingEntry[]): readonly RankedEntry[] {
  let rank = 1;
  return entries.map((entry, index) => {
    if (entries[index - 1]?.rankScore !== entry.rankScore) rank = index + 1;
    return { rank, entry };
  });
}

function isShown(state: ProfileState | undefined, pool: string, today: Day): boolean {
  return state !== undefined && state.pool === pool && isOpen(state.gate, today);
}
