/**
 * What is learned from all profiles of a pool together: a snapshot, named by the hash of its content.
 * `frequency` counts the profiles of either kind in which a term (concept, word or work of a title) occurs, once a profile.
 * `learned` has, for a concept of a skill, those that its profiles name with it far more often than chance would have it, each with
 * the credit in basis points that it earns for it; nearest first. Absent in small pools.
 */
export interface PoolModel {
  readonly version: string;
  readonly candidates: number;
  readonly vacancies: number;
  readonly frequency: Readonly<Record<string, number>>;
  readonly learned?: Readonly<Record<string, readonly (readonly [concept: string, credit: number])[]>>;
}
