import { AppError } from '../../shared/kernel/errors.ts';
import { dayOf } from '../../shared/kernel/time.ts';
import type { ProfileKind } from '../../shared/model/profile.ts';
import type { UnderstoodOf } from '../../shared/model/understood.ts';
import type { StoredProfile } from '../../shared/ports/stores.ts';
import {
  builtInModel,
  createMatcher,
  engineVersion,
  type Language,
  type Pairing,
  presentPairing,
} from '../matching/index.ts';
import { taxonomyVersion, understand } from '../understanding/index.ts';
import type { ShortlistsDeps } from './shortlists.ts';
import { visibleList } from './visible-list.ts';

/** Names one pair. */
export interface PairAddress {
  readonly tenant: string;
  readonly vacancyId: string;
  readonly candidateId: string;
}

/**
 * One pair as it is now, under the pool's model; `rank` is its place on the stored shortlist, 0 when it is on none.
 * Throws `profile.not-found`, `pairing.different-pools`.
 */
export async function explainPair(deps: ShortlistsDeps, pair: PairAddress, lang: Language): Promise<Pairing> {
  const { tenant, vacancyId, candidateId } = pair;
  const vacancy = await liveProfile(deps, tenant, 'vacancy', vacancyId);
  const candidate = await liveProfile(deps, tenant, 'candidate', candidateId);
  if (vacancy.pool !== candidate.pool) throw new AppError('pairing.different-pools');
  const model = (await deps.pools.model(tenant, vacancy.pool)) ?? builtInModel;
  const today = dayOf(deps.clock.now());
  const matcher = createMatcher({ model, today, missingConsent: 'excluded' });
  const understood = understoodNow('vacancy', vacancy);
  const record = matcher.explain(
    matcher.vacancy(understood, vacancy.rev),
    matcher.candidate(understoodNow('candidate', candidate), candidate.rev),
  );
  const weights = matcher.weightsHash(understood);
  return presentPairing(record, {
    ...{ lang, audience: 'recruiter', rank: await rankOf(deps, pair, today) },
    receipt: { engine: engineVersion, taxonomy: taxonomyVersion(), model: model.version, weights },
  });
}

async function liveProfile<Kind extends ProfileKind>(
  { profiles }: ShortlistsDeps,
  tenant: string,
  kind: Kind,
  id: string,
): Promise<StoredProfile<Kind>> {
  const stored = await profiles.get(tenant, kind, id);
  if (stored === undefined) throw new AppError('profile.not-found', { kind, id });
  return stored;
}

function understoodNow<Kind extends ProfileKind>(kind: Kind, stored: StoredProfile<Kind>): UnderstoodOf[Kind] {
  return stored.understood.taxonomy === taxonomyVersion() ? stored.understood : understand(kind, stored.profile);
}

async function rankOf(
  deps: ShortlistsDeps,
  { tenant, vacancyId, candidateId }: PairAddress,
  today: string,
): Promise<number> {
  const ranking = await deps.rankings.get(tenant, 'vacancy', vacancyId);
  if (ranking === undefined) return 0;
  const { entries } = await visibleList(deps.profiles, tenant, ranking, today);
  return entries.find(({ entry }) => entry.id === candidateId)?.rank ?? 0;
}
