import type { Source, TitleTerms, Understood } from '../../../shared/model/understood.ts';
import type { Compiler } from '../compile.ts';
import type { Criterion } from '../criterion.ts';
import { FULL, UNKNOWN } from '../policy.ts';
import type { Tally } from '../tally.ts';
import { TermIndex } from '../term-index.ts';
import { note, type Trace } from '../trace.ts';

/** The terms of a vacancy's title, each weighing by its rarity. `best` is scratch of one judgement. */
export interface TitleDemand {
  readonly criterion: Criterion;
  readonly index: TermIndex;
  readonly rarity: Int32Array;
  readonly raritySum: number;
  readonly best: Int32Array;
}

export interface TitleSupply {
  readonly terms: Int32Array;
  readonly source: Source;
}

/** A title without terms asks nothing. */
export function titleDemand(title: TitleTerms | undefined, compiler: Compiler): TitleDemand | null {
  if (!title || title.terms.length === 0) return null;
  const rarities = title.terms.map((term) => compiler.rarity(term));
  const raritySum = rarities.reduce((sum, rarity) => sum + rarity, 0);
  const own = title.terms.map((term, wanted) => ({ term: compiler.terms.id(term), wanted, credit: FULL, note: '' }));
  const accepted = (title.accepts ?? [])
    .map((accepts) => ({
      term: compiler.terms.id(accepts.by),
      wanted: title.terms.indexOf(accepts.term),
      credit: accepts.credit,
      note: '',
    }))
    .filter((posting) => posting.wanted >= 0);
  return {
    criterion: compiler.criterion({
      topic: 'title',
      owner: 'vacancy',
      importance: 'strong',
      text: 'title',
      rarity: Math.floor(raritySum / rarities.length),
    }),
    index: new TermIndex([...own, ...accepted]),
    rarity: Int32Array.from(rarities),
    raritySum,
    best: new Int32Array(rarities.length),
  };
}

export function titleSupply(profile: Understood, compiler: Compiler): TitleSupply | null {
  if (!profile.title || profile.title.terms.length === 0) return null;
  return {
    terms: Int32Array.from(profile.title.terms, (term) => compiler.terms.id(term)),
    source: profile.title.source,
  };
}

export function judgeTitle(demand: TitleDemand | null, supply: TitleSupply | null, tally: Tally, trace: Trace): void {
  if (!demand) return;
  const credit = supply ? coverage(demand, supply) : UNKNOWN;
  tally.mark(demand.criterion, credit);
  if (trace) note(trace, demand.criterion, credit, { source: credit > 0 ? supply?.source : undefined });
}

/** The share of what the wanted terms say that the other title says too. */
function coverage(demand: TitleDemand, supply: TitleSupply): number {
  const { index, best, rarity } = demand;
  for (let wanted = 0; wanted < best.length; wanted++) best[wanted] = 0;
  for (let position = 0; position < supply.terms.length; position++) {
    const slot = index.slot(supply.terms[position] ?? 0);
    for (let posting = index.start(slot); posting < index.end(slot); posting++) {
      const wanted = index.wanted[posting] ?? 0;
      const credit = index.credit[posting] ?? 0;
      if (credit > (best[wanted] ?? 0)) best[wanted] = credit;
    }
  }
  let sum = 0;
  for (let wanted = 0; wanted < best.length; wanted++) sum += (best[wanted] ?? 0) * (rarity[wanted] ?? 0);
  return Math.floor(sum / demand.raritySum);
}
