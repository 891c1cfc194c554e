import type { Importance } from '../../shared/model/codes.ts';

/**
 * Every number that a judgement rests on, with its reason. Credits are basis points (10,000 is full), distances are
 * hundreds of metres, years are hundredths. docs/MATCHING.md says what each does; a change here is a new engine version.
 */

/** Full credit in basis points. */
export const FULL = 10_000;
/** What a judgement answers for a criterion that nobody can judge. Any other answer is a credit from 0 to FULL. */
export const UNKNOWN = -1;

/** Score, in tenths of a point, that an unknown dimension is ranked with: a quarter of the scale. */
export const prior = 250;

/** Weight of a criterion inside its dimension. An excluded one weighs nothing: it only bars. */
export const importanceWeight: Readonly<Record<Importance, number>> = {
  required: 3,
  strong: 2,
  preferred: 1,
  excluded: 0,
};

/** Weights may have three decimals; inside they are integers. */
export const weightScale = 1000;

/** Rarity in thousandths: a quarter for a term that everybody has, a quarter more for each halving, four at most. */
export const idf = { base: 250, perHalving: 250, most: 4000 } as const;

/** What is learned from a pool's own profiles. */
export const learning = {
  /** Fewer profiles teach nothing; more cost more memory than their relations are worth. */
  fromProfiles: 300,
  mostProfiles: 200_000,
  /** Profiles that must name both of a pair, and concepts of one profile that are paired. */
  support: 5,
  mostOfAProfile: 60,
  /** Credit of two that are always together, of the least that is kept, and how many a concept keeps. */
  mostCredit: 4000,
  leastCredit: 1200,
  mostRelations: 10,
} as const;

/** The line of work: a criterion of the skills dimension beside the skills asked for. */
export const lineOfWork = {
  /** The skills together weigh three times what a title weighs: it is a quarter of the dimension. */
  skillsToTitle: 3,
  /** Where the title alone names skills it weighs nine times what they weigh: they say again what it says. */
  titleToOwnSkills: 9,
  /** A long list without a title: what it says as a whole weighs three times what it says one by one. */
  wholeToSkills: 3,
  /** What a title weighs beside nothing. */
  aloneWeight: 500,
  /** From so many skills on, a list without a title says what line of work it is. */
  wholeFrom: 10,
  /** What work is weighed by: the root of its rarity, over this, so that the commonest counts about a quarter of the rarest. */
  workUnit: 64,
  /** Rarities of a title's words are taken in tenths: finer steps change no order, and squares stay small. */
  rarityUnit: 100,
  /** How the cosines of the words and of the work are put together. */
  wordsShare: 2,
  workShare: 3,
  /** Below it two lines of work are said to be rather different. */
  nearFrom: 3500,
  /** What a skill that is not asked for takes from the whole, in percent: a tool beside the asked ones says little against somebody. */
  besidePercent: 20,
  /**
   * How often the level of such a skill counts where levels are compared. As a level above the one asked costs nothing, whoever is good
   * at everything would else be as near as whoever is good at what is asked.
   */
  besideLevels: 2,
} as const;

/** From which credit on a criterion counts as met, by topic; FULL where none is named. Below FULL, less than full credit still satisfies what was asked. */
export const metFrom: Readonly<Record<string, number>> = {
  /** A narrower skill, or nine tenths of the years, is what was asked for. */
  skill: 9000,
  title: 9000,
  discipline: 9000,
  /** The far end of an accepted commute is still accepted. */
  place: 7000,
  mobility: 7000,
};

/** A level below the one asked keeps three quarters, then half, then a quarter. Years below keep their share, never under a quarter. */
export const skillScale = {
  perLevel: 2500,
  least: 2500,
  /** Years between the last use and the start of the work that cost nothing, what each further one costs, and the floor. */
  freshYears: 3,
  perStaleYear: 1000,
  leastStale: 5000,
} as const;

