import { contentHash } from '../../shared/kernel/canonical.ts';
import { gradeWordings, levelWordings } from './data/degree-words.ts';
import { disciplineNeighbours } from './data/discipline-neighbours.ts';
import { disciplineTables } from './data/disciplines.ts';
import { wideDisciplines } from './data/disciplines-wide.ts';
import { flexibilityWordings } from './data/flexibility-words.ts';
import { languageExams, languageNames } from './data/language-words.ts';
import { notSkills } from './data/not-skills.ts';
import { chinaPlaces } from './data/places-china.ts';
import { centralDistricts } from './data/places-districts-central.ts';
import { eastDistricts } from './data/places-districts-east.ts';
import { northDistricts } from './data/places-districts-north.ts';
import { westDistricts } from './data/places-districts-west.ts';
import { formerDistricts } from './data/places-former.ts';
import { guangdongPlaces } from './data/places-guangdong.ts';
import { neighbourhoodTable } from './data/places-neighbourhoods.ts';
import { regionTable, zoneTable } from './data/places-regions.ts';
import { taiwanPlaces } from './data/places-taiwan.ts';
import { worldPlaces } from './data/places-world.ts';
import { chinaZoneTable } from './data/places-zones.ts';
import { rankWords, titleNoise } from './data/title-noise.ts';
import { titleSynonyms } from './data/title-synonyms.ts';
import { sourcesInUse, versionsOf } from './imported/sources-in-use.ts';
import { senseTables, skillTables } from './skills/taxonomy.ts';
import { occupationGroupTables, occupationTables } from './titles/occupations.ts';

/** Rises whenever the reading rules change what is read from the same text. */
const rulesVersion = '8';

const tables = {
  skills: [skillTables, senseTables, notSkills],
  disciplines: [disciplineTables, wideDisciplines, disciplineNeighbours],
  degrees: [levelWordings, gradeWordings],
  occupations: [occupationTables, occupationGroupTables],
  titleWords: [titleNoise, rankWords, titleSynonyms],
  flexibility: flexibilityWordings,
  languages: [languageNames, languageExams],
  places: [
    [chinaPlaces, guangdongPlaces, taiwanPlaces, worldPlaces],
    [northDistricts, eastDistricts, centralDistricts, westDistricts],
    [zoneTable, chinaZoneTable, formerDistricts, neighbourhoodTable, regionTable],
  ],
};

const ownVersion = `${rulesVersion}-${contentHash(tables)}`;

/**
 * Names taxonomy, tables and reading rules together: the version of the rules and the hash of the data, and for each imported
 * taxonomy `+<format>-<hash>`.
 */
export function taxonomyVersion(): string {
  return ownVersion + versionsOf(sourcesInUse());
}
