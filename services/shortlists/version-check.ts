import type { Ranking, Side } from '../../shared/model/pairing.ts';
import { engineVersion } from '../matching/index.ts';
import { taxonomyVersion } from '../understanding/index.ts';
import type { RankPoolDeps } from './rank-pool.ts';

/** True when this program would compute the ranking otherwise: another engine or taxonomy made it. */
export function isOtherVersion({ receipt }: Ranking): boolean {
  return receipt.engine !== engineVersion || receipt.taxonomy !== taxonomyVersion;
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
