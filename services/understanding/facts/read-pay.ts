import type { Candidate } from '../../../shared/model/candidate.ts';
import type { PayPeriod } from '../../../shared/model/codes.ts';
import type { Pay, Warning } from '../../../shared/model/understood.ts';
import type { Vacancy } from '../../../shared/model/vacancy.ts';
import { sourceAt, type TextField } from '../text/text-field.ts';
import { contradiction } from './contradiction.ts';
import { type PayMention, payMentions } from './pay-mentions.ts';

type PayField = Candidate['salary'] | Vacancy['salary'];

/**
 * What is offered or wanted: the field, else the first amount in the text that says it is the pay, else base pay.
 * Where text and field cannot both hold, the field counts and a warning says so.
 */
export function readPay(field: PayField, fields: readonly TextField[], warnings: Warning[]): Pay | undefined {
  const read = payInText(fields);
  if (!field) return read && payOf(read.field, read.mention);
  if (read && contradicts(field, read.mention)) {
    const text = payText(read.mention);
    warnings.push(contradiction(read.field.pointer, '/salary', { used: payText(field), text }));
  }
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

interface Found {
  readonly field: TextField;
  readonly mention: PayMention;
}

function payInText(fields: readonly TextField[]): Found | undefined {
  const found = fields.flatMap((field) => {
    const ownWish = field.pointer === '/headline' || field.pointer === '/summary';
    return payMentions(field, ownWish).map((mention) => ({ field, mention }));
  });
  return found.find(({ mention }) => mention.rank === 2) ?? found[0];
}

function payOf(field: TextField, { min, max, currency, per, named, from, to }: PayMention): Pay {
  const around = field.text.slice(Math.max(0, from - 12), to + 12);
  return {
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    currency,
    per,
    importance: importanceOf(around),
    source: sourceAt(field, from, to, named || /[\u4e00-\u9fff]/.test(around) ? 'stated' : 'context'),
  };
}

const importanceOf = (around: string): Pay['importance'] =>
  /面议|可谈|可议|negotiable|flexible|ideally/.test(around)
    ? 'preferred'
    : /必须|务必|\bmust\b/.test(around)
      ? 'required'
      : 'strong';

type Bounds = {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly currency: string;
  readonly per: PayPeriod;
};

/** Working hours, days and months of a year: enough to tell amounts apart, not to pay by. */
const perYear: Readonly<Record<PayPeriod, number>> = { hour: 2_000, day: 250, month: 12, year: 1 };
/** A year may have up to sixteen months of pay, and hours and days of a year vary as much. */
const slack = 4 / 3;

/** True where both cannot hold: another currency, or amounts a year that do not meet. Two least amounts must be the same. */
function contradicts(field: Bounds, text: PayMention): boolean {
  if (field.currency !== text.currency) return text.named;
  const apart = field.per === text.per ? 1 : slack;
  const yearly = (amount: number | undefined, per: PayPeriod): number | undefined => amount && amount * perYear[per];
  const [low, high] = [yearly(field.min, field.per), yearly(field.max, field.per)];
  const [least, most] = [yearly(text.min, text.per), yearly(text.max, text.per)];
  if (high === undefined && most === undefined && low && least) return low > least * apart || least > low * apart;
  return Boolean((high && least && least > high * apart) || (most && low && low > most * apart));
}

const payText = ({ min, max, currency, per }: Bounds): string => `${min ?? ''}-${max ?? ''} ${currency}/${per}`;
