import type { Store } from '../../../shared/ports/stores.ts';
import { claimContract } from './claim-contract.ts';
import { erasureContract } from './erasure-contract.ts';
import { keyContract } from './key-contract.ts';
import { owedContract } from './owed-contract.ts';
import { profileContract } from './profile-contract.ts';
import { rankingContract } from './ranking-contract.ts';

/** Answers a store, whole and prepared, that several tests share: each test works in a tenant of its own. */
export type UseStore = () => Store;

/** What every backend promises, whatever it is made of; `dump` answers all that it keeps, as text. */
export function storeContract(name: string, use: UseStore, dump: () => Promise<string>): void {
  profileContract(name, use);
  owedContract(name, use);
  claimContract(name, use);
  rankingContract(name, use);
  keyContract(name, use);
  erasureContract(name, use, dump);
}
