import type { Exclusion, NearMiss } from '../../shared/model/pairing.ts';
import { BestList } from './best-list.ts';
import { type Blocker, blockerName } from './criterion.ts';
import { listBounds } from './policy.ts';
import type { Tally } from './tally.ts';

/** What a pass over a pool says of those who are not eligible: how many each blocker keeps out, and who is one short. */
export class Census {
  private readonly alone = new Map<number, number>();
  private readonly total = new Map<number, number>();
  private readonly near = new BestList<NearMiss & { readonly score: number }>(listBounds.nearMisses);
  private readonly blockers: readonly Blocker[];

  constructor(blockers: readonly Blocker[]) {
    this.blockers = blockers;
  }

  /** Takes a finished tally with at least one blocker. */
  count(id: string, tally: Tally): void {
    for (let index = 0; index < tally.blockerCount; index++) raise(this.total, tally.blockers[index] ?? 0);
    if (tally.blockerCount !== 1) return;
    const only = tally.blockers[0] ?? 0;
    raise(this.alone, only);
    const blocker = this.blockers[only];
    if (!blocker || !this.near.takes(id, tally.rankScore, tally.score)) return;
    this.near.add({ id, ...blocker, rankScore: tally.rankScore, score: tally.score });
  }

  /** Those that keep out most come first; at most `listBounds.exclusions`. */
  exclusions(): Exclusion[] {
    return [...this.total]
      .flatMap(([id, total]) => {
        const blocker = this.blockers[id];
        return blocker ? [{ ...blocker, alone: this.alone.get(id) ?? 0, total }] : [];
      })
      .sort((a, b) => b.total - a.total || b.alone - a.alone || byCodeUnits(blockerName(a), blockerName(b)))
      .slice(0, listBounds.exclusions);
  }

  nearMisses(): NearMiss[] {
    return this.near
      .inOrder()
      .map(({ id, code, criterion, owner, rankScore }) => ({ id, code, criterion, owner, rankScore }));
  }
}

function raise(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
