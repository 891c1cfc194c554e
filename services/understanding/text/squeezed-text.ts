import { foldsToMany, foldUnit } from './fold-character.ts';
import { normaliseText } from './normalised-text.ts';
import { stringOf } from './units.ts';

/** Normalised text without spaces, hyphens and the dots and slashes inside words: `LC-MS`, `LC/MS` and `lc ms` are one. */
export interface SqueezedText {
  readonly text: string;
  /** For each unit of `text`, its offset in the normalised text. */
  readonly at: Uint32Array;
  /** For each unit of `text`, a hash of it and the next (`pairHash`); -1 where it stands inside a Latin word or a number. */
  readonly pairs: Int32Array;
}

/** Leaves the separators out and remembers where each unit stood. */
export function squeezeText(normalised: string): SqueezedText {
  const at = new Uint32Array(normalised.length);
  const pairs = new Int32Array(normalised.length);
  const units = new Uint16Array(normalised.length);
  let [length, last] = [0, 0];
  for (let index = 0; index < normalised.length; index++) {
    const unit = normalised.charCodeAt(index);
    if (isSeparator(unit) || (isJoiner(unit) && joinsWords(normalised, index))) continue;
    const insideWord = length > 0 && at[length - 1] === index - 1 && isWord(unit) && isWord(last);
    if (length > 0 && pairs[length - 1] === 0) pairs[length - 1] = pairHash(last, unit);
    pairs[length] = insideWord ? -1 : 0;
    at[length] = index;
    units[length] = unit;
    last = unit;
    length++;
  }
  if (length > 0 && pairs[length - 1] === 0) pairs[length - 1] = pairHash(last, 0);
  return { text: stringOf(units, length), at, pairs };
}

/** A hash of two units that stand together, 1 to 2^31 - 1; 0 stands for the end of a text. */
export function pairHash(unit: number, next: number): number {
  const hash = Math.imul(unit, 0x9e3779b1) ^ Math.imul(next, 0x85ebca6b);
  return ((hash ^ (hash >>> 15)) >>> 1) | 1;
}

/** The first unit of the squeezed text that stands at `offset` of the normalised text or after it. Binary search. */
export function unitAt({ at, text }: SqueezedText, offset: number): number {
  let [low, high] = [0, text.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((at[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A wording in the form in which names are compared. */
export function foldName(wording: string): string {
  const trimmed = wording.trim();
  return foldShort(trimmed) ?? squeezeText(normaliseText(trimmed).text).text;
}

const scratch = new Uint16Array(256);

/** The same for a short wording whose characters all fold to one each, as nearly all of the tables do; else undefined. */
function foldShort(wording: string): string | undefined {
  if (wording.length > scratch.length || /[<&]/.test(wording)) return undefined;
  let [length, last, same] = [0, 0, true];
  for (let index = 0; index < wording.length; index++) {
    const sent = wording.charCodeAt(index);
    const unit = foldUnit(sent);
    if (unit === foldsToMany) return undefined;
    const next = foldUnit(wording.charCodeAt(index + 1) || 0x20);
    if (!isSeparator(unit) && !(isJoiner(unit) && isLetter(last) && isLetter(next))) {
      scratch[length++] = unit;
      same &&= unit === sent;
    } else same = false;
    last = unit;
  }
  return same ? wording : stringOf(scratch, length);
}

/** True where a match [from, to) neither begins nor ends inside a Latin word or a number. */
export function standsAlone(squeezed: SqueezedText, from: number, to: number): boolean {
  return (squeezed.pairs[from] ?? -1) >= 0 && endsAlone(squeezed, from, to);
}

/** True where a match [from, to) does not end inside a Latin word or a number. */
export function endsAlone({ text, at }: SqueezedText, from: number, to: number): boolean {
  const last = text.charCodeAt(to - 1);
  const next = text.charCodeAt(to);
  const adjacent = (at[to] ?? 0) === (at[to - 1] ?? 0) + 1;
  if (to >= text.length || !adjacent || !isWord(last)) return true;
  // `c` must not match in `c++` and `c#`.
  if (next === 0x2b || next === 0x23) return false;
  if (!isWord(next)) return true;
  // `python3`, `vue2`: a version may follow a name of four letters or more.
  return to - from >= 4 && isDigit(next) && !isDigit(last);
}

/** a–z and 0–9, of normalised text. */
export function isWord(unit: number): boolean {
  return (unit >= 0x61 && unit <= 0x7a) || isDigit(unit);
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isLetter = (unit: number): boolean => unit >= 0x61 && unit <= 0x7a;

function isSeparator(unit: number): boolean {
  // space, tab, no-break and ideographic space, hyphens and dashes, underscore, middle dots, apostrophes
  return (
    unit === 0x20 ||
    unit === 0x09 ||
    unit === 0xa0 ||
    unit === 0x3000 ||
    unit === 0x2d ||
    (unit >= 0x2010 && unit <= 0x2015) ||
    unit === 0x5f ||
    unit === 0xb7 ||
    unit === 0x30fb ||
    unit === 0x27 ||
    unit === 0x2019
  );
}

const isJoiner = (unit: number): boolean => unit === 0x2e || unit === 0x2f;

function joinsWords(text: string, index: number): boolean {
  return isLetter(text.charCodeAt(index - 1)) && isLetter(text.charCodeAt(index + 1));
}
