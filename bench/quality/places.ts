import { understand } from '../../services/understanding/index.ts';
import { type ResolvedPlace, resolvePlace } from '../../services/understanding/places/resolve-place.ts';
import { isThere, readText } from './data.ts';
import type { Measured } from './measured.ts';
import { type Posting, postings, postingVacancy } from './read-postings.ts';

/** The cities of the labelled data by the beginning of their codes, written down here so that the tables are not asked about themselves. */
const cities: readonly (readonly [name: string, code: string])[] = [
  ['北京', '11'],
  ['上海', '31'],
  ['广州', '4401'],
  ['深圳', '4403'],
  ['杭州', '3301'],
  ['成都', '5101'],
  ['武汉', '4201'],
  ['重庆', '50'],
];
const method = 'Duijie';

/** Places against the postings' own fields, true coordinates, and the table of administrative codes. */
export function measurePlaces(): readonly Measured[] {
  return [...measureCities(), ...measureCoordinates(), ...measureCodes()];
}

/** The city that a posting's place field begins with: `北京-海淀区`, `广东省深圳市龙岗区…`; undefined where it names none. */
export function cityOf(place: string | undefined): string | undefined {
  const from = (place ?? '').replace(/^(?:中国|广东省?)/, '');
  return cities.find(([name]) => from.startsWith(name))?.[1];
}

interface Answer {
  readonly asked: string;
  readonly city: string;
  readonly read: string | undefined;
}

/** Whether the right city was read from the field, from the field with the address, and from the text of the posting. */
function measureCities(): readonly Measured[] {
  const set = 'postings zh, place';
  const rows = postings().flatMap((posting) => {
    const city = cityOf(posting.place);
    return city === undefined ? [] : [{ posting, city }];
  });
  if (rows.length === 0) return [];
  const addressed = rows.flatMap(({ posting, city }) =>
    posting.address ? [{ address: posting.address, posting, city }] : [],
  );
  return [
    ...cityShares(
      set,
      'field',
      rows.map(({ posting, city }) => answer(posting.place, city)),
    ),
    ...cityShares(
      set,
      'field and address',
      addressed.map(({ posting, address, city }) => answer(`${posting.place} ${address}`, city)),
    ),
    ...cityShares(
      set,
      'address alone',
      addressed.map(({ address, city }) => answer(address, city)),
    ),
    ...cityShares(
      set,
      'text',
      rows.map(({ posting, city }) => inText(posting, city)),
    ),
  ];
}

export function answer(asked: string, city: string): Answer {
  return { asked, city, read: codeOf(resolvePlace(asked)) };
}

export function inText(posting: Posting, city: string): Answer {
  const { location } = understand('vacancy', postingVacancy(posting));
  return { asked: posting.title, city, read: location?.code };
}

const codeOf = (found: ResolvedPlace | undefined): string | undefined => found?.place?.code;

function cityShares(set: string, from: string, answers: readonly Answer[]): readonly Measured[] {
  const note = `${answers.length} postings`;
  const share = (fits: (answer: Answer) => boolean): number => answers.filter(fits).length / (answers.length || 1);
  return [
    {
      set,
      method,
      measure: `right city, ${from}`,
      value: share(({ city, read }) => read?.startsWith(city) === true),
      note,
    },
    { set, method, measure: `wrong city, ${from}`, value: share(isWrong), note },
  ];
}

/** A province around the city is coarse, not wrong. */
export const isWrong = ({ city, read }: Answer): boolean =>
  read !== undefined && !read.startsWith(city) && !city.startsWith(read);

interface Located {
  readonly city: string;
  readonly district: string;
  readonly zones: string;
  readonly lat: number;
  readonly lng: number;
}

