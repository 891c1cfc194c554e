import type { Day } from '../../shared/kernel/time.ts';
import type { Side } from '../../shared/model/pairing.ts';
import type { ProfileKind, ProfileOf } from '../../shared/model/profile.ts';
import type { Weights } from '../../shared/model/vacancy.ts';
import type { ProfileChange } from '../../shared/ports/scoring.ts';
import type { RankingFloor } from '../../shared/ports/stores.ts';

/** What a thread knows from its start. */
export interface ThreadData {
  /** JSON of the imported taxonomies (`TaxonomySource[]`), the same memory for all threads; absent without any. */
  readonly taxonomyBytes?: SharedArrayBuffer;
}

/** What threads are asked. Everything large in it lies in shared memory and is not copied. */
export interface UnderstandMessage {
  readonly kind: ProfileKind;
  readonly profiles: readonly ProfileOf[ProfileKind][];
}

/** A chunk as a thread sees it. */
export interface SharedChunk {
  readonly name: string;
  readonly bytes: SharedArrayBuffer;
}

/** A pool as a thread sees it. */
export interface PoolMessage {
  readonly name: string;
  readonly candidate: readonly SharedChunk[];
  readonly vacancy: readonly SharedChunk[];
}

/** `ScoringTerms` with the model in shared memory. */
export interface TermsMessage {
  readonly modelVersion: string;
  /** JSON of the PoolModel. */
  readonly modelBytes: SharedArrayBuffer;
  readonly today: Day;
  readonly weights?: Weights;
  readonly missingConsent: 'excluded' | 'allowed';
}

/** Some members of one chunk of the side that is ranked. */
export interface Pick {
  readonly chunk: SharedChunk;
  readonly at: readonly number[];
}

/** Some profiles to be ranked against the other side. */
export interface RankMessage {
  readonly pool: PoolMessage;
  readonly terms: TermsMessage;
  readonly side: Side;
  readonly picks: readonly Pick[];
  readonly length: number;
}

/** Some profiles to be looked at for what changes on the other side do to their rankings. */
export interface AffectedMessage extends RankMessage {
  readonly changes: readonly ProfileChange[];
  /** Of the picked ones. */
  readonly floors: ReadonlyMap<string, RankingFloor>;
}
