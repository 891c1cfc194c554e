import { describe, expect, test } from '@jest/globals';
import { takeModel } from '../../../services/matching/index.ts';
import { learnRelations } from '../../../services/matching/learned-relations.ts';
import { buildCandidate, buildClaim, buildSkill, buildVacancy } from '../../support/profiles/builders.ts';
import { explainPair } from '../../support/profiles/explain.ts';

/** Profiles that name the given skills together, among others that name nothing of the kind. */
const poolOf = (groups: readonly (readonly string[])[], others: number): readonly (readonly string[])[] => [
  ...groups,
  ...Array.from({ length: others }, (_none, index) => [`other-${index % 7}`]),
];
const times = <Item>(count: number, item: Item): Item[] => Array.from({ length: count }, () => item);

describe('relations learned from a pool', () => {
  test('skills that are nearly always named together earn part of each other', () => {
    const learned = learnRelations(poolOf(times(20, ['castep', 'vasp']), 400));
    expect(learned?.castep?.[0]?.[0]).toBe('vasp');
    expect(learned?.castep?.[0]?.[1]).toBeGreaterThan(3000);
    expect(learned?.vasp).toEqual([['castep', learned?.castep?.[0]?.[1]]]);
  });

  test('skills that meet no more often than chance teach nothing', () => {
    const profiles = Array.from({ length: 400 }, (_none, index) => [
      index % 2 === 0 ? 'even' : 'odd',
      index % 4 < 2 ? 'low' : 'high',
    ]);
    expect(learnRelations(profiles)).toEqual({});
  });

  test('a pair that only a few profiles name teaches nothing', () => {
    expect(learnRelations(poolOf(times(4, ['castep', 'vasp']), 400))).toEqual({});
  });

  test('a small pool teaches nothing', () => {
    expect(learnRelations(poolOf(times(20, ['castep', 'vasp']), 100))).toBeUndefined();
  });

  test('the order of the profiles changes nothing', () => {
    const profiles = poolOf([...times(20, ['a', 'b', 'c']), ...times(9, ['b', 'd'])], 400);
    expect(learnRelations(profiles.toReversed())).toEqual(learnRelations(profiles));
  });

  test('a skill that the pool names with the wanted one is said as such, and earns less than the thing itself', () => {
    const together = times(20, buildCandidate({ skills: [buildClaim('castep'), buildClaim('vasp')] }));
    const others = times(400, buildCandidate({ skills: [buildClaim('driving')] }));
    const model = takeModel([...together, ...others]);
    const vacancy = buildVacancy({ skills: [buildSkill('vasp')] });
    const near = explainPair(vacancy, buildCandidate({ skills: [buildClaim('castep')] }), { model });
    expect(near.score).toBeGreaterThan(0);
    expect(near.score).toBeLessThan(500);
    expect(near.dimensions[0]?.evidence[0]?.params).toMatchObject({ relation: 'learned', via: 'castep' });
  });
});
