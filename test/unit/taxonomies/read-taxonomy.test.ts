import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadTaxonomies, readTaxonomy, saveTaxonomy } from '../../../services/taxonomies/index.ts';

const files = (format: string): string => fileURLToPath(new URL(`../../support/taxonomies/${format}`, import.meta.url));

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duijie-taxonomy-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('ESCO files', () => {
  test('become concepts with labels, wordings and relations, whatever lines stand inside a cell', async () => {
    const { source } = await readTaxonomy('esco', files('esco'));
    expect(source.concepts.find(({ id }) => id === 's-kite')).toEqual({
      id: 's-kite',
      kind: 'technique',
      labels: { en: 'trim kite rigging', zh: '风筝索具调校' },
      aliases: ['adjust kite lines', 'kite rig tuning', 'kyte rigging', '调筝', '风筝调线'],
      broader: [],
      related: ['s-calm'],
      requires: ['s-wind'],
    });
    expect(source.concepts.map(({ id, kind }) => [id, kind])).toEqual([
      ['s-calm', 'soft'],
      ['s-kite', 'technique'],
      ['s-line', 'technique'],
      ['s-pcr', 'technique'],
      ['s-wind', 'knowledge'],
    ]);
  });

  test('become occupations that imply the essential skills first', async () => {
    const { source } = await readTaxonomy('esco', files('esco'));
    expect(source.occupations).toEqual([
      {
        id: 'o-kite',
        group: '9999',
        labels: { en: 'kite rigger' },
        names: ['gust steward', 'kite line hand'],
        implies: ['s-kite', 's-wind'],
      },
    ]);
  });

  test('report a bad row by file and number and go on', async () => {
    const { faults } = await readTaxonomy('esco', files('esco'));
    expect(faults.map(({ file, row, fault, about }) => [file, row, fault, about])).toEqual([
      ['skills_en.csv', 7, 'no-label', 's-none'],
      ['skills_en.csv', 8, 'twice', 's-kite'],
      ['broaderRelationsSkillPillar_en.csv', 4, 'unknown-concept', 's-gone'],
    ]);
  });

  test('may be few: what is absent is named, what is needed is asked for by name', async () => {
    await cp(join(files('esco'), 'skills_en.csv'), join(folder, 'skills_en.csv'));
    const { absent, source } = await readTaxonomy('esco', folder);
    expect(absent).toContain('occupations_en');
    expect(source.concepts).toHaveLength(5);
    await expect(readTaxonomy('onet', folder)).rejects.toMatchObject({
      code: 'taxonomy.missing-file',
      params: { folder, file: 'Occupation Data' },
    });
    await expect(readTaxonomy('esco', join(folder, 'none'))).rejects.toMatchObject({ code: 'file.unreadable' });
    await writeFile(join(folder, 'skills_en.csv'), 'a,b\n1,2\n');
    await expect(readTaxonomy('esco', folder)).rejects.toMatchObject({ code: 'taxonomy.missing-column' });
  });
});

describe('O*NET files', () => {
  test('become technologies under their commodity, and skills', async () => {
    const { source } = await readTaxonomy('onet', files('onet'));
    expect(source.concepts.map(({ id, kind, broader }) => [id, kind, ...broader])).toEqual([
      ['9.Z.1', 'technique'],
      ['9.Z.2', 'technique'],
      ['gustplanner', 'tool', 'shelf:kite-planning-software'],
      ['kite#', 'tool', 'shelf:kite-planning-software'],
      ['kite++', 'tool', 'shelf:kite-planning-software'],
      ['matlab', 'tool', 'shelf:kite-planning-software'],
      ['shelf:kite-planning-software', 'group'],
    ]);
  });

  test('make an occupation imply what is in demand, then what is important, then the rest', async () => {
    const { source, faults } = await readTaxonomy('onet', files('onet'));
    expect(source.occupations).toEqual([
      {
        id: '99-1011.00',
        group: '99-10',
        labels: { en: 'Kite Riggers' },
        names: ['Head Kite Rigger'],
        implies: ['matlab', '9.Z.1', 'gustplanner', 'kite#', 'kite++'],
      },
    ]);
    expect(faults).toMatchObject([{ row: 6, fault: 'unknown-occupation', about: '88-0000.00' }]);
  });
});

describe('the file of an imported taxonomy', () => {
  test('is read as it was written, and its version names its content', async () => {
    const { source } = await readTaxonomy('onet', files('onet'));
    await saveTaxonomy(join(folder, 'data'), source);
    expect(await loadTaxonomies(join(folder, 'data'))).toEqual([source]);
    expect((await readTaxonomy('onet', files('onet'))).source.version).toBe(source.version);
    expect(await loadTaxonomies(join(folder, 'other'))).toEqual([]);
    expect(await loadTaxonomies(':memory:')).toEqual([]);
  });

  test('is refused when it is damaged, rather than left out', async () => {
    const { source } = await readTaxonomy('esco', files('esco'));
    const file = await saveTaxonomy(join(folder, 'damaged'), source);
    await writeFile(file, '{"format":"esco"');
    await expect(loadTaxonomies(join(folder, 'damaged'))).rejects.toMatchObject({ code: 'taxonomy.invalid' });
  });
});
