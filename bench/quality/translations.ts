import { skills } from '../../scripts/fair/vocabulary.ts';
import { disciplines } from '../../scripts/fair/vocabulary-disciplines.ts';
import { places } from '../../scripts/fair/vocabulary-places.ts';
import { understand } from '../../services/understanding/index.ts';
import type { UnderstoodCandidate } from '../../shared/model/understood.ts';
import type { Measured } from './measured.ts';

/** Terms that the bundled fair names in two languages, read in both as fields of a profile: the same concepts. */
export function measureTranslations(): readonly Measured[] {
  const pairs = [
    ...Object.values(skills).map(({ zh, en }) => [skillsOf(zh), skillsOf(en)]),
    ...Object.values(disciplines).map(({ zh, en }) => [disciplinesOf(zh), disciplinesOf(en)]),
    ...Object.values(places).map(({ zh, en }) => [placeOf(zh[0] ?? ''), placeOf(en[0] ?? '')]),
  ];
  const same = pairs.filter(([zh, en]) => zh !== '' && zh === en);
  return [
    {
      set: 'profile and translation',
      method: 'Duijie',
      measure: 'same concept in Chinese and English',
      value: same.length / pairs.length,
      note: `${pairs.length} skills, disciplines and places of the bundled fair`,
    },
  ];
}

function skillsOf(name: string): string {
  const known = read({ skills: [name] }).skills?.filter(({ concept }) => !concept.startsWith('own:'));
  return (known ?? []).map(({ concept }) => concept).join(' ');
}

function disciplinesOf(discipline: string): string {
  const [degree] = read({ degrees: [{ level: 'bachelor', discipline }] }).degrees ?? [];
  return (degree?.disciplines ?? [])
    .map(({ code }) => code)
    .filter((code) => !code.startsWith('own:'))
    .join(' ');
}

function placeOf(place: string): string {
  return read({ location: { place } }).location?.code ?? '';
}

function read(fields: object): UnderstoodCandidate {
  return understand('candidate', { id: 'a', pool: 'p', ...fields });
}
