import type { DegreeClaim, DegreeCriterion, Discipline, Source } from '../../../shared/model/understood.ts';
import type { Compiler } from '../compile.ts';
import type { Criterion } from '../criterion.ts';
import { disciplineCredit, UNKNOWN } from '../policy.ts';
import type { Tally } from '../tally.ts';
import { note, type Trace } from '../trace.ts';

/** No credit, and not UNKNOWN either. */
const NOT_MET_YET = -2;

/** `credits` (by discipline) remembers what each discipline met so far earns here, so that codes are compared once and not for every pair. */
export interface DisciplineDemand {
  readonly criterion: Criterion;
  readonly wanted: readonly Discipline[];
  credits: Int16Array;
}

/** All disciplines of a candidate's degrees, in order; null when no degrees were given. */
export interface DisciplineSupply {
  readonly ids: Int32Array;
  readonly disciplines: readonly Discipline[];
  readonly sources: readonly Source[];
  /** Some degree came without a discipline. */
  readonly open: boolean;
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
    credits: new Int16Array(),
  };
}

export function disciplineSupply(
  degrees: readonly DegreeClaim[] | undefined,
  compiler: Compiler,
): DisciplineSupply | null {
  if (!degrees) return null;
  const disciplines = degrees.flatMap((claim) => claim.disciplines);
  const idOf = ({ code, near }: Discipline): number => compiler.disciplines.id(JSON.stringify([code, near]));
  return {
    ids: Int32Array.from(disciplines, idOf),
    disciplines,
    sources: degrees.flatMap((claim) => claim.disciplines.map(() => claim.source)),
    open: degrees.some((claim) => claim.disciplines.length === 0),
  };
}

export function judgeDiscipline(
  demand: DisciplineDemand,
  supply: DisciplineSupply | null,
  tally: Tally,
  trace: Trace,
): void {
  let credit = supply ? 0 : UNKNOWN;
  let open = supply?.open ?? false;
  let best = 0;
  for (let index = 0; supply && index < supply.ids.length; index++) {
    const known = demand.credits[supply.ids[index] ?? 0] ?? NOT_MET_YET;
    const earned = known === NOT_MET_YET ? learn(demand, supply, index) : known;
    if (earned === UNKNOWN) open = true;
    if (earned <= credit) continue;
    credit = earned;
    best = index;
  }
  // A degree whose discipline nobody states, or that the catalogue does not have, may be the one that is asked for.
  if (credit === 0 && open) credit = UNKNOWN;
  tally.mark(demand.criterion, credit);
  if (!trace) return;
  note(trace, demand.criterion, credit, {
    source: supply?.sources[best],
    params: { has: supply?.disciplines[best]?.label },
  });
}

/** Compares a discipline with the wanted ones and remembers the best of it. */
function learn(demand: DisciplineDemand, supply: DisciplineSupply, index: number): number {
  const has = supply.disciplines[index];
  if (!has) return 0;
  const credits = demand.wanted.map((wanted) => compare(wanted, has));
  const best = Math.max(...credits);
  const credit = best === 0 && credits.includes(UNKNOWN) ? UNKNOWN : best;
  remember(demand, supply.ids[index] ?? 0, credit);
  return credit;
}

function remember(demand: DisciplineDemand, id: number, credit: number): void {
  if (id >= demand.credits.length) {
    const larger = new Int16Array(2 * id + 8).fill(NOT_MET_YET);
    larger.set(demand.credits);
    demand.credits = larger;
  }
  demand.credits[id] = credit;
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
