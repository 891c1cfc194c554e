import type { Term } from './term.ts';
import { engineeringSkills } from './vocabulary-skills-engineering.ts';
import { lifeSkills } from './vocabulary-skills-life.ts';
import { tradeSkills } from './vocabulary-skills-trades.ts';

/** Every skill that a profile of the fair may name, by the generator's own id. */
export const skills = { ...lifeSkills, ...engineeringSkills, ...tradeSkills } as const satisfies Record<string, Term>;
export type SkillId = keyof typeof skills;
