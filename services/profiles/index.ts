import type { AppError } from '../../shared/kernel/errors.ts';
import type { ProfileKind } from '../../shared/model/profile.ts';
import type { Warning } from '../../shared/model/understood.ts';
import type { ProfileState, StoredProfile } from '../../shared/ports/stores.ts';

export type { ProfilesDeps } from './profiles.ts';
export { createProfiles } from './profiles.ts';

/** The answer to one accepted profile. */
export interface Accepted {
  readonly id: string;
  readonly rev: number;
  readonly changed: boolean;
  readonly warnings: readonly Warning[];
}

/** Create, change, erase profiles. Values come as parsed JSON and are validated here. */
export interface Profiles {
  /** Validates, understands, stores, then hints. Throws `profile.invalid` (also when the body's id is not `id`), `profile.revision-mismatch`. */
  put(tenant: string, kind: ProfileKind, id: string, value: unknown, ifMatch?: number): Promise<Accepted>;
  /**
   * One result a value, in order; a bad one spoils only itself. Of values with the same id the last one wins and the
   * earlier ones say so (`warnings`: `batch.superseded`). Values may be AppErrors (a line that was not JSON): they come back as they are.
   */
  putBatch(tenant: string, kind: ProfileKind, values: readonly unknown[]): Promise<readonly (Accepted | AppError)[]>;
  /** Throws `profile.not-found`. */
  get<Kind extends ProfileKind>(tenant: string, kind: Kind, id: string): Promise<StoredProfile<Kind>>;
  /** A page by id; `next` is the id to go on after. */
  list(
    tenant: string,
    kind: ProfileKind,
    page: { pool?: string; after?: string; limit: number },
  ): Promise<{ items: readonly (ProfileState & { id: string; fresh: boolean })[]; next?: string }>;
  /** Erases the profile with all that was derived from it. Repeating it, or erasing what never was, is no error. */
  erase(tenant: string, kind: ProfileKind, id: string): Promise<void>;
  /** What would be read from a profile; nothing is stored. */
  understand(kind: ProfileKind, value: unknown): Promise<Record<string, unknown>>;
}
