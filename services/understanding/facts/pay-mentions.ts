import type { PayPeriod } from '../../../shared/model/codes.ts';
import type { TextField } from '../text/text-field.ts';
import {
  amountOf,
  currencyOf,
  currencyPattern,
  isPayable,
  moneyPattern,
  periodOf,
  unitPattern,
  usualPeriod,
} from './pay-amounts.ts';

/** An amount that a text names as pay, in units of its currency; offsets are of the normalised text. */
export interface PayMention {
  readonly min?: number;
  readonly max?: number;
  readonly currency: string;
  /** The text names the currency; else it is taken to be yuan. */
  readonly named: boolean;
  readonly per: PayPeriod;
  /** 2 for what is paid or wanted, 1 for a part of it: base pay, pay on probation. */
  readonly rank: 1 | 2;
  readonly from: number;
  readonly to: number;
}

const tail = '([一二三四五六七八九](?![险金个人天年月日次名千万]))?';
const one = `(${moneyPattern})\\s?(${unitPattern})?${tail}`;
const sign = `(${currencyPattern})`;
const amounts = new RegExp(
  `(?=[\\d一二两三四五六七八九十])(?<![\\d.]|\\d,)${one}(?:\\s?(?:元|块)?(?:\\/月)?\\s?(?:-{1,2}|~|—{1,2}|–|至|到|to)\\s?${sign}?\\s?${one})?`,
  'g',
);
const periodWord =
  '(小时|钟头|课时|时|hours?|hrs?|h|天|日|班|工|days?|d|周|星期|weeks?|wk|w|月|months?|mths?|mo|m|年|years?|yrs?|annum|a)(?![a-z])';
const bounding = '(以上|起步?|左右|\\+|以内|以下|封顶|上下|or above|and above|or more|plus)?';
/** What may stand behind an amount: currency, bound, period, months a year. */
const following = new RegExp(
  `\\s?(?:(元|块钱?|圆)|${sign})?\\s?${bounding}\\s?(?:\\(?税[前后]\\)?)?(?:\\s?(?:\\/|每|一个?|\\bper |\\ban? |(?<![a-z])p[./]?)\\s?个?${periodWord}|\\s?(monthly|annually|yearly|hourly|daily|weekly|pcm)\\b|\\/?(年薪|月薪|日薪|时薪))?\\s?${bounding}(?:[·*x×,(\\s]{0,2}(1[2-9]|2[0-4])(?:薪|个月))?`,
  'y',
);
const labels =
  '年薪|月薪|时薪|日薪|周薪|日结|计件|薪资|薪酬|薪水|薪金|底薪|起薪|保底|月综合|综合|薪|工资|待遇|月收入|年收入|收入|月入|年入|年包|总包|到手|税前|税后|转正后?|人工(?![智成费审客])|salary|pay|wages?|package|compensation|remuneration|rate|earnings?|earn|base|basic|期望|expected|expecting|expectations?';
const periodsBefore: Readonly<Record<string, PayPeriod>> = {
  每小时: 'hour',
  一小时: 'hour',
  hourly: 'hour',
  每天: 'day',
  每日: 'day',
  一天: 'day',
  daily: 'day',
  每月: 'month',
  每个月: 'month',
  一个月: 'month',
  月均: 'month',
  monthly: 'month',
  'per month': 'month',
  每年: 'year',
  一年: 'year',
  annual: 'year',
  'per annum': 'year',
};
/** What may stand before an amount: what is paid, the period, a limit, a currency. */
const heading = new RegExp(
  `(?:(${labels})(?:待遇|范围|水平|标准|要求|期望|薪资|工资|收入)?[^\\d。;a-z$£€¥]{0,8}?(?:[a-z]{2,9}[ :]{1,2}){0,3})?\\(?(?:(${Object.keys(periodsBefore).join('|')})\\D{0,4})?(不低于|不少于|至少|最低|最高|不超过|up to|from|at least|min(?:imum)?|约|大概|over)?\\s?(${currencyPattern})?\\s?$`,
);

/** No text names more money than this; signs and labels stand this close before an amount. */
const [maxAmounts, lookBack] = [80, 30];
/** A text without any of these names no pay. */
const moneySigns =
  /薪|工资|待遇|收入|计件|元|块|[¥$£€]|rmb|cny|hkd|\d\s?[kw万千]|\/\s?(?:天|日|月|年|小时|h|day|month|year)|salary|\bpay|wage|\bp\.?a\b|mop|usd|eur|[每一]个?(?:天|月|小时)/;

