import type { ImportedConcept, TaxonomySource } from '../../../shared/model/taxonomy-source.ts';
import {
  hidingWordings,
  notASkill,
  type SkillAlias,
  type SkillConcept,
  skillAliases,
  skillConcepts,
} from '../skills/taxonomy.ts';
import { foldName } from '../text/squeezed-text.ts';
import { wordingUse } from './wording-use.ts';

/** Something in an imported taxonomy that could not be taken as it stands. */
export interface TaxonomyProblem {
  /**
   * `ambiguous`: a wording names two concepts of the source, the first keeps it. `broken`: a relation ends nowhere and is left out.
   * `shadowed`: a wording means something else already, which it keeps.
   */
  readonly code: 'ambiguous' | 'broken' | 'shadowed';
  readonly concept: string;
  /** The wording, or the end of the relation. */
  readonly about: string;
  /** What the wording means instead. */
  readonly other?: string;
}

/** What imported taxonomies add to the tables. */
export interface ImportedSkills {
  /** Concepts that are new, and those of ours that gained relations. */
  readonly concepts: ReadonlyMap<string, SkillConcept>;
  /** Wordings that the tables have not. */
  readonly aliases: readonly SkillAlias[];
  /** What each imported concept became, by its code (`esco:…`): itself, or the concept that it was merged into. */
  readonly becomes: ReadonlyMap<string, string>;
  readonly problems: readonly TaxonomyProblem[];
}

/** Credit of an imported relation, which has no grade: that of our own edges without one. */
const relatedCredit = 2_500;

/** Adds sources to the tables, one after the other: a later one is merged into what is known by then. */
export function mergeSkills(sources: readonly TaxonomySource[]): ImportedSkills {
  const merge = new SkillMerge();
  for (const source of sources) merge.add(source);
  return merge;
}

/** The code of something imported. */
export const importedCode = ({ format }: TaxonomySource, id: string): string => `${format}:${id}`;

class SkillMerge implements ImportedSkills {
  readonly concepts = new Map<string, SkillConcept>();
  readonly aliases: SkillAlias[] = [];
  readonly becomes = new Map<string, string>();
  readonly problems: TaxonomyProblem[] = [];
  /** All wordings known so far, with their concepts. */
  readonly #known = new Map<string, string>();

  constructor() {
    for (const { folded, concept } of [...skillAliases, ...hidingWordings]) {
      if (!this.#known.has(folded)) this.#known.set(folded, concept);
    }
  }

  add(source: TaxonomySource): void {
    for (const concept of source.concepts) this.#place(importedCode(source, concept.id), concept);
    const fresh = new Set<string>();
    const skills = source.concepts.filter(({ kind }) => kind !== 'group');
    // Labels before aliases: a concept keeps its name against another's nickname.
    for (const skill of skills) this.#name(importedCode(source, skill.id), labelsOf(skill), fresh);
    for (const skill of skills) this.#name(importedCode(source, skill.id), skill.aliases, fresh);
    for (const concept of source.concepts) this.#relate(source, concept);
  }

  /** Merges a concept into the one that has its label, or else the one that all of its known aliases name; else it is new. */
  #place(code: string, imported: ImportedConcept): void {
    const target = imported.kind === 'group' ? undefined : this.#sameAs(imported);
    this.becomes.set(code, target ?? code);
    if (target !== undefined) return;
    const { en, zh = en } = imported.labels;
    this.concepts.set(code, { concept: code, kind: imported.kind, zh, en, broader: [], related: [], requires: [] });
  }

  #sameAs(imported: ImportedConcept): string | undefined {
    const meant = (wordings: readonly string[]): ReadonlySet<string> => {
      const codes = wordings.flatMap((wording) => this.#known.get(foldName(wording)) ?? []);
      return new Set(codes.filter((code) => code !== notASkill && !this.#isGroup(code)));
    };
    const [named] = meant(labelsOf(imported));
    if (named !== undefined) return named;
    const called = meant(imported.aliases);
    return called.size === 1 ? [...called][0] : undefined;
  }

  #isGroup(code: string): boolean {
    return this.#conceptOf(code)?.kind === 'group';
  }

  #name(code: string, wordings: readonly string[], fresh: Set<string>): void {
    const concept = this.becomes.get(code) ?? code;
    for (const wording of wordings) {
      const folded = foldName(wording);
      if (folded === '') continue;
      const other = this.#known.get(folded);
      if (other === undefined) {
        this.#known.set(folded, concept);
        fresh.add(folded);
        this.aliases.push({ concept, wording, folded, use: wordingUse(wording, folded) });
      } else if (other !== concept) {
        const problem = fresh.has(folded) ? 'ambiguous' : 'shadowed';
        this.problems.push({ code: problem, concept: code, about: wording, other });
      }
    }
  }

  #relate(source: TaxonomySource, imported: ImportedConcept): void {
    const code = importedCode(source, imported.id);
    const ends = (ids: readonly string[]): readonly string[] => ids.flatMap((id) => this.#endOf(source, code, id));
    const [broader, related, requires] = [ends(imported.broader), ends(imported.related), ends(imported.requires)];
    const own = this.becomes.get(code) ?? code;
    const concept = this.#conceptOf(own);
    if (!concept || broader.length + related.length + requires.length === 0) return;
    const known = new Set(concept.related.map((edge) => edge.concept));
    const edges = related.filter((end) => !known.has(end)).map((end) => ({ concept: end, credit: relatedCredit }));
    this.concepts.set(own, {
      ...concept,
      broader: [...new Set([...concept.broader, ...broader])],
      related: [...concept.related, ...edges],
      requires: [...new Set([...concept.requires, ...requires])],
    });
  }

  /** The end of a relation. Between two concepts of ours our own relations stand alone: somebody graded them. */
  #endOf(source: TaxonomySource, from: string, id: string): readonly string[] {
    const end = this.becomes.get(importedCode(source, id));
    if (end === undefined) {
      this.problems.push({ code: 'broken', concept: from, about: importedCode(source, id) });
      return [];
    }
    const start = this.becomes.get(from) ?? from;
    return start === end || (skillConcepts.has(start) && skillConcepts.has(end)) ? [] : [end];
  }

  #conceptOf(code: string): SkillConcept | undefined {
    return this.concepts.get(code) ?? skillConcepts.get(code);
  }
}

const labelsOf = ({ labels: { en, zh } }: ImportedConcept): readonly string[] => (zh === undefined ? [en] : [en, zh]);
