import { dayOf } from '../../shared/kernel/time.ts';
import type { PoolModel } from '../../shared/model/pool-model.ts';
import type { ScoringTerms } from '../../shared/ports/scoring.ts';
import type { OwedRow, PoolClaim } from '../../shared/ports/stores.ts';
import { servingModel } from './choose-model.ts';
import { holdClaim } from './hold-claim.ts';
import { type Loaded, loadOwed, loadWhole, owedInRound } from './load-image.ts';
import type { PoolImage } from './pool-image.ts';
import type { RankPoolDeps } from './rank-pool.ts';
import { RankingWriter } from './ranking-writer.ts';
import { Superseded } from './superseded.ts';
import { touchedRankings } from './touched-rankings.ts';
import { rankedByOtherVersion, termsOf } from './version-check.ts';

/** One claim's work on a pool. */
export interface Round {
  readonly deps: RankPoolDeps;
  readonly tenant: string;
  readonly pool: string;
  readonly signal: AbortSignal;
  /** As this process's last finished run left it. */
  readonly image: PoolImage | undefined;
}

/** What a finished round leaves. */
export interface RoundResult {
  readonly owed: readonly OwedRow[];
  /** To be kept for the next round; absent when nothing was loaded. */
  readonly image: PoolImage | undefined;
}

/**
 * Claim → load → rank and write → see that the claim holds → mark → finish. Whatever ends a round early leaves the rows
 * owed and the claim unfinished, so the next one ranks the whole pool. `busy`, and nothing done, while somebody else is
 * at work. Throws `Superseded` when a later claim was made.
 */
export async function rankRound(round: Round): Promise<RoundResult | 'busy'> {
  const { deps, tenant, pool } = round;
  const claim = await deps.claims.claim(tenant, pool);
  if (claim === 'busy') return 'busy';
  try {
    return await underClaim(round, claim);
  } catch (error) {
    // Nothing of this round is under way any more: whoever comes next need not wait. Should it fail, it is waited for.
    await deps.claims.release(tenant, pool, claim.epoch).catch(() => undefined);
    throw error;
  }
}

async function underClaim(round: Round, claim: PoolClaim): Promise<RoundResult> {
  const { deps, tenant, pool, signal } = round;
  const today = dayOf(deps.clock.now());
  const owed = await deps.profiles.owed(tenant, pool, today, owedInRound);
  const claimed = { claim, today, owed, exact: round.image?.settled?.epoch === claim.epoch - 1 };
  if (await nothingToDo(round, claimed)) return settleIdle(round, claimed);
  return holdClaim({ ...deps, tenant, pool, epoch: claim.epoch, signal }, (held) =>
    workOff({ ...round, signal: held }, claimed),
  );
}

interface Claimed {
  readonly claim: PoolClaim;
  readonly today: string;
  readonly owed: readonly OwedRow[];
  /**
   * The round's image is what the stored rankings were computed from: its own run finished the very claim before this
   * one. After anybody else's run `rankedRev` alone does not tell which version of an owed row they saw.
   */
  readonly exact: boolean;
}

async function workOff(round: Round, claimed: Claimed): Promise<RoundResult> {
  const { deps, tenant, pool, signal } = round;
  const { claim, today, owed } = claimed;
  signal.throwIfAborted();
  const loaded = await load(round, claimed);
  const { image } = loaded;
  const { model, ...answer } = await modelFor(round, claim, image);
  await rankWork({ ...claimed, round, loaded, model });
  signal.throwIfAborted();
  if (!(await deps.claims.holds(tenant, pool, claim.epoch))) throw new Superseded();
  const ranked = owed.filter(({ kind, id, rev, gone }) => gone || image.revOf(kind, id) === rev);
  await deps.profiles.markRanked(tenant, pool, [...ranked, ...loaded.alsoOwed], today);
  const terms = termsOf({ today, model: model.version, length: deps.length });
  if (!(await deps.claims.finish(tenant, pool, claim.epoch, { terms, ...answer }))) throw new Superseded();
  image.settled = { epoch: claim.epoch, model };
  return { owed, image };
}

function load({ deps, tenant, pool, signal, image }: Round, { today, owed, exact }: Claimed): Promise<Loaded> {
  const source = { ...deps, tenant, pool, signal, today };
  return exact && image !== undefined ? loadOwed(source, image, owed) : loadWhole(source, image, owed);
}

async function nothingToDo({ deps, tenant, pool }: Round, { claim, owed, exact }: Claimed): Promise<boolean> {
  const { asked, answered } = claim.recalibrations;
  if (owed.length > 0 || asked > answered || !claim.previousFinished) return false;
  return exact || !(await rankedByOtherVersion(deps, tenant, pool));
}

async function settleIdle({ deps, tenant, pool, image }: Round, { claim, exact }: Claimed): Promise<RoundResult> {
  const { epoch, terms = '' } = claim;
  if (!(await deps.claims.finish(tenant, pool, epoch, { terms }))) throw new Superseded();
  if (exact && image?.settled !== undefined) image.settled = { ...image.settled, epoch };
  return { owed: [], image };
}

/** The model to rank under; with `answers` when it was taken anew. */
async function modelFor(
  { deps, tenant, pool, signal }: Round,
  claim: PoolClaim,
  image: PoolImage,
): Promise<{ readonly model: PoolModel; readonly answers?: number }> {
  const kept = servingModel(claim, image.size);
  if (kept !== undefined) return { model: image.settled?.model.version === kept.version ? image.settled.model : kept };
  const model = await deps.scoring.takeModel(image.chunks(), signal);
  if (!(await deps.claims.saveModel(tenant, pool, claim.epoch, model))) throw new Superseded();
  return { model, answers: claim.recalibrations.asked };
}

interface Work extends Claimed {
  readonly round: Round;
  readonly loaded: Loaded;
  readonly model: PoolModel;
}

/** Everything, or what the changes touch: the outcome is the same. */
async function rankWork({ round, claim, today, owed, model, loaded }: Work): Promise<void> {
  const { deps, tenant, pool, signal } = round;
  const { image, changes } = loaded;
  for (const { kind, id, gone } of owed) {
    // Comes before the lists are written: a late writer of an earlier claim cannot fill what is emptied here.
    if (gone && !image.has(kind, id)) await deps.rankings.remove(tenant, pool, kind, id);
  }
  const writer = new RankingWriter(deps, { tenant, pool, epoch: claim.epoch, today, model: model.version });
  const isWhole =
    claim.previousFinished && claim.terms === termsOf({ today, model: model.version, length: deps.length });
  const terms: ScoringTerms = { model, today, missingConsent: 'excluded' };
  for (const side of ['vacancy', 'candidate'] as const) {
    const task = { pool: image.chunks(), terms, side, signal };
    const touched = isWhole ? await touchedRankings({ ...round, image, changes, terms }, side) : undefined;
    const [lists, counts] = touched
      ? [new Set(touched.lists), new Set(touched.counts)]
      : [undefined, new Set<string>()];
    const whole = { ...task, length: deps.length, ...(lists && { ids: lists }) };
    if (lists?.size !== 0) await deps.scoring.rank(whole, (batch) => writer.write(side, batch));
    if (counts.size === 0) continue;
    await deps.scoring.rank({ ...task, length: 0, ids: counts }, (batch) => writer.recount(side, batch));
  }
}
