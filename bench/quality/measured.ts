/** One measured quality: on which set, by which method, 0 to 1 unless the measure says otherwise. */
export interface Measured {
  readonly set: string;
  readonly method: string;
  readonly measure: string;
  readonly value: number;
  /** How many queries or profiles it is the mean of, and what else one should know. */
  readonly note?: string;
}
