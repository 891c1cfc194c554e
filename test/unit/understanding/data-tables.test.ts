import { describe, expect, test } from '@jest/globals';
import { disciplineNeighbours } from '../../../services/understanding/data/disciplines.ts';
import { chinaPlaces } from '../../../services/understanding/data/places-china.ts';
import { guangdongPlaces } from '../../../services/understanding/data/places-guangdong.ts';
import { regionTable, zoneTable } from '../../../services/understanding/data/places-regions.ts';
import { worldPlaces } from '../../../services/understanding/data/places-world.ts';
import { disciplineAliases, disciplineCodes } from '../../../services/understanding/degrees/disciplines.ts';
import { skillAliases, skillConcepts, skillTables } from '../../../services/understanding/skills/taxonomy.ts';
import { parseTable } from '../../../services/understanding/text/table.ts';
import { occupationAliases, occupations } from '../../../services/understanding/titles/occupations.ts';

const ambiguous = (aliases: readonly (readonly [string, string])[]): readonly string[] => {
  const meanings = new Map<string, Set<string>>();
  for (const [name, code] of aliases) meanings.set(name, (meanings.get(name) ?? new Set()).add(code));
  return [...meanings]
    .filter(([, codes]) => codes.size > 1)
    .map(([name, codes]) => `${name}: ${[...codes].join(', ')}`);
};
const repeated = (codes: readonly string[]): readonly string[] =>
  codes.filter((code, index) => codes.indexOf(code) !== index);
const firstCells = (table: string, columns: number): readonly string[] =>
  parseTable(table, columns).map((row) => row[0] ?? '');

describe('the tables', () => {
  test('no wording names two skills', () => {
    expect(ambiguous(skillAliases.map(({ folded, concept }) => [folded, concept] as const))).toEqual([]);
  });
  test('no wording names two occupations', () => {
    expect(ambiguous(occupationAliases)).toEqual([]);
  });
  test('no wording names two disciplines', () => {
    expect(ambiguous(disciplineAliases)).toEqual([]);
  });
  test('every code stands once', () => {
    expect(repeated(skillTables.flatMap((table) => firstCells(table, 7)))).toEqual([]);
    expect(repeated(disciplineCodes)).toEqual([]);
    const places = [chinaPlaces, guangdongPlaces, worldPlaces].flatMap((table) => firstCells(table, 6));
    expect(repeated(places)).toEqual([]);
  });
  test('every relation between skills ends at a skill', () => {
    const ends = [...skillConcepts.values()].flatMap(({ broader, related }) => [
      ...broader,
      ...related.map(({ concept }) => concept),
    ]);
    expect(ends.filter((end) => !skillConcepts.has(end))).toEqual([]);
  });
  test('every related credit lies between 1,000 and 5,000', () => {
    const credits = [...skillConcepts.values()].flatMap(({ related }) => related.map(({ credit }) => credit));
    expect(credits.filter((credit) => !(credit >= 1_000 && credit <= 5_000))).toEqual([]);
  });
  test('every neighbour is a discipline', () => {
    const known = new Set(disciplineCodes);
    const ends = parseTable(disciplineNeighbours, 2).flat();
    expect(ends.filter((code) => !known.has(code))).toEqual([]);
  });
  test('every zone lies near the coordinates of China and every region names codes', () => {
    for (const [code = '', , , lat, lng] of parseTable(zoneTable, 6)) {
      expect(code).toMatch(/^\d{4,6}$/);
      expect(Number(lat)).toBeGreaterThan(18);
      expect(Number(lng)).toBeGreaterThan(100);
    }
    for (const [, , , codes = ''] of parseTable(regionTable, 4)) expect(codes).toMatch(/^(?:\w+,)*\w+$/);
  });
  test('the taxonomy is broad enough for the fair', () => {
    expect(skillConcepts.size).toBeGreaterThanOrEqual(600);
    expect(occupations.size).toBeGreaterThanOrEqual(230);
  });
});
