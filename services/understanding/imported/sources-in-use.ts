import type { TaxonomySource } from '../../../shared/model/taxonomy-source.ts';

let inUse: readonly TaxonomySource[] = [];
let asked = false;

/**
 * Takes imported taxonomies in addition to the tables, in the order of their formats. Called by the composition root, once,
 * before anything is read: what has been read must not change its meaning, so a call with other taxonomies afterwards throws.
 */
export function useTaxonomies(sources: readonly TaxonomySource[]): void {
  const ordered = sources.toSorted((a, b) => (a.format < b.format ? -1 : 1));
  if (versionsOf(ordered) === versionsOf(inUse)) return;
  if (asked) throw new Error('Taxonomies must be given before the first profile is read.');
  inUse = ordered;
}

/** The imported taxonomies of this process; from the first call on they stay. */
export function sourcesInUse(): readonly TaxonomySource[] {
  asked = true;
  return inUse;
}

/** What a version says of sources: `+esco-<hash>+onet-<hash>`, empty without any. */
export function versionsOf(sources: readonly TaxonomySource[]): string {
  return sources.map(({ format, version }) => `+${format}-${version}`).join('');
}
