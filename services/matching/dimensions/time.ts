import type { Source, UnderstoodCandidate, UnderstoodVacancy } from '../../../shared/model/understood.ts';
import type { Compiler } from '../compile.ts';
import type { Criterion } from '../criterion.ts';
import { FULL, shareCredit, UNKNOWN, week } from '../policy.ts';
import type { Tally } from '../tally.ts';
import { note, type Trace } from '../trace.ts';
import { countCommon, describeGaps, type WeeklySlots, weeklySlots, windowSlots } from '../weekly-slots.ts';
import { measured } from './measure.ts';
import type { Offers } from './offers.ts';

export interface Shifts {
  readonly criterion: Criterion;
  readonly slots: WeeklySlots;
  /** Slots that must be worked: all of a fixed shift, fewer inside a flexible band. */
  readonly needed: number;
  readonly band: boolean;
  readonly source: Source;
}

export interface Availability {
  readonly criterion: Criterion;
  readonly slots: WeeklySlots;
  readonly source: Source;
}

export function shiftsOf(vacancy: UnderstoodVacancy, offers: Offers, compiler: Compiler): Shifts | null {
  const { shifts } = vacancy;
  if (!shifts) return null;
  const slots = weeklySlots(shifts.windows);
  const all = countCommon(slots, slots);
  if (all === 0) return null;
  const needed = Math.min(all, neededInBand(vacancy, offers.flexible, all) ?? all);
  const { importance, source } = shifts;
  return {
    criterion: compiler.criterion({ topic: 'shifts', owner: 'vacancy', importance, text: 'shifts' }),
    slots,
    needed,
    band: needed < all,
    source,
  };
}

/** Slots needed inside the windows when these are a band: hours are flexible, or fewer than the windows hold without breaks. */
function neededInBand(vacancy: UnderstoodVacancy, flexible: boolean, all: number): number | undefined {
  const { min, max } = vacancy.hoursPerWeek ?? {};
  const most = max ?? min;
  const perHour = 60 / week.slotMinutes;
  const shorter = most !== undefined && most * perHour < all - breakSlots(vacancy);
  if (!flexible && !shorter) return undefined;
  return Math.max(1, Math.round((min ?? max ?? week.fullTimeHours) * perHour));
}

function breakSlots(vacancy: UnderstoodVacancy): number {
  const long = (vacancy.shifts?.windows ?? []).filter((window) => windowSlots(window).length >= week.breakFromSlots);
  return long.reduce((sum, window) => sum + window.days.length * week.breakSlots, 0);
}

export function availabilityOf(candidate: UnderstoodCandidate, compiler: Compiler): Availability | null {
  const { availability } = candidate;
  if (!availability) return null;
  const { importance, source } = availability;
  return {
    criterion: compiler.criterion({ topic: 'availability', owner: 'candidate', importance, text: 'availability' }),
    slots: weeklySlots(availability.windows),
    source,
  };
}

/** Either side's criterion is judged by the same arithmetic; a required one is unmet by any gap. */
export function judgeTime(shifts: Shifts | null, availability: Availability | null, tally: Tally, trace: Trace): void {
  const covered = shifts && availability ? countCommon(shifts.slots, availability.slots) : 0;
  const share = shifts && availability ? shareCredit(covered, shifts.needed) : UNKNOWN;
  if (shifts) tally.mark(shifts.criterion, measured(shifts.criterion, share));
  if (availability) tally.mark(availability.criterion, measured(availability.criterion, share));
  if (trace) noteTime(trace, shifts, availability, { share, covered });
}

/** The arithmetic: which hours are not covered, or how many are short inside a band. */
function noteTime(
  trace: NonNullable<Trace>,
  shifts: Shifts | null,
  availability: Availability | null,
  { share, covered }: { readonly share: number; readonly covered: number },
): void {
  const params = shifts && availability && share < FULL ? shortfall(shifts, availability, covered) : {};
  if (shifts) {
    note(trace, shifts.criterion, measured(shifts.criterion, share), { source: availability?.source, params });
  }
  if (availability) {
    note(trace, availability.criterion, measured(availability.criterion, share), { source: shifts?.source, params });
  }
}

function shortfall(shifts: Shifts, availability: Availability, covered: number): Record<string, string | number> {
  const hours = ((shifts.needed - covered) * week.slotMinutes) / 60;
  if (shifts.band) return { how: 'band', hours, needed: (shifts.needed * week.slotMinutes) / 60 };
  return { how: 'gaps', hours, gaps: describeGaps(shifts.slots, availability.slots) };
}
