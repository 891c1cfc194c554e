import type { TaxonomyFormat, TaxonomySource } from '../../shared/model/taxonomy-source.ts';
import { readEsco } from './read-esco.ts';
import { readOnet } from './read-onet.ts';
import { TableFolder } from './read-table.ts';
import type { FaultyRow } from './taxonomy-draft.ts';

export type { FaultyRow, RowFault } from './taxonomy-draft.ts';
export { loadTaxonomies, saveTaxonomy } from './taxonomy-files.ts';

/** What a folder of official files gave. */
export interface TaxonomyImport {
  readonly source: TaxonomySource;
  /** Files that were read, with their rows. */
  readonly files: readonly { readonly file: string; readonly rows: number }[];
  /** Official names of files that would have been taken and are not there. */
  readonly absent: readonly string[];
  readonly faults: readonly FaultyRow[];
}

const readers = { esco: readEsco, onet: readOnet } as const;

/**
 * Reads the official files of a taxonomy from a folder. Bad rows are told and do not stop the rest. Throws `file.unreadable`,
 * `file.too-large`, `file.encoding`, `taxonomy.missing-file`, `taxonomy.missing-column`.
 */
export async function readTaxonomy(format: TaxonomyFormat, folder: string): Promise<TaxonomyImport> {
  const { draft, tables, absent } = await readers[format](await TableFolder.open(folder));
  const files = tables.map(({ file, rows }) => ({ file, rows: rows.length }));
  return { source: draft.finish(format), files, absent, faults: draft.faults };
}
