/**
 * Writes services/understanding/data/places-districts-*.ts and places-former.ts: every prefecture of the mainland with its districts and counties.
 * Development only. Codes and names come from npm `china-division`, coordinates from PyPI `cpca` (both MIT), English names are
 * the pinyin of npm `pinyin-pro` (MIT) with the corrections of place-names.ts. None is a dependency; fetch and unpack them:
 *
 *   npm pack china-division@2.7.0 pinyin-pro@3.29.4 && pip download cpca==0.5.5 --no-deps   # then tar xzf, unzip
 *   node scripts/places/build-places.ts DIVISION_PACKAGE PINYIN_PACKAGE CPCA_FOLDER
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { chinaPlaces } from '../../services/understanding/data/places-china.ts';
import { guangdongPlaces } from '../../services/understanding/data/places-guangdong.ts';
import { chinaZoneTable } from '../../services/understanding/data/places-zones.ts';
import { parseTable } from '../../services/understanding/text/table.ts';
import { parsePairs } from './parse-pairs.ts';
import { coordinates, englishNames, readings, shortNames, successors } from './place-names.ts';

interface Division {
  readonly code: string;
  readonly name: string;
}
type Point = readonly [lat: string, lng: string];

const [divisionFolder, pinyinFolder, cpcaFolder] = process.argv.slice(2).map((folder) => resolve(folder));
if (!divisionFolder || !pinyinFolder || !cpcaFolder) {
  throw new Error('Usage: build-places.ts DIVISION_PACKAGE PINYIN_PACKAGE CPCA_FOLDER (see the head of this file)');
}
const { pinyin } = createRequire(import.meta.url)(pinyinFolder) as {
  pinyin: (text: string, options: { toneType: 'none'; type: 'array' }) => readonly string[];
};

const divisions = (file: string): readonly Division[] =>
  JSON.parse(readFileSync(join(divisionFolder, 'dist', `${file}.json`), 'utf8')) as readonly Division[];

interface Located extends Division {
  readonly point: Point;
}
const located: readonly Located[] = readFileSync(join(cpcaFolder, 'cpca/resources/adcodes.csv'), 'utf8')
  .split(/\r?\n/)
  .slice(1)
  .flatMap((line) => {
    const [code = '', name = '', lng = '', lat = ''] = line.split(',');
    return lat === '' ? [] : [{ code: code.slice(0, 6), name, point: [rounded(lat), rounded(lng)] as const }];
  });
const byCode = new Map(located.map((place) => [place.code, place]));
const handCoordinates = parsePairs(coordinates);
const successorOf = parsePairs(successors);

/** Names of the peoples that autonomous places are named after, so that `三江侗族自治县` is also `三江`. */
const peoples = readFileSync(join(cpcaFolder, 'cpca/resources/56_nations.csv'), 'utf8')
  .split(/[\s,]+/)
  .filter((name) => /^[\u4e00-\u9fff]{2,}$/.test(name))
  .flatMap((name) => [name, name.replace(/族$/u, '')])
  .filter((name) => name.length >= 2);
const ethnic = new RegExp(`(?:${[...peoples, '各族'].join('|')})*(?:自治州|自治县|自治旗)$`, 'u');
const ending = /(?:地区|林区|特区|新区|行政委员会|[市区县盟旗])$/u;

/** The name without what kind of place it is; the whole where one character would be left. */
function stem(name: string): string {
  const cut = name.replace(ethnic, '').replace(ending, '');
  return cut.length >= 2 ? cut : name;
}

function rounded(degrees: string): string {
  return Number(degrees).toFixed(3);
}

/** Where a division lies: by hand, by its code when the name agrees, by its predecessor, by its name within the province. */
function pointOf({ code, name }: Division): Point {
  const byHand = handCoordinates.get(code);
  if (byHand) {
    const [lat = '', lng = ''] = byHand.split(',');
    return [lat, lng];
  }
  const six = code.padEnd(6, '0');
  const same = byCode.get(successorOf.get(six) ?? six);
  if (same) return same.point;
  const namesakes = located.filter(
    (place) => place.code.startsWith(code.slice(0, 2)) && stem(place.name) === stem(name),
  );
  const [near, other] = [...namesakes.filter((place) => place.code.startsWith(code.slice(0, 4))), ...namesakes];
  if (!near || (other && other !== near && !near.code.startsWith(code.slice(0, 4)))) {
    throw new Error(`No coordinates: ${code} ${name}`);
  }
  return near.point;
}

const englishOf = parsePairs(englishNames);
const readingOf = parsePairs(readings);
const shortOf = parsePairs(shortNames);

