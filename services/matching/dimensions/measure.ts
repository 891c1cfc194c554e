import type { Criterion } from '../criterion.ts';
import { FULL } from '../policy.ts';

/** What a measure earns that may fall short: nothing less than full serves where it is required. */
export function measured(criterion: Criterion, credit: number): number {
  return criterion.required && credit < FULL && credit > 0 ? 0 : credit;
}

/** A range as evidence writes it: `35..40`, `35..`, `..40`. */
export function rangeText(range: { readonly min?: number; readonly max?: number }): string {
  return `${range.min ?? ''}..${range.max ?? ''}`;
}
