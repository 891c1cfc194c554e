import {
  type DegreeLevel,
  degreeLevels,
  type FlexibilityCode,
  type SkillGrade,
  skillGrades,
} from '../../shared/model/codes.ts';
import type { Archetype, DisciplineId, Focus } from './archetype.ts';
import type { Random } from './random.ts';
import type { SkillId } from './vocabulary.ts';
import type { Employer } from './vocabulary-employers.ts';
import { type FairRegion, type PlaceId, regionOf } from './vocabulary-places.ts';
import { levelBetween, type Voice } from './voice.ts';
import { type Hours, hoursFor } from './working-hours.ts';

export type Seniority = 'entry' | 'regular' | 'senior' | 'lead';

/** Everything that one vacancy asks and offers, before it is written down: fields and text both come from this. */
export interface Demand {
  readonly employer: Employer;
  readonly archetype: Archetype;
  readonly voice: Voice;
  readonly seniority: Seniority;
  readonly focus: Focus;
  readonly place: PlaceId;
  readonly headcount: number;
  readonly core: readonly SkillId[];
  readonly anyOf: readonly SkillId[];
  readonly wished: readonly SkillId[];
  readonly degree?: DegreeLevel;
  readonly disciplines: readonly DisciplineId[];
  readonly grade?: SkillGrade;
  readonly years?: number;
  readonly pay: { readonly min: number; readonly max: number; readonly per: 'month' | 'year' | 'hour' };
  readonly currency: string;
  readonly english: boolean;
  readonly cantonese: boolean;
  readonly flexible: boolean;
  readonly hours: Hours;
  readonly offers: readonly FlexibilityCode[];
}

const seniorityShares: Readonly<Record<Archetype['setting'], readonly number[]>> = {
  office: [0.28, 0.42, 0.22, 0.08],
  lab: [0.3, 0.42, 0.2, 0.08],
  plant: [0.32, 0.42, 0.2, 0.06],
  desk: [0.36, 0.44, 0.16, 0.04],
  shop: [0.4, 0.44, 0.16, 0],
  bench: [0.6, 0.36, 0.04, 0],
};
const seniorities: readonly Seniority[] = ['entry', 'regular', 'senior', 'lead'];
const payFactor: Readonly<Record<Seniority, number>> = { entry: 0.78, regular: 1, senior: 1.35, lead: 1.8 };

/** Draws a vacancy of an employer in a line of work; a flexible one leaves room for care duties. */
export function drawDemand(
  random: Random,
  post: { employer: Employer; archetype: Archetype; flexible: boolean },
): Demand {
  const { employer, archetype, flexible } = post;
  const place = random.pick(employer.places);
  const region = regionOf(place);
  const seniority = drawSeniority(random, post);
  const degree = drawDegree(random, archetype, seniority);
  const years = drawYears(random, { seniority, degree, setting: archetype.setting });
  const voice = drawVoice(random, region, archetype);
  const wished = random.sample(archetype.more, random.integer(2, 5));
  return {
    ...post,
    place,
    seniority,
    voice,
    focus: random.pick(archetype.focus.filter(({ sector }) => !sector || sector === employer.sector)),
    headcount: drawHeadcount(random, archetype),
    core: random.sample(archetype.core, Math.max(2, archetype.core.length - random.integer(0, 2))),
    anyOf: random.chance(0.3) && wished.length > 3 ? wished.splice(0, 2) : [],
    wished,
    ...(degree && { degree }),
    disciplines: random.sample(archetype.disciplines, random.integer(1, Math.min(4, archetype.disciplines.length))),
    ...drawGrade(random, archetype, seniority),
    ...(years !== undefined && { years }),
    pay: drawPay(random, { archetype, seniority, flexible, degree, region }),
    currency: region === 'hongkong' ? 'HKD' : region === 'macao' ? 'MOP' : 'CNY',
    english: random.chance(englishShare(region, archetype)),
    cantonese: random.chance(
      region === 'hongkong' || region === 'macao' ? 0.4 : archetype.setting === 'bench' ? 0.12 : 0.04,
    ),
    ...hoursFor(random, { setting: archetype.setting, flexible }),
    flexible,
    employer,
  };
}

function drawSeniority(
  random: Random,
  { archetype, flexible }: { archetype: Archetype; flexible: boolean },
): Seniority {
  const shares = seniorityShares[archetype.setting];
  const seniority = random.weighted(seniorities, (name) => shares[seniorities.indexOf(name)] ?? 0);
  return flexible && seniority === 'lead' ? 'regular' : seniority;
}

