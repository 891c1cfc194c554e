import { isqrt } from '../../../shared/kernel/integer-root.ts';
import { occupationOf } from './known-occupations.ts';
import type { CodedOccupation } from './occupation-coder.ts';
import { occupationGroups } from './occupations.ts';

/** How much the three levels say of the same work: the occupation, its group, its sector; in percent of the vector. */
const shares = { occupation: 80, group: 70, sector: 25 } as const;
/** What an edge between occupations, or between groups, passes on, in percent of its credit. */
const [relatedPercent, relatedGroupPercent] = [70, 100] as const;
/** The longest part of the vector. */
const scale = 1_000;

/**
 * What work the coded occupations are, as a vector to be compared by its cosine: occupations, the groups and the sectors they belong to, and
 * what resembles them. A near occupation says more than in proportion: its share counts cubed. Ordered by code.
 */
export function workVector(coded: readonly CodedOccupation[]): readonly (readonly [string, number])[] {
  const [work, groups, sectors] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()];
  for (const { code, share } of coded) {
    const cubed = share ** 3 / 100_000_000;
    const occupation = occupationOf(code);
    add(work, code, cubed);
    for (const { code: other, credit } of occupation?.related ?? []) {
      add(work, other, (cubed * credit * relatedPercent) / 1_000_000);
    }
    const group = occupationGroups.get(occupation?.group ?? '');
    if (!group) continue;
    add(groups, `group:${group.id}`, cubed);
    add(sectors, `sector:${group.sector}`, cubed);
    for (const { code: other, credit } of group.related) {
      add(groups, `group:${other}`, (cubed * credit * relatedGroupPercent) / 1_000_000);
    }
  }
  return [...part(work, shares.occupation), ...part(groups, shares.group), ...part(sectors, shares.sector)].sort(
    ([a], [b]) => (a < b ? -1 : 1),
  );
}

function add(sums: Map<string, number>, code: string, weight: number): void {
  sums.set(code, (sums.get(code) ?? 0) + Math.floor(weight));
}

/** A level as a vector of its length, so that many small likenesses weigh no more than one great one. */
function part(sums: ReadonlyMap<string, number>, percent: number): readonly (readonly [string, number])[] {
  const length = isqrt([...sums.values()].reduce((sum, weight) => sum + weight * weight, 0));
  return [...sums].flatMap(([code, weight]) => {
    const component = length === 0 ? 0 : Math.floor((weight * scale * percent) / (100 * length));
    return component > 0 ? [[code, component] as const] : [];
  });
}
