import type { ProfileKind, ProfileOf } from '../../shared/model/profile.ts';
import type { UnderstoodOf } from '../../shared/model/understood.ts';
import { readCandidate } from './read-candidate.ts';
import { readVacancy } from './read-vacancy.ts';

export { checkTaxonomies, losesData, type TaxonomyReport } from './imported/check-taxonomies.ts';
export { type ConceptView, describeConcept } from './imported/describe-concept.ts';
export { useTaxonomies } from './imported/sources-in-use.ts';
export { presentUnderstood } from './present-understood.ts';
export { taxonomyVersion } from './taxonomy-version.ts';
export { criterionName, renderWarning } from './warnings.ts';

const readers: { readonly [Kind in ProfileKind]: (profile: ProfileOf[Kind]) => UnderstoodOf[Kind] } = {
  candidate: readCandidate,
  vacancy: readVacancy,
};

/** Reads a profile. Pure; never throws for a valid profile. */
export function understand<Kind extends ProfileKind>(kind: Kind, profile: ProfileOf[Kind]): UnderstoodOf[Kind] {
  return readers[kind](profile);
}
