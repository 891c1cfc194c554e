import { regionTable } from '../data/places-regions.ts';
import { foldName } from '../text/squeezed-text.ts';
import { parseTable } from '../text/table.ts';
import { NameIndex } from './name-index.ts';
import { type PlaceRow, readPlaceRows } from './place-rows.ts';

/** A place of the tables: administrative, or a zone with the code of the district that it lies in. */
export interface GazetteerPlace {
  readonly code: string;
  readonly label: string;
  readonly lat: number;
  readonly lng: number;
  readonly precision: 'district' | 'city' | 'province' | 'country';
}

/** A place that bears a name, and how it bears it (`PlaceName`). */
export interface Bearer {
  readonly place: GazetteerPlace;
  readonly zone: boolean;
  readonly checked: boolean;
  readonly bound: boolean;
  readonly formal: boolean;
}

/** A region: several codes under one name. */
export interface Region {
  readonly label: string;
  readonly codes: readonly string[];
}

/** What a name may stand for: places in table order (several districts share a name), or a region. */
export interface Named {
  bearers: Bearer[];
  region?: Region;
}

const cities: ReadonlySet<string> = new Set(['11', '12', '31', '50', '81', '82', 'SG']);

/** What is known of places. */
export interface Gazetteer {
  /** All administrative places by code. */
  readonly byCode: ReadonlyMap<string, GazetteerPlace>;
  /** Finds names of places, zones and regions. */
  readonly names: NameIndex<Named>;
}

let built: Gazetteer | undefined;

/** The gazetteer; built from its tables (some tens of milliseconds) when the first place is looked up, so that loading stays quick. */
export function gazetteer(): Gazetteer {
  built ??= build();
  return built;
}

function build(): Gazetteer {
  const byCode = new Map<string, GazetteerPlace>();
  const names = new Map<string, Named>();
  for (const row of readPlaceRows()) {
    const place = placeOf(row);
    if (!row.zone && !byCode.has(row.code)) byCode.set(row.code, place);
    for (const { name, bound, formal } of row.names) {
      bear(names, foldName(name), { place, zone: row.zone, checked: row.checked, bound, formal });
    }
  }
  for (const [label = '', en = '', aliases = '', codes = ''] of parseTable(regionTable, 4)) {
    const region = { label, codes: codes.split(',').map((code) => code.trim()) };
    for (const name of [label, en, ...aliases.split(';')].map(foldName)) {
      if (name !== '') names.set(name, { bearers: names.get(name)?.bearers ?? [], region });
    }
  }
  return { byCode, names: new NameIndex(names) };
}

/** What tells a place from its namesakes: its city and itself (`长春市朝阳区`), or its province and itself. */
export function fullName({ code, label }: GazetteerPlace): string {
  const { byCode } = gazetteer();
  const city = code.length === 6 ? byCode.get(code.slice(0, 4)) : undefined;
  // Counties that answer to the province have a prefecture of the code only (`省直辖县级行政区划`).
  const outer = city && !city.code.endsWith('90') ? city : byCode.get(code.slice(0, 2));
  return outer && outer.code !== code && outer.label !== label ? `${outer.label}${label}` : label;
}

/** Coordinates agree with a place within about this many degrees. */
const nearDegrees = 0.7;

/** The code of the place nearest to a point, of the administrative places with these codes; undefined when all are far. */
export function nearestOf(
  codes: readonly string[],
  point: { readonly lat: number; readonly lng: number },
): string | undefined {
  const { byCode } = gazetteer();
  let best: { code: string; away: number } | undefined;
  for (const code of codes) {
    const place = byCode.get(code);
    const away = place ? Math.max(Math.abs(place.lat - point.lat), Math.abs(place.lng - point.lng)) : Infinity;
    if (away < (best?.away ?? nearDegrees)) best = { code, away };
  }
  return best?.code;
}

function placeOf({ code, label, lat, lng, zone }: PlaceRow): GazetteerPlace {
  return { code, label, lat, lng, precision: zone ? 'district' : precisionOf(code) };
}

/** China by the length of its code; municipalities, Hong Kong, Macao and Singapore are cities; elsewhere `US` or `US-BOS`. */
function precisionOf(code: string): GazetteerPlace['precision'] {
  if (cities.has(code)) return 'city';
  if (!/^\d/.test(code)) return code.includes('-') ? 'city' : 'country';
  if (code === '100000') return 'country';
  return code.length === 2 ? 'province' : code.length === 4 ? 'city' : 'district';
}

function bear(names: Map<string, Named>, name: string, bearer: Bearer): void {
  const known = names.get(name);
  if (!known) names.set(name, { bearers: [bearer] });
  else if (!known.bearers.some(({ place }) => place.code === bearer.place.code && place.label === bearer.place.label)) {
    known.bearers.push(bearer);
  }
}
