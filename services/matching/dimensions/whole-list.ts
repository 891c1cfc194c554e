import type { SkillClaim, SkillCriterion } from '../../../shared/model/understood.ts';
import type { Compiler } from '../compile.ts';
import { nameWords } from '../name-words.ts';
import { FULL, importanceWeight, lineOfWork } from '../policy.ts';
import { type Posting, TermIndex } from '../term-index.ts';
import { postingsOf } from './skills.ts';

/** A vacancy's list of skills as one thing: its skills and the words of those that no table knows. `best` is scratch of one judgement. */
export interface WholeDemand {
  readonly index: TermIndex;
  /** By feature. */
  readonly weights: Float64Array;
  readonly weightSum: number;
  readonly best: Int32Array;
}

/** A candidate's list in the same way; the weights say how rare each feature is. */
export interface WholeSupply {
  readonly terms: Int32Array;
  readonly weights: Float64Array;
}

/** Makes a vacancy's list ready. */
export function wholeDemand(asked: readonly SkillCriterion[], compiler: Compiler): WholeDemand {
  const wanted = asked.filter(({ importance }) => importanceWeight[importance] > 0);
  const words = [...new Set(wanted.flatMap(({ alternatives }) => alternatives.flatMap(nameWords)))];
  const rarest = ({ alternatives }: SkillCriterion): number =>
    Math.min(...alternatives.map(({ concept }) => weightOf(concept, compiler)));
  const weights = Float64Array.from([...wanted.map(rarest), ...words.map((word) => weightOf(word, compiler))]);
  const postings: Posting[] = wanted.flatMap((one, feature) => postingsOf(one, feature, compiler));
  const wordPostings = words.map((word, index) => ({
    term: compiler.terms.id(word),
    wanted: wanted.length + index,
    credit: FULL,
    note: '',
  }));
  return {
    index: new TermIndex([...postings, ...wordPostings]),
    weights,
    weightSum: weights.reduce((sum, weight) => sum + weight, 0),
    best: new Int32Array(weights.length),
  };
}

/** Makes a candidate's list ready. */
export function wholeSupply(claims: readonly Pick<SkillClaim, 'concept' | 'label'>[], compiler: Compiler): WholeSupply {
  const features = [...new Set(claims.flatMap((claim) => [claim.concept, ...nameWords(claim)]))];
  return {
    terms: Int32Array.from(features, (feature) => compiler.terms.id(feature)),
    weights: Float64Array.from(features, (feature) => weightOf(feature, compiler)),
  };
}

/** The square of the rarity: in a list as a whole, what few have tells the line of work, and what all have tells nothing. */
function weightOf(feature: string, compiler: Compiler): number {
  return compiler.rarity(feature) ** 2;
}

/**
 * How much two lists of skills are the same as wholes (Tversky's ratio, 1977): what is shared, over what is shared, what is missing
 * and a part of what is there beside it. Adding a skill that is asked for never lowers it. Basis points, rounded down.
 */
export function listsAlike({ index, weights, weightSum, best }: WholeDemand, supply: WholeSupply): number {
  for (let wanted = 0; wanted < best.length; wanted++) best[wanted] = 0;
  let beside = 0;
  for (let position = 0; position < supply.terms.length; position++) {
    const slot = index.slot(supply.terms[position] ?? 0);
    let most = 0;
    for (let posting = index.start(slot); posting < index.end(slot); posting++) {
      const wanted = index.wanted[posting] ?? 0;
      const credit = index.credit[posting] ?? 0;
      if (credit > (best[wanted] ?? 0)) best[wanted] = credit;
      if (credit > most) most = credit;
    }
    beside += (supply.weights[position] ?? 0) * (FULL - most);
  }
  let shared = 0;
  for (let wanted = 0; wanted < best.length; wanted++) shared += (weights[wanted] ?? 0) * (best[wanted] ?? 0);
  const whole = weightSum * FULL + Math.floor((beside * lineOfWork.besidePercent) / 100);
  return Math.floor((FULL * shared) / whole);
}
