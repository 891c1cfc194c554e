import { dimensions } from '../../../shared/model/codes.ts';
import type {
  SkillClaim,
  SkillCriterion,
  UnderstoodCandidate,
  UnderstoodVacancy,
} from '../../../shared/model/understood.ts';
import type { Compiler } from '../compile.ts';
import type { Criterion } from '../criterion.ts';
import { FULL, idf, skillScale, UNKNOWN } from '../policy.ts';
import type { Tally } from '../tally.ts';
import { type Posting, TermIndex } from '../term-index.ts';
import { note, type Trace } from '../trace.ts';

const SKILLS = dimensions.indexOf('skills');

/** The skills a vacancy asks for. `best` arrays are scratch of one judgement. */
export interface SkillDemand {
  readonly asked: readonly AskedSkill[];
  readonly index: TermIndex;
  /** By asked skill; 0 for an excluded one. */
  readonly weights: Float64Array;
  readonly weightSum: number;
  /** Which of the asked can bar a pair, in order. */
  readonly gates: Int32Array;
  readonly best: Int32Array;
  readonly bestClaim: Int32Array;
  readonly bestPosting: Int32Array;
}

interface AskedSkill {
  readonly criterion: Criterion;
  /** Whether any of several would do: then it is worth saying which was found. */
  readonly choice: boolean;
  /** Whether it was read from the vacancy's title. */
  readonly inTitle: boolean;
  /** 0 when not asked; years in hundredths; the year in which the work starts. */
  readonly minLevel: number;
  readonly minYears: number;
  readonly startYear: number;
  /** Whether any of the three can scale a credit. */
  readonly scaled: boolean;
}

/** The skills a candidate claims, by position. 0 stands for an unstated level or last use, -1 for unstated years. */
export interface SkillSupply {
  readonly concepts: Int32Array;
  readonly level: Int32Array;
  readonly years: Int32Array;
  readonly lastUsed: Int32Array;
  readonly claims: readonly SkillClaim[];
}

export function skillDemand(vacancy: UnderstoodVacancy, compiler: Compiler): SkillDemand {
  const criteria = vacancy.skills ?? [];
  const startYear = vacancy.startsOn ? Number(vacancy.startsOn.day.slice(0, 4)) : 0;
  const asked = criteria.map((one) => askedSkill(one, startYear, compiler));
  const weights = Float64Array.from(asked, ({ criterion }) => criterion.weight);
  return {
    asked,
    weights,
    weightSum: weights.reduce((sum, weight) => sum + weight, 0),
    gates: Int32Array.from(
      asked.flatMap(({ criterion }, wanted) => (criterion.required || criterion.excluded ? [wanted] : [])),
    ),
    index: new TermIndex(criteria.flatMap((one, wanted) => postingsOf(one, wanted, compiler))),
    best: new Int32Array(criteria.length),
    bestClaim: new Int32Array(criteria.length),
    bestPosting: new Int32Array(criteria.length),
  };
}

function askedSkill(asked: SkillCriterion, startYear: number, compiler: Compiler): AskedSkill {
  const minLevel = asked.minLevel ?? 0;
  const minYears = Math.round((asked.minYears ?? 0) * 100);
  // The commonest alternative says how much the group says: it is the easiest way to meet it.
  const rarities = asked.alternatives.map((wanted) => compiler.rarity(wanted.concept));
  return {
    criterion: compiler.criterion({
      topic: 'skill',
      owner: 'vacancy',
      importance: asked.importance,
      text: asked.label,
      rarity: Math.min(...rarities, idf.most),
    }),
    choice: asked.alternatives.length > 1,
    inTitle: asked.source.pointer === '/title',
    minLevel,
    minYears,
    startYear,
    scaled: minLevel > 0 || minYears > 0 || startYear > 0,
  };
}

/** What earns credit for an asked skill: itself, what the taxonomy accepts, what the pool's profiles taught. */
export function postingsOf(asked: SkillCriterion, wanted: number, compiler: Compiler): Posting[] {
  return asked.alternatives.flatMap((alternative) => [
    { term: compiler.terms.id(alternative.concept), wanted, credit: FULL, note: 'same' },
    ...alternative.accepts.map((accepted) => ({
      term: compiler.terms.id(accepted.concept),
      wanted,
      credit: accepted.credit,
      note: accepted.relation,
    })),
    ...compiler.learned(alternative.concept).map(([concept, credit]) => ({
      term: compiler.terms.id(concept),
      wanted,
      credit,
      note: 'learned',
    })),
  ]);
}

export function skillSupply(candidate: UnderstoodCandidate, compiler: Compiler): SkillSupply | null {
  const claims = candidate.skills;
  if (!claims) return null;
  return {
    concepts: Int32Array.from(claims, (claim) => compiler.terms.id(claim.concept)),
    level: Int32Array.from(claims, (claim) => claim.level ?? 0),
    years: Int32Array.from(claims, (claim) => (claim.years === undefined ? -1 : Math.round(claim.years * 100))),
    lastUsed: Int32Array.from(claims, (claim) => Number(claim.lastUsed?.slice(0, 4) ?? 0)),
    claims,
  };
}

