import { AppError } from '../../shared/kernel/errors.ts';
import { dayOf } from '../../shared/kernel/time.ts';
import type { Side } from '../../shared/model/pairing.ts';
import type { PoolModel } from '../../shared/model/pool-model.ts';
import type { ProfileKind, ProfileOf } from '../../shared/model/profile.ts';
import type { Understood } from '../../shared/model/understood.ts';
import type { Ranked, ScoringTerms } from '../../shared/ports/scoring.ts';
import {
  builtInModel,
  createMatcher,
  engineVersion,
  type Language,
  presentPairing,
  unpackPairing,
} from '../matching/index.ts';
import { taxonomyVersion } from '../understanding/index.ts';
import type { MatchRequest, Shortlists } from './index.ts';
import { matchNotes } from './match-notes.ts';
import { PoolImage } from './pool-image.ts';
import { readMatchRequest } from './read-match-request.ts';
import type { ShortlistsDeps } from './shortlists.ts';
import { otherSide, withRanks } from './visible-list.ts';

/** What nothing is stored of has no history. */
const onlyRevision = 1;

/** Ranks one profile against many without storing anything: eligible pairs, in order. Throws `request.invalid`, `pool.not-found`. */
export async function matchNow(
  deps: ShortlistsDeps,
  tenant: string,
  request: MatchRequest,
  lang: Language,
): ReturnType<Shortlists['match']> {
  const read = readMatchRequest(request);
  const model = await namedModel(deps, tenant, request.pool);
  const today = dayOf(deps.clock.now());
  const weights = read.weights === undefined ? {} : { weights: read.weights };
  const terms: ScoringTerms = { model, today, missingConsent: 'allowed', ...weights };
  const image = new PoolImage();
  const one = await understandInto(deps, image, read.side, [read.one]);
  const many = await understandInto(deps, image, otherSide(read.side), read.many);
  const ranked = await rankOne(deps, { image, terms, side: read.side, length: request.limit ?? deps.length });
  const weightsOf = weightsByVacancy(terms, [...one, ...many]);
  const receipt = { engine: engineVersion, taxonomy: taxonomyVersion(), model: model.version };
  const audience = read.side === 'vacancy' ? 'recruiter' : 'candidate';
  const pairings = withRanks(ranked.entries).map(({ rank, entry }) => {
    const record = unpackPairing(entry.body);
    const applied = weightsOf.get(record.vacancyId) ?? ranked.weights;
    return presentPairing(record, { rank, lang, audience, receipt: { ...receipt, weights: applied } });
  });
  return { pairings, refused: read.refused, notes: matchNotes(read, ranked, lang) };
}

function weightsByVacancy(terms: ScoringTerms, profiles: readonly Understood[]): ReadonlyMap<string, string> {
  const matcher = createMatcher(terms);
  const vacancies = profiles.filter((profile) => profile.kind === 'vacancy');
  return new Map(vacancies.map((vacancy) => [vacancy.id, matcher.weightsHash(vacancy)]));
}

/** A pool that was never ranked has no model of its own yet. */
async function namedModel(
  { pools, clock }: ShortlistsDeps,
  tenant: string,
  pool: string | undefined,
): Promise<PoolModel> {
  if (pool === undefined) return builtInModel;
  const status = await pools.status(tenant, pool, dayOf(clock.now()));
  if (status === undefined) throw new AppError('pool.not-found', { pool });
  return (await pools.model(tenant, pool)) ?? builtInModel;
}

async function understandInto<Kind extends ProfileKind>(
  { scoring }: ShortlistsDeps,
  image: PoolImage,
  kind: Kind,
  profiles: readonly ProfileOf[Kind][],
): Promise<readonly Understood[]> {
  const all = await scoring.understand(kind, profiles);
  for (const understood of all) image.put(kind, understood.id, { rev: onlyRevision, understood });
  return all;
}

interface MatchWork {
  readonly image: PoolImage;
  readonly terms: ScoringTerms;
  readonly side: Side;
  readonly length: number;
}

async function rankOne({ scoring }: ShortlistsDeps, { image, terms, side, length }: MatchWork): Promise<Ranked> {
  const found: Ranked[] = [];
  await scoring.rank({ pool: image.chunks(), terms, side, length }, (batch) => {
    found.push(...batch);
  });
  const [ranked] = found;
  if (ranked === undefined) throw new Error('the profile that was to be ranked has no ranking');
  return ranked;
}