function drawVoice(random: Random, region: FairRegion, archetype: Archetype): Voice {
  const roll = random.next();
  if (region === 'hongkong') return roll < 0.5 ? 'en' : 'hant';
  if (region === 'macao') return roll < 0.2 ? 'en' : roll < 0.85 ? 'hant' : 'zh';
  if (archetype.setting === 'shop' || archetype.setting === 'bench') return roll < 0.02 ? 'en' : 'zh';
  return roll < 0.155 ? 'en' : 'zh';
}

/** Senior posts ask for the upper half of the archetype's range, entry posts for the lower. */
function drawDegree(random: Random, archetype: Archetype, seniority: Seniority): DegreeLevel | undefined {
  if (random.chance(archetype.setting === 'shop' || archetype.setting === 'bench' ? 0.3 : 0.04)) return undefined;
  const [low, high] = archetype.degree;
  const first = levelBetween(random, [low, high]);
  const second = levelBetween(random, [low, high]);
  const upper = degreeLevels.indexOf(first) >= degreeLevels.indexOf(second) ? first : second;
  const lower = upper === first ? second : first;
  return seniority === 'senior' || seniority === 'lead' ? upper : lower;
}

interface YearsCase {
  readonly seniority: Seniority;
  readonly degree: DegreeLevel | undefined;
  readonly setting: Archetype['setting'];
}

/** Experience asked for: less after long studies, and never more than five years on the shop floor. */
function drawYears(random: Random, { seniority, degree, setting }: YearsCase): number | undefined {
  const discount = degree === 'doctorate' ? 2 : degree === 'master' ? 1 : 0;
  if (seniority === 'entry') return undefined;
  const asked =
    seniority === 'regular'
      ? random.integer(1, 4)
      : seniority === 'senior'
        ? random.integer(4, 7)
        : random.integer(7, 10);
  const capped = Math.min(asked - discount, setting === 'shop' || setting === 'bench' ? 5 : 10);
  return capped > 0 ? capped : undefined;
}

function drawGrade(random: Random, archetype: Archetype, seniority: Seniority): { grade?: SkillGrade } {
  if (!archetype.grade || random.chance(0.35)) return {};
  const [low, high] = archetype.grade.map((grade) => skillGrades.indexOf(grade)) as [number, number];
  const step =
    seniority === 'entry'
      ? low
      : seniority === 'regular'
        ? random.integer(low, low + 1)
        : random.integer(low + 1, high);
  const grade = skillGrades[Math.min(step, high)];
  // Nobody asks for a certificate of being an apprentice.
  return grade && grade !== 'apprentice' ? { grade } : {};
}

function drawHeadcount(random: Random, archetype: Archetype): number {
  if (archetype.setting === 'shop' || archetype.setting === 'bench') return random.integer(1, 20);
  return random.chance(0.55) ? 1 : random.integer(2, 6);
}

const englishShare = (region: FairRegion, { setting }: Archetype): number =>
  setting === 'shop' || setting === 'bench' ? 0 : region === 'hongkong' ? 0.5 : 0.2;

interface PayCase {
  readonly archetype: Archetype;
  readonly seniority: Seniority;
  readonly flexible: boolean;
  readonly degree: DegreeLevel | undefined;
  readonly region: FairRegion;
}

function drawPay(random: Random, { archetype, seniority, flexible, degree, region }: PayCase): Demand['pay'] {
  // Pay in Hong Kong and Macao is higher, in dollars and patacas alike.
  const regionFactor = region === 'hongkong' ? 1.6 : region === 'macao' ? 1.5 : 1;
  const factor =
    regionFactor * payFactor[seniority] * (degree === 'doctorate' ? 1.25 : 1) * (0.92 + 0.16 * random.next());
  const [low, high] = archetype.pay.map((thousands) => thousands * 1000 * factor) as [number, number];
  // 174 hours are a month of full-time work.
  if (flexible && random.chance(0.45))
    return { min: Math.round(low / 174), max: Math.round(high / 174) + 2, per: 'hour' };
  if (flexible) return { min: rounded(low * 0.7, 100), max: rounded(high * 0.8, 100), per: 'month' };
  if (low > 14_000 && random.chance(0.45))
    return { min: rounded(low * 13, 10_000), max: rounded(high * 13, 10_000), per: 'year' };
  return { min: rounded(low, 500), max: rounded(high, 500), per: 'month' };
}

const rounded = (value: number, step: number): number => Math.round(value / step) * step;
