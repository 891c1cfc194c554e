import type { Warning } from '../../../shared/model/understood.ts';

/** The warning that a text (at `pointer`) says something else than the field that is used. */
export function contradiction(
  pointer: string,
  field: string,
  said: { readonly used: string | number; readonly text: string | number },
): Warning {
  return { code: 'text.contradicts', pointer, params: { field, ...said } };
}
