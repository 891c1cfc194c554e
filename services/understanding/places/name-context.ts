import type { SqueezedText } from '../text/squeezed-text.ts';

/** After a short name these make a street, a gate or a bridge of it: `南京东路`, `海南大道`, `朝阳门`; not `南山街道`. */
const street =
  /(?:[东西南北中上下前后内外环一二三四五六七八九十]{0,2}(?:路|街(?!道)|大道|大街|巷|胡同|弄|高速|公路|快速)|门|桥|新村)/y;
/** And these a building, a firm or a school, which says at most that it comes from there: `深圳大学`, `上海银行`. */
const institution =
  /(?:大学|学院|银行|饭店|酒店|宾馆|大厦|商厦|广场|医院|公园|商城|花园|小区|公寓|书店|证券|集团|公司|科技(?!园)|中学|小学|师范|理工|交通|财经|医科|农业|外国语|中医|航空|邮电|商会)/y;
/** In English the same: `Nanjing Road`, `Shanghai University`. */
const latinStreet = /(?:east|west|north|south|middle|central)?(?:road|rd|street|st|avenue|ave)(?![a-z])/y;
const latinInstitution = /(?:university|institute|bank|hotel|college)(?![a-z])/y;
const district = /(?:district|county|区|县)/y;

/** What follows a name makes of it. */
export type Following = 'street' | 'institution' | 'district' | undefined;

/** What the words after the name [from, to) make of it. */
export function following(text: SqueezedText, to: number): Following {
  // `上海-长寿路` names Shanghai, and then a street.
  const adjacent = (text.at[to] ?? 0) === (text.at[to - 1] ?? 0) + 1;
  if ((adjacent && isAt(street, text, to)) || isAt(latinStreet, text, to)) return 'street';
  if ((adjacent && isAt(institution, text, to)) || isAt(latinInstitution, text, to)) return 'institution';
  return isAt(district, text, to) ? 'district' : undefined;
}

function isAt(pattern: RegExp, { text }: SqueezedText, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

const empty = /(?:district|county|city|province|town|and|[\s,，、.。:：;()（）[\]【】/&|和及省市区县镇]){0,40}/y;

/** Whether [from, to) is all that the text says, but for kinds of places and signs. */
export function isWhole({ text }: SqueezedText, from: number, to: number): boolean {
  return blankTo(text, 0) >= from && blankTo(text, to) === text.length;
}

/** Whether nothing stands there but kinds of places and signs, few of them. */
export function isBlank(text: string): boolean {
  return blankTo(text, 0) === text.length;
}

function blankTo(text: string, from: number): number {
  empty.lastIndex = from;
  return from + (empty.exec(text)?.[0].length ?? 0);
}