/** Rows of the postings with coordinates. */
export function locatedPostings(): readonly Located[] {
  if (!isThere('places-zh')) return [];
  return readText('places-zh', 'lagou-coordinates.csv')
    .split(/\r?\n/)
    .slice(1)
    .flatMap((line) => {
      const [, city = '', district = '', listed = '', lat, lng] =
        /^(?:"(?:[^"]|"")*"|[^,]*),([^,]*),([^,]*),("(?:[^"]|"")*"|[^,]*),([\d.]+),([\d.]+),/.exec(line) ?? [];
      if (lat === undefined) return [];
      const names = listed.replace(/[[\]'" ]/g, '');
      return [{ city, district, zones: names, lat: Number(lat), lng: Number(lng) }];
    });
}

/** How near to the true point a place is resolved: by city, by city and district, and with the first business zone. */
function measureCoordinates(): readonly Measured[] {
  const set = 'places zh, coordinates';
  const rows = locatedPostings();
  if (rows.length === 0) return [];
  const note = `${rows.length} postings`;
  const near = (km: number, asked: (row: Located) => string): number =>
    rows.filter((row) => kilometresOff(row, asked(row)) <= km).length / rows.length;
  // Some postings stand under one city with the coordinates of another: no reading of the words can be near those.
  const inCity = rows.filter((row) => kilometresOff(row, row.city) <= 60);
  const inDistrict = inCity.filter((row) => kilometresOff(row, `${row.city}-${row.district}`) <= 15);
  return [
    {
      set,
      method,
      measure: 'within 15 km, city and district, of points in the city',
      value: inDistrict.length / (inCity.length || 1),
      note: `${inCity.length} postings whose point lies within 60 km of the city's centre`,
    },
    { set, method, measure: 'within 60 km, city', value: near(60, ({ city }) => city), note },
    {
      set,
      method,
      measure: 'within 15 km, city and district',
      value: near(15, ({ city, district }) => `${city}-${district}`),
      note,
    },
    { set, method, measure: 'within 15 km, with business zone', value: near(15, withZone), note },
    {
      set,
      method,
      measure: 'within 5 km, city and district',
      value: near(5, ({ city, district }) => `${city}-${district}`),
      note,
    },
    { set, method, measure: 'within 5 km, with business zone', value: near(5, withZone), note },
  ];
}

export const withZone = ({ city, district, zones }: Located): string =>
  `${city}-${district}-${zones.split(',')[0] ?? ''}`;

/** How far from the true point a wording is resolved; infinite when it is not. */
export function kilometresOff({ lat, lng }: Pick<Located, 'lat' | 'lng'>, asked: string): number {
  const place = resolvePlace(asked)?.place;
  return place ? kilometres(place, { lat, lng }) : Infinity;
}

interface Point {
  readonly lat: number;
  readonly lng: number;
}

/** Great-circle distance. */
function kilometres(a: Point, b: Point): number {
  const radians = Math.PI / 180;
  const half =
    Math.sin(((a.lat - b.lat) * radians) / 2) ** 2 +
    Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(((a.lng - b.lng) * radians) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.sqrt(half));
}

interface CodeRow extends Point {
  readonly code: string;
  readonly asked: string;
}

/** Districts of the reference table with the name of their prefecture (or province) before them. */
export function codeRows(): readonly CodeRow[] {
  if (!isThere('reference')) return [];
  const rows = readText('reference', 'adcodes.csv')
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.split(','));
  const names = new Map(rows.map(([code = '', name = '']) => [code.slice(0, 6), name]));
  return rows.flatMap(([long = '', name = '', lng = '', lat = '']) => {
    const code = long.slice(0, 6);
    if (lat === '' || code.endsWith('00') || name === '市辖区') return [];
    const city = names.get(`${code.slice(0, 4)}00`);
    const outer = city && !city.includes('直辖') ? city : '';
    return [
      {
        code,
        asked: `${names.get(`${code.slice(0, 2)}0000`) ?? ''}${outer}${name}`,
        lat: Number(lat),
        lng: Number(lng),
      },
    ];
  });
}

/** Districts and counties of the reference table that are found in their prefecture, and how near to its coordinates. */
function measureCodes(): readonly Measured[] {
  const set = 'GB/T 2260, districts';
  const rows = codeRows();
  if (rows.length === 0) return [];
  const note = `${rows.length} districts and counties, some since renamed; both tables have their coordinates from one source`;
  const share = (fits: (row: CodeRow) => boolean): number => rows.filter(fits).length / rows.length;
  const inDistrict = ({ asked, code }: CodeRow): boolean => {
    const place = resolvePlace(asked)?.place;
    return place?.precision === 'district' && place.code.startsWith(code.slice(0, 4));
  };
  return [
    { set, method, measure: 'found as a district of the prefecture', value: share(inDistrict), note },
    {
      set,
      method,
      measure: 'within 15 km of the reference',
      value: share((row) => kilometresOff(row, row.asked) <= 15),
      note,
    },
  ];
}
