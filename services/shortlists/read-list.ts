import { hintPool } from '../../shared/hint-pool.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { dayOf } from '../../shared/kernel/time.ts';
import type { Ranking, Side } from '../../shared/model/pairing.ts';
import type { ProfileKind } from '../../shared/model/profile.ts';
import type { StoredProfile } from '../../shared/ports/stores.ts';
import { type Pairing, presentPairing, renderBlocker, unpackPairing } from '../matching/index.ts';
import type { RankedAnswer, ReadOptions } from './index.ts';
import { labelOf, type NamedOthers, namedOthers } from './named-others.ts';
import { type EmptyReason, renderReason } from './reason-empty.ts';
import type { ShortlistsDeps } from './shortlists.ts';
import { isOtherVersion } from './version-check.ts';
import { isOpen, type RankedEntry, type VisibleList, visibleList } from './visible-list.ts';
import { isBehind, waitUntilRanked } from './wait-until-ranked.ts';

/** Names the ranked list of one profile. */
export interface ListAddress {
  readonly tenant: string;
  readonly kind: Side;
  readonly id: string;
}

/** A stored ranking as it may be shown now. Throws `profile.not-found`. */
export async function readList(
  deps: ShortlistsDeps,
  address: ListAddress,
  options: ReadOptions,
): Promise<RankedAnswer> {
  const { tenant, kind, id } = address;
  const { pool } = await ownerOf(deps, address);
  if (options.wait !== undefined && options.wait > 0) {
    const { wait: seconds, signal } = options;
    await waitUntilRanked(deps, { tenant, pool, seconds, ...(signal && { signal }) });
  }
  const today = dayOf(deps.clock.now());
  // The status before the ranking: what is called fresh has in it everything that was accepted before it was read.
  const behind = isBehind(await deps.pools.status(tenant, pool, today));
  const owner = await ownerOf(deps, address);
  const ranking = await deps.rankings.get(tenant, kind, id);
  const outdated = ranking !== undefined && isOtherVersion(ranking);
  if (outdated) hintPool(deps, tenant, owner.pool);
  const label = labelOf(kind, owner.profile);
  const head = {
    ...{ kind, id, rev: owner.rev, asOf: ranking?.asOf ?? null },
    ...(label === undefined ? {} : { label }),
    status: ranking === undefined || behind || outdated ? ('stale' as const) : ('fresh' as const),
  };
  if (!isOpen(owner.gate, today)) return { ...head, ...emptyList, reason: renderReason('closed', kind, options.lang) };
  if (ranking === undefined) return { ...head, ...emptyList, reason: renderReason('not-ranked', kind, options.lang) };
  const list = await visibleList(deps.profiles, tenant, ranking, today);
  return { ...head, ...(await page(deps, tenant, { ranking, list }, options)) };
}

const emptyList = { total: 0, pairings: [], exclusions: [], nearMisses: [], labels: {}, more: false };

async function ownerOf(deps: ShortlistsDeps, { tenant, kind, id }: ListAddress): Promise<StoredProfile<ProfileKind>> {
  const owner: StoredProfile<ProfileKind> | undefined = await deps.profiles.get(tenant, kind, id);
  if (owner === undefined) throw new AppError('profile.not-found', { kind, id });
  return owner;
}

interface Shown {
  readonly ranking: Ranking;
  readonly list: VisibleList;
}

async function page(
  deps: ShortlistsDeps,
  tenant: string,
  { ranking, list }: Shown,
  { limit, minScore, offset = 0, lang }: ReadOptions,
): Promise<Omit<RankedAnswer, 'kind' | 'id' | 'label' | 'rev' | 'status' | 'asOf'>> {
  const { kind, pool } = ranking;
  const least = (minScore ?? 0) * 10;
  const wanted = list.entries.filter(({ entry }) => entry.score >= least);
  const shown = wanted.slice(offset, offset + limit);
  const ids = [...shown.map(({ entry }) => entry.id), ...list.nearMisses.map(({ id }) => id)];
  const others = await namedOthers(deps, { tenant, side: kind, pool, ids });
  const reason = shown.length > 0 ? undefined : emptyReason(ranking, list, wanted.length);
  return {
    total: list.total,
    pairings: shown.map((one) => present(ranking, one, others, lang)),
    exclusions: ranking.exclusions.map((exclusion) => ({ ...exclusion, text: renderBlocker(exclusion, lang) })),
    nearMisses: list.nearMisses.map(({ id, code, criterion, owner, rankScore }) => {
      return { id, code, criterion, rankScore: rankScore / 10, text: renderBlocker({ code, criterion, owner }, lang) };
    }),
    ...(reason === undefined ? {} : { reason: renderReason(reason, kind, lang, ranking) }),
    labels: others.labels,
    more: offset + limit < wanted.length,
  };
}

function emptyReason(ranking: Ranking, list: VisibleList, wanted: number): EmptyReason {
  if (wanted > 0) return 'past-end';
  if (list.entries.length > 0) return 'below-min-score';
  return ranking.considered === 0 || ranking.total > 0 ? 'nobody-there' : 'nobody-eligible';
}

/** A pair has the weights of its vacancy, from whichever side it is asked. */
function present(
  { kind, receipt }: Ranking,
  { rank, entry }: RankedEntry,
  others: NamedOthers,
  lang: ReadOptions['lang'],
): Pairing {
  const weights = kind === 'vacancy' ? receipt.weights : (others.weights.get(entry.id) ?? receipt.weights);
  return presentPairing(unpackPairing(entry.body), {
    ...{ rank, lang, receipt: { ...receipt, weights } },
    audience: kind === 'vacancy' ? 'recruiter' : 'candidate',
  });
}
