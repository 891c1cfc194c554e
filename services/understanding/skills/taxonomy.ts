import { notSkills } from '../data/not-skills.ts';
import { dataSkills } from '../data/skills-data.ts';
import { everydaySkills } from '../data/skills-everyday.ts';
import { lifeScienceSkills } from '../data/skills-life-science.ts';
import { manufacturingSkills } from '../data/skills-manufacturing.ts';
import { qualitySkills } from '../data/skills-quality.ts';
import { foldName } from '../text/squeezed-text.ts';
import { parseTable } from '../text/table.ts';

/** A concept of the skill taxonomy. */
export interface SkillConcept {
  /** `skill:` and the id of the table. */
  readonly concept: string;
  readonly kind: string;
  readonly zh: string;
  readonly en: string;
  readonly broader: readonly string[];
  readonly related: readonly { readonly concept: string; readonly credit: number }[];
}

/** A wording that names a concept. */
export interface SkillAlias {
  readonly concept: string;
  /** As the table writes it: ambiguous names count only in this case. */
  readonly wording: string;
  /** In the form in which names are compared. */
  readonly folded: string;
  /** `free` anywhere in text; `beside` only next to another skill; `named` only where a skill is named. */
  readonly use: 'free' | 'beside' | 'named';
}

/** The tables as they stand in `data/`: what the taxonomy's hash is taken over. */
export const skillTables = [lifeScienceSkills, manufacturingSkills, dataSkills, qualitySkills, everydaySkills] as const;

/** Credit of a related concept whose edge names none, in basis points. */
const defaultRelated = 2_500;

const rows = skillTables.flatMap((table) => parseTable(table, 7));

/** All concepts by code. */
export const skillConcepts: ReadonlyMap<string, SkillConcept> = new Map(
  rows.map(([id = '', kind = '', zh = '', en = '', , broader = '', related = '']) => {
    const concept = `skill:${id}`;
    return [concept, { concept, kind, zh, en, broader: codes(broader), related: edges(related) }];
  }),
);

/** All wordings with what they name, in table order; labels come before aliases. */
export const skillAliases: readonly SkillAlias[] = rows.flatMap(([id = '', , zh = '', en = '', aliases = '']) =>
  [zh, en, ...list(aliases)].map((wording) => alias(`skill:${id}`, wording)),
);

/** The concept of wordings that hide a skill's name in text without being one. */
export const notASkill = 'none';

/** All such wordings. */
export const hidingWordings: readonly SkillAlias[] = notSkills.map((wording) => alias(notASkill, wording));

function alias(concept: string, wording: string): SkillAlias {
  const use = wording.startsWith('~') ? 'beside' : wording.startsWith('=') ? 'named' : 'free';
  const plain = use === 'free' ? wording : wording.slice(1);
  return { concept, wording: plain, folded: foldName(plain), use };
}

function list(cell: string): readonly string[] {
  return cell.split(';').flatMap((part) => (part.trim() ? [part.trim()] : []));
}

function codes(cell: string): readonly string[] {
  return list(cell).map((id) => `skill:${id}`);
}

function edges(cell: string): SkillConcept['related'] {
  return list(cell).map((edge) => {
    const [id = '', credit] = edge.split('=');
    return { concept: `skill:${id}`, credit: credit ? Number(credit) : defaultRelated };
  });
}
