import type { FlexibilityCode } from '../../../shared/model/codes.ts';

/** Nights, weekends and overtime, each with the code that says that there is none. */
export type BurdenCode = Extract<FlexibilityCode, 'no-nights' | 'no-weekends' | 'no-overtime'>;

/** A place where a text speaks of nights, weekends or overtime; offsets are of the normalised text. */
export interface Burden {
  readonly code: BurdenCode;
  /** Refused or absent, not asked for. */
  readonly denied: boolean;
  /** The refusal is of a person (`不能上夜班`), not of the work (`无夜班`). */
  readonly personal: boolean;
  readonly from: number;
  readonly to: number;
}

const nights = '大?夜班|通宵班?|熬夜|倒班|轮班|night[ -]?shifts?|\\bnights?\\b|overnight';
const weekends = '双休日|周末(?!双休)|周六[、和]?周?日|星期六[、和]?(?:星期)?日|\\bweekends?\\b';
const burden = new RegExp(`(${nights})|(${weekends})|加班|\\bover-?time\\b`, 'g');
const words =
  /夜班|通宵|熬夜|倒班|轮班|双休日|周末(?!双休)|周六|星期六|加班|night(?:shift|work)|nonight|weekend|overtime/;

/** True for a wording of squeezed text that names one of the three. */
export const namesBurden = (wording: string): boolean => words.test(wording);

const chineseBefore =
  /(?:不|没有?|无|免|拒绝|谢绝|杜绝|反对|避免|非|未|禁止)(?:用|需要?|必|要|会|能够?|可以?|想|愿意?|方便|适合|适应|接受|考虑|安排|设|存在|提倡|鼓励|主张|支持|法|须|排)?(?:再|有|去|让|在|太)?(?:上|值|熬|做|轮|倒|安排|干|跑)?(?:任何|大|小|长期|三|两)?\s?$|[上做熬加值]不了\s?$/;
const chineseAfter =
  /^(?:班|时间)?(?:都|也|均|一律|基本|通常|一般)?(?:不(?:行|可以|考虑|接受|上班?(?!课)|值|能|方便|了)|无法|[上做熬加]不了|免谈|没(?:有空|空|时间|法))/;
const weekendAfter =
  /^(?:都|也|均|一律|基本|通常|一般|固定|正常)?(?:双?休(?!闲)|全休|放假|不(?:用|需|要|安排|加班|工作|营业|来|排班|想|在)|(?:要|需要?|得)(?:陪|带|照顾|看|休))|^ ?(?:are |is )?(?:off|free)\b/;
const between =
  'to|do|doing|work(?:ing)?|any|late|early|regular|routine|mandatory|compulsory|required|scheduled|available|able|on|at|for|during|over|be|take|want|like|wish|expected|have|need|or|and|nor|the|in|of|from';
const listed = 'evenings?|weekends?|nights?|night-?shifts?|shifts?|overtime|bank holidays?|public holidays?|holidays?';
const englishBefore = new RegExp(
  `(?:\\b(?:no|not|never|without|cannot|can ?not|unable|avoid|free|rather not|zero|neither|exclud(?:es|ing)|except|prefer not)|n['’]t)(?: (?:(?:${between})(?![a-z])|(?:${listed})(?![a-z])[,/]?)){0,6}[ /-]{0,2}$`,
);
const englishAfter =
  /^(?:[- ]free\b|(?: work| shifts?| hours)? (?:are |is )?(?:not|never) (?:required|needed|expected|possible|an option|available|worked)|(?: work| shifts?)? ?[:-] ?(?:none|no)\b)/;
/** `不得不加班` is no refusal; `无加班费` denies the pay, not the work. */
const onRestDays = /(?:周末|节假日|假日|假期|周六日?|周日)[^,]{0,4}$/;
const twisted = /不得不|无不|少不了|免不了|避免不了|不可避免|不是不|不排除|不反对/;
const pay = /^(?:费|工资|补|餐|津贴|打车| pay| rate| allowance| premium|pay)/;
const personalBefore = /(?:不(?:能|愿|接受|适应|考虑|方便|想|可以)|无法|没法|cannot|can ?not|unable|n['’]t)[^,]{0,30}$/;
const personalAfter = /^.{0,6}(?:[上做熬加]不了|无法|不能|不考虑|不接受)/;
/** `不能上夜班者勿扰` asks the opposite of what it names. */
const conditional = /勿|别投|慎投|不要投|请绕|者.{0,4}不|的.{0,4}不予|need not apply|do(?: not|n['’]t) apply/;

/** All places where a text speaks of nights, weekends or overtime, in order. */
export function burdensIn(text: string): readonly Burden[] {
  const found: Burden[] = [];
  for (const match of text.matchAll(burden)) {
    const [from, to] = [match.index, match.index + match[0].length];
    const code = match[1] ? 'no-nights' : match[2] ? 'no-weekends' : 'no-overtime';
    const before =
      text
        .slice(Math.max(0, from - 48), from)
        .split(/[。;!?\n]/)
        .pop() ?? '';
    const after = text.slice(to, to + 32).split(/[。;,!?\n]/)[0] ?? '';
    if (pay.test(after)) continue;
    const denied = isDenied(code, before, after) && !conditional.test(after);
    const personal = personalBefore.test(before) || personalAfter.test(after);
    found.push({ code, denied, personal, from, to });
  }
  return found;
}

function isDenied(code: BurdenCode, before: string, after: string): boolean {
  if (twisted.test(before.slice(-8))) return false;
  // `周末不加班` speaks of weekends.
  if (code === 'no-overtime' && onRestDays.test(before.slice(-10))) return false;
  return (
    chineseBefore.test(before.slice(-12)) ||
    englishBefore.test(before) ||
    chineseAfter.test(after) ||
    englishAfter.test(after) ||
    (code === 'no-weekends' && weekendAfter.test(after))
  );
}
