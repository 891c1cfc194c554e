import type { Source, Warning } from '../../../shared/model/understood.ts';
import type { ResolvedPlace } from './resolve-place.ts';

/** The warning that several places bear the name that was used, with their full names. */
export function ambiguousPlace(
  { candidates = [] }: ResolvedPlace,
  wording: string,
  { pointer, span }: Pick<Source, 'pointer' | 'span'>,
): Warning {
  return {
    code: 'place.ambiguous',
    pointer,
    ...(span && { span }),
    params: { wording, candidates: candidates.join(', ') },
  };
}
