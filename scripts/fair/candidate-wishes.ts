import type { FlexibilityCode, PayPeriod } from '../../shared/model/codes.ts';
import type { Story } from './candidate-story.ts';
import type { Random } from './random.ts';
import { wantedRegions } from './vocabulary-places.ts';
import type { Shift } from './working-hours.ts';

/** What a candidate asks of a post. */
export interface Wishes {
  readonly wanted: readonly string[];
  readonly relocate?: boolean;
  readonly commuteKm?: number;
  readonly needs: readonly FlexibilityCode[];
  /** The one need that the candidate insists on. */
  readonly insists?: FlexibilityCode;
  readonly availability?: Shift;
  readonly hours?: { readonly min: number; readonly max: number };
  readonly minPay?: { readonly min: number; readonly currency: string; readonly per: PayPeriod };
}

/** Draws wishes that fit a story: who lives elsewhere would move, who has care duties has needs and hours. */
export function drawWishes(random: Random, story: Story): Wishes {
  const away = story.region === 'mainland' || story.region === 'overseas';
  const regions = wantedRegions[story.voice === 'en' ? 'en' : 'zh'];
  const pay = drawPay(random, story);
  return {
    wanted: random.chance(away ? 0.75 : 0.4) ? random.sample(regions, random.integer(1, 3)) : [],
    ...(away
      ? random.chance(0.7)
        ? { relocate: true }
        : {}
      : random.chance(0.25)
        ? { relocate: random.chance(0.65) }
        : {}),
    ...(!away && random.chance(0.4) ? { commuteKm: random.pick([15, 20, 25, 30, 30, 40, 50, 60]) } : {}),
    ...drawNeeds(random, story),
    ...(pay ? { minPay: pay } : {}),
  };
}

const careNeeds: readonly FlexibilityCode[] = [
  'school-run',
  'short-notice-leave',
  'no-nights',
  'no-weekends',
  'flexible-hours',
  'on-site-childcare',
  'part-time',
  'flexible-start',
  'no-overtime',
];
const otherNeeds: readonly FlexibilityCode[] = [
  'no-weekends',
  'no-nights',
  'hybrid',
  'shuttle-bus',
  'flexible-start',
  'accessible-workplace',
  'no-overtime',
  'remote',
];

/** Nobody asks for hybrid work beside remote work. */
const withoutImplied = (needs: readonly FlexibilityCode[]): FlexibilityCode[] =>
  needs.filter((need) => need !== 'hybrid' || !needs.includes('remote'));

function drawNeeds(random: Random, story: Story): Pick<Wishes, 'needs' | 'insists' | 'availability' | 'hours'> {
  if (!story.cares)
    return { needs: random.chance(0.1) ? withoutImplied(random.sample(otherNeeds, random.integer(1, 2))) : [] };
  const needs = [
    ...new Set([
      random.pick<FlexibilityCode>(['school-run', 'school-run', 'short-notice-leave']),
      ...random.sample(careNeeds, random.integer(1, 3)),
    ]),
  ];
  const windows: readonly Shift[] = [
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:30', to: '16:00' },
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '09:00', to: '15:30' },
    { days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:00', to: '17:00' },
    { days: ['mon', 'tue', 'thu', 'fri'], from: '09:00', to: '16:30' },
    { days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat'], from: '08:30', to: '12:30' },
  ];
  return {
    needs,
    ...(random.chance(0.25) && needs[0] ? { insists: needs[0] } : {}),
    ...(random.chance(0.7) ? { availability: random.pick(windows) } : {}),
    ...(random.chance(0.6)
      ? {
          hours: random.pick([
            { min: 15, max: 25 },
            { min: 20, max: 30 },
            { min: 20, max: 38 },
            { min: 30, max: 40 },
          ]),
        }
      : {}),
  };
}

function drawPay(random: Random, { archetype, level, years, region, cares }: Story): Wishes['minPay'] {
  if (!random.chance(0.42)) return undefined;
  const grown = 0.7 + Math.min(years, 10) * 0.06 + (level === 'doctorate' ? 0.25 : 0);
  const month = Math.round(archetype.pay[0] * grown * (cares ? 0.75 : 1) * 2) * 500;
  const currency = region === 'hongkong' ? 'HKD' : region === 'macao' ? 'MOP' : 'CNY';
  // Thirteen months a year are usual; years are named to the nearest 10,000.
  if (month > 14_000 && random.chance(0.4))
    return { min: Math.round((month * 13) / 10_000) * 10_000, currency, per: 'year' };
  return { min: month, currency, per: 'month' };
}
