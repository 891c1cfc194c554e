import { fractionBits, log2Fixed } from '../../shared/kernel/log2-fixed.ts';
import { learning } from './policy.ts';

/** Concepts that a profile names, each once. */
export type NamedConcepts = readonly string[];
/** For a concept, what it was learned to go with, and the credit of it; nearest first. */
export type LearnedRelations = Readonly<Record<string, readonly (readonly [concept: string, credit: number])[]>>;

/**
 * Relations between skills that nobody wrote down: concepts that stand together in a pool's profiles far more often than chance
 * would have it. Positive pointwise mutual information (Church & Hanks 1990), normalised by that of the pair itself (Bouma 2009), in
 * integers. Depends on the set of profiles alone. Undefined below `learning.fromProfiles` profiles: few tell nothing.
 */
export function learnRelations(profiles: readonly NamedConcepts[]): LearnedRelations | undefined {
  if (profiles.length < learning.fromProfiles) return undefined;
  const having = counted(profiles);
  const together = new Map<string, Map<string, number>>();
  for (const profile of profiles) {
    const frequent = profile.filter((concept) => (having.get(concept) ?? 0) >= learning.support).sort();
    countPairs(frequent.slice(0, learning.mostOfAProfile), together);
  }
  const found = new Map<string, [string, number][]>();
  for (const [one, others] of together) {
    for (const [other, both] of others) {
      const counts = { one: having.get(one) ?? 0, other: having.get(other) ?? 0, both, all: profiles.length };
      const credit = both < learning.support ? 0 : creditOf(counts);
      if (credit < learning.leastCredit) continue;
      add(found, one, [other, credit]);
      add(found, other, [one, credit]);
    }
  }
  return ordered(found);
}

function counted(profiles: readonly NamedConcepts[]): ReadonlyMap<string, number> {
  const having = new Map<string, number>();
  for (const profile of profiles) for (const concept of profile) having.set(concept, (having.get(concept) ?? 0) + 1);
  return having;
}

/** Counts every pair of a sorted list under its first. */
function countPairs(concepts: NamedConcepts, together: Map<string, Map<string, number>>): void {
  for (const [index, one] of concepts.entries()) {
    const others = together.get(one) ?? new Map<string, number>();
    together.set(one, others);
    for (const other of concepts.slice(index + 1)) others.set(other, (others.get(other) ?? 0) + 1);
  }
}

interface Counts {
  readonly one: number;
  readonly other: number;
  readonly both: number;
  readonly all: number;
}

/** The normalised information, from 0 to 1, times the most that a learned relation earns; rounded down. */
function creditOf({ one, other, both, all }: Counts): number {
  const information = log2Fixed(both) + log2Fixed(all) - log2Fixed(one) - log2Fixed(other);
  const most = log2Fixed(all) - log2Fixed(both);
  if (information <= 0 || most < 2 ** fractionBits) return 0;
  return Math.floor((Math.min(information, most) * learning.mostCredit) / most);
}

function add(found: Map<string, [string, number][]>, concept: string, edge: [string, number]): void {
  const known = found.get(concept);
  if (known) known.push(edge);
  else found.set(concept, [edge]);
}

function ordered(found: ReadonlyMap<string, [string, number][]>): LearnedRelations {
  const concepts = [...found.keys()].sort();
  const nearest = (edges: [string, number][]): [string, number][] =>
    edges.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, learning.mostRelations);
  return Object.fromEntries(concepts.map((concept) => [concept, nearest(found.get(concept) ?? [])]));
}
