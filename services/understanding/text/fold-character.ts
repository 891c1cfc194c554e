import { Converter } from 'opencc-js/t2cn';

/** Code units that fold to anything but one unit: kept apart, since a table of units cannot hold them. */
export const foldsToMany = 1;

/** Variants written in Hong Kong and Macao that the converter keeps; 著 and 着 become one, since both are written for either. */
const variants = ['著着', '衞卫', '牀床', '麪面', '羣群', '裏里', '綫线', '峯峰', '啓启', '邨村', '臺台', '瞭了'].map(
  (pair) => [pair.charCodeAt(0), pair.charCodeAt(1)] as const,
);
/** Soft hyphens, zero-width characters, marks of direction and of variants: they part no words. */
const invisible = /^[\p{Cf}\p{Variation_Selector}]$/u;
/** Control characters, and the two separators of Unicode. */
const control = /^[\p{Cc}\p{Zl}\p{Zp}]$/u;
const kept: ReadonlySet<string> = new Set('\t\n\r');
const lineEnds: ReadonlySet<string> = new Set('\v\f\u0085\u2028\u2029');
const simplified = simplifiedUnits();
// One slot a UTF-16 unit; 0 is "not asked yet": filling all of them up front would cost tens of milliseconds.
const folded = new Uint16Array(65_536);

/**
 * What one UTF-16 unit becomes: compatibility form (full width to half width), lower case, simplified character.
 * Answers `foldsToMany` when the result is not exactly one unit: then `foldString` has it.
 */
export function foldUnit(unit: number): number {
  const known = folded[unit] ?? foldsToMany;
  if (known !== 0) return known;
  const text = foldString(String.fromCharCode(unit));
  const result = text.length === 1 ? text.charCodeAt(0) : foldsToMany;
  folded[unit] = Math.max(result, foldsToMany);
  return folded[unit] ?? foldsToMany;
}

/** The same for one character of any length. */
export function foldString(character: string): string {
  if (invisible.test(character)) return '';
  if (control.test(character) && !kept.has(character)) return lineEnds.has(character) ? '\n' : ' ';
  const plain = character.normalize('NFKC').toLowerCase();
  if (plain.length !== 1) return plain;
  const unit = plain.charCodeAt(0);
  return String.fromCharCode(simplified.get(unit) ?? unit);
}

/** One pass of the converter over all ideographs of the basic plane: character by character, so that offsets hold. */
function simplifiedUnits(): ReadonlyMap<number, number> {
  const units = Array.from({ length: 0xa000 - 0x3400 }, (_, index) => 0x3400 + index);
  const characters = units.map((unit) => String.fromCharCode(unit));
  const converted = Converter({ from: 't', to: 'cn' })(characters.join('\n')).split('\n');
  const pairs = units.map((unit, index) => [unit, converted[index] ?? ''] as const);
  const changed = pairs.filter(([unit, to]) => to.length === 1 && to.charCodeAt(0) !== unit);
  return new Map([...changed.map(([unit, to]) => [unit, to.charCodeAt(0)] as const), ...variants]);
}
