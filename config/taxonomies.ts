import { loadTaxonomies } from '../services/taxonomies/index.ts';
import { useTaxonomies } from '../services/understanding/index.ts';
import type { TaxonomySource } from '../shared/model/taxonomy-source.ts';

/**
 * Takes the taxonomies that were imported into a data folder into use, before this process reads its first profile; answers them for its
 * threads. Rejects with `taxonomy.invalid` rather than reading otherwise than the others do.
 */
export async function useConfiguredTaxonomies(dataFolder: string): Promise<readonly TaxonomySource[]> {
  const taxonomies = await loadTaxonomies(dataFolder);
  useTaxonomies(taxonomies);
  return taxonomies;
}
