import { dimensions, type Importance } from '../../shared/model/codes.ts';
import type { Side, Status } from '../../shared/model/pairing.ts';
import { codeOfOutcome, type EvidenceCode, type Outcome, type Topic, topics } from './evidence-codes.ts';
import { FULL, importanceWeight, metFrom, UNKNOWN } from './policy.ts';

/** Something that bars a pair, as it is counted over a pool. */
export interface Blocker {
  readonly code: string;
  readonly criterion: string;
  readonly owner: Side;
}

/** A criterion made ready for judging: integers for the hot path, words for the explanation. */
export interface Criterion {
  readonly topic: Topic;
  readonly owner: Side;
  readonly importance: Importance;
  /** What is asked, in the owner's words or as a code. */
  readonly text: string;
  /** Index of the dimension in its fixed order. */
  readonly dimension: number;
  readonly weight: number;
  readonly required: boolean;
  readonly excluded: boolean;
  readonly metFrom: number;
  readonly blocker: { readonly unmet: number; readonly unknown: number; readonly excluded: number };
}

/** Equal for equal blockers. */
export function blockerName({ code, criterion, owner }: Blocker): string {
  return JSON.stringify([code, criterion, owner]);
}

/** Numbers for blockers: equal blockers get equal numbers, whichever profile they come from. */
export class BlockerTable {
  readonly blockers: Blocker[] = [];
  /** `blockerName` of each. */
  readonly names: string[] = [];
  private readonly ids = new Map<string, number>();

  id(blocker: Blocker): number {
    const name = blockerName(blocker);
    const known = this.ids.get(name);
    if (known !== undefined) return known;
    const made = this.blockers.push(blocker) - 1;
    this.names.push(name);
    this.ids.set(name, made);
    return made;
  }
}

export interface Asked {
  readonly topic: Topic;
  readonly owner: Side;
  readonly importance: Importance;
  readonly text: string;
  /** Thousandths by which a term's rarity raises the weight; only skills have it. */
  readonly rarity?: number;
  /** The whole weight, where it does not follow from importance and rarity. */
  readonly weight?: number;
}

/** Makes a criterion ready. */
export function criterion(table: BlockerTable, asked: Asked): Criterion {
  const { topic, owner, importance, text, rarity = 1 } = asked;
  const id = (outcome: Outcome) => table.id({ code: `${topic}.${outcome}`, criterion: text, owner });
  return {
    topic,
    owner,
    importance,
    text,
    dimension: dimensions.indexOf(topics[topic]),
    weight: asked.weight ?? importanceWeight[importance] * rarity,
    required: importance === 'required',
    excluded: importance === 'excluded',
    metFrom: metFrom[topic] ?? FULL,
    blocker: { unmet: id('unmet'), unknown: id('unknown'), excluded: id('excluded') },
  };
}

/** The status that a credit stands for. */
export function statusOf(asked: Criterion, credit: number): Status {
  if (credit === UNKNOWN) return 'unknown';
  if (credit === 0) return 'unmet';
  return credit >= asked.metFrom ? 'met' : 'partly';
}

/** The evidence code of a judged criterion. */
export function codeOf(asked: Criterion, status: Status): EvidenceCode {
  if (!asked.excluded || status === 'unknown') return codeOfOutcome[asked.topic][status];
  return codeOfOutcome[asked.topic][status === 'met' ? 'excluded' : 'absent'];
}
