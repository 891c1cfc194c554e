import { type FlexibilityCode, flexibilityCodes, flexibilityImplies } from '../../../shared/model/codes.ts';
import type { Source, UnderstoodVacancy } from '../../../shared/model/understood.ts';
import { FULL, nearOffers, UNKNOWN, week } from '../policy.ts';
import { someSlot, weeklySlots } from '../weekly-slots.ts';

/** By flexibility code: what a need for it earns here (UNKNOWN where nobody can say), and where that stands. */
export interface Offers {
  readonly credit: Int32Array;
  readonly source: readonly (Source | undefined)[];
  /** Hours are fully flexible: shifts are a band to work inside. */
  readonly flexible: boolean;
}

/** What a field beside the list of offers says of a code. */
interface Fact {
  /** Undefined when that field is not stated. */
  readonly holds: boolean | undefined;
  /** The field has the last word: shifts on nights and weekends, `remote` on where one works. */
  readonly decides: boolean;
  readonly source: Source | undefined;
}

/**
 * What a vacancy offers: its list with all that follows from it, and what its shifts, hours and `remote` say. The list is
 * complete where it was given, except on what another field would say and does not: that stays unknown.
 */
export function offersOf(vacancy: UnderstoodVacancy): Offers {
  const listed = withImplied(vacancy);
  const facts = factsOf(vacancy);
  const credit = Int32Array.from(flexibilityCodes, (code) =>
    offerCredit(listed.has(code), facts.get(code), vacancy.offers !== undefined),
  );
  const source = flexibilityCodes.map((code) => listed.get(code) ?? facts.get(code)?.source);
  for (const { need, offer, credit: part } of nearOffers) {
    const [at, near] = [flexibilityCodes.indexOf(need), flexibilityCodes.indexOf(offer)];
    if (credit[at] !== 0 || credit[near] !== FULL) continue;
    credit[at] = part;
    source[at] = source[near];
  }
  return { credit, source, flexible: listed.has('flexible-hours') };
}

function offerCredit(listed: boolean, fact: Fact | undefined, complete: boolean): number {
  if (fact?.decides && fact.holds !== undefined) return fact.holds ? FULL : 0;
  if (listed || fact?.holds) return FULL;
  const open = fact !== undefined && fact.holds === undefined;
  return complete && !open ? 0 : UNKNOWN;
}

/** The listed offers and, through their implications, all that comes with them, each with the offer that it comes from. */
function withImplied(vacancy: UnderstoodVacancy): Map<FlexibilityCode, Source> {
  const found = new Map<FlexibilityCode, Source>();
  for (const offer of vacancy.offers ?? []) if (!found.has(offer.code)) found.set(offer.code, offer.source);
  for (const [code, source] of found) {
    for (const further of flexibilityImplies[code] ?? []) if (!found.has(further)) found.set(further, source);
  }
  return found;
}

function factsOf(vacancy: UnderstoodVacancy): ReadonlyMap<FlexibilityCode, Fact> {
  const { shifts, remote, hoursPerWeek } = vacancy;
  const slots = shifts && weeklySlots(shifts.windows);
  const without = (test: SlotTest): boolean | undefined => slots && !someSlot(slots, test);
  const remoteSource: Source | undefined = remote && { pointer: '/location/remote' };
  const most = hoursPerWeek?.max;
  return new Map<FlexibilityCode, Fact>([
    ['no-nights', { holds: without(isNight), decides: true, source: shifts?.source }],
    ['no-weekends', { holds: without(isWeekend), decides: true, source: shifts?.source }],
    ['remote', { holds: remote && remote === 'full', decides: true, source: remoteSource }],
    ['hybrid', { holds: remote && remote !== 'none', decides: true, source: remoteSource }],
    ['school-run', { holds: without(isSchoolRun), decides: false, source: shifts?.source }],
    [
      'part-time',
      {
        holds: most === undefined ? undefined : most <= week.partTimeHours,
        decides: false,
        source: hoursPerWeek?.source,
      },
    ],
  ]);
}

type SlotTest = Parameters<typeof someSlot>[1];
const isNight: SlotTest = (_day, slot) => slot >= week.nightFrom || slot < week.nightTo;
const isWeekend: SlotTest = (day) => day >= 5;
/** Work on a school day when children are brought or fetched. */
const isSchoolRun: SlotTest = (day, slot) => day < 5 && (slot < week.schoolFrom || slot >= week.schoolTo);
