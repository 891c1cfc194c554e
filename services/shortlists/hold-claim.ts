import type { ClaimStore } from '../../shared/ports/stores.ts';
import { staleClaimMs } from '../../shared/ports/stores.ts';
import { Superseded } from './superseded.ts';

/** A claim that was made, and the signal of whoever made it. */
export interface HeldClaim {
  readonly claims: Pick<ClaimStore, 'holds'>;
  readonly tenant: string;
  readonly pool: string;
  readonly epoch: number;
  readonly signal: AbortSignal;
}

/** Often enough that two renewals may be lost. */
const renewEveryMs = staleClaimMs / 4;

/**
 * Does work under a claim and keeps the claim renewed meanwhile, so that nobody is sent to take it over. The work's
 * signal aborts with `signal`, and with `Superseded` as soon as a later claim is seen.
 */
export async function holdClaim<Result>(
  { claims, tenant, pool, epoch, signal }: HeldClaim,
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const lost = new AbortController();
  const renew = async (): Promise<void> => {
    if (!(await claims.holds(tenant, pool, epoch))) lost.abort(new Superseded());
  };
  // A renewal that fails changes nothing: the work meets the same store, and the next renewal comes soon.
  const timer = setInterval(() => void renew().catch(() => undefined), renewEveryMs);
  try {
    return await work(AbortSignal.any([signal, lost.signal]));
  } finally {
    clearInterval(timer);
  }
}
