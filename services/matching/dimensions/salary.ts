import type { Pay, UnderstoodCandidate, UnderstoodVacancy } from '../../../shared/model/understood.ts';
import type { Compiler } from '../compile.ts';
import type { Criterion } from '../criterion.ts';
import { FULL, payShareToNothing, periodsPerYear, UNKNOWN, yuanPer10000 } from '../policy.ts';
import type { Tally } from '../tally.ts';
import { note, type Trace } from '../trace.ts';
import { measured } from './measure.ts';

/** An amount a year, in its own currency and (-1 when the table has no rate) in yuan. */
interface Amount {
  readonly own: number;
  readonly yuan: number;
}

/** What a vacancy pays. */
export interface PayOffer {
  readonly min: Amount | null;
  readonly max: Amount | null;
  readonly currency: string;
  readonly pay: Pay;
}

/** The least a candidate takes. */
export interface PayDemand {
  readonly criterion: Criterion;
  readonly min: Amount;
  readonly currency: string;
  readonly pay: Pay;
}

function perYear(amount: number, pay: Pay): Amount {
  const own = Math.round(amount * periodsPerYear[pay.per]);
  const rate = Object.hasOwn(yuanPer10000, pay.currency) ? yuanPer10000[pay.currency] : undefined;
  return { own, yuan: rate === undefined ? -1 : Math.round((own * rate) / 10_000) };
}

export function payOffer(vacancy: UnderstoodVacancy): PayOffer | null {
  const pay = vacancy.salary;
  if (!pay) return null;
  return {
    min: pay.min === undefined ? null : perYear(pay.min, pay),
    max: pay.max === undefined ? null : perYear(pay.max, pay),
    currency: pay.currency,
    pay,
  };
}

/** A candidate who names no least amount asks nothing. */
export function payDemand(candidate: UnderstoodCandidate, compiler: Compiler): PayDemand | null {
  const pay = candidate.salary;
  if (pay?.min === undefined) return null;
  return {
    criterion: compiler.criterion({
      topic: 'salary',
      owner: 'candidate',
      importance: pay.importance,
      text: 'salary',
    }),
    min: perYear(pay.min, pay),
    currency: pay.currency,
    pay,
  };
}

export function judgeSalary(offer: PayOffer | null, demand: PayDemand | null, tally: Tally, trace: Trace): void {
  if (!demand) return;
  const credit = offer ? measured(demand.criterion, payCredit(offer, demand)) : UNKNOWN;
  tally.mark(demand.criterion, credit);
  if (!trace) return;
  note(trace, demand.criterion, credit, {
    source: offer?.pay.source,
    params: { asked: payText(demand.pay), has: offer ? payText(offer.pay) : undefined },
  });
}

/** Full when the most that is paid reaches what is asked; a fifth short is nothing. "From" an amount may still be enough. */
function payCredit(offer: PayOffer, demand: PayDemand): number {
  const paid = offer.max ?? offer.min;
  if (!paid) return UNKNOWN;
  const same = offer.currency === demand.currency;
  const has = same ? paid.own : paid.yuan;
  const asked = same ? demand.min.own : demand.min.yuan;
  if (has < 0 || asked < 0) return UNKNOWN;
  if (has >= asked) return FULL;
  if (!offer.max) return UNKNOWN;
  return Math.max(0, FULL - Math.ceil((FULL * payShareToNothing * (asked - has)) / asked));
}

/** `350000..600000 CNY/year`; a candidate's least amount is `300000.. CNY/year`. */
const payText = (pay: Pay): string => `${pay.min ?? ''}..${pay.max ?? ''} ${pay.currency}/${pay.per}`;
