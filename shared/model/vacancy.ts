import { z } from 'zod';
import { degreeLevelNames, dimensions, languageLevelNames, remoteNames, skillGradeNames } from './codes.ts';
import * as f from './fields.ts';

const importance = f.importance.optional();
const demand = {
  importance,
  minLevel: z.int().min(1).max(5).optional().meta({ description: '1 (beginner) to 5 (expert)' }),
  minYears: f.years.optional().meta({ description: 'Years of use at least.' }),
};

const skill = z.union([
  f.line,
  z.strictObject({ name: f.line.meta({ description: 'In Chinese or English.' }), ...demand }),
  z.strictObject({
    anyOf: z.array(f.line).min(1).max(20).meta({ description: 'Any one of them serves; they count once.' }),
    ...demand,
  }),
]);

const weight = z.number().min(0).max(10_000);
export const weightsSchema = z
  .strictObject(
    Object.fromEntries(
      dimensions.map((name) => [
        name,
        weight.optional().meta({ description: '0 takes the dimension out of the score.' }),
      ]),
    ) as Record<(typeof dimensions)[number], z.ZodOptional<typeof weight>>,
  )
  .meta({
    id: 'Weights',
    description: 'Weight a dimension; one that is left out keeps its default. Only ratios matter.',
  });
export type Weights = z.output<typeof weightsSchema>;

export const vacancySchema = z
  .strictObject({
    id: f.identifier,
    pool: f.pool,
    employer: f.line.optional().meta({ description: 'Who has the post.' }),
    title: f.line.optional().meta({ description: 'Job title; compared, and read for skills.' }),
    description: f.text.optional().meta({ description: 'Free text; read for skills and the rest.' }),
    headcount: z.int().min(1).max(100_000).optional().meta({ description: 'How many people it takes.' }),
    skills: z.array(skill).max(f.limits.list).optional().meta({ description: 'A bare name is `preferred`.' }),
    degree: z
      .strictObject({
        min: f.coded(degreeLevelNames, 'Lowest degree level that is taken.').optional(),
        max: f.coded(degreeLevelNames, 'Highest degree level that is taken.').optional(),
        disciplines: z.array(f.line).max(50).optional().meta({ description: 'Any one of them serves.' }),
        importance,
      })
      .optional()
      .meta({ description: 'Degree that is asked for; required unless it says otherwise.' }),
    skillGrade: z
      .strictObject({ min: f.coded(skillGradeNames, 'Lowest grade that is taken.'), importance })
      .optional()
      .meta({ description: 'Grade on the ladder of skilled trades.' }),
    location: z
      .strictObject({
        ...f.place.shape,
        remote: f.coded(remoteNames, 'How far the work can be done from elsewhere.').optional(),
      })
      .refine((value) => (value.lat === undefined) === (value.lng === undefined), 'lat and lng go together')
      .optional()
      .meta({ description: 'Where the work is.' }),
    flexibility: z
      .strictObject({
        offers: z.array(f.flexibilityCode).max(50).optional().meta({ description: 'Taken as complete when given.' }),
        shifts: z.array(f.timeWindow).max(50).optional().meta({ description: 'When the work is.' }),
        hoursPerWeek: f.hoursPerWeek.optional(),
      })
      .optional()
      .meta({ description: 'What the working time is like.' }),
    experienceYears: f.range(f.years, 'Years of experience.').optional(),
    salary: z
      .strictObject({
        min: z.number().min(0).max(1e12).optional().meta({ description: 'Lowest pay.' }),
        max: z.number().min(0).max(1e12).optional().meta({ description: 'Highest pay.' }),
        currency: f.currency,
        per: f.payPeriod,
      })
      .refine((value) => value.min !== undefined || value.max !== undefined, 'needs min or max')
      .refine((value) => (value.min ?? 0) <= (value.max ?? Number.MAX_VALUE), 'min is above max')
      .optional()
      .meta({ description: 'Pay that is offered.' }),
    languages: z
      .array(
        z.strictObject({
          code: f.languageCode,
          min: f.coded(languageLevelNames, 'Lowest level.').optional(),
          importance,
        }),
      )
      .max(50)
      .optional()
      .meta({ description: 'Languages that are asked for.' }),
    startsOn: f.day.optional().meta({ description: 'First day of the work.' }),
    strict: z.boolean().optional().meta({ description: 'With true, an unknown required criterion excludes.' }),
    weights: weightsSchema.optional(),
    status: z.enum(['open', 'closed']).optional().meta({ description: 'A closed vacancy pairs with nobody.' }),
    closesOn: f.day.optional().meta({ description: 'The last day on which the vacancy is open.' }),
  })
  .meta({ id: 'Vacancy', description: 'A post that an employer wants to fill.' });

/** A vacancy as stored and returned: names of codes have become codes. */
export type Vacancy = z.output<typeof vacancySchema>;
/** A vacancy as it may be sent. */
export type VacancyInput = z.input<typeof vacancySchema>;
