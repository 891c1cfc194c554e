/** Names the rules and numbers of the engine in receipts: raised with every change that moves a byte of a pairing. */
export const engineVersion: string = '2';

export type { Language } from './language.ts';
export {
  createMatcher,
  type Matcher,
  type MatcherOptions,
  type PreparedCandidate,
  type PreparedVacancy,
  type Verdict,
} from './matcher.ts';
export { packPairing, unpackPairing } from './packing.ts';
export { builtInModel, takeModel } from './pool-model.ts';
export {
  type Pairing,
  type PresentedDimension,
  type PresentedEvidence,
  type PresentOptions,
  presentPairing,
} from './present.ts';
export { renderBlocker } from './words/render.ts';
