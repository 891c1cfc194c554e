import type { Source } from '../../../shared/model/understood.ts';
import { sourceAt, type TextField } from '../text/text-field.ts';
import { type ResolvedPlace, resolvePlace } from './resolve-place.ts';

/** A place that a text says the work or the home to be at. */
export interface PlaceInText {
  readonly found: ResolvedPlace;
  readonly wording: string;
  /** The clause that the names stand in. */
  readonly clause: string;
  readonly source: Source;
  /** Said of the work or the home with so many words, not in the brackets of a title. */
  readonly marked: boolean;
}

/** Words after which a text says where the work or the home is, and how far the name may reach. What is wished for is no fact. */
const markers =
  /(?:(?<!(?:期望|意向|希望|理想|求职|目标)的?)(?:(?:工作|上班|办公|任职|公司|单位|企业|门店|工厂|厂区)(?:所在)?(?:地点|地址|城市|区域|地区|地)|工作位置|公司位置)|(?<![\u4e00-\u9fff])(?:地点|地址|位置)|现居住?(?:地|城市)?|现住(?:址|地)?|居住(?:地|城市)|常住(?:地|城市)?|所在(?:地|城市)|坐标|(?<![\u4e00-\u9fff])(?:我|家|目前|现)?住在?|(?:家住|人在|居于)|(?<![a-z])(?:base(?:d in|地)?|work location|location|located in|living in|live in))[\])】]?\s{0,3}(:|：)?\s{0,3}(?:在|于|为|是|位于)?([^\n。；;]{2,60})/g;
/** Without a colon the name follows at once, up to a few words (`based in the centre of Shenzhen`). */
const nearBy = 14;

/**
 * Where a text says the work or the home to be: behind words for it, else in the title (`研发工程师（深圳南山）`,
 * `上海-数据分析师`), else at the ends of a posting. Undefined when it says nothing that is a place.
 */
export function placeInText(fields: readonly TextField[], near: readonly string[] = []): PlaceInText | undefined {
  for (const field of fields) {
    for (const match of field.text.matchAll(markers)) {
      const wording = thisPlace(match[2] ?? '');
      const found = resolvePlace(wording, near);
      if (!found || (found.place === undefined && !found.candidates)) continue;
      if (!match[1] && (found.at > nearBy || !found.free)) continue;
      const from = match.index + match[0].length - (match[2]?.length ?? 0);
      return placed(field, found, from, wording);
    }
  }
  return inTitle(fields, near) ?? inClauses(fields, near);
}

/** Up to where the text goes on to where somebody would work, or to something else: `现居昆明，期望工作地佛山`. */
function thisPlace(wording: string): string {
  const end = wording.search(elsewhere);
  return end > 0 ? wording.slice(0, end) : wording;
}

const elsewhere =
  /[,，、]?\s?(?:期望|希望|意向|求职|可(?:到|去|接受|迁)|愿意?|接受|想(?:到|去|在)|open to|willing|would|looking|prefer|seeking)|[,，](?=[\u4e00-\u9fff])/;

/** Titles have no more parts that may be places. */
const mostParts = 8;

function inTitle(fields: readonly TextField[], near: readonly string[]): PlaceInText | undefined {
  const title = fields.find(({ pointer }) => pointer === '/title');
  if (!title) return undefined;
  const inBrackets = [...title.text.matchAll(/[(【[]([^()【】[\]]{2,20})[)】\]]/g)];
  for (const match of inBrackets.slice(0, mostParts)) {
    const wording = (match[1] ?? '').replace(/^(?:base|坐标|工作地点?|地点)\s?[:：]?\s?/, '');
    const found = resolvePlace(wording, near);
    if (found?.place && found.free && !found.candidates) {
      return { ...placed(title, found, match.index + match[0].length - 1 - wording.length, wording), marked: false };
    }
  }
  return inParts(title, near);
}

/** A part of the title that is nothing but a place. */
function inParts(title: TextField, near: readonly string[]): PlaceInText | undefined {
  const parts = [...title.text.matchAll(/[^-–—·|/_,，\s]{2,20}/g)].slice(0, mostParts);
  if (parts.length < 2) return undefined;
  for (const part of parts) {
    const found = resolvePlace(part[0], near);
    if (found?.only && found.free && found.place && !found.candidates)
      return { ...placed(title, found, part.index, part[0]), marked: false };
  }
  return undefined;
}

/** Units of an address that stands by itself. */
const longestClause = 24;

/** The first clause of a posting, or one of its last two, that is nothing but a place: `…双休。天河区珠江新城。` */
function inClauses(fields: readonly TextField[], near: readonly string[]): PlaceInText | undefined {
  const field = fields.find(({ pointer }) => pointer === '/description');
  if (!field) return undefined;
  const { clauses } = field;
  for (const { from, text } of new Set([...clauses.slice(0, 1), ...clauses.slice(-2)])) {
    const wording = text.trim();
    if (wording.length < 2 || wording.length > longestClause) continue;
    const found = resolvePlace(wording, near);
    if (!found?.only || !found.free || !found.place || found.candidates) continue;
    return { ...placed(field, found, from + text.indexOf(wording), wording), marked: false };
  }
  return undefined;
}

/** The names, without the street and the words behind them. */
function placed(field: TextField, found: ResolvedPlace, from: number, text: string): PlaceInText {
  const source = sourceAt(field, from + found.at, from + found.to);
  return { found, wording: text.slice(found.at, found.to), clause: text, source, marked: true };
}
