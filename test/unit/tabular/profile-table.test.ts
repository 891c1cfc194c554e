import { describe, expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { exactColumns } from '../../../services/tabular/data/exact-columns.ts';
import { readProfiles, type TableFormat, writeProfileTable } from '../../../services/tabular/index.ts';
import { type ProfileKind, type ProfileOf, parseProfile } from '../../../shared/model/profile.ts';
import { candidateValues, vacancyValues } from './arbitrary-profiles.ts';
import { withFile } from './in-folder.ts';

const values: Readonly<Record<ProfileKind, fc.Arbitrary<Record<string, unknown>>>> = {
  candidate: candidateValues,
  vacancy: vacancyValues,
};

/** Profiles with ids of their own, as the schema takes them. */
const profilesOf = <Kind extends ProfileKind>(kind: Kind, maxLength: number): fc.Arbitrary<ProfileOf[Kind][]> =>
  fc
    .array(values[kind], { minLength: 1, maxLength })
    .map((drawn) => drawn.map((value, index) => parseProfile(kind, { ...value, id: `${String(value.id)}-${index}` })));

async function readBack<Kind extends ProfileKind>(
  kind: Kind,
  profiles: readonly ProfileOf[Kind][],
  format: TableFormat,
) {
  const bytes = await writeProfileTable(kind, profiles, format);
  return await withFile(`table.${format}`, bytes, (path) => readProfiles(kind, path, { pool: 'elsewhere' }));
}

describe.each(['candidate', 'vacancy'] as const)('a table of %s profiles that was written from profiles', (kind) => {
  test('reads back from CSV as the same profiles', async () => {
    await fc.assert(
      fc.asyncProperty(profilesOf(kind, 4), async (profiles) => {
        const read = await readBack(kind, profiles, 'csv');
        expect(read.refused).toEqual([]);
        expect(read.rows.map(({ profile }) => profile)).toEqual(profiles);
      }),
      { numRuns: 150 },
    );
  });

  test('reads back from XLSX as the same profiles', async () => {
    await fc.assert(
      fc.asyncProperty(profilesOf(kind, 60), async (profiles) => {
        const read = await readBack(kind, profiles, 'xlsx');
        expect(read.refused).toEqual([]);
        expect(read.rows.map(({ profile }) => profile)).toEqual(profiles);
      }),
      { numRuns: 4, endOnFailure: true },
    );
  });

  test('has no cell that a spreadsheet program would run', async () => {
    await fc.assert(
      fc.asyncProperty(profilesOf(kind, 3), async (profiles) => {
        const text = Buffer.from(await writeProfileTable(kind, profiles, 'csv')).toString();
        const { parse } = await import('csv-parse/sync');
        const cells = parse(text, { bom: true }).flat();
        expect(cells.filter((cell) => /^[=+@\t\r]|^-(?!\d)/.test(cell))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  test('has a column for every field of the schema', () => {
    const drawn = fc.sample(values[kind], { numRuns: 300, seed: 7 });
    const used = new Set(drawn.flatMap((value) => Object.keys(value)));
    const columns = new Set(exactColumns[kind].map(([path]) => path.split('.')[0]));
    expect([...used].filter((field) => !columns.has(field))).toEqual([]);
  });
});
