import type { ImportedConcept } from '../../shared/model/taxonomy-source.ts';
import type { NamedRow, NamedTable, TableFolder } from './read-table.ts';
import { TaxonomyDraft } from './taxonomy-draft.ts';

/** What was read of a folder. */
export interface ReadTaxonomy {
  readonly draft: TaxonomyDraft;
  readonly tables: readonly NamedTable[];
  /** Official names of files that the folder has not. */
  readonly absent: readonly string[];
}

const uri = 'conceptUri';
/** How sure it is that an occupation implies a skill, by ESCO's relation type; others count as the last. */
const sureness: Readonly<Record<string, number>> = { essential: 2, optional: 1 };

/**
 * ESCO as the Commission publishes it in CSV (esco.ec.europa.eu, classification 1.1 and 1.2): `skills_en` is needed, `skills_zh`
 * (which ESCO has not, but a translation may), relations between skills, and occupations are taken where they are. Shelves
 * (`SkillGroup`) sort skills and are left out: nobody has one.
 */
export async function readEsco(folder: TableFolder): Promise<ReadTaxonomy> {
  const draft = new TaxonomyDraft();
  const skills = await folder.read('skills_en', [uri, 'preferredLabel']);
  addSkills(draft, skills);
  const optional = [
    { names: ['skills_zh'], columns: [uri, 'preferredLabel'], take: nameSkills },
    {
      names: ['broaderRelationsSkillPillar_en', 'broaderRelationsSkillPillar'],
      columns: [uri, 'broaderUri'],
      take: addBroader,
    },
    {
      names: ['skillSkillRelations_en', 'skillSkillRelations'],
      columns: ['originalSkillUri', 'relatedSkillUri'],
      take: addRelated,
    },
    { names: ['occupations_en'], columns: [uri, 'preferredLabel'], take: addOccupations },
    { names: ['occupations_zh'], columns: [uri, 'preferredLabel'], take: nameOccupations },
    {
      names: ['occupationSkillRelations_en', 'occupationSkillRelations'],
      columns: ['occupationUri', 'skillUri'],
      take: addImplied,
    },
  ];
  const tables = [skills];
  const absent: string[] = [];
  for (const { names, columns, take } of optional) {
    const table = await folder.readIfThere(names, columns);
    if (table) take(draft, table);
    if (table) tables.push(table);
    else absent.push(names.at(-1) ?? '');
  }
  return { draft, tables, absent };
}

function addSkills(draft: TaxonomyDraft, table: NamedTable): void {
  for (const row of table.rows) {
    const place = { file: table.file, row: row.row };
    const id = idOf(row.cell(uri));
    if (!draft.addConcept(place, { id, kind: kindOf(row), en: row.cell('preferredLabel') })) continue;
    draft.addWordings(place, 'concept', id, otherLabels(row));
  }
}

function addOccupations(draft: TaxonomyDraft, table: NamedTable): void {
  for (const row of table.rows) {
    const place = { file: table.file, row: row.row };
    const id = idOf(row.cell(uri));
    const group = row.cell('iscoGroup').replace(/\D/g, '').slice(0, 4);
    if (!draft.addOccupation(place, { id, en: row.cell('preferredLabel'), group })) continue;
    draft.addWordings(place, 'occupation', id, otherLabels(row));
  }
}

const nameSkills = (draft: TaxonomyDraft, table: NamedTable): void => addChinese(draft, table, 'concept');
const nameOccupations = (draft: TaxonomyDraft, table: NamedTable): void => addChinese(draft, table, 'occupation');

function addChinese(draft: TaxonomyDraft, { file, rows }: NamedTable, of: 'concept' | 'occupation'): void {
  for (const row of rows) {
    const id = idOf(row.cell(uri));
    draft.nameInChinese({ file, row: row.row }, of, id, row.cell('preferredLabel'));
    const others = otherLabels(row);
    if (others.length > 0) draft.addWordings({ file, row: row.row }, of, id, others);
  }
}

function addBroader(draft: TaxonomyDraft, { file, rows }: NamedTable): void {
  for (const row of rows) {
    if (`${row.cell('conceptType')} ${row.cell('broaderType')}`.includes('Group')) continue;
    draft.relate({ file, row: row.row }, idOf(row.cell(uri)), 'broader', idOf(row.cell('broaderUri')));
  }
}

function addRelated(draft: TaxonomyDraft, { file, rows }: NamedTable): void {
  for (const row of rows) {
    const relation = row.cell('relationType') === 'essential' ? 'requires' : 'related';
    const [from, to] = [idOf(row.cell('originalSkillUri')), idOf(row.cell('relatedSkillUri'))];
    draft.relate({ file, row: row.row }, from, relation, to);
  }
}

function addImplied(draft: TaxonomyDraft, { file, rows }: NamedTable): void {
  for (const row of rows) {
    const [occupation, skill] = [idOf(row.cell('occupationUri')), idOf(row.cell('skillUri'))];
    draft.imply({ file, row: row.row }, occupation, skill, sureness[row.cell('relationType')] ?? 1);
  }
}

/** The last part of an address: `…/esco/skill/0a1b…`. */
const idOf = (address: string): string => /[^/]{0,200}$/.exec(address)?.[0] ?? '';

function kindOf(row: NamedRow): ImportedConcept['kind'] {
  if (row.cell('reuseLevel') === 'transversal') return 'soft';
  return row.cell('skillType') === 'knowledge' ? 'knowledge' : 'technique';
}

/** Other and hidden labels, one a line inside the cell. */
function otherLabels(row: NamedRow): readonly string[] {
  const cells = `${row.cell('altLabels')}\n${row.cell('hiddenLabels')}`;
  return cells.split(/[\r\n]+/).flatMap((label) => (label.trim() === '' ? [] : [label.trim()]));
}
