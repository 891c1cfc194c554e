import { describe, expect, test } from '@jest/globals';
import { regionTable } from '../../../services/understanding/data/places-regions.ts';
import { gazetteer } from '../../../services/understanding/places/gazetteer.ts';
import { type PlaceRow, readPlaceRows } from '../../../services/understanding/places/place-rows.ts';
import { parseTable } from '../../../services/understanding/text/table.ts';

const rows = readPlaceRows();
const places = rows.filter(({ zone }) => !zone);
const zones = rows.filter(({ zone }) => zone);
const { byCode } = gazetteer();
const mainland = (row: PlaceRow): boolean => /^[1-6]/.test(row.code) && row.code !== '100000';
/** Degrees, good enough to see a slip of the pen. */
const away = (a: { lat: number; lng: number }, b: { lat: number; lng: number }): number =>
  Math.max(Math.abs(a.lat - b.lat), Math.abs(a.lng - b.lng));

describe('the tables of places', () => {
  test('have every province, prefecture and district of the mainland', () => {
    const codes = new Set(places.filter(mainland).map(({ code }) => code));
    const ofLength = (length: number) => [...codes].filter((code) => code.length === length).length;
    // 31 provinces; 333 prefectures and 4 stand-ins for counties that answer to the province; 2,843 counties and districts less
    // those of Taiwan, Hong Kong and Macao, some moved since: a few either way.
    expect([ofLength(2), ofLength(4)]).toEqual([31, 337]);
    expect(ofLength(6)).toBeGreaterThan(2_840);
    expect(ofLength(6)).toBeLessThan(2_880);
  });

  test('have Hong Kong by district, Macao by parish, Taiwan by county, and the world', () => {
    const under = (code: string) => places.filter((row) => row.code.startsWith(code) && row.code !== code).length;
    expect([under('81'), under('82'), under('71')]).toEqual([18, 8, 22]);
    expect(places.filter(({ code }) => /^[A-Z]{2}-/.test(code)).length).toBeGreaterThanOrEqual(360);
  });

  test('name every code once', () => {
    const codes = places.map(({ code }) => code);
    expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
  });

  test('put every place inside one that they have', () => {
    const parent = (code: string): string =>
      code.includes('-')
        ? code.slice(0, 2)
        : /^(?:11|12|31|50|8)/.test(code)
          ? code.slice(0, 2)
          : code.slice(0, code.length - 2);
    const inner = places.filter(({ code }) => code.length > 2 && code !== '100000');
    expect(inner.filter(({ code }) => !byCode.has(parent(code))).map(({ code }) => code)).toEqual([]);
  });

  test('have coordinates near those of the place around', () => {
    const far = places.filter((row) => {
      const city = row.code.length === 6 ? byCode.get(row.code.slice(0, 4)) : undefined;
      // The islands of Sansha and the counties of a province lie far apart.
      return city && !/^(?:4603|..90)/.test(row.code) && away(row, city) > 9;
    });
    expect(far.map(({ code, label }) => `${code} ${label}`)).toEqual([]);
    expect(places.filter(({ lat, lng }) => !(Math.abs(lat) <= 90 && Math.abs(lng) <= 180 && lat * lng !== 0))).toEqual(
      [],
    );
  });

  test('put every zone and neighbourhood within a little more than half a degree of its district', () => {
    const far = zones.filter((row) => {
      const district = byCode.get(row.code) ?? byCode.get(row.code.slice(0, 4));
      return !district || away(row, district) > (district.precision === 'district' ? 0.6 : 1);
    });
    expect(far.map(({ code, label, lat, lng }) => `${code} ${label} ${lat} ${lng}`)).toEqual([]);
  });

  test('make regions of codes that they have', () => {
    const codes = parseTable(regionTable, 4).flatMap(([, , , list = '']) => list.split(',').map((code) => code.trim()));
    expect(codes.filter((code) => !byCode.has(code))).toEqual([]);
  });
});
