import { degreeLevels, skillGrades } from '../../../shared/model/codes.ts';
import type { DegreeClaim, Source, UnderstoodCandidate, UnderstoodVacancy } from '../../../shared/model/understood.ts';
import type { Compiler } from '../compile.ts';
import type { Criterion } from '../criterion.ts';
import { FULL, oneStepBelow, UNKNOWN } from '../policy.ts';
import type { Tally } from '../tally.ts';
import { note, type Trace } from '../trace.ts';
import {
  type DisciplineDemand,
  type DisciplineSupply,
  disciplineDemand,
  disciplineSupply,
  judgeDiscipline,
} from './discipline.ts';

export interface DegreeDemand {
  readonly level: { readonly criterion: Criterion; readonly min: number; readonly max: number } | null;
  readonly discipline: DisciplineDemand | null;
  readonly grade: { readonly criterion: Criterion; readonly min: number } | null;
}

/** `best` is the highest stated level (-1 for none stated), `open` whether a degree came without its level. */
export interface DegreeSupply {
  readonly degrees: readonly DegreeClaim[] | null;
  readonly disciplines: DisciplineSupply | null;
  readonly best: number;
  readonly bestClaim: DegreeClaim | undefined;
  readonly open: boolean;
  readonly grade: number;
  readonly gradeSource: Source | undefined;
}

export function degreeDemand(vacancy: UnderstoodVacancy, compiler: Compiler): DegreeDemand {
  const { degree, skillGrade } = vacancy;
  const asksLevel = degree && (degree.min !== undefined || degree.max !== undefined);
  return {
    level: asksLevel
      ? {
          criterion: compiler.criterion({
            topic: 'degree',
            owner: 'vacancy',
            importance: degree.importance,
            text: degree.max === undefined ? `${degree.min}` : `${degree.min ?? ''}..${degree.max}`,
          }),
          min: degree.min === undefined ? 0 : degreeLevels.indexOf(degree.min),
          max: degree.max === undefined ? degreeLevels.length : degreeLevels.indexOf(degree.max),
        }
      : null,
    discipline: disciplineDemand(degree, compiler),
    grade: skillGrade
      ? {
          criterion: compiler.criterion({
            topic: 'grade',
            owner: 'vacancy',
            importance: skillGrade.importance,
            text: skillGrade.min,
          }),
          min: skillGrades.indexOf(skillGrade.min),
        }
      : null,
  };
}

export function degreeSupply(candidate: UnderstoodCandidate, compiler: Compiler): DegreeSupply {
  const degrees = candidate.degrees ?? null;
  const levels = (degrees ?? []).map((claim) => (claim.level === undefined ? -1 : degreeLevels.indexOf(claim.level)));
  const best = Math.max(-1, ...levels);
  return {
    degrees,
    disciplines: disciplineSupply(candidate.degrees, compiler),
    best,
    bestClaim: best < 0 ? undefined : degrees?.[levels.indexOf(best)],
    open: levels.includes(-1),
    grade: candidate.skillGrade ? skillGrades.indexOf(candidate.skillGrade.code) : -1,
    gradeSource: candidate.skillGrade?.source,
  };
}

export function judgeDegree(demand: DegreeDemand, supply: DegreeSupply, tally: Tally, trace: Trace): void {
  if (demand.level) judgeLevel(demand.level, supply, tally, trace);
  if (demand.discipline) judgeDiscipline(demand.discipline, supply.disciplines, tally, trace);
  if (demand.grade) judgeGrade(demand.grade, supply, tally, trace);
}

function judgeLevel(
  demand: NonNullable<DegreeDemand['level']>,
  supply: DegreeSupply,
  tally: Tally,
  trace: Trace,
): void {
  const credit = levelCredit(demand, supply);
  tally.mark(demand.criterion, credit);
  if (!trace) return;
  const claim = supply.bestClaim;
  note(trace, demand.criterion, credit, {
    source: claim?.source,
    params: {
      has: supply.degrees && supply.degrees.length === 0 ? 'none' : claim?.level,
      how: credit === 0 && supply.best > demand.max ? 'above' : undefined,
      region: claim?.region,
      graduatedOn: claim?.graduatedOn,
      verified: claim?.verified === undefined ? undefined : claim.verified ? 'yes' : 'no',
    },
  });
}

/** No degree in a given list is no schooling. A degree of unstated level may still be the one that is asked for. */
function levelCredit(demand: NonNullable<DegreeDemand['level']>, supply: DegreeSupply): number {
  if (supply.degrees === null) return UNKNOWN;
  const best = Math.max(0, supply.best);
  if (best > demand.max) return 0;
  const bounded = demand.max < degreeLevels.length;
  if (supply.open && (bounded || best < demand.min)) return UNKNOWN;
  return stepCredit(best, demand.min, demand.criterion, oneStepBelow.degree);
}

function judgeGrade(
  demand: NonNullable<DegreeDemand['grade']>,
  supply: DegreeSupply,
  tally: Tally,
  trace: Trace,
): void {
  const credit =
    supply.grade < 0 ? UNKNOWN : stepCredit(supply.grade, demand.min, demand.criterion, oneStepBelow.grade);
  tally.mark(demand.criterion, credit);
  if (trace) {
    note(trace, demand.criterion, credit, { source: supply.gradeSource, params: { has: skillGrades[supply.grade] } });
  }
}

/** A minimum that is required takes nothing less; any other takes one step below in part. */
function stepCredit(has: number, min: number, criterion: Criterion, oneBelow: number): number {
  if (has >= min) return FULL;
  return has === min - 1 && !criterion.required ? oneBelow : 0;
}
