import { type FlexibilityCode, flexibilityCodes, flexibilityImplies, weekDays } from '../../../shared/model/codes.ts';
import type {
  NumberRange,
  UnderstoodCandidate,
  UnderstoodVacancy,
  WeeklyWindow,
} from '../../../shared/model/understood.ts';
import { type Judged, judged, shareCredit, whole } from './criterion.ts';
import { oncePer } from './once.ts';

export function judgeFlexibility(vacancy: UnderstoodVacancy, candidate: UnderstoodCandidate): Judged[] {
  const met = needCredits(vacancy);
  const needs = (candidate.needs ?? []).map((need) =>
    judged({
      dimension: 'flexibility',
      topic: 'need',
      owner: 'candidate',
      importance: need.importance,
      criterion: need.code,
      credit: met[need.code] ?? null,
    }),
  );
  return [...needs, ...judgeTime(vacancy, candidate), ...judgeHours(vacancy, candidate)];
}

/** What each need would earn here; null where nobody can say. */
const needCredits = oncePer(
  (vacancy: UnderstoodVacancy): Partial<Record<FlexibilityCode, number | null>> =>
    Object.fromEntries(flexibilityCodes.map((code) => [code, needCredit(vacancy, code)])),
);

function needCredit(vacancy: UnderstoodVacancy, need: FlexibilityCode): number | null {
  const credit = offerCredit(vacancy, need);
  const near: Partial<Record<FlexibilityCode, [FlexibilityCode, number]>> = {
    remote: ['hybrid', 4000],
    'flexible-hours': ['flexible-start', 5000],
    'school-run': ['flexible-start', 5000],
  };
  const [offer, part] = near[need] ?? [];
  return credit === 0 && offer && part && offerCredit(vacancy, offer) === 10_000 ? part : credit;
}

function offerCredit(vacancy: UnderstoodVacancy, code: FlexibilityCode): number | null {
  const listed = allOffers(vacancy).has(code);
  const slots = vacancy.shifts && slotsOf(vacancy.shifts.windows);
  const freeOf = (test: (day: number, hour: number) => boolean): boolean | undefined =>
    slots && ![...slots].some((slot) => test(Math.floor(slot / 96), (slot % 96) / 4));
  const { remote } = vacancy;
  const most = vacancy.hoursPerWeek?.max;
  const deciding: Partial<Record<FlexibilityCode, boolean | undefined>> = {
    'no-nights': freeOf((_day, hour) => hour >= 22 || hour < 6),
    'no-weekends': freeOf((day) => day >= 5),
    remote: remote && remote === 'full',
    hybrid: remote && remote !== 'none',
  };
  const helping: Partial<Record<FlexibilityCode, boolean | undefined>> = {
    'school-run': freeOf((day, hour) => day < 5 && (hour < 8.5 || hour >= 16)),
    'part-time': most === undefined ? undefined : most <= 30,
  };
  if (code in deciding && deciding[code] !== undefined) return deciding[code] ? 10_000 : 0;
  if (listed || helping[code]) return 10_000;
  const saidElsewhere = code in deciding || (code in helping && helping[code] === undefined);
  return vacancy.offers && !saidElsewhere ? 0 : null;
}

function allOffers(vacancy: UnderstoodVacancy): Set<FlexibilityCode> {
  const all = new Set((vacancy.offers ?? []).map((offer) => offer.code));
  for (const code of all) for (const further of flexibilityImplies[code] ?? []) all.add(further);
  return all;
}

const quarter = (minutes: number): number => Math.floor(minutes / 15 + 0.5);
const lengthOf = (window: WeeklyWindow): number =>
  quarter(window.to) - quarter(window.from) + (window.to <= window.from ? 96 : 0);

const slotsOf = oncePer((windows: readonly WeeklyWindow[]): ReadonlySet<number> => {
  const slots = new Set<number>();
  for (const window of windows) {
    for (const day of window.days) {
      for (let slot = 0; slot < lengthOf(window); slot++) {
        slots.add((weekDays.indexOf(day) * 96 + quarter(window.from) + slot) % 672);
      }
    }
  }
  return slots;
});

/** A vacancy's shifts, the quarter hours in them, and how many must be worked; undefined when they ask nothing. */
const shiftsOf = oncePer((vacancy: UnderstoodVacancy) => {
  const { shifts, hoursPerWeek } = vacancy;
  const slots = [...slotsOf(shifts?.windows ?? [])];
  if (!shifts || slots.length === 0) return { shifts: undefined, slots, needed: 0 };
  const breaks = shifts.windows.filter((one) => lengthOf(one) >= 24).reduce((sum, one) => sum + 4 * one.days.length, 0);
  const most = hoursPerWeek?.max ?? hoursPerWeek?.min;
  const band = allOffers(vacancy).has('flexible-hours') || (most !== undefined && most * 4 < slots.length - breaks);
  const inBand = Math.max(1, Math.round((hoursPerWeek?.min ?? hoursPerWeek?.max ?? 40) * 4));
  return { shifts, slots, needed: band ? Math.min(slots.length, inBand) : slots.length };
});

/** By windows of a candidate: the week as one flag for each quarter hour. */
const freeIn = oncePer((windows: readonly WeeklyWindow[]): readonly boolean[] => {
  const free = slotsOf(windows);
  return Array.from({ length: 672 }, (_none, slot) => free.has(slot));
});

function coveredShare(slots: readonly number[], free: readonly boolean[], needed: number): number {
  let covered = 0;
  for (const slot of slots) if (free[slot]) covered++;
  return shareCredit(covered, needed);
}

function judgeTime(vacancy: UnderstoodVacancy, candidate: UnderstoodCandidate): Judged[] {
  const { shifts, slots, needed } = shiftsOf(vacancy);
  const { availability } = candidate;
  const credit = shifts && availability ? coveredShare(slots, freeIn(availability.windows), needed) : null;
  const common = { dimension: 'flexibility' } as const;
  return [
    ...(shifts
      ? [
          judged({
            ...common,
            topic: 'shifts',
            owner: 'vacancy',
            importance: shifts.importance,
            criterion: 'shifts',
            credit: whole(shifts.importance, credit),
          }),
        ]
      : []),
    ...(availability
      ? [
          judged({
            ...common,
            topic: 'availability',
            owner: 'candidate',
            importance: availability.importance,
            criterion: 'availability',
            credit: whole(availability.importance, credit),
          }),
        ]
      : []),
  ];
}

function judgeHours(vacancy: UnderstoodVacancy, candidate: UnderstoodCandidate): Judged[] {
  const [a, b] = [vacancy.hoursPerWeek, candidate.hoursPerWeek];
  const credit = a && b ? overlap(a, b) : null;
  const sides = [
    ['vacancy', a],
    ['candidate', b],
  ] as const;
  return sides.flatMap(([owner, range]) =>
    range
      ? [
          judged({
            dimension: 'flexibility',
            topic: 'hours',
            owner,
            importance: range.importance,
            criterion: 'hoursPerWeek',
            credit: whole(range.importance, credit),
          }),
        ]
      : [],
  );
}

function overlap(a: NumberRange, b: NumberRange): number {
  const apart = Math.max((a.min ?? 0) - (b.max ?? 168), (b.min ?? 0) - (a.max ?? 168));
  return apart <= 0 ? 10_000 : Math.max(0, 10_000 - Math.ceil(apart * 1000));
}
