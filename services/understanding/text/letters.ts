/** By unit: 0 not asked yet, 1 no letter, 2 a letter. */
const kinds = new Uint8Array(65_536);

/** True for a UTF-16 unit that is a letter of any script; characters of two units are none. */
export function isLetter(unit: number): boolean {
  if (kinds[unit] === 0) kinds[unit] = /\p{L}/u.test(String.fromCharCode(unit)) ? 2 : 1;
  return kinds[unit] === 2;
}

/** How many letters a text has, counted up to `enough`. */
export function countLetters(text: string, enough: number): number {
  let count = 0;
  for (let at = 0; at < text.length && count < enough; at++) if (isLetter(text.charCodeAt(at))) count++;
  return count;
}

/** How many units before the first letter a text has, counted up to `most`. */
export function unitsBeforeLetter(text: string, most: number): number {
  let at = 0;
  while (at < most && at < text.length && !isLetter(text.charCodeAt(at))) at++;
  return at;
}
