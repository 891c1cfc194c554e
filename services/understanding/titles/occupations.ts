import { occupationTable } from '../data/occupations.ts';
import { businessGroups, businessOccupations } from '../data/occupations-business.ts';
import { servicesTradesGroups, servicesTradesOccupations } from '../data/occupations-services-trades.ts';
import { technicalGroups, technicalOccupations } from '../data/occupations-technical.ts';
import { skillMatcher } from '../skills/resolve-skill.ts';
import { foldName } from '../text/squeezed-text.ts';
import { parseTable } from '../text/table.ts';

/** An occupation of the tables. */
export interface Occupation {
  /** `occ:` and the id of the table. */
  readonly code: string;
  /** Id of its job family; empty for a head that says nothing about the work (经理, engineer). */
  readonly group: string;
  readonly zh: string;
  readonly en: string;
  /** All its wordings, labels first. */
  readonly names: readonly string[];
  /** Occupations that resemble it, in basis points; written at either end, held at both. */
  readonly related: readonly Related[];
  /** Codes of the skills that it implies. */
  readonly implies: readonly string[];
}

/** A job family: occupations of one resemble each other, its related families a little. */
export interface OccupationGroup {
  readonly id: string;
  readonly sector: string;
  readonly related: readonly Related[];
}

interface Related {
  readonly code: string;
  readonly credit: number;
}

/** The tables as they stand in `data/`: what the version is taken over. */
export const occupationTables = [
  occupationTable,
  businessOccupations,
  technicalOccupations,
  servicesTradesOccupations,
] as const;
export const occupationGroupTables = [businessGroups, technicalGroups, servicesTradesGroups] as const;

/** What a related occupation, or group, earns whose edge names no credit. */
const [defaultRelated, defaultRelatedGroup] = [5_000, 2_500] as const;

const rows = occupationTables.flatMap((table) => parseTable(table, 7));
const edges = bothWays(
  rows.flatMap(([id = '', , , , , related = '']) =>
    edgesOf(related, defaultRelated).map(({ code, credit }) => [`occ:${id}`, `occ:${code}`, credit] as const),
  ),
);

/** All occupations by code. */
export const occupations: ReadonlyMap<string, Occupation> = new Map(
  rows.map(([id = '', group = '', zh = '', en = '', aliases = '', , skills = '']) => [
    `occ:${id}`,
    {
      code: `occ:${id}`,
      group,
      zh,
      en,
      names: [zh, en, ...list(aliases)],
      related: edges.get(`occ:${id}`) ?? [],
      implies: list(skills).flatMap((name) => skillMatcher.get(foldName(name))?.concept ?? []),
    },
  ]),
);

const groupRows = occupationGroupTables.flatMap((table) => parseTable(table, 5));
const groupEdges = bothWays(
  groupRows.flatMap(([id = '', , , , related = '']) =>
    edgesOf(related, defaultRelatedGroup).map(({ code, credit }) => [id, code, credit] as const),
  ),
);

/** All groups by id. */
export const occupationGroups: ReadonlyMap<string, OccupationGroup> = new Map(
  groupRows.map(([id = '', sector = '']) => [id, { id, sector, related: groupEdges.get(id) ?? [] }]),
);

/** All wordings of occupations, folded, with their codes. */
export const occupationAliases: readonly (readonly [string, string])[] = [...occupations.values()].flatMap(
  ({ code, names }) => names.map((name) => [foldName(name), code] as const),
);

function list(cell: string): readonly string[] {
  return cell.split(';').flatMap((part) => (part.trim() ? [part.trim()] : []));
}

function edgesOf(cell: string, usual: number): readonly Related[] {
  return list(cell).map((edge) => {
    const [code = '', credit] = edge.split('=');
    return { code, credit: credit ? Number(credit) : usual };
  });
}

/** Edges are written once and hold both ways; of two between the same ends the higher counts. Ordered by code. */
function bothWays(
  written: readonly (readonly [from: string, to: string, credit: number])[],
): ReadonlyMap<string, readonly Related[]> {
  const found = new Map<string, Map<string, number>>();
  for (const [from, to, credit] of written) {
    for (const [one, other] of [[from, to] as const, [to, from] as const]) {
      const known = found.get(one) ?? new Map<string, number>();
      found.set(one, known.set(other, Math.max(credit, known.get(other) ?? 0)));
    }
  }
  const ordered = (ends: Map<string, number>): readonly Related[] =>
    [...ends].map(([code, credit]) => ({ code, credit })).sort((a, b) => (a.code < b.code ? -1 : 1));
  return new Map([...found].map(([from, ends]) => [from, ordered(ends)]));
}
