import { chinaPlaces } from '../data/places-china.ts';
import { centralDistricts } from '../data/places-districts-central.ts';
import { eastDistricts } from '../data/places-districts-east.ts';
import { northDistricts } from '../data/places-districts-north.ts';
import { westDistricts } from '../data/places-districts-west.ts';
import { formerDistricts } from '../data/places-former.ts';
import { guangdongPlaces } from '../data/places-guangdong.ts';
import { neighbourhoodTable } from '../data/places-neighbourhoods.ts';
import { zoneTable } from '../data/places-regions.ts';
import { taiwanPlaces } from '../data/places-taiwan.ts';
import { worldPlaces } from '../data/places-world.ts';
import { chinaZoneTable } from '../data/places-zones.ts';
import { parseTable } from '../text/table.ts';

/** One place of the tables with its names. */
export interface PlaceRow {
  readonly code: string;
  readonly label: string;
  readonly lat: number;
  readonly lng: number;
  readonly zone: boolean;
  /** Written and checked by hand; the others come from packages. */
  readonly checked: boolean;
  readonly names: readonly PlaceName[];
}

export interface PlaceName {
  readonly name: string;
  /**
   * Names the place only where its city, province or country is named too, or where nothing else is said: `科技园`, short
   * names of counties (`平安` is rather an insurer), English names that are words (`Reading`). Written `~科技园` in a table.
   */
  readonly bound: boolean;
  /** Says what kind of place it is (`南京市`), so that what follows does not make it part of another name (`南京路`). */
  readonly formal: boolean;
}

const suffix =
  /(?:特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|自治州|自治县|自治旗|林区|特区|地区|省|市|区|县|盟|旗|堂区)$/u;
/** Full names that could be of any city: `城区`, `东区`. */
const anyCity = /^(?:.|市中|新城)区$/u;
/** Short names of county-level cities that are ordinary words or names of firms. */
const words: ReadonlySet<string> = new Set(
  '东方 永安 明光 天长 安国 大安 新民 兴平 同江 东兴 东港 安宁 兴化 高平 新乐 长安 开原 安达 和龙 图们 华亭 建德 兴城 海城 海林 龙海 龙井 龙口 北安 北流 北票 安陆 安丘 乐平 乐陵 新泰 胶州 新郑 文昌 万宁 平度 河间 宁安 汉川 洪湖 合山 华蓥 虎林 林州 凌海 武安 武穴 定州 大石桥 沙河 三河 泊头'.split(
    ' ',
  ),
);

/** All places: hand-checked ones first, so that they come first among the bearers of a name. */
export function readPlaceRows(): readonly PlaceRow[] {
  const rows = (tables: readonly string[]) => tables.flatMap((table) => parseTable(table, 6));
  return [
    ...rows([chinaPlaces, guangdongPlaces, taiwanPlaces, worldPlaces]).map(administrative),
    ...rows([zoneTable, chinaZoneTable, formerDistricts]).map(zone),
    ...parseTable(neighbourhoodTable, 2).flatMap(neighbourhoods),
    ...rows([northDistricts, eastDistricts, centralDistricts, westDistricts]).flatMap(prefecture),
  ];
}

function administrative([code = '', zh = '', en = '', lat = '', lng = '', aliases = '']: readonly string[]): PlaceRow {
  const label = plain(zh);
  const own = suffix.test(label) ? [formal(label), ...shortened(label, false)] : named(zh);
  const names = [...own, ...named(en), ...aliases.split(';').flatMap(named)];
  return { code, label, lat: Number(lat), lng: Number(lng), zone: false, checked: true, names };
}

function zone([code = '', zh = '', en = '', lat = '', lng = '', aliases = '']: readonly string[]): PlaceRow {
  const names = [zh, en, ...aliases.split(';')].flatMap(named);
  return { code, label: plain(zh), lat: Number(lat), lng: Number(lng), zone: true, checked: true, names };
}

/** `code|name/alias lat lng;…`: parts of cities, known by these names only there. */
function neighbourhoods([code = '', list = '']: readonly string[]): readonly PlaceRow[] {
  return list.split(';').map((entry) => {
    const [wordings = '', lat = '', lng = ''] = entry.trim().split(' ');
    const names = wordings.split('/').map((name) => ({ name, bound: true, formal: false }));
    return { code, label: names[0]?.name ?? '', lat: Number(lat), lng: Number(lng), zone: true, checked: true, names };
  });
}

/** A line of the generated tables: the prefecture, unless the hand-checked tables have it, and what lies in it. */
function prefecture([
  code = '',
  names = '',
  en = '',
  lat = '',
  lng = '',
  inside = '',
]: readonly string[]): readonly PlaceRow[] {
  const districts = inside === '' ? [] : inside.split(';').map((entry) => district(entry.split(' ')));
  if (names === '') return districts;
  const [label = '', short] = names.split('/');
  const free = code.endsWith('90')
    ? []
    : [formal(label), ...(short ? named(short) : shortened(label, false)), ...named(en), ...firstWord(en)];
  const own = { code, label, lat: Number(lat), lng: Number(lng), zone: false, checked: false, names: free };
  return [own, ...districts];
}

function district([code = '', both = '', en = '', lat = '', lng = '']: readonly string[]): PlaceRow {
  const [label = '', short] = both.split('/');
  const shorter = short ? [{ name: short, bound: true, formal: false }] : shortened(label, true);
  const bound = !(label.endsWith('市') && shorter.every(({ name }) => !words.has(name)));
  const names = [
    formal(label),
    ...shorter.map((name) => ({ ...name, bound })),
    ...named(en).map((name) => ({ ...name, bound })),
  ];
  return { code, label, lat: Number(lat), lng: Number(lng), zone: false, checked: false, names };
}

function formal(name: string): PlaceName {
  return { name, bound: anyCity.test(name), formal: true };
}

/** A Chinese name serves without its suffix too, unless one character would be left. */
function shortened(label: string, bound: boolean): readonly PlaceName[] {
  const short = label.replace(suffix, '');
  return short !== label && short.length >= 2 ? [{ name: short, bound, formal: false }] : [];
}

/** A cell of a table: empty, a name, or a bound one behind `~`. One character alone is never free (`穗`). */
function named(cell: string): readonly PlaceName[] {
  const wording = cell.trim();
  const name = plain(wording);
  return name === '' ? [] : [{ name, bound: name !== wording || name.length < 2, formal: false }];
}

const plain = (wording: string): string => (wording.startsWith('~') ? wording.slice(1) : wording);

/** `Suzhou Anhui` is `Suzhou` where Anhui is named. */
function firstWord(en: string): readonly PlaceName[] {
  const [first = '', second] = en.split(' ');
  return second === undefined ? [] : [{ name: first, bound: true, formal: false }];
}