/** All amounts that a text names as pay, in order. A person's own text (`ownWish`) must say that it is wanted. */
export function payMentions(field: TextField, ownWish: boolean): readonly PayMention[] {
  if (!moneySigns.test(field.text)) return [];
  const found: PayMention[] = [];
  let seen = 0;
  for (const match of field.text.matchAll(amounts)) {
    if (++seen > maxAmounts) break;
    const context = mayBePay(field.text, match) ? contextOf(field.text, match) : undefined;
    if (!context || isOtherMoney(context) || !isPay(context, field, ownWish)) continue;
    const mention = mentionOf(field.text, match, context);
    if (mention) found.push(mention);
  }
  return found;
}

/** Most numbers of a text count other things: a look at the characters beside them tells. */
function mayBePay(text: string, { index, 0: whole, 2: unit, 4: sign, 6: highUnit }: RegExpExecArray): boolean {
  if (unit ?? sign ?? highUnit) return true;
  if (/^\s?[元块圆/每一以起+港美英欧人hrmcugp$£€¥]/.test(text.slice(index + whole.length, index + whole.length + 2)))
    return true;
  return /[薪资遇入综后工手底酬包件结¥$£€每一]|hk|rmb|cny|mop|usd|eur|gbp|pay|salary|wage|rate|bas|pack/.test(
    text.slice(Math.max(0, index - 16), index),
  );
}

/** One amount with what stands around it. */
interface Context {
  readonly label: string | undefined;
  readonly limit: string;
  readonly sign: string | undefined;
  readonly unit: string | undefined;
  readonly range: boolean;
  readonly period: PayPeriod | 'week' | undefined;
  /** The period stands behind a slash or `per`. */
  readonly slashed: boolean;
  readonly months: boolean;
  readonly bound: string;
  /** What stands before label and sign, and behind it all; both bounded. */
  readonly words: string;
  readonly rest: string;
  readonly from: number;
  readonly to: number;
  readonly lowest: number;
  /** A word for pay stands shortly before, over commas (`底薪+提成,8000以上`). */
  readonly nearPay: boolean;
}

