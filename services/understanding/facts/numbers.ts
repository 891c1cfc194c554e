const chinese: Readonly<Record<string, number>> = {
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
};
const english: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
};

/** A pattern of one small number in digits, Chinese or English words. */
export const numberPattern =
  '(?:\\d{1,3}(?:\\.\\d)?|十[一二三四五六七八九]?|[一二两三四五六七八九]十?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty)';

/** The value of a wording that `numberPattern` took; NaN for anything else. */
export function numberOf(wording: string): number {
  if (/^\d/.test(wording)) return Number(wording);
  if (wording in english) return english[wording] ?? Number.NaN;
  if (wording === '十') return 10;
  const [first = '', second = ''] = wording;
  if (first === '十') return 10 + (chinese[second] ?? 0);
  const unit = chinese[first] ?? Number.NaN;
  return second === '十' ? unit * 10 : unit;
}
