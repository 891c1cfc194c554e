/** Characters that take two columns of a terminal: East Asian wide and full-width (UAX 11), and pictographs. */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;
const without = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;

/** Columns that a text takes in a terminal. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/** The text with spaces after it up to `width` columns. */
export function padTo(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)));
}

/** The text cut to at most `width` columns, with `…` where something was cut. */
export function cutTo(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let cut = '';
  let used = 1;
  for (const character of text) {
    used += widthOf(character);
    if (used > width) break;
    cut += character;
  }
  return `${cut}…`;
}

/**
 * Lines of at most `width` columns. Breaks between Chinese characters and at spaces, never before a closing mark; after a
 * separator rather than inside what stands between two, as long as that leaves the line half full.
 */
export function wrapTo(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(pieces) ?? []) {
    if (line !== '' && displayWidth(line + piece.trimEnd()) > width) {
      const kept = upToSeparator(line, piece, width);
      lines.push(kept.trimEnd());
      line = line.slice(kept.length).trimStart() + piece.trimStart();
    } else line += piece;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** The last mark of a line after which it ends well. */
const separator = /(?:[；、，。？！]|[;,.?!·] )(?=[^；、，。？！;,.?!·]*$)/u;
/** A line that would be left emptier than this share is broken where it is full. */
const fullEnough = 0.7;

/** The part of a full line that stays on it: up to its last separator, unless too little would stay. */
function upToSeparator(line: string, next: string, width: number): string {
  const match = /^\s/.test(next) ? null : line.match(separator);
  const kept = match ? line.slice(0, (match.index ?? 0) + match[0].length) : line;
  return displayWidth(kept) >= width * fullEnough ? kept : line;
}

/** A wide character with the marks that must not begin a line, or a run of others up to a space. */
const pieces = new RegExp(
  `(?:${wide.source})[，。；：、！？）》”]*|(?:(?!${wide.source})\\S)+[，。；：、！？）》”]*\\s*|\\s+`,
  'gu',
);

function widthOf(character: string): number {
  if (without.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
