import type { FlexibilityCode, WeekDay } from '../../shared/model/codes.ts';
import type { Setting } from './archetype.ts';
import type { Random } from './random.ts';

export interface Shift {
  readonly days: WeekDay[];
  readonly from: string;
  readonly to: string;
}
export interface Hours {
  readonly shifts: readonly Shift[];
  readonly perWeek: { readonly min: number; readonly max: number };
}

const monToFri: WeekDay[] = ['mon', 'tue', 'wed', 'thu', 'fri'];
const monToSat: WeekDay[] = [...monToFri, 'sat'];
const allWeek: WeekDay[] = [...monToSat, 'sun'];
const shift = (days: WeekDay[], from: string, to: string): Shift => ({ days, from, to });
const hours = (min: number, max: number, ...shifts: Shift[]): Hours => ({ shifts, perWeek: { min, max } });

const ordinary: Readonly<Record<Setting, readonly Hours[]>> = {
  office: [hours(40, 40, shift(monToFri, '09:00', '18:00')), hours(40, 44, shift(monToFri, '09:00', '18:30'))],
  desk: [hours(40, 40, shift(monToFri, '09:00', '18:00')), hours(37, 40, shift(monToFri, '09:00', '17:30'))],
  lab: [hours(40, 40, shift(monToFri, '08:30', '17:30')), hours(40, 42, shift(monToFri, '09:00', '18:00'))],
  plant: [
    hours(40, 40, shift(monToFri, '08:00', '17:00')),
    hours(44, 48, shift(monToSat, '08:00', '17:00')),
    hours(40, 48, shift(monToFri, '08:30', '17:30')),
  ],
  shop: [
    hours(44, 60, shift(monToSat, '08:00', '17:30')),
    hours(44, 66, shift(monToSat, '08:00', '20:00'), shift(monToSat, '20:00', '08:00')),
    hours(40, 48, shift(monToSat, '08:00', '16:00'), shift(monToSat, '16:00', '24:00')),
    hours(40, 48, shift(allWeek, '07:00', '15:00'), shift(allWeek, '15:00', '23:00'), shift(allWeek, '23:00', '07:00')),
  ],
  bench: [hours(40, 54, shift(monToSat, '08:30', '18:00')), hours(40, 44, shift(monToFri, '08:30', '17:30'))],
};

const aroundCare: readonly Hours[] = [
  hours(25, 32, shift(monToFri, '09:00', '15:30')),
  hours(25, 35, shift(monToFri, '08:45', '16:00')),
  hours(20, 30, shift(monToFri, '09:00', '11:30'), shift(monToFri, '13:30', '16:00')),
  hours(15, 20, shift(monToFri, '09:00', '12:00')),
  hours(16, 25, shift(['mon', 'wed', 'fri'], '09:00', '16:00')),
  hours(30, 38, shift(monToFri, '09:30', '16:30')),
];

/** Offers that leave room for care duties: only the employers with flexible posts make them. */
export const careOffers: readonly FlexibilityCode[] = [
  'school-run',
  'short-notice-leave',
  'on-site-childcare',
  'flexible-hours',
  'part-time',
  'job-share',
  'term-time',
];
const gentleOffers: readonly FlexibilityCode[] = [
  'no-nights',
  'no-weekends',
  'no-overtime',
  'nursing-room',
  'flexible-start',
  'shift-swap',
];
const ordinaryOffers: Readonly<Record<Setting, readonly FlexibilityCode[]>> = {
  office: ['no-weekends', 'flexible-start', 'shuttle-bus', 'nursing-room', 'no-nights'],
  desk: ['no-weekends', 'flexible-start', 'hybrid', 'no-overtime', 'nursing-room'],
  lab: ['no-weekends', 'shuttle-bus', 'flexible-start', 'no-nights'],
  plant: ['shuttle-bus', 'no-nights', 'fixed-days'],
  shop: ['shuttle-bus', 'shift-swap', 'fixed-days'],
  bench: ['fixed-days', 'shuttle-bus', 'no-nights', 'accessible-workplace'],
};

/** The hours and the offers of a post: flexible ones get at least the school run or leave at short notice. */
export function hoursFor(
  random: Random,
  post: { setting: Setting; flexible: boolean },
): { hours: Hours; offers: FlexibilityCode[] } {
  if (!post.flexible) return ordinaryHours(random, post.setting);
  const first = random.pick<FlexibilityCode>(['school-run', 'school-run', 'short-notice-leave']);
  const more = random.sample(
    careOffers.filter((offer) => offer !== first),
    random.integer(1, 3),
  );
  const desk: FlexibilityCode[] =
    post.setting === 'desk' && random.chance(0.4) ? [random.pick(['remote', 'hybrid'] as const)] : [];
  return {
    hours: random.pick(aroundCare),
    offers: [...new Set([first, ...more, ...random.sample(gentleOffers, random.integer(0, 3)), ...desk])],
  };
}

function ordinaryHours(random: Random, setting: Setting): { hours: Hours; offers: FlexibilityCode[] } {
  const drawn = random.pick(ordinary[setting]);
  const weekend = drawn.shifts.some(({ days }) => days.includes('sat'));
  const night = drawn.shifts.some(({ from, to }) => to < from || from === '23:00');
  const possible = ordinaryOffers[setting].filter(
    (offer) => !(weekend && offer === 'no-weekends') && !(night && offer === 'no-nights'),
  );
  return { hours: drawn, offers: random.sample(possible, random.integer(0, 2)) };
}
