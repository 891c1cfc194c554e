import { type ImportedSkills, mergeSkills } from '../imported/merge-skills.ts';
import { sourcesInUse } from '../imported/sources-in-use.ts';
import { PhraseMatcher } from '../text/phrase-matcher.ts';
import { type SkillAlias, type SkillConcept, skillConcepts } from './taxonomy.ts';

interface Additions extends ImportedSkills {
  readonly matcher: PhraseMatcher<SkillAlias>;
}

let additions: Additions | undefined;

/** What imported taxonomies add to the tables, put together when it is first needed; undefined without any. */
export function importedSkills(): Additions | undefined {
  const sources = sourcesInUse();
  if (sources.length === 0) return undefined;
  if (!additions) {
    const merged = mergeSkills(sources);
    const { concepts, aliases, becomes, problems } = merged;
    const entries = aliases.map((alias) => [alias.folded, alias] as const);
    additions = { concepts, aliases, becomes, problems, matcher: new PhraseMatcher(entries) };
  }
  return additions;
}

/** A concept of the tables or of an imported taxonomy. */
export function conceptOf(code: string): SkillConcept | undefined {
  return importedSkills()?.concepts.get(code) ?? skillConcepts.get(code);
}

/** All of them, each once, as they are in use. */
export function* knownConcepts(): Iterable<SkillConcept> {
  const more = importedSkills()?.concepts;
  for (const [code, concept] of skillConcepts) yield more?.get(code) ?? concept;
  for (const [code, concept] of more ?? []) if (!skillConcepts.has(code)) yield concept;
}
