import { randomUUID } from 'node:crypto';
import type { PoolClaim, Store } from '../../../shared/ports/stores.ts';

/** A tenant that no other test uses. */
export function freshTenant(): string {
  return `t-${randomUUID().slice(0, 8)}`;
}

/** All that an async iterable yields. */
export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  return Array.fromAsync(items);
}

let passed = 0;
/** The clock of the stores that the contract is tried on: the system's, and what was made to pass. */
export const contractClock = {
  now: () => new Date(Date.now() + passed),
  /** Lets time pass for the stores, ms. */
  pass: (ms: number) => {
    passed += ms;
  },
};

/** A claim on a pool that nobody is at work on. */
export async function claimed({ claims }: Pick<Store, 'claims'>, tenant: string, pool = 'fair'): Promise<PoolClaim> {
  const claim = await claims.claim(tenant, pool);
  if (claim === 'busy') throw new Error('somebody is at work on the pool');
  return claim;
}
