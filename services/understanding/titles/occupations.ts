import { occupationTable } from '../data/occupations.ts';
import { foldName } from '../text/squeezed-text.ts';
import { parseTable } from '../text/table.ts';

/** An occupation of the table. */
export interface Occupation {
  /** `occ:` and the id of the table. */
  readonly code: string;
  /** Occupations of one group resemble each other. */
  readonly group: string;
  readonly zh: string;
  readonly en: string;
}

const rows = parseTable(occupationTable, 6);

/** All occupations by code. */
export const occupations: ReadonlyMap<string, Occupation> = new Map(
  rows.map(([id = '', group = '', zh = '', en = '']) => [`occ:${id}`, { code: `occ:${id}`, group, zh, en }]),
);

/** All wordings of occupations, folded, with their codes. */
export const occupationAliases: readonly (readonly [string, string])[] = rows.flatMap(
  ([id = '', , zh = '', en = '', aliases = '']) =>
    [zh, en, ...aliases.split(';')].flatMap((name) => (name.trim() ? [[foldName(name), `occ:${id}`] as const] : [])),
);

const relatedEdges = new Map<string, Map<string, number>>();
for (const [id = '', , , , , related = ''] of rows) {
  for (const edge of related.split(';').filter(Boolean)) {
    const [other = '', credit = '5000'] = edge.trim().split('=');
    relate(`occ:${id}`, `occ:${other}`, Number(credit));
    relate(`occ:${other}`, `occ:${id}`, Number(credit));
  }
}

/** What another occupation of the same group earns. */
const groupCredit = 3_000;

interface Related {
  readonly code: string;
  readonly credit: number;
}

const relatedTo = new Map<string, readonly Related[]>();

/** Occupations that resemble `code`, with the credit that each earns in basis points, ordered by code. */
export function relatedOccupations(code: string): readonly Related[] {
  const related = relatedTo.get(code) ?? findRelated(code);
  if (occupations.has(code)) relatedTo.set(code, related);
  return related;
}

function findRelated(code: string): readonly Related[] {
  const group = occupations.get(code)?.group;
  const declared = relatedEdges.get(code);
  return [...occupations.values()]
    .filter((other) => other.code !== code && (declared?.has(other.code) || (group && other.group === group)))
    .map((other) => ({ code: other.code, credit: declared?.get(other.code) ?? groupCredit }))
    .sort((a, b) => (a.code < b.code ? -1 : 1));
}

function relate(from: string, to: string, credit: number): void {
  const edges = relatedEdges.get(from) ?? new Map<string, number>();
  relatedEdges.set(from, edges.set(to, credit));
}
