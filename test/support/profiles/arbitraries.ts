import * as fc from 'fast-check';
import {
  degreeLevels,
  degreeRegions,
  dimensions,
  flexibilityCodes,
  type Importance,
  importances,
  languageLevels,
  payPeriods,
  remoteKinds,
  skillGrades,
  weekDays,
} from '../../../shared/model/codes.ts';
import type {
  AcceptedConcept,
  Discipline,
  Place,
  SkillCriterion,
  Title,
  UnderstoodCandidate,
  UnderstoodVacancy,
  WeeklyWindow,
} from '../../../shared/model/understood.ts';
import { at } from './builders.ts';

/** A small world, so that generated profiles have much to say to each other. */
export const skillNames = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const;
const skillName = fc.constantFrom(...skillNames);
const optional = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined, freq: 3 });

/** Drops members that are undefined: absent is absent. */
type Known<Shape> = { [Key in keyof Shape]: Exclude<Shape[Key], undefined> };
function present<Shape extends object>(shape: Shape): Partial<Known<Shape>> {
  return Object.fromEntries(Object.entries(shape).filter(([, value]) => value !== undefined)) as Partial<Known<Shape>>;
}

export const importance: fc.Arbitrary<Importance> = fc.constantFrom(...importances);
/** How candidates and measures may insist. */
const wanted: fc.Arbitrary<Importance> = fc.constantFrom('required', 'strong', 'strong', 'preferred');

const accepted: fc.Arbitrary<AcceptedConcept> = fc.record({
  concept: skillName.map((name) => `skill:${name}`),
  label: skillName,
  relation: fc.constantFrom('narrower', 'broader', 'related'),
  credit: fc.constantFrom(9500, 5000, 3000),
});

export const skillCriterion: fc.Arbitrary<SkillCriterion> = fc
  .record({
    names: fc.uniqueArray(skillName, { minLength: 1, maxLength: 3 }),
    accepts: fc.array(accepted, { maxLength: 2 }),
    importance: fc.constantFrom<Importance>('required', 'strong', 'preferred', 'preferred', 'excluded'),
    minLevel: optional(fc.integer({ min: 1, max: 5 })),
    minYears: optional(fc.integer({ min: 0, max: 20 }).map((halves) => halves / 2)),
  })
  .map(({ names, accepts, importance: how, ...mins }) => ({
    label: names.join(' / '),
    alternatives: names.map((name) => ({ concept: `skill:${name}`, label: name, accepts })),
    importance: how,
    source: at('/skills/0'),
    ...present(mins),
  }));

const skillClaim = fc
  .record({
    name: skillName,
    level: optional(fc.integer({ min: 1, max: 5 })),
    years: optional(fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4)),
    lastUsed: optional(fc.constantFrom('2010', '2019-05', '2024', '2026-01-02')),
  })
  .map(({ name, ...rest }) => ({ concept: `skill:${name}`, label: name, source: at('/skills/0'), ...present(rest) }));

/** Names that no table knows, which share words. */
const ownConcept = fc
  .constantFrom('plant control', 'plant care', 'control of plant costs', 'cost control', '设备管理', '设备维护')
  .map((name) => ({ concept: `own:${name.replaceAll(' ', '')}`, label: name }));

/** Skills of a list that is long enough to be compared as a whole, those of no table among them. */
const longListCriterion: fc.Arbitrary<SkillCriterion> = fc
  .tuple(skillCriterion, fc.option(ownConcept, { freq: 2 }))
  .map(([asked, own]) => (own ? { ...asked, label: own.label, alternatives: [{ ...own, accepts: [] }] } : asked));
const longListClaim = fc
  .tuple(skillClaim, fc.option(ownConcept, { freq: 2 }))
  .map(([claim, own]) => ({ ...claim, ...own }));

const title: fc.Arbitrary<Title> = fc
  .record({
    words: fc.constantFrom('药物化学研究员', '化学研究员', 'chemist', 'softwar engin', 'java 工程师', '司机'),
    work: fc.uniqueArray(
      fc.tuple(fc.constantFrom('occ:x', 'occ:y', 'group:g', 'sector:s'), fc.integer({ min: 1, max: 1000 })),
      {
        selector: ([code]) => code,
        maxLength: 4,
      },
    ),
    implies: fc.uniqueArray(
      skillName.map((name) => `skill:${name}`),
      { maxLength: 3 },
    ),
  })
  .map((read) => ({ ...read, occupations: [], source: at('/title') }));

const discipline: fc.Arbitrary<Discipline> = fc
  .record({
    code: fc.constantFrom('1007', '100701', '100702', '10', '0703', '070301', '0710', 'own:x', 'own:y'),
    near: optional(fc.constantFrom(['0710'], ['1007'])),
  })
  .map(({ code, ...rest }) => ({ code, label: code, ...present(rest) }));

