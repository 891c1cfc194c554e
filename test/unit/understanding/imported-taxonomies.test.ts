import { afterAll, describe, expect, test } from '@jest/globals';
import { createScoring } from '../../../services/scoring/index.ts';
import {
  checkTaxonomies,
  describeConcept,
  losesData,
  taxonomyVersion,
  understand,
  useTaxonomies,
} from '../../../services/understanding/index.ts';
import type { ImportedConcept, TaxonomySource } from '../../../shared/model/taxonomy-source.ts';

const concept = (id: string, en: string, more: Partial<ImportedConcept> = {}): ImportedConcept => {
  const lists = { aliases: [], broader: [], related: [], requires: [] };
  return { id, kind: 'technique', labels: { en }, ...lists, ...more };
};

const esco: TaxonomySource = {
  format: 'esco',
  version: '00000000000000aa',
  concepts: [
    concept('pcr', 'run thermal cycler assays', { aliases: ['PCR', 'quorbal amplification'], broader: ['lab'] }),
    concept('lab', 'quorbal bench craft'),
    concept('kite', 'trim kite rigging', { aliases: ['Kitewing'], related: ['calm'] }),
    concept('line', 'splice kite lines', { broader: ['kite'] }),
    concept('calm', 'stay calm in gusts', { labels: { en: 'stay calm in gusts', zh: '阵风中保持冷静' } }),
    concept('shelf', 'HPLC', { kind: 'group' }),
  ],
  occupations: [
    { id: 'rigger', group: '9999', labels: { en: 'kite rigger' }, names: ['gust steward'], implies: ['kite', 'pcr'] },
  ],
};
const text = 'Requirements: quorbal amplification, splice kite lines and Python. Kitewing.';
const vacancy = (description: string) => understand('vacancy', { id: 'v', pool: 'p', description });
const conceptsOf = (description: string) =>
  (vacancy(description).skills ?? []).map(({ alternatives }) => alternatives[0]?.concept);

useTaxonomies([esco]);
const scoring = createScoring({ threads: 1, taxonomies: [esco] });
afterAll(() => scoring.close());

describe('an imported taxonomy', () => {
  test('is named in the version of what was read', () => {
    expect(taxonomyVersion()).toMatch(/^\d+-[0-9a-f]{16}\+esco-00000000000000aa$/);
    expect(vacancy('').taxonomy).toBe(taxonomyVersion());
  });

  test('gives a concept that is ours its other wordings, and adds the others as its own', () => {
    expect(conceptsOf(text)).toEqual(['skill:pcr', 'esco:line', 'skill:python', 'esco:kite']);
  });

  test('adds its relations where one end is not ours', () => {
    const [line] = vacancy('必须会 splice kite lines').skills ?? [];
    expect(line?.alternatives[0]?.accepts).toEqual([
      { concept: 'esco:line', label: 'splice kite lines', relation: 'same', credit: 10_000 },
      { concept: 'esco:kite', label: 'trim kite rigging', relation: 'broader', credit: 5_000 },
    ]);
    const [pcr] = vacancy('必须会PCR').skills ?? [];
    expect(pcr?.alternatives[0]?.accepts).toContainEqual(
      expect.objectContaining({ concept: 'esco:lab', relation: 'broader' }),
    );
  });

  test('leaves a wording of ours what it means', () => {
    expect(conceptsOf('HPLC')).toEqual(['skill:hplc']);
  });

  test('counts a single word of unknown ambiguity only beside another skill', () => {
    expect(conceptsOf('Kitewing')).toEqual([]);
    expect(describeConcept('Kitewing')?.use).toBe('beside');
  });

  test('names a title that no table of ours has, with the skills that it implies', () => {
    const { title } = understand('candidate', { id: 'c', pool: 'p', headline: 'Senior Gust Steward' });
    expect(title?.occupations[0]).toEqual({ code: 'esco:rigger', label: 'kite rigger', share: 10_000 });
    expect(title?.implies).toEqual(expect.arrayContaining(['esco:kite', 'skill:pcr']));
  });

  test('is read with in the threads as in the process', async () => {
    const profile = { id: 'v', pool: 'p', title: 'Kite rigger', description: text };
    expect(await scoring.understand('vacancy', [profile])).toEqual([understand('vacancy', profile)]);
    // A thread loads and indexes all tables anew.
  }, 60_000);

  test('cannot be changed once something was read', () => {
    expect(() => useTaxonomies([])).toThrow('before the first profile');
    expect(() => useTaxonomies([esco])).not.toThrow();
  });
});

describe('a concept that is shown', () => {
  test('has both sources of what was merged', () => {
    expect(describeConcept('quorbal amplification')).toMatchObject({
      concept: 'skill:pcr',
      source: 'own',
      merged: ['esco:pcr'],
      use: 'free',
    });
    expect(describeConcept('esco:kite')).toMatchObject({
      source: 'esco',
      narrower: [{ concept: 'esco:line' }],
      related: [{ concept: 'esco:calm', zh: '阵风中保持冷静', credit: 2_500 }],
    });
    expect(describeConcept('no such skill')).toBeUndefined();
  });
});

describe('the check of taxonomies', () => {
  test('finds nothing that our own tables lose', () => {
    const [own] = checkTaxonomies([]);
    expect(own?.problems).toEqual([]);
  });

  test('counts what was merged and loses nothing of a sound source', () => {
    const [, report] = checkTaxonomies([esco]);
    expect(report).toMatchObject({ source: 'esco', merged: 1, occupations: 1, kinds: { technique: 5, group: 1 } });
    expect(report?.problems.filter(losesData)).toEqual([]);
  });

  test('finds broken relations, cycles, and wordings with two meanings, and tells them from shadowed ones', () => {
    const concepts = [
      concept('a', 'zorbing up', { broader: ['b'], aliases: ['zorb trick'] }),
      concept('b', 'zorbing down', { broader: ['a', 'gone'], aliases: ['zorb trick', 'Python', 'HPLC'] }),
    ];
    const [, report] = checkTaxonomies([{ ...esco, concepts, occupations: [] }]);
    expect(report?.problems.map(({ code, concept: at, about }) => [code, at, about])).toEqual([
      ['ambiguous', 'esco:b', 'zorb trick'],
      ['shadowed', 'esco:b', 'Python'],
      ['shadowed', 'esco:b', 'HPLC'],
      ['broken', 'esco:b', 'esco:gone'],
      ['cycle', 'esco:b', 'esco:a'],
    ]);
  });
});
