import type { ProfileKind, ProfileOf } from '../model/profile.ts';
import type { UnderstoodOf } from '../model/understood.ts';

/** Understanding and scoring away from the event loop. */
export interface Scoring {
  /** What is read from each profile, in order. */
  understand<Kind extends ProfileKind>(
    kind: Kind,
    profiles: readonly ProfileOf[Kind][],
  ): Promise<readonly UnderstoodOf[Kind][]>;
}