function contextOf(text: string, match: RegExpExecArray): Context | undefined {
  const [whole, low = '', lowUnit, , middle, high, highUnit] = match;
  const end = match.index + whole.length;
  const before =
    text
      .slice(Math.max(0, match.index - lookBack), match.index)
      .split(/[。;!\n、]|\.\s|,|\+(?!\s?$)/)
      .pop() ?? '';
  const [lead = '', label, spoken, limit = '', sign] = before.match(heading) ?? [''];
  const words = before.slice(0, before.length - lead.length);
  // A number inside a Latin word is a version or a part number.
  if (lead.trim() === '' && /[a-z_#-]$/.test(before)) return undefined;
  following.lastIndex = end;
  const [after = '', yuan, signAfter, bound, word, adverb, suffix, lateBound, months] = following.exec(text) ?? [];
  const named = word ?? adverb ?? suffix;
  return {
    label,
    limit,
    words,
    range: high !== undefined,
    unit: lowUnit ?? highUnit,
    sign: sign ?? middle ?? signAfter ?? yuan,
    period: named
      ? periodOf(named)
      : (spoken && periodsBefore[spoken]) || (label && /^[年月日时周]/.test(label) ? periodOf(label) : undefined),
    slashed: word !== undefined || adverb !== undefined,
    months: months !== undefined,
    bound: `${bound ?? ''}${lateBound ?? ''}`,
    rest: text.slice(end + after.length, end + after.length + 14),
    from: match.index - lead.trimStart().length,
    to: end + after.trimEnd().length,
    lowest: Number(low.replaceAll(',', '')) || 0,
    nearPay: /薪|工资|待遇|收入|提成/.test(text.slice(Math.max(0, match.index - 16), match.index)),
  };
}

/** Money of a firm or a project, of benefits, of overtime, and what somebody earned before. */
const otherBefore =
  /(?:融资|注册|资本|资金|投资|营收|营业额?|销售额?|业绩|产值|估值|市值|资产|交易|流水|客单价|预算|成本|利润|罚款?|保险|保额|保费|押金|奖|红包|补贴|补助|津贴|[餐房车饭话高]补|全勤|提成|学费|培训费|费用?|价值|金额|用户|粉丝|下载|日活|人数|规模|工龄|加班|产能|产量|销量|单量|处理|完成|发布|阅读|住宿|水电|扣|公司|企业|集团|客户|家庭|投入|贷款|revenue|funding|raised|budget|sales|turnover|valuation|bonus|allowance|capital|fee|deposit|cost|worth|grant|ote|目前|当前|现|上一?份|之前|原|current(?:ly)?|previous|last)[^,]{0,6}$/;
const otherAfter =
  /^\s?\/?\s?(?:人|名|位|家|平|用户|粉丝|奖|(?:住房|交通|餐饮?|通讯|高温|生活|伙食)?(?:补贴|补助|津贴)|餐补|股|的?(?:企业|公司|客户|家庭|项目)|的[^\d,。;]{0,4}(?:费|奖|基金|旅游|体检)|级|%|个|次|件|条|台|套|岁|单|字|份|趟|亩|吨|节|箱|号|栋|米|公里|只|张|天|小时|分|qps|tps|hz|b\b|users|employees|people|bonus|allowance|fee|sign|ote|订单|投资|注册)/;
/** A student's allowance is what he is paid. */
const internPay = /实习(?:期)?(?:补贴|补助|津贴|工资|生?薪)[^,]{0,4}$/;

const isOtherMoney = ({ words, rest, period }: Context): boolean =>
  period === 'week' || otherAfter.test(rest) || (otherBefore.test(words) && !internPay.test(words));

const sureLabel = /薪|工资|日结|计件|salary|wage|package|remuneration|compensation/;
const wished =
  /期望|希望|要求|想要|薪|工资|待遇|不低于|至少|expect|looking for|salary|want|asking|rate|pay|package|min/;
const salaryWord = /salary|pay|package|compensation|wage|remuneration|pro rata|per annum|p\.?a\b|薪|工资|待遇/;

/** A number is pay with a label, a currency and a period, a thousand mark and one of these, or alone where a post is named. */
function isPay(context: Context, field: TextField, ownWish: boolean): boolean {
  const { label, sign, unit, period, months, bound, words, lowest } = context;
  const said = `${words}${label ?? ''}${context.limit}${context.rest}`;
  const wanted = wished.test(said);
  if (ownWish && !wanted && !(unit && /以上|起/.test(bound)) && !months) return false;
  if (label) return Boolean(unit || sign || (sureLabel.test(label) ? period || lowest >= 300 : lowest >= 1_000));
  if ((sign || unit) && period) return true;
  if (months || (unit === 'k' && /以上|起/.test(bound)) || (ownWish && wanted && sign && unit)) return true;
  if (context.slashed && period && period !== 'week') return isUsualBare(period, lowest);
  return standsForPay(context, field.pointer === '/title', said);
}

/** An amount without label and period that nothing but pay explains. */
function standsForPay(context: Context, inTitle: boolean, said: string): boolean {
  const { sign, unit, range, words, rest, lowest, period, bound } = context;
  const foreign = sign !== undefined && !/[元块圆]/.test(sign);
  const alone = /^[\s\d.:·([]{0,4}$/.test(words) && /^\s?(?:$|[,;。)\n·+(]|\.(?:\s|$))/.test(rest);
  if (period && period !== 'week' && alone) return isUsualBare(period, lowest);
  if (unit && range && (alone || inTitle)) return true;
  if (foreign && (salaryWord.test(said) || (alone && (range || unit || lowest >= 10_000)))) return true;
  return context.nearPay && alone && lowest >= 1_000 && (range || sign !== undefined || bound !== '');
}

/** A bare number with a period behind a slash: `200/天`, `25/小时`, `5000/月`. */
function isUsualBare(period: PayPeriod, amount: number): boolean {
  const [least, most] = { hour: [8, 500], day: [50, 3_000], month: [1_500, 100_000], year: [20_000, 5_000_000] }[
    period
  ] as [number, number];
  return amount >= least && amount <= most;
}

function mentionOf(text: string, match: RegExpExecArray, context: Context): PayMention | undefined {
  const [, low = '', lowUnit, lowTail, , high, highUnit, highTail] = match;
  const { label = '', limit, bound, sign, words } = context;
  // `8000-1.2万` has its unit on the second amount only.
  const first = amountOf(low, lowUnit ?? (context.lowest < 1_000 ? highUnit : undefined), lowTail);
  const last = high === undefined ? undefined : amountOf(high, highUnit ?? lowUnit, highTail);
  if (last !== undefined && last < first) return undefined;
  const currency = currencyOf(sign, text);
  const per = context.period && context.period !== 'week' ? context.period : usualPeriod(first, currency);
  if (!isPayable(first, per) || (last !== undefined && !isPayable(last, per))) return undefined;
  const most = last === undefined && (/最高|不超过|up to/.test(limit) || /以[内下]|封顶/.test(bound));
  return {
    ...(most ? { max: first } : { min: first }),
    ...(last !== undefined && { max: last }),
    currency,
    per,
    named: sign !== undefined,
    rank: /底薪|保底|bas(?:e|ic)/.test(label) || /试用|实习期|probation/.test(words) ? 1 : 2,
    from: context.from,
    to: context.to,
  };
}
