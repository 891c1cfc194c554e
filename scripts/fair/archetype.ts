import type { DegreeLevel, SkillGrade } from '../../shared/model/codes.ts';
import { type SkillId, skills } from './vocabulary.ts';
import { disciplines } from './vocabulary-disciplines.ts';
import { type Sector, sectors } from './vocabulary-employers.ts';

export type DisciplineId = keyof typeof disciplines;
/** Where and when the work is done: decides hours, shifts and how remote it can be. */
export type Setting = 'office' | 'lab' | 'plant' | 'shop' | 'bench' | 'desk';
export interface Wording {
  readonly zh: readonly string[];
  readonly en: readonly string[];
}

/** What a post or a person concentrates on; with `sector`, only employers of that sector do. */
export interface Focus {
  readonly zh: string;
  readonly en: string;
  readonly sector?: Sector;
}

/** A line of work: all that a vacancy or a candidate of that line says is drawn from here, so that it hangs together. */
export interface Archetype {
  readonly id: string;
  /** Relative number of posts that an employer of each sector has in this line. */
  readonly sectors: ReadonlyMap<Sector, number>;
  /** Relative number of candidates with a master's degree or doctorate, and of all others. */
  readonly scholars: number;
  readonly hands: number;
  readonly titles: Wording;
  readonly focus: readonly Focus[];
  readonly core: readonly SkillId[];
  readonly more: readonly SkillId[];
  readonly disciplines: readonly DisciplineId[];
  /** Degree that posts ask for, lowest and highest. */
  readonly degree: readonly [DegreeLevel, DegreeLevel];
  readonly grade?: readonly [SkillGrade, SkillGrade];
  /** Monthly pay in thousand CNY of somebody with three years' experience. */
  readonly pay: readonly [number, number];
  readonly setting: Setting;
  /** True where posts can be arranged around care duties. */
  readonly flexible: boolean;
  /** What the post does; `{focus}` stands for its focus. */
  readonly duties: Wording;
  /** What a person has done; `{focus}` and `{n}` (a small number) stand for particulars. */
  readonly deeds: Wording;
}

/** The compact form in which archetypes are written: lists of ids and of wordings as one string. */
export interface ArchetypeRow {
  readonly sectors: string;
  readonly scholars?: number;
  readonly hands?: number;
  /** Wordings separated by ` / `. */
  readonly zh: string;
  readonly en: string;
  /** `中文=English` or `中文=English@sector`, separated by ` / `. */
  readonly focus: string;
  readonly core: string;
  readonly more: string;
  readonly disciplines: string;
  readonly degree: readonly [DegreeLevel, DegreeLevel];
  readonly grade?: readonly [SkillGrade, SkillGrade];
  readonly pay: readonly [number, number];
  readonly setting: Setting;
  readonly flexible?: boolean;
  readonly dutiesZh: readonly string[];
  readonly dutiesEn: readonly string[];
  readonly deedsZh: readonly string[];
  readonly deedsEn: readonly string[];
}

/** Reads the compact form. Throws on an id that no vocabulary has. */
export function archetype(id: string, row: ArchetypeRow): Archetype {
  return {
    id,
    sectors: new Map(words(row.sectors).map((entry) => sectorWeight(entry))),
    scholars: row.scholars ?? 0,
    hands: row.hands ?? 0,
    titles: { zh: row.zh.split(' / '), en: row.en.split(' / ') },
    focus: row.focus.split(' / ').map((pair) => readFocus(pair)),
    core: words(row.core).map((skill) => known(skills, skill)),
    more: words(row.more).map((skill) => known(skills, skill)),
    disciplines: words(row.disciplines).map((discipline) => known(disciplines, discipline)),
    degree: row.degree,
    ...(row.grade && { grade: row.grade }),
    pay: row.pay,
    setting: row.setting,
    flexible: row.flexible ?? false,
    duties: { zh: row.dutiesZh, en: row.dutiesEn },
    deeds: { zh: row.deedsZh, en: row.deedsEn },
  };
}

const words = (joined: string): string[] => joined.split(' ');

function known<Table extends object>(table: Table, id: string): keyof Table {
  if (!Object.hasOwn(table, id)) throw new RangeError(`no vocabulary has ${id}`);
  return id as keyof Table;
}

function sectorWeight(entry: string): [Sector, number] {
  const [name = '', weight] = entry.split(':');
  return [sectorNamed(name), Number(weight)];
}

function sectorNamed(name: string): Sector {
  const sector = sectors.find((candidate) => candidate === name);
  if (!sector) throw new RangeError(`no sector is named ${name}`);
  return sector;
}

function readFocus(text: string): Focus {
  const [zh, rest = ''] = text.split('=');
  const [en, sector] = rest.split('@');
  if (!zh || !en) throw new RangeError(`${text} is not a pair of wordings`);
  return { zh, en, ...(sector ? { sector: sectorNamed(sector) } : {}) };
}
