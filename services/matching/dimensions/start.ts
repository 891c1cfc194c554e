import type { Day } from '../../../shared/kernel/time.ts';
import type { Source, UnderstoodCandidate, UnderstoodVacancy } from '../../../shared/model/understood.ts';
import type { Compiler } from '../compile.ts';
import type { Criterion } from '../criterion.ts';
import { daysToNothing, FULL, UNKNOWN } from '../policy.ts';
import type { Tally } from '../tally.ts';
import { note, type Trace } from '../trace.ts';
import { measured } from './measure.ts';

/** One side's date: when work starts, or from when somebody is free. */
export interface StartSide {
  readonly criterion: Criterion;
  readonly dayNumber: number;
  readonly day: Day;
  readonly source: Source;
}

/** Days since 1970-01-01 of a calendar day (Hinnant, days_from_civil). */
export function dayNumber(day: Day): number {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  const shifted = month > 2 ? year : year - 1;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

export function startDemand(vacancy: UnderstoodVacancy, compiler: Compiler): StartSide | null {
  if (!vacancy.startsOn) return null;
  const { day, source } = vacancy.startsOn;
  return {
    criterion: compiler.criterion({ topic: 'start', owner: 'vacancy', importance: 'strong', text: 'startsOn' }),
    dayNumber: dayNumber(day),
    day,
    source,
  };
}

export function startSupply(candidate: UnderstoodCandidate, compiler: Compiler): StartSide | null {
  if (!candidate.availableFrom) return null;
  const { day, importance, source } = candidate.availableFrom;
  return {
    criterion: compiler.criterion({ topic: 'start', owner: 'candidate', importance, text: 'availableFrom' }),
    dayNumber: dayNumber(day),
    day,
    source,
  };
}

/** Free by the start is full credit; each day late costs a ninetieth. */
export function judgeStart(demand: StartSide | null, supply: StartSide | null, tally: Tally, trace: Trace): void {
  const late = demand && supply ? supply.dayNumber - demand.dayNumber : undefined;
  const credit = late === undefined ? UNKNOWN : lateCredit(late);
  for (let side = 0; side < 2; side++) {
    const asks = side === 0 ? demand : supply;
    const other = side === 0 ? supply : demand;
    if (!asks) continue;
    const earned = measured(asks.criterion, credit);
    tally.mark(asks.criterion, earned);
    if (!trace) continue;
    const params = { asked: asks.day, has: other?.day, late: late !== undefined && late > 0 ? late : undefined };
    note(trace, asks.criterion, earned, { source: other?.source, params });
  }
}

function lateCredit(late: number): number {
  return late <= 0 ? FULL : Math.max(0, FULL - Math.ceil((FULL * late) / daysToNothing));
}
