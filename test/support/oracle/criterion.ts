import type { Dimension, Importance } from '../../../shared/model/codes.ts';
import type { Side } from '../../../shared/model/pairing.ts';

/** One criterion judged for one pair, as docs/MATCHING.md describes it. `credit` in basis points, null when unknown. */
export interface Judged {
  readonly dimension: Dimension;
  readonly topic: string;
  readonly owner: Side;
  readonly importance: Importance;
  readonly criterion: string;
  readonly credit: number | null;
  /** From which credit on it is met. */
  readonly metFrom: number;
  readonly weight: number;
}

const weights = { required: 3, strong: 2, preferred: 1, excluded: 0 } as const;
const metFrom: Readonly<Record<string, number>> = {
  skill: 9000,
  title: 9000,
  discipline: 9000,
  place: 7000,
  mobility: 7000,
};

export function judged(
  parts: Omit<Judged, 'metFrom' | 'weight'> & { readonly rarity?: number; readonly weight?: number },
): Judged {
  const { dimension, topic, owner, importance, criterion, credit, rarity = 1 } = parts;
  const weight = parts.weight ?? weights[importance] * rarity;
  return { dimension, topic, owner, importance, criterion, credit, metFrom: metFrom[topic] ?? 10_000, weight };
}

/** A measure that is required takes nothing less than all of it. */
export const whole = (importance: Importance, credit: number | null): number | null =>
  importance === 'required' && credit !== null && credit < 10_000 ? 0 : credit;

/** Twice the share less one, in basis points. */
export const shareCredit = (have: number, need: number): number =>
  have >= need ? 10_000 : Math.max(0, Math.floor((20_000 * have) / need) - 10_000);
