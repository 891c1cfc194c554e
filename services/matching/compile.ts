import type { PoolModel } from '../../shared/model/pool-model.ts';
import { type Asked, BlockerTable, type Criterion, criterion } from './criterion.ts';
import { Interner } from './interner.ts';
import { rarity } from './rarity.ts';

/** What profiles are compiled with: one dictionary, one table of blockers and one model for all that meet in a matcher. */
export class Compiler {
  readonly terms = new Interner();
  /** Apart from the terms, so that their numbers are few and can index an array. */
  readonly disciplines = new Interner();
  readonly blockers = new BlockerTable();
  private readonly model: PoolModel;

  constructor(model: PoolModel) {
    this.model = model;
  }

  criterion(asked: Asked): Criterion {
    return criterion(this.blockers, asked);
  }

  /** Thousandths, 250 to 4000. */
  rarity(term: string): number {
    return rarity(this.model, term);
  }

  /** What the pool's profiles name together with a concept, and the credit of it. */
  learned(concept: string): readonly (readonly [concept: string, credit: number])[] {
    const { learned } = this.model;
    return learned && Object.hasOwn(learned, concept) ? (learned[concept] ?? []) : [];
  }
}
