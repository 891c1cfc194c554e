import { type Dimension, defaultWeights, dimensions } from '../../../shared/model/codes.ts';
import type { Side } from '../../../shared/model/pairing.ts';
import type { PoolModel } from '../../../shared/model/pool-model.ts';
import type { UnderstoodCandidate, UnderstoodVacancy } from '../../../shared/model/understood.ts';
import type { Judged } from './criterion.ts';
import { judgeDegree } from './degree.ts';
import { judgeFlexibility } from './flexibility.ts';
import { judgeLocation } from './location.ts';
import { judgeSkills } from './skills.ts';
import { judgeStated } from './stated.ts';

export interface OraclePair {
  readonly vacancyId: string;
  readonly candidateId: string;
  readonly eligible: boolean;
  readonly score: number;
  readonly rankScore: number;
  readonly confidence: number;
  readonly forward: number | null;
  readonly reverse: number | null;
  readonly dimensions: readonly {
    readonly dimension: Dimension;
    readonly weight: number;
    readonly score: number;
    readonly points: number;
    readonly known: boolean;
  }[];
  /** `code criterion owner` of what bars the pair, sorted. */
  readonly blockers: readonly string[];
}

const round = (part: number, whole: number): number => Math.floor(part / whole + 0.5);
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

/** Everything that docs/MATCHING.md says of one pair, by its formulas one after the other. Slow and plain. */
export function oraclePair(vacancy: UnderstoodVacancy, candidate: UnderstoodCandidate, model: PoolModel): OraclePair {
  const all = [
    ...judgeSkills(vacancy, candidate, model),
    ...judgeDegree(vacancy, candidate),
    ...judgeLocation(vacancy, candidate),
    ...judgeFlexibility(vacancy, candidate),
    ...judgeStated(vacancy, candidate),
  ];
  const parts = dimensions.map((dimension) => dimensionOf(dimension, vacancy, all));
  const applying = parts.filter((part) => part.applies);
  const known = applying.filter((part) => part.known);
  const [applyingWeight, knownWeight] = [sum(applying.map((p) => p.scaled)), sum(known.map((p) => p.scaled))];
  const earned = sum(known.map((part) => part.scaled * part.score));
  const score = knownWeight === 0 ? 0 : round(earned, knownWeight);
  const shares = (total: number, of: (part: (typeof parts)[number]) => number): number[] =>
    apportion(
      total,
      parts.map((part) => (part.known ? part.scaled * of(part) : 0)),
    );
  const points = shares(score, (part) => part.score);
  const lost = shares(knownWeight === 0 ? 0 : 1000 - score, (part) => 1000 - part.score);
  const halves = parts.map((part, index) => halvesOf(part.judged, points[index] ?? 0, lost[index] ?? 0));
  const blockers = [...new Set(all.flatMap((one) => blockerOf(one, vacancy.strict)))].sort();
  return {
    ...{ vacancyId: vacancy.id, candidateId: candidate.id, eligible: blockers.length === 0, score, blockers },
    rankScore: applyingWeight === 0 ? 250 : round(earned + (applyingWeight - knownWeight) * 250, applyingWeight),
    confidence: applyingWeight === 0 ? 0 : round(10_000 * knownWeight, applyingWeight),
    forward: halfScore('vacancy', halves),
    reverse: halfScore('candidate', halves),
    dimensions: parts.flatMap(({ dimension, weight, score: own, known: isKnown, judged: some }, index) =>
      some.length === 0 ? [] : [{ dimension, weight, score: own, points: points[index] ?? 0, known: isKnown }],
    ),
  };
}

function dimensionOf(dimension: Dimension, vacancy: UnderstoodVacancy, all: readonly Judged[]) {
  const some = all.filter((one) => one.dimension === dimension);
  const weighing = some.filter((one) => one.importance !== 'excluded');
  const known = weighing.filter((one) => one.credit !== null);
  const weight = vacancy.weights?.[dimension] ?? defaultWeights[dimension];
  const earned = sum(known.map((one) => one.weight * (one.credit ?? 0)));
  return {
    ...{ dimension, weight, scaled: Math.round(weight * 1000), judged: some },
    applies: weighing.length > 0,
    known: known.length > 0,
    score: known.length === 0 ? 0 : round(earned, 10 * sum(known.map((one) => one.weight))),
  };
}

function blockerOf(one: Judged, strict: boolean): string[] {
  const outcome = () => {
    if (one.importance === 'excluded') return one.credit !== null && one.credit >= one.metFrom ? 'excluded' : '';
    if (one.importance !== 'required') return '';
    if (one.credit === null) return strict ? 'unknown' : '';
    return one.credit === 0 ? 'unmet' : '';
  };
  return outcome() === '' ? [] : [`${one.topic}.${outcome()} ${one.criterion} ${one.owner}`];
}

/** Largest remainders; the earlier part wins a tie. */
function apportion(total: number, parts: readonly number[]): number[] {
  const whole = sum(parts);
  if (whole === 0) return parts.map(() => 0);
  const quotas = parts.map((part, index) => ({
    index,
    floor: Math.floor((total * part) / whole),
    rest: (total * part) % whole,
  }));
  const left = total - sum(quotas.map((quota) => quota.floor));
  const raised = quotas
    .toSorted((a, b) => b.rest - a.rest)
    .slice(0, left)
    .map((quota) => quota.index);
  return quotas.map((quota) => quota.floor + (raised.includes(quota.index) ? 1 : 0));
}

interface Half {
  readonly owner: Side;
  readonly points: number;
  readonly lost: number;
}

function halvesOf(some: readonly Judged[], points: number, lost: number): Half[] {
  const known = (one: Judged): number => (one.credit === null ? 0 : one.weight);
  const earned = apportion(
    points,
    some.map((one) => known(one) * (one.credit ?? 0)),
  );
  const missed = apportion(
    lost,
    some.map((one) => known(one) * (10_000 - (one.credit ?? 0))),
  );
  return some.map((one, index) => ({ owner: one.owner, points: earned[index] ?? 0, lost: missed[index] ?? 0 }));
}

function halfScore(owner: Side, halves: readonly (readonly Half[])[]): number | null {
  const own = halves.flat().filter((half) => half.owner === owner);
  const points = sum(own.map((half) => half.points));
  const whole = points + sum(own.map((half) => half.lost));
  return whole === 0 ? null : round(1000 * points, whole);
}
