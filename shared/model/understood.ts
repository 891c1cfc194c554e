import type { Day } from '../kernel/time.ts';
import type {
  DegreeLevel,
  DegreeRegion,
  Dimension,
  FlexibilityCode,
  Importance,
  LanguageLevel,
  PayPeriod,
  RemoteKind,
  SkillGrade,
  WeekDay,
} from './codes.ts';

/**
 * What was read from a profile: codes, numbers and where each was found. `services/understanding` makes it,
 * `services/matching` judges it and sees nothing else. Plain JSON. A member that is absent is unknown:
 * nobody stated it and no text said it. A list that is present is complete.
 */
export interface Source {
  /** JSON pointer of the field. */
  readonly pointer: string;
  /** In free text: UTF-16 offsets [from, to) into that field. */
  readonly span?: readonly [number, number];
  /**
   * How sure the reading of a text is, in basis points; absent for what a field states, and in text for what its words say
   * outright. Shown, and never used: no score depends on it.
   */
  readonly confidence?: number;
}

/** A concept of the taxonomy (`skill:hplc`), or an unknown skill kept as its own (`own:<folded wording>`). */
export interface Concept {
  readonly concept: string;
  readonly label: string;
}

export interface SkillClaim extends Concept {
  readonly level?: number;
  readonly years?: number;
  readonly lastUsed?: string;
  readonly source: Source;
}

export type SkillRelation = 'same' | 'narrower' | 'implied' | 'broader' | 'related';

/** A concept that satisfies a wanted one, wholly or in part. `credit` in basis points, 1 to 10,000. */
export interface AcceptedConcept extends Concept {
  readonly relation: SkillRelation;
  readonly credit: number;
}

/** One skill criterion of a vacancy. Several alternatives make an `anyOf` group that counts once. */
export interface SkillCriterion {
  readonly label: string;
  readonly alternatives: readonly (Concept & { readonly accepts: readonly AcceptedConcept[] })[];
  readonly importance: Importance;
  readonly minLevel?: number;
  readonly minYears?: number;
  readonly source: Source;
}

/** A job title as it is compared: by its words, and by the work that it names. */
export interface Title {
  /** Folded words without rank and recruiting words: stems of Latin words and runs of Chinese characters, parted by spaces. */
  readonly words: string;
  /** The occupations that it reads as, nearest first; `share` is how near, in basis points. */
  readonly occupations: readonly { readonly code: string; readonly label: string; readonly share: number }[];
  /** Those, their groups and sectors and what resembles them, each with a weight of 1 to 1000; ordered by code. */
  readonly work: readonly (readonly [code: string, weight: number])[];
  /** Concepts of skills that the work implies. */
  readonly implies: readonly string[];
  readonly source: Source;
}

/** A discipline of the national catalogue: `code` is 2 digits (field 学科门类), 4 (class), 6 (discipline) or 8 (major inside one), or `own:…`. */
export interface Discipline {
  readonly code: string;
  readonly label: string;
  /** Codes declared as neighbours across fields. */
  readonly near?: readonly string[];
}

export interface DegreeClaim {
  readonly level?: DegreeLevel;
  readonly disciplines: readonly Discipline[];
  readonly region?: DegreeRegion;
  readonly graduatedOn?: string;
  readonly verified?: boolean;
  readonly source: Source;
}

export interface DegreeCriterion {
  readonly min?: DegreeLevel;
  readonly max?: DegreeLevel;
  /** Importance of the level. */
  readonly importance: Importance;
  /** Any one of them serves; absent when nobody asked. */
  readonly disciplines?: readonly Discipline[];
  readonly disciplineImportance?: Importance;
  readonly source: Source;
}

export interface Place {
  /** GB/T 2260 code for China (2, 4 or 6 digits), else ISO country or a code of the table; absent for a bare point. */
  readonly code?: string;
  readonly label: string;
  readonly lat: number;
  readonly lng: number;
  readonly precision: 'point' | 'district' | 'city' | 'province' | 'country';
  readonly source: Source;
}

