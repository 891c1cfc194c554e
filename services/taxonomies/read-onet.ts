import type { ReadTaxonomy } from './read-esco.ts';
import type { NamedRow, NamedTable, TableFolder } from './read-table.ts';
import { TaxonomyDraft } from './taxonomy-draft.ts';

const soc = 'O*NET-SOC Code';
/** An occupation implies a skill whose importance (scale IM, 1 to 5) is at least this. */
const leastImportance = 3.5;
/** How sure it is that an occupation implies a technology: in demand, hot, or ever seen. Skills come after those in demand. */
const sureness = { inDemand: 10, hot: 6, seen: 1 } as const;

/**
 * O*NET as onetcenter.org publishes it in text files parted by tabs: `Occupation Data` and `Technology Skills` are needed,
 * `Skills` and `Alternate Titles` taken where they are. A technology is a concept under its commodity, which only sorts.
 */
export async function readOnet(folder: TableFolder): Promise<ReadTaxonomy> {
  const draft = new TaxonomyDraft();
  const occupations = await folder.read('Occupation Data', [soc, 'Title']);
  addOccupations(draft, occupations);
  const technology = await folder.read('Technology Skills', [soc, 'Example', 'Commodity Title']);
  addTechnology(draft, technology);
  const tables = [occupations, technology];
  const absent: string[] = [];
  const skillColumns = [soc, 'Element ID', 'Element Name', 'Scale ID', 'Data Value'];
  for (const { name, columns, take } of [
    { name: 'Skills', columns: skillColumns, take: addSkills },
    { name: 'Alternate Titles', columns: [soc, 'Alternate Title'], take: addTitles },
  ]) {
    const table = await folder.readIfThere([name], columns);
    if (table) take(draft, table);
    if (table) tables.push(table);
    else absent.push(name);
  }
  return { draft, tables, absent };
}

function addOccupations(draft: TaxonomyDraft, { file, rows }: NamedTable): void {
  for (const row of rows) {
    const id = row.cell(soc);
    // `15-1252.00` stands in the minor group `15-12`.
    draft.addOccupation({ file, row: row.row }, { id, en: row.cell('Title'), group: id.slice(0, 5) });
  }
}

function addTechnology(draft: TaxonomyDraft, { file, rows }: NamedTable): void {
  for (const row of rows) {
    const place = { file, row: row.row };
    const [example, shelf] = [row.cell('Example'), row.cell('Commodity Title')];
    const [id, group] = [idOf(example), shelf === '' ? '' : `shelf:${idOf(shelf)}`];
    if (!draft.hasConcept(id) && !draft.addConcept(place, { id, kind: 'tool', en: example })) continue;
    if (group !== '') {
      if (!draft.hasConcept(group)) draft.addConcept(place, { id: group, kind: 'group', en: shelf });
      draft.relate(place, id, 'broader', group);
    }
    draft.imply(place, row.cell(soc), id, surenessOf(row));
  }
}

function surenessOf(row: NamedRow): number {
  if (row.cell('In Demand') === 'Y') return sureness.inDemand;
  return row.cell('Hot Technology') === 'Y' ? sureness.hot : sureness.seen;
}

function addSkills(draft: TaxonomyDraft, { file, rows }: NamedTable): void {
  for (const row of rows) {
    const place = { file, row: row.row };
    const id = row.cell('Element ID');
    if (!draft.hasConcept(id) && !draft.addConcept(place, { id, kind: 'technique', en: row.cell('Element Name') }))
      continue;
    const importance = row.cell('Scale ID') === 'IM' ? Number(row.cell('Data Value')) : 0;
    if (importance >= leastImportance) draft.imply(place, row.cell(soc), id, importance);
  }
}

function addTitles(draft: TaxonomyDraft, { file, rows }: NamedTable): void {
  for (const row of rows) {
    const titles = [row.cell('Alternate Title'), row.cell('Short Title')].filter((title) => title !== 'n/a');
    draft.addWordings({ file, row: row.row }, 'occupation', row.cell(soc), titles);
  }
}

/** `Microsoft Excel` → `microsoft-excel`; the signs that tell `C`, `C++` and `C#` apart stay. */
function idOf(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#.]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 120);
}
