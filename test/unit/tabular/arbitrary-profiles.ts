import * as fc from 'fast-check';
import {
  degreeLevels,
  dimensions,
  flexibilityCodes,
  importances,
  languageLevels,
  payPeriods,
  remoteKinds,
  skillGrades,
  weekDays,
} from '../../../shared/model/codes.ts';

/** Texts that tables like to spoil: separators, quotes, formulas, edges, escapes, control characters, wide characters. */
const awkward = fc.constantFrom(
  ...[
    '=1+1',
    '+852 1234',
    '-',
    '@x',
    "'quoted",
    '"quoted"',
    '[1]',
    '{}',
    ' edge ',
    'a;b',
    'a，b、c',
    'tab\there',
    'two\nlines',
  ],
  ...[
    'line\r\nend',
    '_x0041_',
    '\u0001',
    '\u2028',
    '\ufeff',
    '不限',
    '无',
    'none',
    '是',
    '0012',
    '1e5',
    '2026-06',
    '𠮷😀',
    'C#',
    'C++',
  ],
);
const line = fc.oneof(
  { weight: 2, arbitrary: awkward },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }) },
);
const text = fc.oneof(line, fc.constant(''));
const id = fc.constantFrom('c-1', '1001', '０１', '张三', 'a.b:c_d');
const bool = fc.boolean();
const importance = fc.constantFrom(...importances);
const day = fc.constantFrom('2026-06-30', '1999-01-01', '2028-02-29');
const hours = fc.constantFrom<{ min?: number; max?: number }>({ min: 20 }, { max: 38.5 }, { min: 0, max: 168 });
const window = fc.record({
  days: fc.subarray([...weekDays], { minLength: 1 }),
  from: fc.constantFrom('00:00', '08:30', '22:00'),
  to: fc.constantFrom('06:00', '16:15', '24:00'),
});
const place = fc.oneof(
  fc.record({ place: line }),
  fc.record({ place: line, lat: fc.constantFrom(23.05, -33.9, 1e-7), lng: fc.constantFrom(113.39, -70.25) }),
);
const salary = fc.record({
  min: fc.constantFrom(0, 15_000.5, 1e12),
  currency: fc.constant('CNY'),
  per: fc.constantFrom(...payPeriods),
});
const list = (entry: fc.Arbitrary<unknown>) => fc.array(entry, { maxLength: 3 });
const common = { id: fc.string().chain(() => id), pool: id };

/** Everything optional is sometimes absent. */
const shape = (members: Record<string, fc.Arbitrary<unknown>>): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(members, { requiredKeys: Object.keys(members).filter((key) => key === 'id' || key === 'pool') });

/** Candidates as they may be sent, whole or nearly empty, with every field of the schema. */
export const candidateValues = shape({
  ...common,
  headline: line,
  summary: text,
  skills: list(
    fc.oneof(line, fc.record({ name: line, level: fc.integer({ min: 1, max: 5 }), lastUsed: fc.constant('2026') })),
  ),
  degrees: list(
    shape({
      level: fc.constantFrom(...degreeLevels),
      discipline: line,
      graduatedOn: fc.constant('2026-06'),
      verified: bool,
    }),
  ),
  skillGrade: fc.constantFrom(...skillGrades),
  experienceYears: fc.constantFrom(0, 2.5, 40),
  location: place,
  mobility: shape({ maxCommuteKm: fc.constantFrom(0, 30), places: list(line), relocate: bool, remote: bool }),
  flexibility: shape({
    needs: list(
      fc.oneof(
        fc.constantFrom(...flexibilityCodes),
        fc.record({ code: fc.constantFrom(...flexibilityCodes), importance }),
      ),
    ),
    availability: list(window),
    hoursPerWeek: hours,
  }),
  salary,
  languages: list(
    shape({ code: fc.constantFrom('yue', 'zh-Hant') }).chain((value) =>
      fc.record({ code: fc.constant(value.code ?? 'en'), level: fc.constantFrom(...languageLevels) }),
    ),
  ),
  availableFrom: day,
  consent: fc.record({ matching: bool, until: day }, { requiredKeys: ['matching'] }),
  contact: shape({ name: line, email: line, phone: line }),
});

/** Vacancies as they may be sent, with every field of the schema. */
export const vacancyValues = shape({
  ...common,
  employer: line,
  title: line,
  description: text,
  headcount: fc.integer({ min: 1, max: 100 }),
  skills: list(
    fc.oneof(
      line,
      fc.record({ name: line, importance }),
      fc.record({ anyOf: fc.array(line, { minLength: 1, maxLength: 2 }), minYears: fc.constant(1.5) }),
    ),
  ),
  degree: shape({
    min: fc.constantFrom(...degreeLevels),
    max: fc.constantFrom(...degreeLevels),
    disciplines: list(line),
    importance,
  }),
  skillGrade: fc.record({ min: fc.constantFrom(...skillGrades), importance }, { requiredKeys: ['min'] }),
  location: fc.oneof(place, shape({ remote: fc.constantFrom(...remoteKinds) })),
  flexibility: shape({ offers: list(fc.constantFrom(...flexibilityCodes)), shifts: list(window), hoursPerWeek: hours }),
  experienceYears: fc.constantFrom({ min: 1 }, { min: 0, max: 3 }),
  salary,
  languages: list(fc.record({ code: fc.constant('en'), min: fc.constantFrom(...languageLevels), importance })),
  startsOn: day,
  strict: bool,
  weights: shape(Object.fromEntries(dimensions.map((dimension) => [dimension, fc.constantFrom(0, 12.5, 50)]))),
  status: fc.constantFrom('open', 'closed'),
  closesOn: day,
});