export function judgeSkills(demand: SkillDemand, supply: SkillSupply | null, tally: Tally, trace: Trace): void {
  if (demand.asked.length === 0) return;
  if (supply) markClaims(demand, supply, tally);
  else for (const asked of demand.asked) tally.mark(asked.criterion, UNKNOWN);
  if (trace) noteSkills(trace, demand, supply);
}

/** As marking each asked skill with its best credit: with a list of claims every one of them is judged. */
function markClaims(demand: SkillDemand, supply: SkillSupply, tally: Tally): void {
  const { asked, best, weights, weightSum, gates } = demand;
  findBest(demand, supply);
  let earned = 0;
  for (let wanted = 0; wanted < best.length; wanted++) earned += (weights[wanted] ?? 0) * (best[wanted] ?? 0);
  if (weightSum > 0) tally.add(SKILLS, weightSum, earned);
  for (let index = 0; index < gates.length; index++) {
    const wanted = gates[index] ?? 0;
    const criterion = asked[wanted]?.criterion;
    if (criterion) tally.gate(criterion, best[wanted] ?? 0);
  }
}

/** The best credit of any claim for each asked skill; the earlier claim, then the earlier relation, wins a tie. */
function findBest(demand: SkillDemand, supply: SkillSupply): void {
  const { index, best } = demand;
  for (let wanted = 0; wanted < best.length; wanted++) best[wanted] = 0;
  for (let claim = 0; claim < supply.concepts.length; claim++) {
    const slot = index.slot(supply.concepts[claim] ?? 0);
    for (let posting = index.start(slot); posting < index.end(slot); posting++) {
      const wanted = index.wanted[posting] ?? 0;
      const asked = demand.asked[wanted];
      if (!asked) continue;
      const related = index.credit[posting] ?? 0;
      const credit = asked.scaled ? scaled(related, asked, supply, claim) : related;
      if (credit <= (best[wanted] ?? 0)) continue;
      best[wanted] = credit;
      demand.bestClaim[wanted] = claim;
      demand.bestPosting[wanted] = posting;
    }
  }
}

/** Scales a credit by level, years and recency, each only where both sides state it. Something found never becomes nothing. */
function scaled(credit: number, asked: AskedSkill, supply: SkillSupply, claim: number): number {
  let result = credit;
  const level = supply.level[claim] ?? 0;
  if (level > 0 && level < asked.minLevel) {
    result = times(result, Math.max(skillScale.least, FULL - skillScale.perLevel * (asked.minLevel - level)));
  }
  const years = supply.years[claim] ?? -1;
  if (years >= 0 && years < asked.minYears) {
    result = times(result, Math.max(skillScale.least, Math.floor((FULL * years) / asked.minYears)));
  }
  const lastUsed = supply.lastUsed[claim] ?? 0;
  const stale = asked.startYear - lastUsed - skillScale.freshYears;
  if (lastUsed > 0 && asked.startYear > 0 && stale > 0) {
    result = times(result, Math.max(skillScale.leastStale, FULL - skillScale.perStaleYear * stale));
  }
  return Math.max(1, result);
}

const times = (credit: number, factor: number): number => Math.floor((credit * factor) / FULL);

function noteSkills(trace: NonNullable<Trace>, demand: SkillDemand, supply: SkillSupply | null): void {
  for (const [wanted, asked] of demand.asked.entries()) {
    const credit = supply ? (demand.best[wanted] ?? 0) : UNKNOWN;
    noteSkill(trace, { demand, supply, wanted, asked, credit });
  }
}

interface JudgedSkill {
  readonly demand: SkillDemand;
  readonly supply: SkillSupply | null;
  readonly wanted: number;
  readonly asked: AskedSkill;
  readonly credit: number;
}

function noteSkill(trace: NonNullable<Trace>, judged: JudgedSkill): void {
  const { demand, supply, wanted, asked, credit } = judged;
  const claim = credit > 0 ? supply?.claims[demand.bestClaim[wanted] ?? 0] : undefined;
  if (!claim) {
    note(trace, asked.criterion, credit);
    return;
  }
  const relation = demand.index.notes[demand.bestPosting[wanted] ?? 0] ?? 'same';
  const below = {
    level: (claim.level ?? asked.minLevel) < asked.minLevel,
    years: (claim.years ?? asked.minYears) * 100 < asked.minYears,
    stale:
      asked.startYear > 0 &&
      claim.lastUsed !== undefined &&
      asked.startYear - Number(claim.lastUsed.slice(0, 4)) > skillScale.freshYears,
  };
  note(trace, asked.criterion, credit, {
    source: claim.source,
    params: {
      via: relation === 'same' && !asked.choice ? undefined : claim.label,
      relation: relation === 'same' ? undefined : relation,
      level: below.level ? claim.level : undefined,
      minLevel: below.level ? asked.minLevel : undefined,
      years: below.years ? claim.years : undefined,
      minYears: below.years ? asked.minYears / 100 : undefined,
      lastUsed: below.stale ? claim.lastUsed : undefined,
    },
  });
}
