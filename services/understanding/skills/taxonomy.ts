import { notSkills } from '../data/not-skills.ts';
import { aiDataSenses, aiDataSkills } from '../data/skills-ai-data.ts';
import { biomedicineSenses, biomedicineSkills } from '../data/skills-biomedicine.ts';
import { careHouseholdSenses, careHouseholdSkills } from '../data/skills-care-household.ts';
import { chemistryMaterialsSenses, chemistryMaterialsSkills } from '../data/skills-chemistry-materials.ts';
import { commerceSenses, commerceSkills } from '../data/skills-commerce.ts';
import { constructionSenses, constructionSkills } from '../data/skills-construction.ts';
import { dataSkills } from '../data/skills-data.ts';
import { designMediaSenses, designMediaSkills } from '../data/skills-design-media.ts';
import { educationSenses, educationSkills } from '../data/skills-education.ts';
import { electronicsSenses, electronicsSkills } from '../data/skills-electronics.ts';
import { energyVehiclesSenses, energyVehiclesSkills } from '../data/skills-energy-vehicles.ts';
import { everydaySkills } from '../data/skills-everyday.ts';
import { financeLawSenses, financeLawSkills } from '../data/skills-finance-law.ts';
import { foodEnvironmentSenses, foodEnvironmentSkills } from '../data/skills-food-environment.ts';
import { garmentLightIndustrySenses, garmentLightIndustrySkills } from '../data/skills-garment-light-industry.ts';
import { healthSenses, healthSkills } from '../data/skills-health.ts';
import { hospitalityBeautySenses, hospitalityBeautySkills } from '../data/skills-hospitality-beauty.ts';
import { itOperationsSenses, itOperationsSkills } from '../data/skills-it-operations.ts';
import { lifeScienceSkills } from '../data/skills-life-science.ts';
import { manufacturingSkills } from '../data/skills-manufacturing.ts';
import { mechanicalAutomationSenses, mechanicalAutomationSkills } from '../data/skills-mechanical-automation.ts';
import { officePeopleSenses, officePeopleSkills } from '../data/skills-office-people.ts';
import { qualitySkills } from '../data/skills-quality.ts';
import { researchSenses, researchSkills } from '../data/skills-research.ts';
import { semiconductorSenses, semiconductorSkills } from '../data/skills-semiconductor.ts';
import { softwareSenses, softwareSkills } from '../data/skills-software.ts';
import { tradesSenses, tradesSkills } from '../data/skills-trades.ts';
import { foldName } from '../text/squeezed-text.ts';
import { parseTable } from '../text/table.ts';

/** What kind of thing a skill is; a `group` only sorts others, and nobody has it. */
export const skillKinds = [
  'tool',
  'technique',
  'knowledge',
  'certificate',
  'language',
  'trade',
  'soft',
  'group',
] as const;
export type SkillKind = (typeof skillKinds)[number];

/** A concept of the skill taxonomy. */
export interface SkillConcept {
  /** `skill:` and the id of the table. */
  readonly concept: string;
  readonly kind: SkillKind;
  readonly zh: string;
  readonly en: string;
  readonly broader: readonly string[];
  readonly related: readonly { readonly concept: string; readonly credit: number }[];
  /** What somebody can do who can do this. */
  readonly requires: readonly string[];
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
export const skillTables = [
  lifeScienceSkills,
  manufacturingSkills,
  dataSkills,
  qualitySkills,
  everydaySkills,
  aiDataSkills,
  biomedicineSkills,
  careHouseholdSkills,
  chemistryMaterialsSkills,
  commerceSkills,
  constructionSkills,
  designMediaSkills,
  educationSkills,
  electronicsSkills,
  energyVehiclesSkills,
  financeLawSkills,
  foodEnvironmentSkills,
  garmentLightIndustrySkills,
  healthSkills,
  hospitalityBeautySkills,
  itOperationsSkills,
  mechanicalAutomationSkills,
  officePeopleSkills,
  researchSkills,
  semiconductorSkills,
  softwareSkills,
  tradesSkills,
] as const;
/** Names with a second meaning, beside the tables. */
export const senseTables = [
  aiDataSenses,
  biomedicineSenses,
  careHouseholdSenses,
  chemistryMaterialsSenses,
  commerceSenses,
  constructionSenses,
  designMediaSenses,
  educationSenses,
  electronicsSenses,
  energyVehiclesSenses,
  financeLawSenses,
  foodEnvironmentSenses,
  garmentLightIndustrySenses,
  healthSenses,
  hospitalityBeautySenses,
  itOperationsSenses,
  mechanicalAutomationSenses,
  officePeopleSenses,
  researchSenses,
  semiconductorSenses,
  softwareSenses,
  tradesSenses,
] as const;

/** Credit of a related concept whose edge names none, in basis points. */
const defaultRelated = 2_500;

const rows = skillTables.flatMap((table) => parseTable(table, 8));

/** All concepts by code. */
export const skillConcepts: ReadonlyMap<string, SkillConcept> = new Map(
  rows.map(([id = '', kind = '', zh = '', en = '', , broader = '', related = '', requires = '']) => {
    const concept = `skill:${id}`;
    const relations = { broader: codes(broader), related: edges(related), requires: codes(requires) };
    return [concept, { concept, kind: kindOf(kind), zh, en, ...relations }];
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

function kindOf(kind: string): SkillKind {
  const known = skillKinds.find((one) => one === kind);
  if (!known) throw new Error(`A skill is of the kind "${kind}", which there is not.`);
  return known;
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