/** The English name: by hand, else pinyin in one word; a name of one character keeps what it is (`Zhongxian`). */
function english({ code, name }: Division): string {
  const known = englishOf.get(code);
  if (known) return known;
  const syllables = pinyin(stem(name), { toneType: 'none', type: 'array' }).map((syllable, index, all) =>
    // 都 is `dou` only outside names.
    syllable === 'dou' && stem(name)[index] === '都' && all.length > 1 ? 'du' : syllable.replaceAll('ü', 'u'),
  );
  const word =
    readingOf.get(stem(name)) ??
    syllables.reduce((sofar, next) => sofar + (/^[aoe]/.test(next) && sofar ? `'` : '') + next, '');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** `三江侗族自治县/三江`: the short name stands beside the full one where cutting the ending does not give it. */
function zhNames({ code, name }: Division): string {
  const short = shortOf.get(code) ?? stem(name);
  return short === name || short === name.replace(ending, '') ? name : `${name}/${short}`;
}

/** Codes that the hand-checked tables have. */
const checked = new Set([chinaPlaces, guangdongPlaces].flatMap((table) => parseTable(table, 6).map((row) => row[0])));

/** Towns stand under 4419, 4420 and 4604, which have no districts; codes from 71 on are the statistical office's, of zones. */
const areas = divisions('areas').filter(
  ({ code }) => !checked.has(code) && code[4] !== '7' && !/^(?:4419|4420|4604)/.test(code),
);

/** Code, names and coordinates of a prefecture; the code alone where the hand-checked tables have it, as they have municipalities. */
function head({ code, name }: Division): readonly string[] {
  const own = /^(?:11|12|31|50)/.test(code) ? code.slice(0, 2) : code;
  if (checked.has(own)) return [own, '', '', '', ''];
  if (own.endsWith('90')) return [own, name, '', ...pointOf({ code: own.slice(0, 2), name })];
  return [own, zhNames({ code, name }), english({ code, name }), ...pointOf({ code, name })];
}

/** One line a prefecture. */
function line({ code, name }: Division): string {
  const inside = areas
    .filter((area) => area.code.startsWith(code))
    .map((area) => [area.code, zhNames(area), english(area), ...pointOf(area)].join(' '));
  return `${head({ code, name }).join('|')}|${inside.join(';')}`;
}

const files = [
  { part: 'north', provinces: /^[12]/, what: 'North and Northeast China' },
  { part: 'east', provinces: /^3/, what: 'East China' },
  { part: 'central', provinces: /^4/, what: 'Central and South China' },
  { part: 'west', provinces: /^[56]/, what: 'West China' },
];
const current = divisions('areas');
const handZones = new Set(parseTable(chinaZoneTable, 6).map(([, name]) => name));

/** Whether a place of the older package is gone under its code, its name and its short name. */
function isGone({ code, name }: Division): boolean {
  if (code.endsWith('00') || /^.{0,1}区$|市辖区|直辖/u.test(name) || handZones.has(name)) return false;
  return !current.some(
    (area) => area.code === code || (area.code.startsWith(code.slice(0, 2)) && stem(area.name) === stem(name)),
  );
}

/** A row of a former district: the code is that of the district of the prefecture whose seat is nearest to where its own was. */
function formerLine({ code, name, point }: Located): readonly string[] {
  const away = (area: Division): number =>
    Math.hypot(...pointOf(area).map((degrees, index) => Number(degrees) - Number(point[index])));
  const [nearest] = areas.filter((area) => area.code.startsWith(code.slice(0, 4))).sort((a, b) => away(a) - away(b));
  return nearest ? [`${nearest.code}|${name}||${point.join('|')}|`] : [];
}

const data = join(import.meta.dirname, '../../services/understanding/data');

for (const { part, provinces, what } of files) {
  const lines = divisions('cities')
    .filter(({ code }) => provinces.test(code))
    .map(line);
  const head = `/**
 * ${what}: prefectures with their districts and counties. Written by scripts/places/build-places.ts, not by hand: codes and names of
 * GB/T 2260 from npm china-division, coordinates of seats of government from PyPI cpca (both MIT), English names by pinyin.
 * One line a prefecture: code|zh/short|en|lat|lng|code zh/short en lat lng;…  Rows of places-guangdong.ts and places-china.ts win.
 */`;
  writeFileSync(
    join(data, `places-districts-${part}.ts`),
    `${head}\nexport const ${part}Districts = \`\n${lines.join('\n')}\n\`;\n`,
  );
}

const formerHead = `/**
 * Districts and counties of the mainland that were merged or renamed after 2017, under their old names. Written by
 * scripts/places/build-places.ts, not by hand, from the packages named there: the code is that of the district whose seat is
 * nearest. Columns: code | zh | en | lat | lng | aliases;
 */`;
const former = located.filter(isGone).flatMap(formerLine);
writeFileSync(
  join(data, 'places-former.ts'),
  `${formerHead}\nexport const formerDistricts = \`\n${former.join('\n')}\n\`;\n`,
);
