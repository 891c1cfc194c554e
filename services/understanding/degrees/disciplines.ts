import type { Discipline } from '../../../shared/model/understood.ts';
import { disciplineNeighbours } from '../data/discipline-neighbours.ts';
import { disciplineTables } from '../data/disciplines.ts';
import { wideDisciplines } from '../data/disciplines-wide.ts';
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

const rows: readonly (readonly string[])[] = disciplineTables.flatMap((table) => parseTable(table, 5));
const wideRows = parseTable(wideDisciplines, 5);

const byCode: ReadonlyMap<string, DisciplineRow> = new Map([
  ...rows.map(([code = '', zh = '', en = '']) => [code, { code, zh, en, means: [] }] as const),
  ...wideRows.map(
    ([code = '', zh = '', en = '', , means = '']) => [code, { code, zh, en, means: split(means) }] as const,
  ),
]);
/** Codes of all real entries. */
export const disciplineCodes: readonly string[] = rows.map(([code = '']) => code);

/** Each code of the undergraduate catalogue, without its K and T, with the code of the row that it stands in. */
export const undergraduateCodes: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([code = '', , , , official = '']) => split(official).map((one) => [one, code] as const)),
);

/** All wordings of disciplines, folded, with the code of their row. */
export const disciplineAliases: readonly (readonly [string, string])[] = [...rows, ...wideRows].flatMap(
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

/** What stands around the name of a discipline without changing it; taken off one after the other. */
const frames: readonly RegExp[] = [
  /[(（[【][^)）\]】]{0,40}[)）\]】]?$/u,
  /\s{0,3}(?:等?(?:及|和|或|与|、)?(?:其他|其它)?(?:相关|相近|类似|对口|紧密相关)(?:的?(?:专业|学科|领域|方向|背景|类))*|(?:等|类)?(?:专业|学科|方向|领域|背景|专业背景|等)+|系|学系|优先|者优先)$/u,
  /(?:统招|全日制)?(?:本科|专科|大专|学士|硕士|博士|研究生)(?:学位|学历|毕业生?|生)?$/u,
  /[\s,]{0,3}(?:or|and|and\/or)\s(?:an?y?\s|other\s|its\s|closely\s){0,3}(?:related|similar|relevant|equivalent|comparable|other|allied)\b.{0,40}$/iu,
  /\s{0,3}(?:\(?related\)?|related (?:fields?|disciplines?|subjects?|areas?|majors?)|majors?|degrees?|students?|discipline|subjects?|background|preferred)$/iu,
  /^(?:an?\s)?(?:(?:honou?rs|good|bachelor|master|doctor)(?:'?s)?\s)?(?:(?:degree|diploma|major(?:ing)?|b\.?sc|m\.?sc|b\.?eng|m\.?eng|b\.?a|m\.?a|b\.?s|m\.?s|ph\.?d|m\.?phil|mres|bachelor'?s?|master'?s?)\.?\s){1,2}(?:\(hons?\)\s)?(?:in|of)\s(?:the\s)?/iu,
  /^(?:统招|全日制|本科|大专|硕士|博士|专业[:：]?|major[:：]\s?)/iu,
];
/** No name of a discipline is longer; a longer wording is a sentence. */
const longestWording = 200;
/** More frames than these do not stand around one name. */
const mostFrames = 4;
const anyDiscipline = /^(?:专业|学科)?(?:不限|无要求)(?:专业|学科)?$|^any (?:discipline|major|subject|field)s?$/iu;

/**
 * The disciplines that a field's wording names: by its name, without frames such as 相关专业 or `BSc in`, or part by part
 * (`化学、药学`). None where any discipline will do; undefined when some part is not in the table.
 */
export function resolveDisciplines(wording: string): readonly Discipline[] | undefined {
  if (wording.length > longestWording) return undefined;
  if (anyDiscipline.test(wording.trim())) return [];
  const whole = exact(wording);
  if (whole) return whole;
  const parts = wording
    .split(/[、,，;；/&]|\s(?:or|and)\s|或者?|和|以及|及|与/u)
    .filter((part) => part.trim() !== '' && !onlyFrame.test(part.trim()));
  const found = parts.map((part) => exact(part));
  if (found.length === 0 || found.includes(undefined)) return undefined;
  return distinctDisciplines(found.flatMap((list) => list ?? []));
}

const onlyFrame =
  /^(?:等|其他|其它)?(?:相关|相近|类似)?(?:的?(?:专业|学科|领域|方向))?$|^(?:an?y? |other )?(?:related|similar|relevant|equivalent)\b.{0,40}$/iu;

/** The same disciplines, each once. */
export function distinctDisciplines(disciplines: readonly Discipline[]): readonly Discipline[] {
  return [...new Map(disciplines.map((discipline) => [discipline.code, discipline])).values()];
}

/** The disciplines of one name: as it is written, else with one frame after the other taken off. */
function exact(wording: string): readonly Discipline[] | undefined {
  let name = wording.trim();
  for (let taken = 0; taken <= mostFrames; taken++) {
    const code = disciplineMatcher.get(foldName(name));
    if (code !== undefined) return disciplinesOf(code);
    const shorter = frames.map((frame) => name.replace(frame, '').trim()).find((rest) => rest !== name && rest !== '');
    if (shorter === undefined) return undefined;
    name = shorter;
  }
  return undefined;
}

/** 药学 is also written 药学类, 药学专业. */
function variants(name: string): readonly string[] {
  return /[一-鿿]$/u.test(name) ? [name, `${name}类`, `${name}专业`] : [name];
}

/** The declared neighbours of each code, with those of the class and of the discipline that it stands in. */
function neighbourTable(): ReadonlyMap<string, readonly string[]> {
  const declared = new Map<string, Set<string>>();
  const add = (from: string, to: string): void => {
    declared.set(from, (declared.get(from) ?? new Set()).add(to));
  };
  for (const [one = '', others = ''] of parseTable(disciplineNeighbours, 2)) {
    const alone = one.endsWith('>');
    for (const other of split(others)) {
      add(alone ? one.slice(0, -1) : one, other);
      if (!alone) add(other, one);
    }
  }
  const inherited = (code: string): readonly string[] =>
    [4, 6, 8].flatMap((digits) => (digits <= code.length ? [...(declared.get(code.slice(0, digits)) ?? [])] : []));
  const near = rows.map(
    ([code = '']) => [code, [...new Set([...inherited(code), ...(declared.get(code) ?? [])])]] as const,
  );
  return new Map(near.filter(([, codes]) => codes.length > 0).map(([code, codes]) => [code, codes.toSorted()]));
}

function split(cell: string): readonly string[] {
  return cell.split(';').flatMap((part) => (part.trim() ? [part.trim()] : []));
}
