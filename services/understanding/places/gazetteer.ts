import { chinaPlaces } from '../data/places-china.ts';
import { guangdongPlaces } from '../data/places-guangdong.ts';
import { regionTable, zoneTable } from '../data/places-regions.ts';
import { worldPlaces } from '../data/places-world.ts';
import { PhraseMatcher } from '../text/phrase-matcher.ts';
import { foldName } from '../text/squeezed-text.ts';
import { parseTable } from '../text/table.ts';

/** A place of the table: administrative, or a zone with the code of the district that it lies in. */
export interface GazetteerPlace {
  readonly code: string;
  readonly label: string;
  readonly lat: number;
  readonly lng: number;
  readonly precision: 'district' | 'city' | 'province' | 'country';
}

/** A region: several codes under one name. */
export interface Region {
  readonly label: string;
  readonly codes: readonly string[];
}

/** What a name may stand for: places in table order (several districts share a name), or a region. */
export interface Named {
  readonly places: readonly GazetteerPlace[];
  readonly region?: Region;
}

const municipalities: ReadonlySet<string> = new Set(['11', '12', '31', '50', '81', '82', 'SG']);

const suffix = /(?:特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|自治州|地区|省|市|区|县|堂区)$/u;

const administrative = [chinaPlaces, guangdongPlaces, worldPlaces].flatMap((table) => parseTable(table, 6));
const zones = parseTable(zoneTable, 6);

/** All administrative places by code. */
export const placesByCode: ReadonlyMap<string, GazetteerPlace> = new Map(
  administrative.map((row) => [row[0] ?? '', place(row)]),
);

const names = new Map<string, Named>();
for (const row of [...administrative, ...zones]) {
  for (const name of wordings(row)) addPlace(name, place(row));
}
for (const [label = '', en = '', aliases = '', codes = ''] of parseTable(regionTable, 4)) {
  const region = { label, codes: codes.split(',').map((code) => code.trim()) };
  for (const name of [label, en, ...split(aliases)]) {
    const folded = foldName(name);
    if (folded) names.set(folded, { places: names.get(folded)?.places ?? [], region });
  }
}

/** Finds names of places, zones and regions. */
export const placeMatcher: PhraseMatcher<Named> = new PhraseMatcher(names);

function place([code = '', label = '', , lat = '', lng = '']: readonly string[]): GazetteerPlace {
  return { code, label, lat: Number(lat), lng: Number(lng), precision: precisionOf(code) };
}

/** China by the length of its code; municipalities, Hong Kong, Macao and Singapore are cities; elsewhere `US` or `US-BOS`. */
function precisionOf(code: string): GazetteerPlace['precision'] {
  if (municipalities.has(code)) return 'city';
  if (!/^\d/.test(code)) return code.includes('-') ? 'city' : 'country';
  if (code === '100000') return 'country';
  return code.length === 2 ? 'province' : code.length === 4 ? 'city' : 'district';
}

/** A Chinese name serves with and without its suffix, unless one character would be left. */
function wordings([, zh = '', en = '', , , aliases = '']: readonly string[]): readonly string[] {
  const short = zh.replace(suffix, '');
  return [zh, ...(short.length >= 2 ? [short] : []), en, ...split(aliases)].filter(Boolean);
}

function addPlace(name: string, entry: GazetteerPlace): void {
  const folded = foldName(name);
  const known = names.get(folded)?.places ?? [];
  if (folded && !known.some(({ code, label }) => code === entry.code && label === entry.label)) {
    names.set(folded, { places: [...known, entry] });
  }
}

function split(cell: string): readonly string[] {
  return cell.split(';').flatMap((part) => (part.trim() ? [part.trim()] : []));
}
