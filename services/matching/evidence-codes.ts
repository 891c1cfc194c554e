import type { Dimension } from '../../shared/model/codes.ts';
import type { Status } from '../../shared/model/pairing.ts';

/** What a criterion is about, and the dimension that it belongs to. Order is part of the packed form: append only. */
export const topics = {
  skill: 'skills',
  title: 'skills',
  degree: 'degree',
  discipline: 'degree',
  grade: 'degree',
  place: 'location',
  mobility: 'location',
  need: 'flexibility',
  shifts: 'flexibility',
  availability: 'flexibility',
  hours: 'flexibility',
  experience: 'experience',
  salary: 'salary',
  language: 'languages',
  start: 'start',
} as const satisfies Readonly<Record<string, Dimension>>;
export type Topic = keyof typeof topics;

/** `excluded`: what must not be there is there. `absent`: it is not. */
export type Outcome = Status | 'excluded' | 'absent';
export type EvidenceCode = `${Topic}.${Outcome}`;

const outcomes: readonly Outcome[] = ['met', 'partly', 'unmet', 'unknown', 'excluded', 'absent'];

/** Every code that the engine can emit, in the order of the packed form. */
export const evidenceCodes: readonly EvidenceCode[] = (Object.keys(topics) as Topic[]).flatMap((topic) =>
  outcomes.map((outcome): EvidenceCode => `${topic}.${outcome}`),
);

/** The code of each outcome of each topic: looked up and not put together, for every piece of evidence has one. */
export const codeOfOutcome: Readonly<Record<Topic, Readonly<Record<Outcome, EvidenceCode>>>> = {
  skill: codesOf('skill'),
  title: codesOf('title'),
  degree: codesOf('degree'),
  discipline: codesOf('discipline'),
  grade: codesOf('grade'),
  place: codesOf('place'),
  mobility: codesOf('mobility'),
  need: codesOf('need'),
  shifts: codesOf('shifts'),
  availability: codesOf('availability'),
  hours: codesOf('hours'),
  experience: codesOf('experience'),
  salary: codesOf('salary'),
  language: codesOf('language'),
  start: codesOf('start'),
};

function codesOf<Of extends Topic>(topic: Of): Readonly<Record<Outcome, `${Of}.${Outcome}`>> {
  return {
    met: `${topic}.met`,
    partly: `${topic}.partly`,
    unmet: `${topic}.unmet`,
    unknown: `${topic}.unknown`,
    excluded: `${topic}.excluded`,
    absent: `${topic}.absent`,
  };
}

/** Codes of what bars a pair before any criterion is looked at. */
export const gateCodes = ['vacancy.closed', 'candidate.no-consent'] as const;
export type GateCode = (typeof gateCodes)[number];
