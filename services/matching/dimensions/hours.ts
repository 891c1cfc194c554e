import type { NumberRange, Source, UnderstoodCandidate, UnderstoodVacancy } from '../../../shared/model/understood.ts';
import type { Compiler } from '../compile.ts';
import type { Criterion } from '../criterion.ts';
import { FULL, perHourApart, UNKNOWN } from '../policy.ts';
import type { Tally } from '../tally.ts';
import { note, type Trace } from '../trace.ts';
import { measured, rangeText } from './measure.ts';

/** One side's hours a week. */
export interface HoursSide {
  readonly criterion: Criterion;
  readonly min: number;
  readonly max: number;
  readonly text: string;
  readonly source: Source;
}

const MOST_HOURS = 168;

export function hoursDemand(vacancy: UnderstoodVacancy, compiler: Compiler): HoursSide | null {
  return hoursSide(vacancy.hoursPerWeek, 'vacancy', compiler);
}

export function hoursSupply(candidate: UnderstoodCandidate, compiler: Compiler): HoursSide | null {
  return hoursSide(candidate.hoursPerWeek, 'candidate', compiler);
}

function hoursSide(
  range: NumberRange | undefined,
  owner: 'vacancy' | 'candidate',
  compiler: Compiler,
): HoursSide | null {
  if (!range) return null;
  return {
    criterion: compiler.criterion({ topic: 'hours', owner, importance: range.importance, text: 'hoursPerWeek' }),
    min: range.min ?? 0,
    max: range.max ?? MOST_HOURS,
    text: rangeText(range),
    source: range.source,
  };
}

/** Ranges that meet are full credit; each hour between them costs a tenth. */
export function judgeHours(demand: HoursSide | null, supply: HoursSide | null, tally: Tally, trace: Trace): void {
  const credit = demand && supply ? overlapCredit(demand, supply) : UNKNOWN;
  for (let side = 0; side < 2; side++) {
    const asks = side === 0 ? demand : supply;
    const other = side === 0 ? supply : demand;
    if (!asks) continue;
    const earned = measured(asks.criterion, credit);
    tally.mark(asks.criterion, earned);
    if (trace) {
      note(trace, asks.criterion, earned, { source: other?.source, params: { asked: asks.text, has: other?.text } });
    }
  }
}

function overlapCredit(a: HoursSide, b: HoursSide): number {
  const apart = Math.max(a.min - b.max, b.min - a.max);
  return apart <= 0 ? FULL : Math.max(0, FULL - Math.ceil(apart * perHourApart));
}
