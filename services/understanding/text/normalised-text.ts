import { foldString, foldsToMany, foldUnit } from './fold-character.ts';
import { markupReader } from './markup.ts';

/** Text in one form (half width, lower case, simplified, without markup and invisible characters), with the way back to the text as it was sent. */
export interface NormalisedText {
  readonly text: string;
  /** The span of the original that made [from, to) of `text`; UTF-16 offsets on both sides. */
  readonly original: (from: number, to: number) => readonly [number, number];
}

/** Normalises character by character, so that every unit of the result knows where it came from. Linear in length. */
export function normaliseText(source: string): NormalisedText {
  let text = '';
  const moves: OffsetMap = { starts: undefined, ends: undefined };
  const markup = mayHoldMarkup.test(source) ? markupReader(source) : undefined;
  for (let index = 0; index < source.length; ) {
    const unit = foldUnit(source.charCodeAt(index));
    const found = markup && (unit === lessThan || unit === ampersand) ? markup(index) : undefined;
    const width = found?.length ?? (unit === foldsToMany ? characterWidth(source, index) : 1);
    const piece = found
      ? foldAll(found.reads)
      : unit === foldsToMany
        ? foldString(source.slice(index, index + width))
        : String.fromCharCode(unit);
    if (piece.length !== width || moves.starts) record(moves, text.length, { piece: piece.length, index, width });
    text += piece;
    index += width;
  }
  return { text, original: (from, to) => originalSpan(moves, from, to) };
}

const [lessThan, ampersand] = [0x3c, 0x26];
const mayHoldMarkup = /[<&]/;
const foldAll = (text: string): string => Array.from(text, foldString).join('');

interface OffsetMap {
  /** Absent while every unit stands where it stood. */
  starts: number[] | undefined;
  ends: number[] | undefined;
}

function record(map: OffsetMap, length: number, step: { piece: number; index: number; width: number }): void {
  map.starts ??= Array.from({ length }, (_, unit) => unit);
  map.ends ??= Array.from({ length }, (_, unit) => unit + 1);
  for (let unit = 0; unit < step.piece; unit++) {
    map.starts.push(step.index);
    map.ends.push(step.index + step.width);
  }
}

function originalSpan(map: OffsetMap, from: number, to: number): readonly [number, number] {
  if (!map.starts || !map.ends || to <= from) return [from, to];
  return [map.starts[from] ?? from, map.ends[to - 1] ?? to];
}

function characterWidth(source: string, index: number): number {
  return (source.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
}
