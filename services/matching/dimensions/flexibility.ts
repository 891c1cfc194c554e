import type { UnderstoodCandidate, UnderstoodVacancy } from '../../../shared/model/understood.ts';
import type { Compiler } from '../compile.ts';
import type { Tally } from '../tally.ts';
import type { Trace } from '../trace.ts';
import { type HoursSide, hoursDemand, hoursSupply, judgeHours } from './hours.ts';
import { judgeNeeds, type Needs, needsOf } from './needs.ts';
import { type Offers, offersOf } from './offers.ts';
import { type Availability, availabilityOf, judgeTime, type Shifts, shiftsOf } from './time.ts';

export interface FlexibilityDemand {
  readonly offers: Offers;
  readonly shifts: Shifts | null;
  readonly hours: HoursSide | null;
}

export interface FlexibilitySupply {
  readonly needs: Needs;
  readonly availability: Availability | null;
  readonly hours: HoursSide | null;
}

export function flexibilityDemand(vacancy: UnderstoodVacancy, compiler: Compiler): FlexibilityDemand {
  const offers = offersOf(vacancy);
  return { offers, shifts: shiftsOf(vacancy, offers, compiler), hours: hoursDemand(vacancy, compiler) };
}

export function flexibilitySupply(candidate: UnderstoodCandidate, compiler: Compiler): FlexibilitySupply {
  return {
    needs: needsOf(candidate, compiler),
    availability: availabilityOf(candidate, compiler),
    hours: hoursSupply(candidate, compiler),
  };
}

export function judgeFlexibility(
  demand: FlexibilityDemand,
  supply: FlexibilitySupply,
  tally: Tally,
  trace: Trace,
): void {
  judgeNeeds(demand.offers, supply.needs, tally, trace);
  if (demand.shifts || supply.availability) judgeTime(demand.shifts, supply.availability, tally, trace);
  if (demand.hours || supply.hours) judgeHours(demand.hours, supply.hours, tally, trace);
}