/** Levels and grades one step under a minimum that is not required; further down earns nothing. */
export const oneStepBelow = { degree: 4000, grade: 5000 } as const;

/** Disciplines of the national catalogue: inside the wanted code, same class, declared neighbours, same field. */
export const disciplineCredit = { same: FULL, sameClass: 8000, near: 6000, sameField: 4000 } as const;

export const travel = {
  /** Mean radius of the Earth (IUGG) in hundreds of metres. */
  earthRadius: 63_710.088,
  /** Longest commute of a candidate who states none: 30 km, about an hour door to door in a large city. */
  defaultCommute: 300,
  /** Up to 5 km distance makes no difference. */
  near: 50,
  /** Credit at the very end of the commute. */
  atLimit: 7000,
  /** Beyond a commute that nobody closed off: what is left right behind its end, and the floor. */
  beyond: 4000,
  least: 1000,
  /** Willing to relocate: a small discount. */
  relocate: 8500,
  /** Hybrid work halves the journeys, so the commute may be twice as long. */
  hybridFactor: 2,
  /** Somebody known only by a city that contains the other place is at most 20 km away. */
  sameCity: 200,
  /** Without a stated commute, "does not relocate" rules out what nobody travels daily: more than 200 km. */
  neverDaily: 2000,
} as const;

/** A need that is denied still earns part from these offers. */
export const nearOffers = [
  { need: 'remote', offer: 'hybrid', credit: 4000 },
  { need: 'flexible-hours', offer: 'flexible-start', credit: 5000 },
  { need: 'school-run', offer: 'flexible-start', credit: 5000 },
] as const;

export const week = {
  /** Slots of a quarter of an hour. */
  slotMinutes: 15,
  slotsPerDay: 96,
  slots: 672,
  /** No work between 22:00 and 06:00 is `no-nights`. */
  nightFrom: 88,
  nightTo: 24,
  /** Work on school days between 08:30 and 16:00 leaves both ways free: `school-run`. */
  schoolFrom: 34,
  schoolTo: 64,
  /** A week of at most 30 hours is `part-time`. */
  partTimeHours: 30,
  /** A window of six hours or more holds an unpaid break of one: hours a week are compared with what is left. */
  breakFromSlots: 24,
  breakSlots: 4,
  /** Hours needed inside a flexible band when the vacancy does not say: a full week. */
  fullTimeHours: 40,
} as const;

/** What each hour a week between two ranges that do not meet costs. */
export const perHourApart = 1000;

/** Pay periods to a year: 21.75 paid days a month (the statutory basis for converting wages), eight hours a day. */
export const periodsPerYear = { hour: 2088, day: 261, month: 12, year: 1 } as const;

/** Yuan for 10,000 units, rounded, as of 2025-06-30. Used only between different currencies; others cannot be compared. */
export const yuanPer10000: Readonly<Record<string, number>> = {
  CNY: 10_000,
  HKD: 9130,
  MOP: 8860,
  TWD: 2450,
  USD: 71_700,
  EUR: 84_000,
  GBP: 98_300,
  JPY: 496,
  SGD: 56_200,
  AUD: 46_800,
  CAD: 52_400,
};

/** Pay short by a fifth of what is asked, or more, earns nothing. */
export const payShareToNothing = 5;

/** A language one and two levels under the minimum that is not required. */
export const languageStep = [FULL, 6000, 3000] as const;
/** Cantonese where Chinese is asked for: the written language is shared. */
export const cantoneseForChinese = 5000;

/** Ninety days late earns nothing. */
export const daysToNothing = 90;

/** Bounds of a ranked list's by-products. */
export const listBounds = { exclusions: 50, nearMisses: 10 } as const;

/** Twice what is there over what is needed, less one: nine tenths earn eight tenths, half earns nothing. Integers not below 0; `need` above 0. */
export function shareCredit(have: number, need: number): number {
  if (have >= need) return FULL;
  return Math.max(0, Math.floor((2 * FULL * have) / need) - FULL);
}
