import type { PayPeriod } from '../../../shared/model/codes.ts';
import { numberOf } from './numbers.ts';

/** A number of money as it is written: `15`, `1.2`, `25,000`, or Chinese digits before 千 and 万. */
export const moneyPattern =
  '(?:\\d{1,3}(?:,\\d{3}){1,3}(?!\\d)|\\d{1,8}(?:\\.\\d{1,2})?(?!\\d)|[一二两三四五六七八九十]{1,3}(?=\\s?[千万]))';
/** What multiplies it. */
export const unitPattern =
  '(?:k(?![a-z])|千(?!克|米|瓦|字|人|家|亿)|w(?![a-z])|万(?!人|元?以[上下]用户|用户|家|亿|粉))';

/** The amount of a wording and its unit, in units of money to the hundredth; a Chinese `tail` is the next lower digit (`一万二`). */
export function amountOf(word: string, unit: string | undefined, tail: string | undefined): number {
  const factor = unit === undefined ? 1 : unit === 'k' || unit === '千' ? 1_000 : 10_000;
  const digits = word.replaceAll(',', '');
  const whole = /\d/.test(digits) ? Number(digits) : numberOf(digits);
  const amount = whole * factor + (tail ? numberOf(tail) * (factor / 10) : 0);
  return Math.round(amount * 100) / 100;
}

const currencyCodes: readonly (readonly [RegExp, string])[] = [
  [/^(?:hk\$|hkd|港)/, 'HKD'],
  [/^(?:mop|澳门元|葡币)/, 'MOP'],
  [/^(?:nt\$|twd|台币|新台币)/, 'TWD'],
  [/^(?:sgd|s\$|新币)/, 'SGD'],
  [/^(?:us\$|usd|美)/, 'USD'],
  [/^(?:eur|€|欧)/, 'EUR'],
  [/^(?:gbp|£|英镑)/, 'GBP'],
  [/^(?:jpy|日元|円)/, 'JPY'],
  [/^(?:aud|a\$|澳元)/, 'AUD'],
  [/^(?:cad|c\$|加元)/, 'CAD'],
  [/^(?:rmb|cny|人民币|¥|元|块)/, 'CNY'],
];

/** Words and signs of currency. */
export const currencyPattern =
  '(?:hk\\$|hkd|港币|港元|mop\\$?|澳门元|葡币|nt\\$|twd|台币|新台币|sgd|s\\$|新币|us\\$|usd|美元|美金|eur|€|欧元|gbp|£|英镑|jpy|日元|aud|a\\$|cad|c\\$|rmb|cny|人民币|¥|\\$)';

/**
 * ISO 4217 code of a currency word; yuan without one. A bare `$` is Hong Kong's where the text speaks of Hong Kong or Macao.
 */
export function currencyOf(word: string | undefined, text: string): string {
  if (word === '$') return /香港|港币|港元|hong kong|\bhk|澳门|月薪|底薪|人工/.test(text) ? 'HKD' : 'USD';
  return currencyCodes.find(([sign]) => sign.test(word ?? ''))?.[1] ?? 'CNY';
}

/** Currencies in which pay is named by the year unless somebody says otherwise. */
const yearly: ReadonlySet<string> = new Set(['GBP', 'USD', 'EUR', 'AUD', 'CAD']);

/** The period of an amount that names none: by its size, since nobody earns six digits a month by a posting. */
export function usualPeriod(amount: number, currency: string): PayPeriod {
  if (yearly.has(currency)) return amount >= 12_000 ? 'year' : amount < 100 ? 'hour' : 'month';
  if (currency === 'JPY') return amount >= 1_500_000 ? 'year' : amount < 5_000 ? 'hour' : 'month';
  return amount >= 100_000 ? 'year' : 'month';
}

/** What one period pays at least and at most, in units of money: outside it is something else. */
const bounds: Readonly<Record<PayPeriod, readonly [number, number]>> = {
  hour: [3, 5_000],
  day: [20, 30_000],
  month: [300, 500_000],
  year: [3_000, 20_000_000],
};

/** True for an amount that somebody may be paid in that period. */
export function isPayable(amount: number, per: PayPeriod): boolean {
  return amount >= bounds[per][0] && amount <= bounds[per][1];
}

/** The period that a word for it means. */
export function periodOf(word: string): PayPeriod | 'week' | undefined {
  if (/^(?:小时|钟头|课时|时|h)/.test(word)) return 'hour';
  if (/^(?:天|日|d|班|工)/.test(word)) return 'day';
  if (/^(?:周|星期|w)/.test(word)) return 'week';
  if (/^(?:月|m|pcm)/.test(word)) return 'month';
  return /^(?:年|y|a)/.test(word) ? 'year' : undefined;
}
