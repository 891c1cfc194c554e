import type { ProfileKind, ProfileOf } from '../../shared/model/profile.ts';
import type { Understood, UnderstoodOf, Warning } from '../../shared/model/understood.ts';

/** Names taxonomy, tables and reading rules together: the hash of the data plus the version of the rules. */
export declare const taxonomyVersion: string;
/** Reads a profile. Pure; never throws for a valid profile. */
export declare function understand<Kind extends ProfileKind>(kind: Kind, profile: ProfileOf[Kind]): UnderstoodOf[Kind];
/** The public shape of `POST /v1/understand` and `duijie understand`. */
export declare function presentUnderstood(understood: Understood): Record<string, unknown>;
/** A warning in words. */
export declare function renderWarning(warning: Warning, lang: 'zh' | 'en'): string;
