import type { SkillClaim, SkillCriterion } from '../../../shared/model/understood.ts';
import type { Compiler } from '../compile.ts';
import { nameWords } from '../name-words.ts';
import { FULL, importanceWeight, lineOfWork } from '../policy.ts';
import { type Posting, TermIndex } from '../term-index.ts';
import { postingsOf } from './skills.ts';

/**
 * A vacancy's list of skills as one thing. Its features are the skills, then the words of those that no table knows. `best` is scratch of one
 * judgement.
 */
export interface WholeDemand {
  readonly index: TermIndex;
  /** What each feature weighs where names are compared, and the sum. */
  readonly weights: Float64Array;
  readonly weightSum: number;
  /** What each skill weighs where levels are compared, 0 where none is asked of it, and the sum: 0 where none is asked at all. */
  readonly levelWeights: Float64Array;
  readonly levelWeightSum: number;
  readonly levels: Int32Array;
  /** How many skills are named, and of how many of them a level is asked: what the two comparisons weigh. */
  readonly namedCount: number;
  readonly gradedCount: number;
  readonly best: Int32Array;
}

/** A candidate's list: its skills, then the words of those that no table knows. */
export interface WholeSupply {
  readonly terms: Int32Array;
  /** By term, in thousandths. */
  readonly rarities: Int32Array;
  /** By skill; 0 for an unstated one. */
  readonly levels: Int32Array;
}

/** A claim as far as a list as a whole needs it. */
export type ListedClaim = Pick<SkillClaim, 'concept' | 'label' | 'level'>;

/** Makes a vacancy's list ready. */
export function wholeDemand(asked: readonly SkillCriterion[], compiler: Compiler): WholeDemand {
  const listed = asked.filter(({ importance }) => importanceWeight[importance] > 0);
  const levels = listed.map(({ minLevel }) => minLevel ?? 0);
  const words = [...new Set(listed.flatMap(wordsOf))];
  const weights = [...listed.map((one) => rarityOf(one, compiler) ** 2), ...wordWeights(words, listed, compiler)];
  const levelWeights = listed.map((one, feature) => rarityOf(one, compiler) * (levels[feature] ?? 0));
  return {
    index: indexOf(listed, words, compiler),
    weights: Float64Array.from(weights),
    weightSum: sumOf(weights),
    levelWeights: Float64Array.from(levelWeights),
    levelWeightSum: sumOf(levelWeights),
    levels: Int32Array.from(levels),
    namedCount: listed.length,
    gradedCount: levels.filter((level) => level > 0).length,
    best: new Int32Array(weights.length),
  };
}

function indexOf(listed: readonly SkillCriterion[], words: readonly string[], compiler: Compiler): TermIndex {
  const postings: Posting[] = listed.flatMap((one, feature) => postingsOf(one, feature, compiler));
  const wordPostings = words.map((word, index) => ({
    term: compiler.terms.id(word),
    wanted: listed.length + index,
    credit: FULL,
    note: '',
  }));
  return new TermIndex([...postings, ...wordPostings]);
}

/** Words of skills that are compared by their level ("management of …") stand in too many names: they are known, and weigh nothing. */
function wordWeights(
  words: readonly string[],
  listed: readonly SkillCriterion[],
  compiler: Compiler,
): readonly number[] {
  const telling = new Set(listed.filter(({ minLevel }) => minLevel === undefined).flatMap(wordsOf));
  return words.map((word) => (telling.has(word) ? compiler.rarity(word) ** 2 : 0));
}

const sumOf = (weights: readonly number[]): number => weights.reduce((sum, weight) => sum + weight, 0);

const wordsOf = ({ alternatives }: SkillCriterion): readonly string[] => alternatives.flatMap(nameWords);

/** The commonest alternative says how much the group says. */
const rarityOf = ({ alternatives }: SkillCriterion, compiler: Compiler): number =>
  Math.min(...alternatives.map(({ concept }) => compiler.rarity(concept)));

