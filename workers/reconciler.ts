import { codeOf } from '../shared/kernel/errors.ts';
import { dayOf } from '../shared/kernel/time.ts';
import type { Clock } from '../shared/ports/clock.ts';
import type { Log } from '../shared/ports/log.ts';
import type { JobQueue } from '../shared/ports/queues.ts';
import type { PoolStore, ReplyStore } from '../shared/ports/stores.ts';

/** Where a reconciler looks, and whom it tells. */
export interface ReconcilerDeps {
  readonly pools: Pick<PoolStore, 'owedPools'>;
  readonly replies: Pick<ReplyStore, 'purge'>;
  readonly queue: Pick<JobQueue, 'hint'>;
  readonly clock: Clock;
  readonly log: Log;
  /** From one look to the next. */
  readonly everyMs: number;
}

/** Makes up for every hint that was lost. */
export interface Reconciler {
  /** Looks at once, then again and again; keeps no process alive. */
  start(): void;
  /** Looks no more, and waits for a look that is under way. */
  stop(): Promise<void>;
  /** One look: hints every pool that owes work, and purges replies kept for longer than a day. Never rejects. */
  tick(): Promise<void>;
}

/** Pools hinted in one look; the longest waiting come first, the others at the next look. */
const poolsInLook = 1_000;
/** How long a reply is kept for its Idempotency-Key. */
const replyLifeMs = 24 * 3_600_000;

/** A reconciler over a store and a queue. Looks never overlap: one that comes while another runs is that one. */
export function createReconciler(deps: ReconcilerDeps): Reconciler {
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | undefined;
  const tick = (): Promise<void> => {
    looking ??= look(deps).finally(() => {
      looking = undefined;
    });
    return looking;
  };
  return {
    start() {
      if (timer !== undefined) return;
      timer = setInterval(() => void tick(), deps.everyMs);
      timer.unref();
      void tick();
    },
    async stop() {
      clearInterval(timer);
      timer = undefined;
      await looking;
    },
    tick,
  };
}

async function look(deps: ReconcilerDeps): Promise<void> {
  await logged(deps, 'pools', () => hintOwed(deps));
  await logged(deps, 'replies', () => deps.replies.purge(new Date(deps.clock.now().getTime() - replyLifeMs)));
}

async function hintOwed({ pools, queue, clock, log }: ReconcilerDeps): Promise<void> {
  const owed = await pools.owedPools(dayOf(clock.now()), poolsInLook);
  const queued = await Promise.all(owed.map(({ tenant, pool }) => queue.hint('rank-pool', { tenant, pool })));
  const lost = queued.filter((one) => !one).length;
  if (lost > 0) log.warn({ pools: owed.length, lost }, 'hints not queued; the next look repeats them');
}

async function logged({ log }: ReconcilerDeps, what: string, work: () => Promise<unknown>): Promise<void> {
  try {
    await work();
  } catch (error) {
    log.error({ what, code: codeOf(error) }, 'the reconciler could not do its work; it tries again');
  }
}
