import { describe, expect, test } from '@jest/globals';
import { skills } from '../../../scripts/fair/vocabulary.ts';
import { disciplines } from '../../../scripts/fair/vocabulary-disciplines.ts';
import { places, wantedRegions } from '../../../scripts/fair/vocabulary-places.ts';
import { resolveDisciplines } from '../../../services/understanding/degrees/disciplines.ts';
import { resolvePlace } from '../../../services/understanding/places/resolve-place.ts';
import { resolveSkill } from '../../../services/understanding/skills/resolve-skill.ts';

describe('the vocabulary of the bundled fair', () => {
  test('every wording of a skill is understood', () => {
    const wordings = Object.values(skills).flatMap(({ zh, en, also }) => [zh, en, ...also]);
    expect(wordings.filter((wording) => !resolveSkill(wording).known)).toEqual([]);
  });
  test('a skill is the same concept in Chinese and in English', () => {
    const pairs = Object.values(skills).map(({ zh, en }) => [zh, en] as const);
    expect(pairs.filter(([zh, en]) => resolveSkill(zh).concept !== resolveSkill(en).concept)).toEqual([]);
  });
  test('every discipline is the same in Chinese and in English', () => {
    const codes = (wording: string) => resolveDisciplines(wording)?.map(({ code }) => code);
    for (const { zh, en, also } of Object.values(disciplines)) {
      expect(codes(zh)).toBeDefined();
      expect(codes(en)).toEqual(codes(zh));
      for (const wording of also) expect([wording, codes(wording)]).not.toEqual([wording, undefined]);
    }
  });
  test('every place is found under each of its names', () => {
    const names = Object.values(places).flatMap(({ zh, en }) => [...zh, ...en]);
    expect(names.filter((name) => !resolvePlace(name)?.place)).toEqual([]);
    expect([...wantedRegions.zh, ...wantedRegions.en].filter((name) => !resolvePlace(name))).toEqual([]);
  });
});
