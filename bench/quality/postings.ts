import type { Measured } from './measured.ts';
import { measurePostingDegrees } from './postings-degree.ts';
import { measurePostingExperience } from './postings-experience.ts';
import { measurePostingSkills } from './postings-skills.ts';

/** Degrees, years of experience and skills read from the text of real postings, against the fields of the same postings. */
export function measurePostings(): readonly Measured[] {
  return [...measurePostingDegrees(), ...measurePostingExperience(), ...measurePostingSkills()];
}
