import { conceptOf, importedSkills } from '../skills/known-skills.ts';
import { narrowerThan } from '../skills/relations.ts';
import { resolveSkill, skillMatcher } from '../skills/resolve-skill.ts';
import { type SkillAlias, skillAliases } from '../skills/taxonomy.ts';
import { foldName } from '../text/squeezed-text.ts';
import { sourcesInUse } from './sources-in-use.ts';

/** A concept named for people. */
export interface NamedConcept {
  readonly concept: string;
  readonly zh: string;
  readonly en: string;
}

/** Everything that is known of one concept, as it is in use. */
export interface ConceptView extends NamedConcept {
  readonly kind: string;
  /** `own`, or `esco`, `onet`: where it comes from. */
  readonly source: string;
  /** Codes of imported concepts that were merged into it. */
  readonly merged: readonly string[];
  readonly wordings: readonly Pick<SkillAlias, 'wording' | 'use'>[];
  readonly broader: readonly NamedConcept[];
  readonly narrower: readonly NamedConcept[];
  readonly related: readonly (NamedConcept & { readonly credit: number })[];
  readonly requires: readonly NamedConcept[];
  /** Where the name that was asked for counts in text; absent when a code was asked for, or a name in a frame. */
  readonly use?: SkillAlias['use'];
}

/** The concept of a code (`skill:hplc`, `esco:…`) or of a name; undefined when there is none. */
export function describeConcept(name: string): ConceptView | undefined {
  const code = conceptOf(name) ? name : resolveSkill(name).concept;
  const concept = conceptOf(code);
  if (!concept) return undefined;
  const { broader, related, requires, kind, zh, en } = concept;
  const use = useOf(foldName(name));
  return {
    ...{ concept: code, zh, en, kind, source: sourceOf(code), merged: mergedInto(code) },
    wordings: [...skillAliases, ...(importedSkills()?.aliases ?? [])].filter((alias) => alias.concept === code),
    broader: broader.flatMap(named),
    narrower: narrowerThan(code).flatMap(named),
    related: related.flatMap((edge) => named(edge.concept).map((end) => ({ ...end, credit: edge.credit }))),
    requires: requires.flatMap(named),
    ...(use && { use }),
  };
}

function named(code: string): readonly NamedConcept[] {
  const concept = conceptOf(code);
  return concept ? [{ concept: code, zh: concept.zh, en: concept.en }] : [];
}

const sourceOf = (code: string): string =>
  sourcesInUse().find(({ format }) => code.startsWith(`${format}:`))?.format ?? 'own';

function mergedInto(code: string): readonly string[] {
  return [...(importedSkills()?.becomes ?? [])].flatMap(([from, to]) => (to === code && from !== code ? [from] : []));
}

function useOf(folded: string): SkillAlias['use'] | undefined {
  return (skillMatcher.get(folded) ?? importedSkills()?.matcher.get(folded))?.use;
}
