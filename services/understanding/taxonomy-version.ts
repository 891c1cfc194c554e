import { contentHash } from '../../shared/kernel/canonical.ts';
import { disciplineNeighbours, disciplineTable } from './data/disciplines.ts';
import { flexibilityWordings } from './data/flexibility-words.ts';
import { notSkills } from './data/not-skills.ts';
import { occupationTable } from './data/occupations.ts';
import { chinaPlaces } from './data/places-china.ts';
import { guangdongPlaces } from './data/places-guangdong.ts';
import { regionTable, zoneTable } from './data/places-regions.ts';
import { worldPlaces } from './data/places-world.ts';
import { titleNoise } from './data/title-noise.ts';
import { skillTables } from './skills/taxonomy.ts';

/** Rises whenever the reading rules change what is read from the same text. */
const rulesVersion = '4';

const tables = {
  skills: [skillTables, notSkills],
  disciplines: [disciplineTable, disciplineNeighbours],
  occupations: occupationTable,
  titleNoise,
  flexibility: flexibilityWordings,
  places: [chinaPlaces, guangdongPlaces, worldPlaces, zoneTable, regionTable],
};

/** Names taxonomy, tables and reading rules together: the version of the rules and the hash of the data. */
export const taxonomyVersion: string = `${rulesVersion}-${contentHash(tables)}`;
