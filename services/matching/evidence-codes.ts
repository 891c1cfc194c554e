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

/** Codes of what bars a pair before any criterion is looked at. */
export const gateCodes = ['vacancy.closed', 'candidate.no-consent'] as const;
export type GateCode = (typeof gateCodes)[number];
