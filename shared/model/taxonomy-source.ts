import { z } from 'zod';

/** Formats of taxonomies that can be imported: ESCO (European Commission, CSV) and O*NET (US Department of Labor, text files). */
export const taxonomyFormats = ['esco', 'onet'] as const;
export type TaxonomyFormat = (typeof taxonomyFormats)[number];

/**
 * What one taxonomy may hold: several times what ESCO 1.2 or O*NET 29 do. Longer wordings are sentences and name nothing;
 * what is over a bound is reported by the import and left out.
 */
export const taxonomyBounds = {
  wording: 200,
  wordings: 500,
  relations: 500,
  concepts: 100_000,
  occupations: 20_000,
} as const;

/** An id as the format gives it, without the address before it: letters, digits and what ids of the two formats have besides: `15-1252.00`, `2.A.1.a`, `c++`. */
export const taxonomyId: RegExp = /^[\p{L}\p{N}._:+#-]{1,128}$/u;
const id = z.string().regex(taxonomyId);
const wording = z.string().min(1).max(taxonomyBounds.wording);
const wordings = z.array(wording).max(taxonomyBounds.wordings);
const ids = z.array(id).max(taxonomyBounds.relations);
const labels = z.strictObject({ en: wording, zh: wording.optional() });

const importedConcept = z.strictObject({
  id,
  /** A `group` only sorts others: nobody has it, and it has no wordings in text. */
  kind: z.enum(['tool', 'technique', 'knowledge', 'language', 'soft', 'group']),
  labels,
  aliases: wordings,
  /** Ids of concepts of the same source. */
  broader: ids,
  related: ids,
  requires: ids,
});
export type ImportedConcept = z.infer<typeof importedConcept>;

const importedOccupation = z.strictObject({
  id,
  /** Code of the group that the format sorts it into: ISCO-08 for ESCO, the SOC minor group for O*NET. */
  group: z.string().max(32).optional(),
  labels,
  /** Its other titles. */
  names: wordings,
  /** Ids of concepts of the same source, the surest first. */
  implies: ids,
});
export type ImportedOccupation = z.infer<typeof importedOccupation>;

/** A taxonomy that somebody imported: the one compact file that the import writes and every process reads at its start. */
export const taxonomySource = z.strictObject({
  format: z.enum(taxonomyFormats),
  /** `contentHash` of concepts and occupations. */
  version: z.string().regex(/^[0-9a-f]{16}$/),
  concepts: z.array(importedConcept).max(taxonomyBounds.concepts),
  occupations: z.array(importedOccupation).max(taxonomyBounds.occupations),
});
export type TaxonomySource = z.infer<typeof taxonomySource>;
