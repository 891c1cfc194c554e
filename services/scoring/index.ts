export type { ScoringOptions } from './piscina-scoring.ts';
export { createScoring } from './piscina-scoring.ts';
