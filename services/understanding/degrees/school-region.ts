import type { DegreeRegion } from '../../../shared/model/codes.ts';
import { mainlandSchoolPlaces, schoolWords } from '../data/schools.ts';
import { normaliseText } from '../text/normalised-text.ts';

const regions: readonly (readonly [DegreeRegion, RegExp])[] = schoolWords.map(([region, words]) => [
  region,
  new RegExp(words.replaceAll(';', '|').replaceAll(' ?', '[ -]?')),
]);
const ofMainlandPlace = new RegExp(`(?:${mainlandSchoolPlaces})[^。；;，,\\s]{0,12}(?:大学|学院|学校)`);

/** Where a school is, when its name says so; a text longer than a name is read for the first region it fits. */
export function schoolRegion(text: string): DegreeRegion | undefined {
  const name = normaliseText(text).text;
  const known = regions.find(([, pattern]) => pattern.test(name))?.[0];
  return known ?? (ofMainlandPlace.test(name) ? 'mainland' : undefined);
}
