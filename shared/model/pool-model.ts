/**
 * What is learned from all profiles of a pool together: a snapshot, named by the hash of its content.
 * `frequency` counts the profiles of either kind in which a term (concept or title term) occurs, once a profile.
 */
export interface PoolModel {
  readonly version: string;
  readonly candidates: number;
  readonly vacancies: number;
  readonly frequency: Readonly<Record<string, number>>;
}
