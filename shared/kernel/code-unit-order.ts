/**
 * Maps an id to a string whose order by UTF-8 bytes (SQLite, MongoDB) and by UTF-16 code units (JavaScript, Java) is
 * the code-unit order of the id. The two orders differ only where a letter of U+E000…U+FFFF meets one beyond the
 * Basic Multilingual Plane (rare Han characters of names): the former move behind all of the latter, into plane 16,
 * which has no letters and so occurs in no id.
 */
export function sortableId(id: string): string {
  return id.replace(/[\uE000-\uFFFF]/gu, (letter) => String.fromCodePoint(0x10_00_00 + letter.charCodeAt(0)));
}
