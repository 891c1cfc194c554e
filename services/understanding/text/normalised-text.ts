import { foldString, foldsToMany, foldUnit } from './fold-character.ts';
import { markupReader } from './markup.ts';
import { stringOf } from './units.ts';

/** Text in one form (half width, lower case, simplified, without markup and invisible characters), with the way back to the text as it was sent. */
export interface NormalisedText {
  readonly text: string;
  /** The span of the original that made [from, to) of `text`; UTF-16 offsets on both sides. */
  readonly original: (from: number, to: number) => readonly [number, number];
}

/** The text alone of a short wording, without the way back. */
export function normaliseWording(source: string): string {
  for (let index = 0; index < source.length; index++) {
    const unit = source.charCodeAt(index);
    // Most wordings of the tables are what they become.
    if (foldUnit(unit) !== unit || unit === lessThan || unit === ampersand) return normaliseText(source).text;
  }
  return source;
}

/** Normalises character by character, so that every unit of the result knows where it came from. Linear in length. */
export function normaliseText(source: string): NormalisedText {
  const markup = mayHoldMarkup.test(source) ? markupReader(source) : undefined;
  const units = new Uint16Array(source.length);
  let index = 0;
  // What becomes one unit each, as nearly all of every text, needs no map of offsets.
  for (; index < source.length; index++) {
    const unit = foldUnit(source.charCodeAt(index));
    if (unit === foldsToMany || (markup && (unit === lessThan || unit === ampersand))) break;
    units[index] = unit;
  }
  const start = stringOf(units, index);
  if (index === source.length) return { text: start, original: (from, to) => [from, to] };
  return withOffsets(source, start, markup);
}

/** The same from behind `start` on, where some character becomes more or fewer units. */
function withOffsets(
  source: string,
  start: string,
  markup: ReturnType<typeof markupReader> | undefined,
): NormalisedText {
  let text = start;
  const moves: OffsetMap = {
    starts: Array.from({ length: start.length }, (_, unit) => unit),
    ends: Array.from({ length: start.length }, (_, unit) => unit + 1),
  };
  for (let index = start.length; index < source.length; ) {
    const unit = foldUnit(source.charCodeAt(index));
    const found = markup && (unit === lessThan || unit === ampersand) ? markup(index) : undefined;
    const width = found?.length ?? (unit === foldsToMany ? characterWidth(source, index) : 1);
    const piece = found
      ? foldAll(found.reads)
      : unit === foldsToMany
        ? foldString(source.slice(index, index + width))
        : String.fromCharCode(unit);
    for (let made = 0; made < piece.length; made++) {
      moves.starts.push(index);
      moves.ends.push(index + width);
    }
    text += piece;
    index += width;
  }
  return { text, original: (from, to) => originalSpan(moves, from, to) };
}

const [lessThan, ampersand] = [0x3c, 0x26];
const mayHoldMarkup = /[<&]/;
const foldAll = (text: string): string => Array.from(text, foldString).join('');

interface OffsetMap {
  readonly starts: number[];
  readonly ends: number[];
}

function originalSpan({ starts, ends }: OffsetMap, from: number, to: number): readonly [number, number] {
  if (to <= from) return [from, to];
  return [starts[from] ?? from, ends[to - 1] ?? to];
}

function characterWidth(source: string, index: number): number {
  return (source.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}
