import { foldText } from './fold-heading.ts';
import { type Reading, saysNothing, textOf } from './readings.ts';
import type { Cell } from './table.ts';

/** Plain amounts in CNY without a period: from this on a year's pay, from the next on a month's; less is anybody's guess. */
const yearlyFrom = 100_000;
const monthlyFrom = 1_000;

const currencies: readonly (readonly [RegExp, string])[] = [
  [/hk\$|hkd|港币|港元|港纸/, 'HKD'],
  [/mop|澳门元|澳门币|葡币/, 'MOP'],
  [/us\$|usd|美元|美金/, 'USD'],
  [/eur|€|欧元/, 'EUR'],
  [/gbp|£|英镑/, 'GBP'],
];
const periods: readonly (readonly [RegExp, string])[] = [
  [/年|annum|annual|year|yr|\bp\.?a\b/, 'year'],
  [/月|month|\/m\b|\bpcm\b/, 'month'],
  [/小时|时薪|\/时|hour|\/h\b|\bph\b/, 'hour'],
  [/日|天|day/, 'day'],
];
const factors: Readonly<Record<string, number>> = { k: 1_000, 千: 1_000, w: 10_000, 万: 10_000 };

/**
 * Pay as people write it: "15-20K", "1.5万-2万/月", "30万以上（年薪）", "HK$25,000". A unit in the heading counts where the
 * cell has none. What is not a pay is noted for understanding.
 */
export function readPay(cell: Cell, heading: string, side: 'candidate' | 'vacancy'): Reading {
  const text = foldText(textOf(cell));
  if (saysNothing(text)) return {};
  const amounts = amountsIn(text, foldText(heading));
  const per = find(periods, text) ?? find(periods, foldText(heading)) ?? guessPeriod(amounts.at(-1));
  const [first, second] = amounts;
  if (first === undefined || amounts.length > 2 || per === undefined) return { note: textOf(cell) };
  const common = { currency: find(currencies, text) ?? find(currencies, foldText(heading)) ?? 'CNY', per };
  if (side === 'candidate') return { value: { min: first, ...common } };
  return { value: { ...bounds(first, second, text), ...common } };
}

function bounds(first: number, second: number | undefined, text: string): { min?: number; max?: number } {
  if (second !== undefined) return { min: first, max: second };
  if (/以下|以内|不超过|up to|≤|<|max/.test(text)) return { max: first };
  if (/以上|起|\+|≥|>|from|min|at least/.test(text)) return { min: first };
  return { min: first, max: first };
}

/** The amounts, each with its unit; one without takes the unit of the one after it ("15-20k"), or the heading's. */
function amountsIn(text: string, heading: string): number[] {
  const bare = text.replace(/(?<=\d),(?=\d{3})/g, '').replace(/[x*·×]\s*\d{2}(?!\d)|\d{2}\s*薪/g, '');
  const found = [...bare.matchAll(/(\d+(?:\.\d+)?)\s*([k千w万])?/g)];
  const unitAfter = (index: number): string | undefined =>
    found.slice(index).find((match) => match[2] !== undefined)?.[2] ?? /[k千w万]/.exec(heading)?.[0];
  return found.map((match, index) => Math.round(Number(match[1]) * (factors[unitAfter(index) ?? ''] ?? 1) * 100) / 100);
}

function guessPeriod(amount: number | undefined): string | undefined {
  if (amount === undefined || amount < monthlyFrom) return undefined;
  return amount >= yearlyFrom ? 'year' : 'month';
}

const find = (table: readonly (readonly [RegExp, string])[], text: string): string | undefined =>
  table.find(([pattern]) => pattern.test(text))?.[1];
