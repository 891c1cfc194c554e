import type { Source } from '../../../shared/model/understood.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { type Confidence, confidenceOf } from './confidence.ts';
import { type NormalisedText, normaliseText } from './normalised-text.ts';
import { type SqueezedText, squeezeText } from './squeezed-text.ts';

/** [from, to) of a text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A stretch of the normalised text that no reader sees, with the name of what it says. */
export interface Hidden extends Span {
  readonly what: string;
}

/** One free-text field made ready for reading: each form is made once and shared by all readers. */
export interface TextField {
  readonly pointer: string;
  /** The field as it was sent. */
  readonly sent: string;
  readonly normalised: NormalisedText;
  /** The normalised text, with spaces where something is hidden; longer texts are cut at `longestRead`. */
  readonly text: string;
  readonly squeezed: SqueezedText;
  readonly clauses: readonly Clause[];
  readonly hidden: readonly Hidden[];
}

/** Units of a field that are read; nobody writes a longer posting, and what stands behind is said to be unread. */
export const longestRead = 50_000;

/** Finds what must not be read in normalised text; stretches in order of where they begin; they may overlap. */
export type Hide = (text: string) => readonly Hidden[];

/** Readies the text of the field at `pointer`. */
export function textField(pointer: string, source: string, hide: Hide = () => []): TextField {
  const normalised = normaliseText(source.slice(0, longestRead));
  const hidden = hide(normalised.text);
  const text = blankOut(normalised.text, hidden);
  return { pointer, sent: source, normalised, text, squeezed: squeezeText(text), clauses: clausesOf(text), hidden };
}

/** The fields that are there, in the given order. */
export function textFields(fields: Readonly<Record<string, string | undefined>>, hide?: Hide): readonly TextField[] {
  return Object.entries(fields).flatMap(([pointer, text]) => (text?.trim() ? [textField(pointer, text, hide)] : []));
}

function blankOut(text: string, hidden: readonly Span[]): string {
  if (hidden.length === 0) return text;
  let [kept, end] = ['', 0];
  for (const { from, to } of hidden) {
    if (to <= end) continue;
    kept += text.slice(end, from) + ' '.repeat(to - Math.max(from, end));
    end = to;
  }
  return kept + text.slice(end);
}

/** Where [from, to) of the normalised text stands in the field as it was sent, and how sure its reading is. */
export function sourceAt(field: TextField, from: number, to: number, confidence: Confidence = 'stated'): Source {
  const source = { pointer: field.pointer, span: field.normalised.original(from, to) };
  // What is the rule is not stored: millions of sources would say the same.
  return confidence === 'stated' ? source : { ...source, confidence: confidenceOf[confidence] };
}

/** The same for [from, to) of the squeezed text. */
export function sourceOfHit(field: TextField, hit: Span, confidence: Confidence = 'stated'): Source {
  const { at } = field.squeezed;
  return sourceAt(field, at[hit.from] ?? 0, (at[hit.to - 1] ?? 0) + 1, confidence);
}
