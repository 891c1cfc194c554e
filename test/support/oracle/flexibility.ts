import { type FlexibilityCode, flexibilityImplies, weekDays } from '../../../shared/model/codes.ts';
import type {
  NumberRange,
  UnderstoodCandidate,
  UnderstoodVacancy,
  WeeklyWindow,
} from '../../../shared/model/understood.ts';
import { type Judged, judged, shareCredit, whole } from './criterion.ts';

export function judgeFlexibility(vacancy: UnderstoodVacancy, candidate: UnderstoodCandidate): Judged[] {
  const needs = (candidate.needs ?? []).map((need) =>
    judged({
      dimension: 'flexibility',
      topic: 'need',
      owner: 'candidate',
      importance: need.importance,
      criterion: need.code,
      credit: needCredit(vacancy, need.code),
    }),
  );
  return [...needs, ...judgeTime(vacancy, candidate), ...judgeHours(vacancy, candidate)];
}

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

function slotsOf(windows: readonly WeeklyWindow[]): Set<number> {
  const slots = new Set<number>();
  for (const window of windows) {
    for (const day of window.days) {
      for (let slot = 0; slot < lengthOf(window); slot++) {
        slots.add((weekDays.indexOf(day) * 96 + quarter(window.from) + slot) % 672);
      }
    }
  }
  return slots;
}

function judgeTime(vacancy: UnderstoodVacancy, candidate: UnderstoodCandidate): Judged[] {
  const slots = slotsOf(vacancy.shifts?.windows ?? []);
  const { shifts: stated, hoursPerWeek } = vacancy;
  const shifts = slots.size === 0 ? undefined : stated;
  const { availability } = candidate;
  const breaks = (shifts?.windows ?? [])
    .filter((one) => lengthOf(one) >= 24)
    .reduce((sum, one) => sum + 4 * one.days.length, 0);
  const most = hoursPerWeek?.max ?? hoursPerWeek?.min;
  const band = allOffers(vacancy).has('flexible-hours') || (most !== undefined && most * 4 < slots.size - breaks);
  const inBand = Math.max(1, Math.round((hoursPerWeek?.min ?? hoursPerWeek?.max ?? 40) * 4));
  const needed = band ? Math.min(slots.size, inBand) : slots.size;
  const free = slotsOf(availability?.windows ?? []);
  const covered = [...slots].filter((slot) => free.has(slot)).length;
  const credit = shifts && availability ? shareCredit(covered, needed) : null;
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
