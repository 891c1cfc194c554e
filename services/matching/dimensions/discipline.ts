import type { DegreeClaim, DegreeCriterion, Discipline } from '../../../shared/model/understood.ts';
import type { Compiler } from '../compile.ts';
import type { Criterion } from '../criterion.ts';
import { disciplineCredit, UNKNOWN } from '../policy.ts';
import type { Tally } from '../tally.ts';
import { note, type Trace } from '../trace.ts';

/** `byCode` remembers what each discipline met so far earns here, so that codes are compared once and not for every pair. */
export interface DisciplineDemand {
  readonly criterion: Criterion;
  readonly wanted: readonly Discipline[];
  readonly byCode: Map<string, number>;
}

export function disciplineDemand(degree: DegreeCriterion | undefined, compiler: Compiler): DisciplineDemand | null {
  const wanted = degree?.disciplines ?? [];
  if (!degree || wanted.length === 0) return null;
  return {
    criterion: compiler.criterion({
      topic: 'discipline',
      owner: 'vacancy',
      importance: degree.disciplineImportance ?? 'strong',
      text: wanted.map((discipline) => discipline.label).join(' / '),
    }),
    wanted,
    byCode: new Map(),
  };
}

export function judgeDiscipline(
  demand: DisciplineDemand,
  degrees: readonly DegreeClaim[] | null,
  tally: Tally,
  trace: Trace,
): void {
  let credit = degrees ? 0 : UNKNOWN;
  let open = false;
  let best: { readonly claim: DegreeClaim; readonly discipline: Discipline } | undefined;
  for (const claim of degrees ?? []) {
    if (claim.disciplines.length === 0) open = true;
    for (const discipline of claim.disciplines) {
      const earned = creditOf(demand, discipline);
      if (earned === UNKNOWN) open = true;
      if (earned <= credit) continue;
      credit = earned;
      if (trace) best = { claim, discipline };
    }
  }
  // A degree whose discipline nobody states, or that the catalogue does not have, may be the one that is asked for.
  if (credit === 0 && open) credit = UNKNOWN;
  tally.mark(demand.criterion, credit);
  if (!trace) return;
  const shown = best ?? firstStated(degrees);
  note(trace, demand.criterion, credit, { source: shown?.claim.source, params: { has: shown?.discipline.label } });
}

function firstStated(degrees: readonly DegreeClaim[] | null) {
  for (const claim of degrees ?? []) {
    const discipline = claim.disciplines[0];
    if (discipline) return { claim, discipline };
  }
  return undefined;
}

function creditOf(demand: DisciplineDemand, has: Discipline): number {
  const known = demand.byCode.get(has.code);
  if (known !== undefined) return known;
  const credits = demand.wanted.map((wanted) => compare(wanted, has));
  const best = Math.max(...credits);
  const credit = best === 0 && credits.includes(UNKNOWN) ? UNKNOWN : best;
  demand.byCode.set(has.code, credit);
  return credit;
}

/** What a discipline earns where another is wanted; unknown when either is not in the catalogue and they are not the same. */
function compare(wanted: Discipline, has: Discipline): number {
  if (has.code === wanted.code) return disciplineCredit.same;
  if (isOwn(wanted) || isOwn(has)) return UNKNOWN;
  if (has.code.startsWith(wanted.code)) return disciplineCredit.same;
  if (wanted.code.length >= 4 && has.code.slice(0, 4) === wanted.code.slice(0, 4)) return disciplineCredit.sameClass;
  if (isNear(wanted, has) || isNear(has, wanted)) return disciplineCredit.near;
  return has.code.slice(0, 2) === wanted.code.slice(0, 2) ? disciplineCredit.sameField : 0;
}

const isOwn = (discipline: Discipline): boolean => discipline.code.startsWith('own:');
const isNear = (one: Discipline, other: Discipline): boolean =>
  (one.near ?? []).some((code) => other.code.startsWith(code));
