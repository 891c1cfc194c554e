import { isqrt } from '../../../shared/kernel/integer-root.ts';
import { wordFeatures } from '../../../shared/kernel/word-features.ts';
import type { Source, Title, UnderstoodCandidate, UnderstoodVacancy } from '../../../shared/model/understood.ts';
import type { Compiler } from '../compile.ts';
import type { Criterion } from '../criterion.ts';
import { FULL, lineOfWork, UNKNOWN } from '../policy.ts';
import { type SparseVector, sparseVector, VectorIndex } from '../sparse-vector.ts';
import type { Tally } from '../tally.ts';
import { note, type Trace } from '../trace.ts';
import type { SkillDemand } from './skills.ts';
import {
  type ListedClaim,
  listsAlike,
  type WholeDemand,
  type WholeSupply,
  wholeDemand,
  wholeSupply,
} from './whole-list.ts';

/** The line of work that a vacancy asks for: by its title, or, where it has none, by a long list of skills as a whole. */
export interface TitleDemand {
  readonly criterion: Criterion;
  /** Null for a vacancy without a title. */
  readonly title: {
    readonly words: VectorIndex;
    readonly work: VectorIndex;
    readonly implied: ReadonlySet<number>;
  } | null;
  /** The list of skills as a whole, where there is no title. */
  readonly whole: WholeDemand | null;
  /** Whether skills are asked for one by one. */
  readonly asksSkills: boolean;
}

export interface TitleSupply {
  /** Null for a candidate without a title; then the skills speak. */
  readonly title: { readonly words: SparseVector; readonly work: SparseVector; readonly source: Source } | null;
  /** Whether the candidate has a list of skills, if only an empty one. */
  readonly listed: boolean;
  /** What is claimed, or what the title implies where nothing is. */
  readonly concepts: Int32Array;
  readonly whole: WholeSupply;
}

/** A vacancy with neither a title nor a long list of skills asks nothing. */
export function titleDemand(vacancy: UnderstoodVacancy, skills: SkillDemand, compiler: Compiler): TitleDemand | null {
  const { title } = vacancy;
  const weight = title ? titleWeight(skills) : wholeWeight(skills);
  if (weight === 0) return null;
  return {
    criterion: compiler.criterion({
      topic: 'title',
      owner: 'vacancy',
      importance: 'strong',
      text: 'title',
      weight,
    }),
    title: title
      ? {
          words: new VectorIndex(wordsOf(title, compiler)),
          work: new VectorIndex(workOf(title, compiler)),
          implied: new Set((title.implies ?? []).map((concept) => compiler.terms.id(concept))),
        }
      : null,
    whole: title ? null : wholeDemand(vacancy.skills ?? [], compiler),
    asksSkills: skills.weightSum > 0,
  };
}

/** A quarter of the skills dimension, and nearly all of it where only the title names them: what it says is not to be counted twice. */
function titleWeight({ asked, weightSum, weights }: SkillDemand): number {
  const titleAlone = asked.every(({ inTitle }, wanted) => inTitle || weights[wanted] === 0);
  const weight = titleAlone
    ? weightSum * lineOfWork.titleToOwnSkills
    : Math.floor(weightSum / lineOfWork.skillsToTitle);
  return weight > 0 ? weight : lineOfWork.aloneWeight;
}

/** A list without a title: nothing for a short one, three quarters of the dimension for a long one. */
function wholeWeight({ asked, weightSum }: SkillDemand): number {
  return asked.length < lineOfWork.wholeFrom ? 0 : weightSum * lineOfWork.wholeToSkills;
}

export function titleSupply(candidate: UnderstoodCandidate, compiler: Compiler): TitleSupply {
  const { title, skills } = candidate;
  const claims: readonly ListedClaim[] = skills ?? (title?.implies ?? []).map((concept) => ({ concept, label: '' }));
  return {
    title: title ? { words: wordsOf(title, compiler), work: workOf(title, compiler), source: title.source } : null,
    listed: skills !== undefined,
    concepts: Int32Array.from(claims, ({ concept }) => compiler.terms.id(concept)),
    whole: wholeSupply(claims, compiler),
  };
}

/** Words weigh by their kind and their rarity in the pool, in tenths of a thousandth. */
function wordsOf(title: Title, compiler: Compiler): SparseVector {
  return sparseVector(
    [...wordFeatures(title.words)].map(([feature, weight]) => [
      compiler.terms.id(feature),
      Math.floor((weight * compiler.rarity(feature)) / lineOfWork.rarityUnit),
    ]),
  );
}

/** Work weighs by the root of its rarity: what everybody here does tells nobody apart. */
function workOf(title: Title, compiler: Compiler): SparseVector {
  return sparseVector(
    title.work.map(([code, weight]) => [
      compiler.terms.id(code),
      Math.floor((weight * isqrt(compiler.rarity(code))) / lineOfWork.workUnit),
    ]),
  );
}

export function judgeTitle(demand: TitleDemand | null, supply: TitleSupply, tally: Tally, trace: Trace): void {
  if (!demand) return;
  const credit = creditOf(demand, supply);
  tally.mark(demand.criterion, credit);
  if (!trace) return;
  const how = credit > 0 && credit < lineOfWork.nearFrom ? 'far' : undefined;
  note(trace, demand.criterion, credit, { source: credit > 0 ? supply.title?.source : undefined, params: { how } });
}

function creditOf(demand: TitleDemand, supply: TitleSupply): number {
  if (demand.whole) return knowsSkills(supply) ? listsAlike(demand.whole, supply.whole) : UNKNOWN;
  if (!demand.title) return UNKNOWN;
  if (supply.title) return titlesAlike(demand.title, supply.title);
  // Beside skills that are asked for, those that the title implies would be judged twice.
  return demand.asksSkills ? UNKNOWN : impliedShare(demand.title.implied, supply);
}

const knowsSkills = ({ listed, concepts }: TitleSupply): boolean => listed || concepts.length > 0;

/** The cosine of the words; where both are known work, that of the work with it, in documented shares. */
function titlesAlike(asked: NonNullable<TitleDemand['title']>, held: NonNullable<TitleSupply['title']>): number {
  const words = asked.words.cosine(held.words);
  if (asked.work.square === 0 || held.work.square === 0) return words;
  const { wordsShare, workShare } = lineOfWork;
  return Math.floor((wordsShare * words + workShare * asked.work.cosine(held.work)) / (wordsShare + workShare));
}

/**
 * How many of the skills that the asked work implies somebody has who says no title: half of them are as good as the title. None of
 * them proves nothing.
 */
function impliedShare(implied: ReadonlySet<number>, { listed, concepts }: TitleSupply): number {
  if (implied.size === 0 || !listed) return UNKNOWN;
  let found = 0;
  for (const concept of concepts) if (implied.has(concept)) found++;
  return found === 0 ? UNKNOWN : Math.min(FULL, Math.floor((2 * FULL * found) / implied.size));
}
