import type { TitleTerms } from '../../../shared/model/understood.ts';
import { titleNoise } from '../data/title-noise.ts';
import { disciplineAliases } from '../degrees/disciplines.ts';
import { acceptedFor } from '../skills/relations.ts';
import { skillAliases, skillConcepts } from '../skills/taxonomy.ts';
import { PhraseMatcher } from '../text/phrase-matcher.ts';
import { foldName } from '../text/squeezed-text.ts';
import { sourceAt, type TextField } from '../text/text-field.ts';
import { occupationAliases, relatedOccupations } from './occupations.ts';
import { residueTerms } from './title-residue.ts';

// Occupations win over skills of the same name; noise is matched so that it can be left out.
const matcher = new PhraseMatcher<string>([
  ...occupationAliases,
  ...titleNoise.map((word) => [foldName(word), ''] as const),
  ...skillAliases.filter(({ use }) => use !== 'named').map((alias) => [alias.folded, alias.concept] as const),
  // A discipline that no skill is named after: its code is the same word in every language.
  ...disciplineAliases.filter(([name]) => name.length >= 2).map(([name, code]) => [name, `w:${code}`] as const),
]);

/**
 * The terms of a job title: occupations and skills of the tables, and for the rest stems and pairs of characters.
 * Words of rank and recruiting phrases are left out. Undefined when nothing remains.
 */
export function readTitle(field: TextField | undefined): TitleTerms | undefined {
  if (!field) return undefined;
  const terms = titleTerms(field);
  return terms.length > 0 ? { terms, source: sourceAt(field, 0, field.text.length) } : undefined;
}

/** The same for a vacancy: with the other terms that earn part. */
export function readWantedTitle(field: TextField | undefined): TitleTerms | undefined {
  const title = readTitle(field);
  if (!title) return undefined;
  const accepts = title.terms.flatMap((term) => acceptedTerms(term));
  return accepts.length > 0 ? { ...title, accepts } : title;
}

function titleTerms(field: TextField): readonly string[] {
  const { squeezed } = field;
  const terms = new Set<string>();
  let end = 0;
  for (const hit of matcher.scan(squeezed)) {
    for (const term of residueTerms(squeezed, end, hit.from)) terms.add(term);
    if (hit.value) terms.add(hit.value);
    end = hit.to;
  }
  for (const term of residueTerms(squeezed, end, squeezed.text.length)) terms.add(term);
  return [...terms].sort();
}

function acceptedTerms(term: string): readonly { term: string; by: string; credit: number }[] {
  if (term.startsWith('occ:')) return relatedOccupations(term).map(({ code, credit }) => ({ term, by: code, credit }));
  if (!skillConcepts.has(term)) return [];
  return acceptedFor(term, term)
    .filter(({ relation }) => relation !== 'same')
    .map(({ concept, credit }) => ({ term, by: concept, credit }));
}