const degreeClaim = fc
  .record({
    level: optional(fc.constantFrom(...degreeLevels)),
    region: optional(fc.constantFrom(...degreeRegions)),
    graduatedOn: optional(fc.constantFrom('2020', '2026-06', '2027-07-01')),
    verified: optional(fc.boolean()),
    disciplines: fc.array(discipline, { maxLength: 2 }),
  })
  .map(({ disciplines, ...rest }) => ({ disciplines, source: at('/degrees/0'), ...present(rest) }));

const degreeCriterion = fc
  .record({
    min: optional(fc.constantFrom(...degreeLevels)),
    max: optional(fc.constantFrom(...degreeLevels)),
    disciplines: optional(fc.array(discipline, { maxLength: 2 })),
    disciplineImportance: optional(wanted),
    importance: wanted,
  })
  .map(({ importance: how, ...rest }) => ({ importance: how, source: at('/degree'), ...present(rest) }));

const places: readonly Omit<Place, 'source'>[] = [
  { code: '440113', label: 'Panyu', lat: 22.94, lng: 113.38, precision: 'district' },
  { code: '440112', label: 'Huangpu', lat: 23.11, lng: 113.46, precision: 'district' },
  { code: '4401', label: 'Guangzhou', lat: 23.13, lng: 113.26, precision: 'city' },
  { code: '4403', label: 'Shenzhen', lat: 22.54, lng: 114.06, precision: 'city' },
  { code: '44', label: 'Guangdong', lat: 23.4, lng: 113.5, precision: 'province' },
  { code: '1101', label: 'Beijing', lat: 39.9, lng: 116.4, precision: 'city' },
  { label: 'a point', lat: 22.9, lng: 113.3, precision: 'point' },
  { code: 'SG', label: 'Singapore', lat: 1.35, lng: 103.8, precision: 'country' },
];
const place: fc.Arbitrary<Place> = fc.constantFrom(...places).map((one) => ({ ...one, source: at('/location') }));

const mobility = fc
  .record({
    maxCommuteKm: optional(fc.constantFrom(0, 5, 12.5, 30, 60, 200)),
    places: optional(
      fc.array(
        fc
          .constantFrom('44', '4403', '440113', '11')
          .map((code) => ({ label: code, codes: [code], source: at('/mobility/places/0') })),
        { maxLength: 2 },
      ),
    ),
    relocate: optional(fc.boolean()),
    remote: optional(fc.boolean()),
    importance: wanted,
  })
  .map(({ importance: how, ...rest }) => ({ importance: how, source: at('/mobility'), ...present(rest) }));

const window: fc.Arbitrary<WeeklyWindow> = fc.record({
  days: fc.uniqueArray(fc.constantFrom(...weekDays), { minLength: 1, maxLength: 7 }),
  from: fc.integer({ min: 0, max: 1440 }),
  to: fc.integer({ min: 0, max: 1440 }),
});
const officeDays = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const officeWindow: fc.Arbitrary<WeeklyWindow> = fc.constantFrom(
  { days: officeDays, from: 540, to: 1050 },
  { days: officeDays, from: 510, to: 960 },
  { days: officeDays, from: 1320, to: 360 },
);
const windows = fc
  .record({ windows: fc.array(fc.oneof(window, officeWindow), { maxLength: 2 }), importance: wanted })
  .map((some) => ({ ...some, source: at('/flexibility/shifts') }));

const range = (most: number) =>
  fc
    .record({
      a: optional(fc.integer({ min: 0, max: most })),
      b: optional(fc.integer({ min: 0, max: most })),
      importance: wanted,
    })
    .map(({ a, b, importance: how }) => {
      const [min, max] = a !== undefined && b !== undefined && a > b ? [b, a] : [a, b];
      return { importance: how, source: at('/range'), ...present({ min, max }) };
    });

const pay = fc
  .record({
    a: optional(fc.integer({ min: 0, max: 40 })),
    b: optional(fc.integer({ min: 0, max: 40 })),
    currency: fc.constantFrom('CNY', 'CNY', 'HKD', 'XAF'),
    per: fc.constantFrom(...payPeriods),
    importance: wanted,
  })
  .map(({ a, b, ...rest }) => {
    const unit = { hour: 5, day: 50, month: 1000, year: 12_000 }[rest.per];
    const [low, high] = a !== undefined && b !== undefined && a > b ? [b, a] : [a, b];
    const [min, max] = [low && low * unit, high && high * unit];
    return { ...rest, source: at('/salary'), ...present({ min, max }) };
  });

const language = fc.constantFrom('zh', 'cmn', 'yue', 'zh-yue', 'zh-HK', 'en', 'EN-gb');
const languageLevel = optional(fc.constantFrom(...languageLevels));
const day = fc.constantFrom('2026-03-01', '2026-03-20', '2026-06-01', '2026-12-31');

const consent = fc
  .record({
    matching: fc.constantFrom(true, true, true, false, undefined),
    until: optional(fc.constantFrom('2026-02-28', '2026-03-01', '2027-01-01')),
  })
  .map(present);

