import { z } from 'zod';
import { degreeLevelNames, degreeRegionNames, languageLevelNames, skillGradeNames } from './codes.ts';
import * as f from './fields.ts';

const skill = z.union([
  f.line,
  z.strictObject({
    name: f.line,
    level: z.int().min(1).max(5).optional().meta({ description: '1 (beginner) to 5 (expert)' }),
    years: f.years.optional(),
    lastUsed: f.partialDay.optional(),
  }),
]);

const degree = z.strictObject({
  level: f.coded(degreeLevelNames, 'Degree level.').optional(),
  discipline: f.line.optional(),
  institution: f.line.optional(),
  region: f.coded(degreeRegionNames, 'Where the degree was taken.').optional(),
  graduatedOn: f.partialDay.optional().meta({ description: 'May lie ahead: the expected graduation.' }),
  verified: z.boolean().optional(),
});

const need = z.union([
  f.flexibilityCode,
  z.strictObject({ code: f.flexibilityCode, importance: f.importance.optional() }),
]);

export const candidateSchema = z
  .strictObject({
    id: f.identifier,
    pool: f.identifier,
    headline: f.line
      .optional()
      .meta({ description: 'What the candidate is, in one line: the last or wanted job title.' }),
    summary: f.text.optional(),
    skills: z.array(skill).max(f.limits.list).optional().meta({ description: 'Taken as complete when given.' }),
    degrees: z.array(degree).max(20).optional(),
    skillGrade: f.coded(skillGradeNames, 'Grade on the eight-step ladder of skilled trades.').optional(),
    experienceYears: f.years.optional(),
    location: f.place.optional(),
    mobility: z
      .strictObject({
        maxCommuteKm: z.number().min(0).max(20_000).optional(),
        places: z.array(f.line).max(50).optional(),
        relocate: z.boolean().optional(),
        remote: z.boolean().optional().meta({ description: 'Would work remotely.' }),
      })
      .optional(),
    flexibility: z
      .strictObject({
        needs: z.array(need).max(50).optional(),
        availability: z.array(f.timeWindow).max(50).optional(),
        hoursPerWeek: f.hoursPerWeek.optional(),
      })
      .optional(),
    salary: z.strictObject({ min: z.number().min(0).max(1e12), currency: f.currency, per: f.payPeriod }).optional(),
    languages: z
      .array(
        z.strictObject({
          code: f.languageCode,
          level: f.coded(languageLevelNames, 'CEFR level or native.').optional(),
        }),
      )
      .max(50)
      .optional(),
    availableFrom: f.day.optional(),
    consent: z
      .strictObject({ matching: z.boolean(), until: f.day.optional() })
      .optional()
      .meta({ description: 'Without `matching: true` a candidate is stored and not matched.' }),
    contact: z
      .strictObject({ name: f.line.optional(), email: f.line.optional(), phone: f.line.optional() })
      .optional()
      .meta({ description: "Stored apart; returned by the profile's own route only; never part of a match." }),
  })
  .meta({ id: 'Candidate', description: 'A person who looks for work.' });

/** A candidate as stored and returned: names of codes have become codes. */
export type Candidate = z.output<typeof candidateSchema>;
/** A candidate as it may be sent. */
export type CandidateInput = z.input<typeof candidateSchema>;
