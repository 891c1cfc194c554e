import { dayOf } from '../../shared/kernel/time.ts';
import type { Side } from '../../shared/model/pairing.ts';
import type { PoolModel } from '../../shared/model/pool-model.ts';
import type { OwedRow, PoolClaim } from '../../shared/ports/stores.ts';
import { servingModel } from './choose-model.ts';
import { holdClaim } from './hold-claim.ts';
import { type Changes, type Loaded, loadOwed, loadWhole } from './load-image.ts';
import type { PoolImage } from './pool-image.ts';
import type { RankPoolDeps } from './rank-pool.ts';
import { RankingWriter } from './ranking-writer.ts';
import { Superseded } from './superseded.ts';
import { rankedByOtherVersion } from './version-check.ts';

/** One claim's work on a pool. */
export interface Round {
  readonly deps: RankPoolDeps;
  readonly tenant: string;
  readonly pool: string;
  readonly signal: AbortSignal;
  /** As its last finished run left it. */
  readonly image: PoolImage | undefined;
}

/** What a finished round leaves. */
export interface RoundResult {
  readonly owed: readonly OwedRow[];
  /** To be kept for the next round; absent when nothing was loaded. */
  readonly image: PoolImage | undefined;
}

/** Owed rows taken in one round: a bound on memory, far above what comes in while one round runs. */
const owedInRound = 100_000;

/**
 * Claim → load → rank and write → see that the claim holds → mark → finish. Whatever ends a round early leaves the rows
 * owed and the claim unfinished, so the next one ranks the whole pool. Throws `Superseded` when a later claim was made.
 */
export async function rankRound(round: Round): Promise<RoundResult> {
  const { deps, tenant, pool, signal } = round;
  const claim = await deps.pools.claim(tenant, pool);
  const today = dayOf(deps.clock.now());
  const owed = await deps.profiles.owed(tenant, pool, today, owedInRound);
  const known = trustedImage(round.image, claim);
  if (await nothingToDo(round, { claim, owed, known })) return settleIdle(round, claim, known);
  return holdClaim({ ...deps, tenant, pool, epoch: claim.epoch, signal }, (held) =>
    workOff({ ...round, signal: held }, { claim, today, owed, known }),
  );
}

interface Claimed {
  readonly claim: PoolClaim;
  readonly today: string;
  readonly owed: readonly OwedRow[];
  /** What the stored rankings were computed from, when that is known. */
  readonly known: PoolImage | undefined;
}

async function workOff(round: Round, { claim, today, owed, known }: Claimed): Promise<RoundResult> {
  const { deps, tenant, pool, signal } = round;
  signal.throwIfAborted();
  const source = { ...deps, tenant, pool, signal };
  const loaded = known === undefined ? await loadWhole(source) : await loadOwed(source, known, owed);
  const model = await modelFor(round, claim, loaded.image);
  await rankWork({ round, claim, today, owed, model, ...loaded });
  signal.throwIfAborted();
  if (!(await deps.pools.holds(tenant, pool, claim.epoch))) throw new Superseded();
  await deps.profiles.markRanked(tenant, pool, [...owed, ...loaded.alsoOwed], today);
  if (!(await deps.pools.finish(tenant, pool, claim.epoch))) throw new Superseded();
  loaded.image.settled = { epoch: claim.epoch, today, model };
  return { owed, image: loaded.image };
}

interface Work extends Loaded {
  readonly round: Round;
  readonly claim: PoolClaim;
  readonly today: string;
  readonly owed: readonly OwedRow[];
  readonly model: PoolModel;
}

/**
 * An image tells what the stored rankings were computed from only if its own run finished the very claim before this
 * one: after anybody else's run, even a finished one, `rankedRev` alone does not tell which version they saw.
 */
function trustedImage(image: PoolImage | undefined, claim: PoolClaim): PoolImage | undefined {
  return image?.settled?.epoch === claim.epoch - 1 ? image : undefined;
}

async function nothingToDo(
  { deps, tenant, pool }: Round,
  { claim, owed, known }: { claim: PoolClaim; owed: readonly OwedRow[]; known: PoolImage | undefined },
): Promise<boolean> {
  const { asked, answered } = claim.recalibrations;
  if (owed.length > 0 || asked > answered || !claim.previousFinished) return false;
  return known !== undefined || !(await rankedByOtherVersion(deps, tenant, pool));
}

async function settleIdle(
  { deps, tenant, pool }: Round,
  { epoch }: PoolClaim,
  known: PoolImage | undefined,
): Promise<RoundResult> {
  if (!(await deps.pools.finish(tenant, pool, epoch))) throw new Superseded();
  if (known?.settled !== undefined) known.settled = { ...known.settled, epoch };
  return { owed: [], image: known };
}

async function modelFor({ deps, tenant, pool, signal }: Round, claim: PoolClaim, image: PoolImage): Promise<PoolModel> {
  const kept = servingModel(claim, image.size);
  if (kept !== undefined) return image.settled?.model.version === kept.version ? image.settled.model : kept;
  const model = await deps.scoring.takeModel(image.chunks(), signal);
  const saved = await deps.pools.saveModel(tenant, pool, claim.epoch, model, claim.recalibrations.asked);
  if (!saved) throw new Superseded();
  return model;
}

/** Everything, or what the changes touch: the outcome is the same. */
async function rankWork(work: Work): Promise<void> {
  const { round, claim, today, owed, model, image, changes } = work;
  const { deps, tenant, pool, signal } = round;
  for (const { kind, id, gone } of owed) {
    // Comes before the lists are written: a late writer of an earlier claim cannot fill what is emptied here.
    if (gone && !image.has(kind, id)) await deps.rankings.remove(tenant, pool, kind, id);
  }
  const writer = new RankingWriter(deps, { tenant, pool, epoch: claim.epoch, today, model: model.version });
  const { settled } = image;
  const incremental = changes !== undefined && settled?.today === today && settled.model.version === model.version;
  const terms = { model, today, missingConsent: 'excluded' } as const;
  for (const side of ['vacancy', 'candidate'] as const) {
    const task = { pool: image.chunks(), terms, side, length: deps.length, signal };
    const ids = incremental ? await touched(work, side, changes) : undefined;
    if (ids?.size === 0) continue;
    await deps.scoring.rank(ids === undefined ? task : { ...task, ids }, (batch) => writer.write(side, batch));
  }
}

/** Owed themselves, or with a stored ranking that the other side's changes alter. */
async function touched(work: Work, side: Side, changes: Changes): Promise<ReadonlySet<string>> {
  const { round, today, owed, model, image } = work;
  const { deps, tenant, pool, signal } = round;
  const own = new Set(owed.filter(({ kind, id }) => kind === side && image.has(kind, id)).map(({ id }) => id));
  const theirs = changes[side === 'vacancy' ? 'candidate' : 'vacancy'];
  const ids = new Set([...image.ids(side)].filter((id) => !own.has(id)));
  if (theirs.length === 0 || ids.size === 0) return own;
  const floors = new Map((await deps.rankings.floors(tenant, pool, side)).map((floor) => [floor.id, floor]));
  const affected = await deps.scoring.affected({
    ...{ pool: image.chunks(), side, ids, changes: theirs, floors, length: deps.length, signal },
    terms: { model, today, missingConsent: 'excluded' },
  });
  return new Set([...own, ...affected]);
}
