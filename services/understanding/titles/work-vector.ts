import { isqrt } from '../../../shared/kernel/integer-root.ts';
import { importedOccupations } from './known-occupations.ts';
import type { CodedOccupation } from './occupation-coder.ts';
import { type Occupation, type OccupationGroup, occupationGroups, occupations } from './occupations.ts';

/** How much the three levels say of the same work: the occupation, its group, its sector; in percent of the vector. */
const shares = { occupation: 80, group: 70, sector: 25 } as const;
/** What an edge between occupations, or between groups, passes on, in percent of its credit. */
const [relatedPercent, relatedGroupPercent] = [70, 100] as const;
/** The longest part of the vector. */
const scale = 1_000;

/** What an occupation adds to the vector; axes are positions of their codes in order. */
interface OwnAxes {
  readonly work: number;
  readonly related: readonly Edge[];
  readonly group: GroupAxes | undefined;
}

interface GroupAxes {
  readonly group: number;
  readonly sector: number;
  readonly related: readonly Edge[];
}

interface Edge {
  readonly axis: number;
  readonly credit: number;
}

interface Axes {
  /** In order: that of an axis is its number. */
  readonly codes: readonly string[];
  readonly ofOccupation: ReadonlyMap<string, OwnAxes>;
  /** Scratch of one vector, by axis. */
  readonly sums: Float64Array;
}

let axes: Axes | undefined;

/**
 * What work the coded occupations are, as a vector to be compared by its cosine: occupations, the groups and the sectors they belong to, and
 * what resembles them. A near occupation says more than in proportion: its share counts cubed. Ordered by code.
 */
export function workVector(coded: readonly CodedOccupation[]): readonly (readonly [string, number])[] {
  axes ??= makeAxes();
  const { codes, ofOccupation, sums } = axes;
  const [work, groups, sectors] = [new Level(sums), new Level(sums), new Level(sums)];
  for (const { code, share } of coded) {
    const cubed = share ** 3 / 100_000_000;
    const own = ofOccupation.get(code);
    if (!own) continue;
    work.add(own.work, cubed);
    for (const { axis, credit } of own.related) work.add(axis, (cubed * credit * relatedPercent) / 1_000_000);
    if (!own.group) continue;
    groups.add(own.group.group, cubed);
    sectors.add(own.group.sector, cubed);
    for (const { axis, credit } of own.group.related) {
      groups.add(axis, (cubed * credit * relatedGroupPercent) / 1_000_000);
    }
  }
  work.take(shares.occupation);
  groups.take(shares.group);
  sectors.take(shares.sector);
  const kept = Int32Array.from([...work.touched, ...groups.touched, ...sectors.touched]).sort();
  const vector: (readonly [string, number])[] = [];
  for (const axis of kept) {
    if ((sums[axis] ?? 0) > 0) vector.push([codes[axis] ?? '', sums[axis] ?? 0]);
    sums[axis] = 0;
  }
  return vector;
}

/** One level of the vector in the making. */
class Level {
  readonly touched: number[] = [];
  readonly #sums: Float64Array;

  constructor(sums: Float64Array) {
    this.#sums = sums;
  }

  add(axis: number, weight: number): void {
    const whole = Math.floor(weight);
    if (whole === 0) return;
    if (this.#sums[axis] === 0) this.touched.push(axis);
    this.#sums[axis] = (this.#sums[axis] ?? 0) + whole;
  }

  /** Makes it a vector of `percent` of the scale, so that many small likenesses weigh no more than one great one. */
  take(percent: number): void {
    const sums = this.#sums;
    const length = isqrt(this.touched.reduce((sum, axis) => sum + (sums[axis] ?? 0) ** 2, 0));
    for (const axis of this.touched) sums[axis] = Math.floor(((sums[axis] ?? 0) * scale * percent) / (100 * length));
  }
}

function makeAxes(): Axes {
  const all = [...new Map([...occupations, ...importedOccupations()]).values()];
  const codes = [...new Set([...all.flatMap(codesOf), ...[...occupationGroups.values()].flatMap(codesOfGroup)])].sort();
  const axisOf = new Map(codes.map((code, axis) => [code, axis]));
  const axis = (code: string): number => axisOf.get(code) ?? 0;
  const groups = new Map(
    [...occupationGroups.values()].map((group) => [
      group.id,
      {
        group: axis(`group:${group.id}`),
        sector: axis(`sector:${group.sector}`),
        related: group.related.map(({ code, credit }) => ({ axis: axis(`group:${code}`), credit })),
      },
    ]),
  );
  const own = ({ code, related, group }: Occupation): OwnAxes => ({
    work: axis(code),
    related: related.map((edge) => ({ axis: axis(edge.code), credit: edge.credit })),
    group: groups.get(group),
  });
  return {
    codes,
    ofOccupation: new Map(all.map((occupation) => [occupation.code, own(occupation)])),
    sums: new Float64Array(codes.length),
  };
}

const codesOf = ({ code, related }: Occupation): readonly string[] => [code, ...related.map((edge) => edge.code)];
const codesOfGroup = ({ id, sector, related }: OccupationGroup): readonly string[] => [
  `group:${id}`,
  `sector:${sector}`,
  ...related.map(({ code }) => `group:${code}`),
];