/** Ids that differ only in ways that a locale would hide. */
export const identifier = fc.constantFrom('a', 'B', 'b', 'ä', 'a10', 'a2', '张', '李', 'z');

/** Candidates of every shape: each member may be there or not. */
export const candidate: fc.Arbitrary<UnderstoodCandidate> = fc
  .record({
    id: identifier,
    title: optional(title),
    skills: optional(fc.array(skillClaim, { maxLength: 5 })),
    degrees: optional(fc.array(degreeClaim, { maxLength: 2 })),
    skillGrade: optional(fc.constantFrom(...skillGrades).map((code) => ({ code, source: at('/skillGrade') }))),
    experienceYears: optional(
      fc.integer({ min: 0, max: 24 }).map((halves) => ({ value: halves / 2, source: at('/experienceYears') })),
    ),
    location: optional(place),
    mobility: optional(mobility),
    needs: optional(
      fc.array(
        fc
          .record({ code: fc.constantFrom(...flexibilityCodes), importance: wanted })
          .map((need) => ({ ...need, source: at('/flexibility/needs/0') })),
        { maxLength: 3 },
      ),
    ),
    availability: optional(windows),
    hoursPerWeek: optional(range(60)),
    salary: optional(pay),
    languages: optional(
      fc.array(
        fc
          .record({ code: language, level: languageLevel })
          .map(({ code, level }) => ({ code, source: at('/languages/0'), ...present({ level }) })),
        { maxLength: 2 },
      ),
    ),
    availableFrom: optional(
      fc.record({ day, importance: wanted }).map((some) => ({ ...some, source: at('/availableFrom') })),
    ),
    consent,
  })
  .map(({ id, consent: agreed, ...rest }) => ({
    kind: 'candidate' as const,
    ...{ id, pool: 'p', taxonomy: 't', warnings: [], consent: agreed },
    ...present(rest),
  }));

/** Weights as requests send them: whole or with decimals, zero among them. */
export const weights = fc
  .record(Object.fromEntries(dimensions.map((name) => [name, optional(fc.constantFrom(0, 1, 2.5, 10, 33.3, 50))])))
  .map((some) => present(some));

/** Vacancies of every shape. */
export const vacancy: fc.Arbitrary<UnderstoodVacancy> = fc
  .record({
    id: identifier,
    title: optional(title),
    skills: optional(fc.array(skillCriterion, { maxLength: 4 })),
    degree: optional(degreeCriterion),
    skillGrade: optional(
      fc
        .record({ min: fc.constantFrom(...skillGrades), importance: wanted })
        .map((some) => ({ ...some, source: at('/skillGrade') })),
    ),
    location: optional(place),
    remote: optional(fc.constantFrom(...remoteKinds)),
    offers: optional(
      fc.array(
        fc.constantFrom(...flexibilityCodes).map((code) => ({ code, source: at('/flexibility/offers/0') })),
        { maxLength: 4 },
      ),
    ),
    shifts: optional(windows),
    hoursPerWeek: optional(range(60)),
    experienceYears: optional(range(15)),
    salary: optional(pay),
    languages: optional(
      fc.array(
        fc
          .record({ code: language, min: languageLevel, importance })
          .map(({ min, ...rest }) => ({ ...rest, source: at('/languages/0'), ...present({ min }) })),
        { maxLength: 2 },
      ),
    ),
    startsOn: optional(day.map((on) => ({ day: on, source: at('/startsOn') }))),
    weights: optional(weights),
    strict: fc.constantFrom(false, false, true),
    status: fc.constantFrom<'open' | 'closed'>('open', 'open', 'open', 'closed'),
    closesOn: optional(fc.constantFrom('2026-02-28', '2026-03-01', '2026-12-31')),
  })
  .map(({ id, strict, status, ...rest }) => ({
    kind: 'vacancy' as const,
    ...{ id, pool: 'p', taxonomy: 't', warnings: [], strict, status },
    ...present(rest),
  }));

/** Vacancies without a title whose list of skills says what line of work they are. */
export const untitledVacancy: fc.Arbitrary<UnderstoodVacancy> = fc
  .tuple(vacancy, fc.array(longListCriterion, { minLength: 10, maxLength: 14 }))
  .map(([{ title: _title, ...rest }, skills]) => ({ ...rest, skills }));

/** Candidates with a list of skills. */
export const listedCandidate: fc.Arbitrary<UnderstoodCandidate> = fc
  .tuple(candidate, fc.array(longListClaim, { maxLength: 12 }))
  .map(([one, skills]) => ({ ...one, skills }));

/** Lists of profiles with distinct ids. */
export const candidates = fc.uniqueArray(candidate, { maxLength: 9, selector: (one) => one.id });
export const vacancies = fc.uniqueArray(vacancy, { maxLength: 9, selector: (one) => one.id });
