import type { Operation } from './operation.ts';
import { matchOperation, understandOperation } from './routes/matching/schema.ts';
import { poolOperations } from './routes/pools/schema.ts';
import { profileOperations } from './routes/profiles/schema.ts';
import { explainOperation, rankedOperation } from './routes/rankings/schema.ts';
import { systemOperations } from './routes/system/schema.ts';

/** Every operation of the service, in the order in which the document shows them. */
export const operations: readonly Operation[] = [
  ...Object.values(profileOperations('candidate')),
  ...Object.values(profileOperations('vacancy')),
  rankedOperation('vacancy'),
  rankedOperation('candidate'),
  explainOperation,
  matchOperation,
  understandOperation,
  ...Object.values(poolOperations),
  ...Object.values(systemOperations),
];
