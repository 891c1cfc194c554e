import { z } from 'zod';
import { degreeLevelNames, degreeRegionNames, languageLevelNames, skillGradeNames } from './codes.ts';
import * as f from './fields.ts';

const skill = z.union([
  f.line,
  z.strictObject({
    name: f.line.meta({ description: 'In Chinese or English.' }),
    level: z.int().min(1).max(5).optional().meta({ description: '1 (beginner) to 5 (expert)' }),
    years: f.years.optional().meta({ description: 'Years of use.' }),
    lastUsed: f.partialDay.optional(),
  }),
]);

const degree = z.strictObject({
  level: f.coded(degreeLevelNames, 'Degree level.').optional(),
  discipline: f.line.optional().meta({ description: 'In Chinese or English.' }),
  institution: f.line.optional().meta({ description: 'Kept as evidence; moves no score.' }),
  region: f.coded(degreeRegionNames, 'Where the degree was taken.').optional(),
  graduatedOn: f.partialDay.optional().meta({ description: 'May lie ahead: the expected graduation.' }),
  verified: z.boolean().optional().meta({ description: 'Whether somebody has checked it.' }),
});

const need = z.union([
  f.flexibilityCode,
  z.strictObject({ code: f.flexibilityCode, importance: f.importance.optional() }),
]);

export const candidateSchema = z
  .strictObject({
    id: f.identifier,
    pool: f.pool,
    headline: f.line
      .optional()
      .meta({ description: 'What the candidate is, in one line: the last or wanted job title.' }),
    summary: f.text.optional().meta({ description: 'Free text; read for skills and the rest.' }),
    skills: z.array(skill).max(f.limits.list).optional().meta({ description: 'Taken as complete when given.' }),
    degrees: z.array(degree).max(20).optional().meta({ description: 'Taken as complete when given.' }),
    skillGrade: f.coded(skillGradeNames, 'Grade on the eight-step ladder of skilled trades.').optional(),
    experienceYears: f.years.optional().meta({ description: 'Years of work.' }),
    location: f.place.optional().meta({ description: 'Where the candidate lives.' }),
    mobility: z
      .strictObject({
        maxCommuteKm: z.number().min(0).max(20_000).optional().meta({ description: 'Longest way to work, km.' }),
        places: z
          .array(f.line)
          .max(50)
          .optional()
          .meta({ description: 'Places that would do as well: a city, a prefecture, a province, 珠三角.' }),
        relocate: z.boolean().optional().meta({ description: 'Would move for the work.' }),
        remote: z.boolean().optional().meta({ description: 'Would work remotely.' }),
      })
      .optional()
      .meta({ description: 'How far the candidate goes; required when stated.' }),
    flexibility: z
      .strictObject({
        needs: z.array(need).max(50).optional().meta({ description: 'Codes, or codes with an importance.' }),
        availability: z.array(f.timeWindow).max(50).optional().meta({ description: 'When work is possible.' }),
        hoursPerWeek: f.hoursPerWeek.optional(),
      })
      .optional()
      .meta({ description: 'What the working time must be like.' }),
    salary: z
      .strictObject({
        min: z.number().min(0).max(1e12).meta({ description: 'Lowest pay that is wanted.' }),
        currency: f.currency,
        per: f.payPeriod,
      })
      .optional()
      .meta({ description: 'Pay that is wanted.' }),
    languages: z
      .array(
        z.strictObject({
          code: f.languageCode,
          level: f.coded(languageLevelNames, 'CEFR level or native.').optional(),
        }),
      )
      .max(50)
      .optional()
      .meta({ description: 'Taken as complete when given.' }),
    availableFrom: f.day.optional().meta({ description: 'First day on which work is possible.' }),
    consent: z
      .strictObject({
        matching: z.boolean().meta({ description: 'Whether the candidate may be matched.' }),
        until: f.day.optional().meta({ description: 'The last day on which the consent holds.' }),
      })
      .optional()
      .meta({ description: 'Without `matching: true` a candidate is stored and not matched.' }),
    contact: z
      .strictObject({
        name: f.line.optional().meta({ description: 'Name.' }),
        email: f.line.optional().meta({ description: 'E-mail address.' }),
        phone: f.line.optional().meta({ description: 'Telephone number.' }),
      })
      .optional()
      .meta({ description: "Stored apart; returned by the profile's own route only; never part of a match." }),
  })
  .meta({ id: 'Candidate', description: 'A person who looks for work.' });

/** A candidate as stored and returned: names of codes have become codes. */
export type Candidate = z.output<typeof candidateSchema>;
/** A candidate as it may be sent. */
export type CandidateInput = z.input<typeof candidateSchema>;
