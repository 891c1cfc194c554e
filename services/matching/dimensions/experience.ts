import type { Source, UnderstoodCandidate, UnderstoodVacancy } from '../../../shared/model/understood.ts';
import type { Compiler } from '../compile.ts';
import type { Criterion } from '../criterion.ts';
import { FULL, shareCredit, UNKNOWN } from '../policy.ts';
import type { Tally } from '../tally.ts';
import { note, type Trace } from '../trace.ts';
import { measured, rangeText } from './measure.ts';

/** Years in hundredths. */
export interface ExperienceDemand {
  readonly criterion: Criterion;
  readonly min: number;
  readonly max: number;
}

export interface ExperienceSupply {
  readonly years: number;
  readonly stated: number;
  readonly source: Source;
}

const hundredths = (years: number): number => Math.round(years * 100);

export function experienceDemand(vacancy: UnderstoodVacancy, compiler: Compiler): ExperienceDemand | null {
  const range = vacancy.experienceYears;
  if (!range) return null;
  const { importance } = range;
  return {
    criterion: compiler.criterion({ topic: 'experience', owner: 'vacancy', importance, text: rangeText(range) }),
    min: hundredths(range.min ?? 0),
    max: range.max === undefined ? Number.MAX_SAFE_INTEGER : hundredths(range.max),
  };
}

export function experienceSupply(candidate: UnderstoodCandidate): ExperienceSupply | null {
  const stated = candidate.experienceYears;
  return stated ? { years: hundredths(stated.value), stated: stated.value, source: stated.source } : null;
}

export function judgeExperience(
  demand: ExperienceDemand | null,
  supply: ExperienceSupply | null,
  tally: Tally,
  trace: Trace,
): void {
  if (!demand) return;
  const credit = supply ? measured(demand.criterion, yearsCredit(demand, supply.years)) : UNKNOWN;
  tally.mark(demand.criterion, credit);
  if (!trace) return;
  note(trace, demand.criterion, credit, {
    source: supply?.source,
    params: { has: supply?.stated, how: supply && supply.years > demand.max ? 'above' : undefined },
  });
}

function yearsCredit(demand: ExperienceDemand, years: number): number {
  if (years > demand.max) return shareCredit(demand.max, years);
  return years >= demand.min ? FULL : shareCredit(years, demand.min);
}