/** A place or region that a candidate accepts. A place is inside when its code starts with one of `codes`. */
export interface AcceptedPlace {
  readonly label: string;
  readonly codes: readonly string[];
  readonly source: Source;
}

export interface Mobility {
  readonly maxCommuteKm?: number;
  readonly places?: readonly AcceptedPlace[];
  readonly relocate?: boolean;
  readonly remote?: boolean;
  readonly importance: Importance;
  readonly source: Source;
}

/** Minutes since midnight; `to` not above `from` ends on the next day. */
export interface WeeklyWindow {
  readonly days: readonly WeekDay[];
  readonly from: number;
  readonly to: number;
}

export interface Windows {
  readonly windows: readonly WeeklyWindow[];
  readonly importance: Importance;
  readonly source: Source;
}

export interface NumberRange {
  readonly min?: number;
  readonly max?: number;
  readonly importance: Importance;
  readonly source: Source;
}

export interface Pay {
  readonly min?: number;
  readonly max?: number;
  readonly currency: string;
  readonly per: PayPeriod;
  readonly importance: Importance;
  readonly source: Source;
}

/** Something noticed while reading that the sender should know; `code` is stable, `params` carry no profile text beyond the wording meant. */
export interface Warning {
  readonly code: string;
  readonly pointer: string;
  /** In free text: UTF-16 offsets [from, to) into the field. */
  readonly span?: readonly [number, number];
  readonly params?: Readonly<Record<string, string | number>>;
}

interface UnderstoodProfile {
  readonly id: string;
  readonly pool: string;
  readonly title?: Title;
  readonly location?: Place;
  readonly warnings: readonly Warning[];
  /** Version of the taxonomy and tables that were read with. */
  readonly taxonomy: string;
}

export interface UnderstoodCandidate extends UnderstoodProfile {
  readonly kind: 'candidate';
  readonly skills?: readonly SkillClaim[];
  readonly degrees?: readonly DegreeClaim[];
  readonly skillGrade?: { readonly code: SkillGrade; readonly source: Source };
  readonly experienceYears?: { readonly value: number; readonly source: Source };
  readonly mobility?: Mobility;
  readonly needs?: readonly {
    readonly code: FlexibilityCode;
    readonly importance: Importance;
    readonly source: Source;
  }[];
  readonly availability?: Windows;
  readonly hoursPerWeek?: NumberRange;
  readonly salary?: Pay;
  readonly languages?: readonly { readonly code: string; readonly level?: LanguageLevel; readonly source: Source }[];
  readonly availableFrom?: { readonly day: Day; readonly importance: Importance; readonly source: Source };
  readonly consent: { readonly matching?: boolean; readonly until?: Day };
}

export interface UnderstoodVacancy extends UnderstoodProfile {
  readonly kind: 'vacancy';
  readonly employer?: string;
  readonly headcount?: number;
  readonly skills?: readonly SkillCriterion[];
  readonly degree?: DegreeCriterion;
  readonly skillGrade?: { readonly min: SkillGrade; readonly importance: Importance; readonly source: Source };
  readonly remote?: RemoteKind;
  /** Offers as stated; implications and what follows from shifts are the engine's to draw. */
  readonly offers?: readonly { readonly code: FlexibilityCode; readonly source: Source }[];
  readonly shifts?: Windows;
  readonly hoursPerWeek?: NumberRange;
  readonly experienceYears?: NumberRange;
  readonly salary?: Pay;
  readonly languages?: readonly {
    readonly code: string;
    readonly min?: LanguageLevel;
    readonly importance: Importance;
    readonly source: Source;
  }[];
  readonly startsOn?: { readonly day: Day; readonly source: Source };
  readonly strict: boolean;
  readonly weights?: Readonly<Partial<Record<Dimension, number | undefined>>>;
  readonly status: 'open' | 'closed';
  readonly closesOn?: Day;
}

export interface UnderstoodOf {
  readonly candidate: UnderstoodCandidate;
  readonly vacancy: UnderstoodVacancy;
}
export type Understood = UnderstoodCandidate | UnderstoodVacancy;
