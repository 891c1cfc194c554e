import type { FlexibilityCode } from '../../../shared/model/codes.ts';
import type { TextField } from '../text/text-field.ts';
import { type Burden, burdensIn, namesBurden } from './burdens.ts';
import { flexibilityHits } from './flexibility-words.ts';
import { workForms } from './work-forms.ts';

/** A place where a text names a kind of flexibility, not yet judged; offsets are of the normalised text. */
export interface FlexibilityMention {
  readonly code: FlexibilityCode;
  readonly from: number;
  readonly to: number;
  readonly field: TextField;
  /** It is a denial of nights, weekends or overtime: of the work (`无夜班`) or of a person (`不能上夜班`). */
  readonly denial?: 'work' | 'person';
  /** Nights that are not denied stand elsewhere in the text, at these offsets, and make this shift one of several. */
  readonly nights?: readonly number[];
}

/** All flexibility that a text names, in order; denials of nights, weekends and overtime are among it, what it demands is not. */
export function flexibilityMentions(field: TextField): readonly FlexibilityMention[] {
  const burdens = burdensIn(field.text);
  const nights = burdens.filter(({ code, denied }) => code === 'no-nights' && !denied).map(({ from }) => from);
  return [
    ...denials(field, burdens),
    ...workForms(field).map((form) => ({ ...form, field })),
    ...named(field, nights),
  ].sort((a, b) => a.from - b.from);
}

function denials(field: TextField, burdens: readonly Burden[]): readonly FlexibilityMention[] {
  return burdens
    .filter(({ denied }) => denied)
    .map(({ code, personal, from, to }) => ({ code, from, to, field, denial: personal ? 'person' : 'work' }));
}

function named(field: TextField, nights: readonly number[]): readonly FlexibilityMention[] {
  const { at, text } = field.squeezed;
  return flexibilityHits(field).flatMap((hit) => {
    const wording = text.slice(hit.from, hit.to);
    // Remote work is told from other things by the words around it, and so are the burdens.
    if (namesBurden(wording) || (hit.value !== 'hybrid' && isForm(wording))) return [];
    const [from, to] = [at[hit.from] ?? 0, (at[hit.to - 1] ?? 0) + 1];
    return [{ code: hit.value, from, to, field, ...(plainDay.test(wording) && nights.length > 0 && { nights }) }];
  });
}

const isForm = (wording: string): boolean => /远程|居家|在家|remote|wfh|fromhome|班车|厂车/.test(wording);

/** `白班` beside a night shift is one of two shifts. */
const plainDay = /^(?:正常)?白班$|^(?:regular)?dayshift$/;
