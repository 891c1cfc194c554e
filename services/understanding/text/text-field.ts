import type { Source } from '../../../shared/model/understood.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { type NormalisedText, normaliseText } from './normalised-text.ts';
import { type SqueezedText, squeezeText } from './squeezed-text.ts';

/** One free-text field made ready for reading: each form is made once and shared by all readers. */
export interface TextField {
  readonly pointer: string;
  /** The field as it was sent. */
  readonly sent: string;
  readonly normalised: NormalisedText;
  readonly text: string;
  readonly squeezed: SqueezedText;
  readonly clauses: readonly Clause[];
}

/** Readies the text of the field at `pointer`. */
export function textField(pointer: string, source: string): TextField {
  const normalised = normaliseText(source);
  return {
    pointer,
    sent: source,
    normalised,
    text: normalised.text,
    squeezed: squeezeText(normalised.text),
    clauses: clausesOf(normalised.text),
  };
}

/** The fields that are there, in the given order. */
export function textFields(fields: Readonly<Record<string, string | undefined>>): readonly TextField[] {
  return Object.entries(fields).flatMap(([pointer, text]) => (text?.trim() ? [textField(pointer, text)] : []));
}

/** Where [from, to) of the normalised text stands in the field as it was sent. */
export function sourceAt(field: TextField, from: number, to: number): Source {
  return { pointer: field.pointer, span: field.normalised.original(from, to) };
}

/** Where [from, to) of the squeezed text stands in the field as it was sent. */
export function sourceOfHit(field: TextField, hit: { readonly from: number; readonly to: number }): Source {
  const { at } = field.squeezed;
  return sourceAt(field, at[hit.from] ?? 0, (at[hit.to - 1] ?? 0) + 1);
}
