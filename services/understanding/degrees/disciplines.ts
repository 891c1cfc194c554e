import type { Discipline } from '../../../shared/model/understood.ts';
import { disciplineNeighbours, disciplineTable } from '../data/disciplines.ts';
import { PhraseMatcher } from '../text/phrase-matcher.ts';
import { foldName } from '../text/squeezed-text.ts';
import { parseTable } from '../text/table.ts';

interface DisciplineRow {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** Codes that a wide wording such as 生物医药 or "life sciences" stands for; empty for a real entry. */
  readonly means: readonly string[];
}

const rows = parseTable(disciplineTable, 5);

const byCode: ReadonlyMap<string, DisciplineRow> = new Map(
  rows.map(([code = '', zh = '', en = '', , means = '']) => [code, { code, zh, en, means: split(means) }]),
);
/** Codes of all real entries. */
export const disciplineCodes: readonly string[] = [...byCode.values()].flatMap(({ code, means }) =>
  means.length === 0 ? [code] : [],
);

/** All wordings of disciplines, folded, with the code of their row. */
export const disciplineAliases: readonly (readonly [string, string])[] = rows.flatMap(
  ([code = '', zh = '', en = '', aliases = '']) =>
    [zh, en, ...split(aliases)].flatMap((name) => variants(name).map((variant) => [foldName(variant), code] as const)),
);

/** Finds disciplines by any of their names. */
export const disciplineMatcher: PhraseMatcher<string> = new PhraseMatcher(disciplineAliases);

const neighbours = neighbourTable();

/** The disciplines that a table code stands for: itself, or all that a wide wording means. */
export function disciplinesOf(code: string): readonly Discipline[] {
  const row = byCode.get(code);
  if (!row) return [];
  if (row.means.length > 0) return row.means.flatMap((inner) => disciplinesOf(inner));
  const near = neighbours.get(code);
  return [{ code, label: row.zh, ...(near && { near }) }];
}

/** The English name of a discipline of the table. */
export function disciplineEnglish(code: string): string | undefined {
  return byCode.get(code)?.en;
}

const frames = /(?:等?相关专业|相关学科|及?相近专业|等专业|专业|方向|等)+$/u;
const englishFrames =
  /\s*(?:\bor (?:a )?(?:related|similar|relevant)\b.*|\brelated (?:field|discipline|subject)s?|\b(?:major|degree))$/iu;

/**
 * The disciplines that a field's wording names: by its exact name, without frames such as 相关专业, or part by part
 * (`化学、药学`). Undefined when some part is not in the table.
 */
export function resolveDisciplines(wording: string): readonly Discipline[] | undefined {
  const whole = exact(wording);
  if (whole) return whole;
  const parts = wording.split(/[、,，;；/]|\s+(?:or|and)\s+|或|和|及|与|以及/u).filter((part) => part.trim() !== '');
  const found = parts.length > 1 ? parts.map((part) => exact(part)) : [];
  if (found.length === 0 || found.includes(undefined)) return undefined;
  return distinctDisciplines(found.flatMap((list) => list ?? []));
}

/** The same disciplines, each once. */
export function distinctDisciplines(disciplines: readonly Discipline[]): readonly Discipline[] {
  return [...new Map(disciplines.map((discipline) => [discipline.code, discipline])).values()];
}

function exact(wording: string): readonly Discipline[] | undefined {
  const trimmed = wording.trim();
  for (const variant of [trimmed, trimmed.replace(frames, ''), trimmed.replace(englishFrames, '')]) {
    const code = disciplineMatcher.get(foldName(variant));
    if (code !== undefined) return disciplinesOf(code);
  }
  return undefined;
}

/** 药学 is also written 药学类, 药学专业. */
function variants(name: string): readonly string[] {
  return /[一-鿿]$/u.test(name) ? [name, `${name}类`, `${name}专业`] : [name];
}

function neighbourTable(): ReadonlyMap<string, readonly string[]> {
  const near = new Map<string, Set<string>>();
  const add = (from: string, to: string): void => {
    near.set(from, (near.get(from) ?? new Set()).add(to));
  };
  for (const [a = '', b = ''] of parseTable(disciplineNeighbours, 2)) {
    add(a, b);
    add(b, a);
  }
  return new Map([...near].map(([code, codes]) => [code, [...codes].sort()]));
}

function split(cell: string): readonly string[] {
  return cell.split(';').flatMap((part) => (part.trim() ? [part.trim()] : []));
}
