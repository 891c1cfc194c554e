import {
  type DegreeLevel,
  type DegreeRegion,
  degreeLevels,
  type SkillGrade,
  skillGrades,
} from '../../shared/model/codes.ts';
import type { Archetype, DisciplineId, Focus } from './archetype.ts';
import { archetypes } from './archetypes.ts';
import type { Random } from './random.ts';
import type { SkillId } from './vocabulary.ts';
import { institutions } from './vocabulary-institutions.ts';
import { type FairRegion, type PlaceId, places, regionOf } from './vocabulary-places.ts';
import type { Voice } from './voice.ts';

/** Everything true of one candidate, before it is written down: fields and text both come from this. */
export interface Story {
  readonly archetype: Archetype;
  readonly voice: Voice;
  readonly region: FairRegion;
  readonly place: PlaceId;
  readonly level: DegreeLevel;
  readonly discipline: DisciplineId;
  readonly schoolRegion: DegreeRegion;
  readonly school: readonly [zh: string, en: string];
  /** The degree below the highest, for most of those with a master's degree or more. */
  readonly earlier?: {
    readonly level: DegreeLevel;
    readonly discipline: DisciplineId;
    readonly school: readonly [string, string];
  };
  readonly grade?: SkillGrade;
  readonly years: number;
  /** Graduates this summer. */
  readonly fresh: boolean;
  readonly focus: Focus;
  readonly skills: readonly SkillId[];
  readonly cares: boolean;
}

/** What is decided for the pool as a whole, so that its shares are exact. */
export interface StoryPlan {
  readonly level: DegreeLevel;
  readonly region: FairRegion;
  readonly cares: boolean;
}

export const isScholar = (level: DegreeLevel): boolean => degreeLevels.indexOf(level) >= degreeLevels.indexOf('master');

/** Draws a candidate to a plan. */
export function drawStory(random: Random, { level, region, cares }: StoryPlan): Story {
  const archetype = drawArchetype(random, { level, cares });
  const place = random.pick((Object.keys(places) as PlaceId[]).filter((id) => regionOf(id) === region));
  const schoolRegion = drawSchoolRegion(random, region);
  const school = random.pick(
    isScholar(level) || level === 'bachelor' ? institutions[schoolRegion] : institutions.trades,
  );
  const fresh = isScholar(level) && random.chance(0.42);
  const years = fresh ? random.pick([0, 0, 0, 1]) : drawYears(random, level, archetype);
  const grade = drawGrade(archetype, { level, years });
  const discipline = random.weighted(archetype.disciplines, (id) => 1 / (1 + archetype.disciplines.indexOf(id)));
  return {
    archetype,
    voice: drawVoice(random, region, level),
    region,
    place,
    level,
    discipline,
    schoolRegion,
    school,
    ...drawEarlier(random, { level, archetype, discipline }),
    ...(grade ? { grade } : {}),
    years,
    fresh,
    focus: random.pick(archetype.focus),
    skills: drawSkills(random, archetype),
    cares,
  };
}

function drawArchetype(random: Random, { level, cares }: { level: DegreeLevel; cares: boolean }): Archetype {
  const fits = ({ degree: [, high] }: Archetype): boolean =>
    isScholar(level) || degreeLevels.indexOf(level) <= degreeLevels.indexOf(high) + 1;
  return random.weighted(archetypes, (line) => {
    if (!fits(line)) return 0;
    return (
      (isScholar(level) ? line.scholars : line.hands) *
      (cares && line.flexible ? 3 : 1) *
      (level === 'doctorate' && line.degree[1] !== 'doctorate' ? 0.15 : 1)
    );
  });
}

function drawSchoolRegion(random: Random, region: FairRegion): 'mainland' | 'hongkong' | 'macao' | 'overseas' {
  const roll = random.next();
  if (region === 'hongkong') return roll < 0.65 ? 'hongkong' : roll < 0.85 ? 'mainland' : 'overseas';
  if (region === 'macao') return roll < 0.7 ? 'macao' : roll < 0.9 ? 'mainland' : 'overseas';
  if (region === 'overseas') return 'overseas';
  return roll < 0.82 ? 'mainland' : roll < 0.9 ? 'hongkong' : roll < 0.93 ? 'macao' : 'overseas';
}

function drawVoice(random: Random, region: FairRegion, level: DegreeLevel): Voice {
  const roll = random.next();
  if (region === 'hongkong') return roll < 0.4 ? 'en' : roll < 0.9 ? 'hant' : 'zh';
  if (region === 'macao') return roll < 0.2 ? 'en' : roll < 0.75 ? 'hant' : 'zh';
  if (region === 'overseas') return roll < 0.55 ? 'en' : 'zh';
  return isScholar(level) && roll < 0.08 ? 'en' : 'zh';
}

function drawYears(random: Random, level: DegreeLevel, { setting }: Archetype): number {
  if (level === 'doctorate') return random.integer(1, 9);
  if (level === 'master') return random.integer(1, 11);
  return setting === 'shop' || setting === 'bench' ? random.integer(1, 20) : random.integer(1, 12);
}

/** About one step of the ladder every four years, within what the line of work knows. */
function drawGrade(
  archetype: Archetype,
  { level, years }: { level: DegreeLevel; years: number },
): SkillGrade | undefined {
  if (!archetype.grade || isScholar(level)) return undefined;
  const [low, high] = archetype.grade.map((grade) => skillGrades.indexOf(grade)) as [number, number];
  return skillGrades[Math.min(high, low + Math.floor(years / 4))];
}

function drawEarlier(
  random: Random,
  { level, archetype, discipline }: { level: DegreeLevel; archetype: Archetype; discipline: DisciplineId },
): Pick<Story, 'earlier'> {
  if (!isScholar(level) || random.chance(0.4)) return {};
  const below = level === 'doctorate' && random.chance(0.6) ? 'master' : 'bachelor';
  const studied = random.chance(0.65) ? discipline : random.pick(archetype.disciplines);
  return { earlier: { level: below, discipline: studied, school: random.pick(institutions.mainland) } };
}

function drawSkills(random: Random, archetype: Archetype): SkillId[] {
  const core = random.sample(archetype.core, Math.max(2, archetype.core.length - random.integer(0, 2)));
  const more = random.sample(archetype.more, random.integer(1, Math.ceil(archetype.more.length * 0.6)));
  const general: SkillId[] = isSchooled(archetype)
    ? ['python', 'statistics', 'literature-search', 'project-management', 'excel']
    : ['excel', '5s', 'typing'];
  return [...new Set([...core, ...more, ...(random.chance(0.3) ? [random.pick(general)] : [])])];
}

const isSchooled = ({ scholars }: Archetype): boolean => scholars > 4;
