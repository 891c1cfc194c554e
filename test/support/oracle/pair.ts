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

/** Everything that docs/MATCHING.md says of one pair, by its formulas one after the other. */
export function oraclePair(vacancy: UnderstoodVacancy, candidate: UnderstoodCandidate, model: PoolModel): OraclePair {
  const all = judgeSkills(vacancy, candidate, model).concat(
    judgeDegree(vacancy, candidate),
    judgeLocation(vacancy, candidate),
    judgeFlexibility(vacancy, candidate),
    judgeStated(vacancy, candidate),
  );
  const parts = partsOf(vacancy, all);
  let [applying, known, earned] = [0, 0, 0];
  for (const part of parts) {
    if (part.applies) applying += part.scaled;
    if (part.known) known += part.scaled;
    if (part.known) earned += part.scaled * part.score;
  }
  const score = known === 0 ? 0 : round(earned, known);
  const missing = known === 0 ? 0 : 1000 - score;
  const points = apportion(score, parts, (part) => (part.known ? part.scaled * part.score : 0));
  const lost = apportion(missing, parts, (part) => (part.known ? part.scaled * (1000 - part.score) : 0));
  const halves = { vacancy: { points: 0, lost: 0 }, candidate: { points: 0, lost: 0 } };
  parts.forEach((part, index) => {
    addHalves(halves, part.judged, { points: points[index] ?? 0, lost: lost[index] ?? 0 });
  });
  const blockers = blockersOf(all, vacancy.strict);
  return {
    ...{ vacancyId: vacancy.id, candidateId: candidate.id, eligible: blockers.length === 0, score, blockers },
    rankScore: applying === 0 ? 250 : round(earned + (applying - known) * 250, applying),
    confidence: applying === 0 ? 0 : round(10_000 * known, applying),
    forward: halfScore(halves.vacancy),
    reverse: halfScore(halves.candidate),
    dimensions: parts.map(({ dimension, weight, score: own, known: isKnown }, index) => ({
      ...{ dimension, weight, score: own, points: points[index] ?? 0, known: isKnown },
    })),
  };
}

/** The dimensions in which something was judged, in their order. */
function partsOf(vacancy: UnderstoodVacancy, all: readonly Judged[]) {
  const parts = [];
  for (const dimension of dimensions) {
    const some = all.filter((one) => one.dimension === dimension);
    if (some.length > 0) parts.push(partOf(vacancy, dimension, some));
  }
  return parts;
}

function partOf(vacancy: UnderstoodVacancy, dimension: Dimension, some: readonly Judged[]) {
  const weight = vacancy.weights?.[dimension] ?? defaultWeights[dimension];
  const weighing = some.filter((one) => one.importance !== 'excluded');
  let [known, weights, earned] = [false, 0, 0];
  for (const one of weighing) {
    if (one.credit === null) continue;
    known = true;
    weights += one.weight;
    earned += one.weight * one.credit;
  }
  const score = known ? round(earned, 10 * weights) : 0;
  const applies = weighing.length > 0;
  return { dimension, weight, scaled: Math.round(weight * 1000), judged: some, applies, known, score };
}

function blockersOf(all: readonly Judged[], strict: boolean): string[] {
  const found = new Set<string>();
  for (const one of all) {
    const outcome = blockingOutcome(one, strict);
    if (outcome !== null) found.add(`${one.topic}.${outcome} ${one.criterion} ${one.owner}`);
  }
  return [...found].sort();
}

function blockingOutcome({ importance, credit, metFrom }: Judged, strict: boolean): string | null {
  if (importance === 'excluded') return credit !== null && credit >= metFrom ? 'excluded' : null;
  if (importance !== 'required') return null;
  if (credit === null) return strict ? 'unknown' : null;
  return credit === 0 ? 'unmet' : null;
}

/** Shares `total` out by largest remainders; the earlier part wins a tie. */
function apportion<Part>(total: number, parts: readonly Part[], sizeOf: (part: Part) => number): number[] {
  const sizes = parts.map(sizeOf);
  const whole = sizes.reduce((a, b) => a + b, 0);
  if (whole === 0) return sizes.map(() => 0);
  const shares = sizes.map((size) => Math.floor((total * size) / whole));
  const rests = sizes.map((size) => (total * size) % whole);
  for (let left = total - shares.reduce((a, b) => a + b, 0); left > 0; left--) {
    const largest = rests.indexOf(Math.max(...rests));
    shares[largest] = (shares[largest] ?? 0) + 1;
    rests[largest] = -1;
  }
  return shares;
}

interface Half {
  points: number;
  lost: number;
}

/** Shares a dimension's points, and what it lost, over its criteria, and adds them up by who owns these. */
function addHalves(halves: Record<Side, Half>, some: readonly Judged[], { points, lost }: Half): void {
  const earned = apportion(points, some, (one) => (one.credit === null ? 0 : one.weight * one.credit));
  const missed = apportion(lost, some, (one) => (one.credit === null ? 0 : one.weight * (10_000 - one.credit)));
  some.forEach(({ owner }, index) => {
    halves[owner].points += earned[index] ?? 0;
    halves[owner].lost += missed[index] ?? 0;
  });
}

function halfScore({ points, lost }: Half): number | null {
  return points + lost === 0 ? null : round(1000 * points, points + lost);
}