/** Makes a candidate's list ready. */
export function wholeSupply(claims: readonly ListedClaim[], compiler: Compiler): WholeSupply {
  const levels = new Map<string, number>();
  for (const { concept, level = 0 } of claims) levels.set(concept, higher(level, levels.get(concept)));
  const features = [...levels.keys(), ...new Set(claims.flatMap(nameWords))];
  return {
    terms: Int32Array.from(features, (feature) => compiler.terms.id(feature)),
    rarities: Int32Array.from(features, (feature) => compiler.rarity(feature)),
    levels: Int32Array.from(levels.values()),
  };
}

/** Of two claims of a skill the better one, as where it is judged alone: an unstated level may be any. */
const higher = (level: number, known = level): number => (level === 0 || known === 0 ? 0 : Math.max(level, known));

/** How much two lists of skills are the same as wholes: by what they name and, where levels are asked, by the levels. Basis points, rounded down. */
export function listsAlike(demand: WholeDemand, supply: WholeSupply): number {
  const { namedCount, gradedCount } = demand;
  const names = namesAlike(demand, supply);
  if (gradedCount === 0) return names;
  return Math.floor((namedCount * names + gradedCount * levelsAlike(demand, supply)) / (namedCount + gradedCount));
}

/**
 * The geometric mean of two shares (Ochiai 1957): of what is asked, how much is there; of what is there, how much is asked, where what
 * is not asked counts in part. By squares of the rarity: what few have tells the line of work, and what all have tells nothing. Adding
 * a skill that is asked for never lowers it. The sums are exact and the root of IEEE 754 is correctly rounded: every machine gets the same.
 */
function namesAlike({ index, weights, weightSum, best }: WholeDemand, supply: WholeSupply): number {
  best.fill(0);
  let beside = 0;
  for (let position = 0; position < supply.terms.length; position++) {
    const slot = index.slot(supply.terms[position] ?? 0);
    let most = 0;
    for (let posting = index.start(slot); posting < index.end(slot); posting++) {
      const feature = index.wanted[posting] ?? 0;
      const credit = index.credit[posting] ?? 0;
      if (credit > (best[feature] ?? 0)) best[feature] = credit;
      if (credit > most) most = credit;
    }
    const rarity = supply.rarities[position] ?? 0;
    beside += rarity * rarity * (FULL - most);
  }
  const shared = earned(weights, best);
  if (shared === 0) return 0;
  const held = shared + Math.floor((beside * lineOfWork.besidePercent) / 100);
  return Math.floor((FULL * shared) / Math.sqrt(weightSum * FULL * held));
}

/**
 * How much of the levels asked is there: the lower of the asked and the held, over all that is asked and, counted more than once, the
 * levels of what is not asked (Tversky's ratio, 1977). A higher level than the one asked and an unstated one are as good as it.
 */
function levelsAlike(demand: WholeDemand, supply: WholeSupply): number {
  const { index, levels, levelWeights, levelWeightSum, best } = demand;
  best.fill(0);
  let beside = 0;
  for (let position = 0; position < supply.levels.length; position++) {
    const slot = index.slot(supply.terms[position] ?? 0);
    const held = supply.levels[position] ?? 0;
    let most = 0;
    for (let posting = index.start(slot); posting < index.end(slot); posting++) {
      const feature = index.wanted[posting] ?? 0;
      const level = levels[feature] ?? 0;
      const credit = index.credit[posting] ?? 0;
      const reached = held === 0 || held >= level ? credit : Math.floor((credit * held) / level);
      if (reached > (best[feature] ?? 0)) best[feature] = reached;
      if (credit > most) most = credit;
    }
    beside += (supply.rarities[position] ?? 0) * held * (FULL - most);
  }
  const shared = earned(levelWeights, best);
  return Math.floor((FULL * shared) / (levelWeightSum * FULL + beside * lineOfWork.besideLevels));
}

function earned(weights: Float64Array, credits: Int32Array): number {
  let sum = 0;
  for (let feature = 0; feature < weights.length; feature++) sum += (weights[feature] ?? 0) * (credits[feature] ?? 0);
  return sum;
}
