import type { Day } from '../../shared/kernel/time.ts';
import type { Ranking, Side } from '../../shared/model/pairing.ts';
import { engineVersion } from '../matching/index.ts';
import { taxonomyVersion } from '../understanding/index.ts';
import type { RankPoolDeps } from './rank-pool.ts';

/** True when this program would compute the ranking otherwise: another engine or taxonomy made it. */
export function isOtherVersion({ receipt }: Ranking): boolean {
  return receipt.engine !== engineVersion || receipt.taxonomy !== taxonomyVersion();
}

/** Whether a pool's rankings were made by another version of the program; one ranking tells for all of a finished claim. */
export async function rankedByOtherVersion(
  { profiles, rankings }: Pick<RankPoolDeps, 'profiles' | 'rankings'>,
  tenant: string,
  pool: string,
): Promise<boolean> {
  const sample = async (kind: Side): Promise<Ranking | undefined> => {
    const [first] = await profiles.list(tenant, kind, { pool, limit: 1 });
    return first && rankings.get(tenant, kind, first.id);
  };
  const ranking = (await sample('vacancy')) ?? (await sample('candidate'));
  return ranking !== undefined && isOtherVersion(ranking);
}

/** Names everything that rankings were made under besides the profiles: the same terms and profiles make the same bytes. */
export function termsOf(terms: { readonly today: Day; readonly model: string; readonly length: number }): string {
  return [engineVersion, taxonomyVersion(), terms.model, terms.today, terms.length].join(' ');
}
