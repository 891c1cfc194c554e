import type { Candidate } from '../../../shared/model/candidate.ts';
import type { PayPeriod } from '../../../shared/model/codes.ts';
import type { Pay } from '../../../shared/model/understood.ts';
import type { Vacancy } from '../../../shared/model/vacancy.ts';
import { sourceAt, type TextField } from '../text/text-field.ts';

type PayField = Candidate['salary'] | Vacancy['salary'];

const amount = '(\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,8}(?:\\.\\d{1,2})?)\\s?(k|千|w|万)?';
const currencies = '(hk\\$|hkd|港币|港元|mop|澳门元|us\\$|usd|美元|eur|€|£|gbp|sgd|s\\$|rmb|cny|人民币|¥|￥|\\$)?';
const pattern = new RegExp(
  `(年薪|月薪|时薪|日薪|薪资|工资|薪酬|待遇|底薪|税前|期望薪资|salary|pay|package)?[:：]?\\s?(?:范围|约|为|人民币)?\\s?${currencies}\\s?${amount}(?:\\s?(?:-|~|—|–|至|到|to)\\s?${currencies}\\s?${amount})?\\s?(元|块|港币|港元|hkd|rmb|cny|usd|mop)?\\s?(?:\\/|每|per\\s|a\\s|an\\s|p\\.?)?\\s?(小时|时|h(?:ou)?r|天|日|day|月|month|mth|年|year|annum)?(?:[·*x×]\\s?(\\d{2})薪)?`,
  'g',
);

/** What is offered or wanted: the field, else the first amount in the text that says it is pay. */
export function readPay(field: PayField, fields: readonly TextField[]): Pay | undefined {
  if (field) {
    const { min, currency, per } = field;
    const max = 'max' in field ? field.max : undefined;
    return {
      ...(min !== undefined && { min }),
      ...(max !== undefined && { max }),
      currency,
      per,
      importance: 'strong',
      source: { pointer: '/salary' },
    };
  }
  for (const text of fields) {
    for (const match of text.text.matchAll(pattern)) {
      const pay = payOf(match, text);
      if (pay) return pay;
    }
  }
  return undefined;
}

function payOf(match: RegExpExecArray, field: TextField): Pay | undefined {
  const [whole, label, before, low = '', lowUnit, beforeHigh, high, highUnit, after, period, months] = match;
  const currencyWord = before ?? beforeHigh ?? after;
  // A number is pay only with two of: a label (年薪 says the period too), a currency, a period, a thousand mark with a range.
  const labelled = /^(?:年|月|时|日)薪$/.test(label ?? '');
  const signs = [label, labelled, currencyWord, period, months, high && (lowUnit ?? highUnit)].filter(Boolean).length;
  if (signs < 2 || /^[号栋]/.test(field.text.slice(match.index + whole.length))) return undefined;
  const unit = lowUnit ?? highUnit;
  const min = amountOf(low, unit);
  const max = high === undefined ? undefined : amountOf(high, highUnit ?? unit);
  if (min <= 0 || (max !== undefined && max < min)) return undefined;
  const per = periodOf(label, period, min);
  return {
    min,
    ...(max !== undefined && { max }),
    currency: currencyOf(currencyWord),
    per,
    importance: 'strong',
    source: sourceAt(field, match.index, match.index + whole.trimEnd().length),
  };
}

function amountOf(digits: string, unit: string | undefined): number {
  const factor = unit === 'k' || unit === '千' ? 1_000 : unit === 'w' || unit === '万' ? 10_000 : 1;
  return Math.round(Number(digits.replaceAll(',', '')) * factor);
}

function periodOf(label: string | undefined, period: string | undefined, value: number): PayPeriod {
  const word = period ?? '';
  if (/^(?:小时|时|h)/.test(word) || label === '时薪') return 'hour';
  if (/^(?:天|日|day)/.test(word) || label === '日薪') return 'day';
  if (/^(?:年|year|annum)/.test(word) || label === '年薪') return 'year';
  // Nobody earns this much a month by a posting: without a period it is a year's pay.
  return word === '' && label !== '月薪' && value >= 100_000 ? 'year' : 'month';
}

const currencyCodes: readonly (readonly [RegExp, string])[] = [
  [/^(?:hk\$|hkd|港)/, 'HKD'],
  [/^(?:mop|澳)/, 'MOP'],
  [/^(?:us\$|usd|美|\$)/, 'USD'],
  [/^(?:eur|€)/, 'EUR'],
  [/^(?:gbp|£)/, 'GBP'],
  [/^(?:sgd|s\$)/, 'SGD'],
];

function currencyOf(word: string | undefined): string {
  return currencyCodes.find(([sign]) => sign.test(word ?? ''))?.[1] ?? 'CNY';
}
