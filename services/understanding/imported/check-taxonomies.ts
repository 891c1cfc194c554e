import type { TaxonomySource } from '../../../shared/model/taxonomy-source.ts';
import { type SkillConcept, skillAliases, skillConcepts } from '../skills/taxonomy.ts';
import { importedCode, mergeSkills, type TaxonomyProblem } from './merge-skills.ts';

/** What `checkTaxonomies` says of one source. */
export interface TaxonomyReport {
  /** `own` for the tables. */
  readonly source: 'own' | TaxonomySource['format'];
  readonly version: string;
  /** Concepts by kind. */
  readonly kinds: Readonly<Record<string, number>>;
  readonly wordings: number;
  readonly occupations: number;
  /** Imported concepts that are one of ours, or of a source before. */
  readonly merged: number;
  readonly problems: readonly (Omit<TaxonomyProblem, 'code'> & { readonly code: TaxonomyProblem['code'] | 'cycle' })[];
}

/** Looks at the tables and at each imported taxonomy as it is merged into them. Pure; nothing is taken into use. */
export function checkTaxonomies(sources: readonly TaxonomySource[]): readonly TaxonomyReport[] {
  const ordered = sources.toSorted((a, b) => (a.format < b.format ? -1 : 1));
  return [ownReport(), ...ordered.map((source, index) => importedReport(ordered.slice(0, index + 1), source))];
}

/** Whether a problem takes something away that the source says; a shadowed wording only keeps the meaning that it has. */
export const losesData = ({ code }: TaxonomyReport['problems'][number]): boolean => code !== 'shadowed';

function ownReport(): TaxonomyReport {
  const meanings = new Map<string, string>();
  const problems: TaxonomyReport['problems'][number][] = [];
  for (const { folded, wording, concept } of skillAliases) {
    const other = meanings.get(folded);
    if (other === undefined) meanings.set(folded, concept);
    else if (other !== concept) problems.push({ code: 'ambiguous', concept, about: wording, other });
  }
  for (const { concept, broader, related, requires } of skillConcepts.values()) {
    const ends = [...broader, ...related.map((edge) => edge.concept), ...requires];
    for (const end of ends) if (!skillConcepts.has(end)) problems.push({ code: 'broken', concept, about: end });
  }
  problems.push(...cyclesIn(skillConcepts));
  const counts = { kinds: countByKind(skillConcepts.values()), wordings: meanings.size, occupations: 0, merged: 0 };
  return { source: 'own', version: '', ...counts, problems };
}

function importedReport(upTo: readonly TaxonomySource[], source: TaxonomySource): TaxonomyReport {
  const merged = mergeSkills(upTo);
  const isOfSource = ({ concept }: { readonly concept: string }): boolean => concept.startsWith(`${source.format}:`);
  const codes = source.concepts.map(({ id }) => importedCode(source, id));
  const all = new Map([...skillConcepts, ...merged.concepts]);
  const before = new Set([...mergeSkills(upTo.slice(0, -1)).aliases.map(({ folded }) => folded)]);
  return {
    source: source.format,
    version: source.version,
    kinds: countByKind(source.concepts),
    wordings: merged.aliases.filter(({ folded }) => !before.has(folded)).length,
    occupations: source.occupations.length,
    merged: codes.filter((code) => merged.becomes.get(code) !== code).length,
    problems: [...merged.problems.filter(isOfSource), ...cyclesIn(all).filter(isOfSource)],
  };
}

function countByKind(concepts: Iterable<{ readonly kind: string }>): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { kind } of concepts) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** One problem for each concept that is broader than itself, by steps. */
function cyclesIn(concepts: ReadonlyMap<string, SkillConcept>): readonly TaxonomyReport['problems'][number][] {
  const state = new Map<string, 'open' | 'done'>();
  const found: TaxonomyReport['problems'][number][] = [];
  for (const start of concepts.keys()) {
    // A stack of its own: an imported chain may be longer than the call stack is deep.
    const path: { code: string; left: string[] }[] = [];
    const enter = (code: string): void => {
      state.set(code, 'open');
      path.push({ code, left: [...(concepts.get(code)?.broader ?? [])] });
    };
    if (!state.has(start)) enter(start);
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const next = top.left.pop();
      if (next === undefined) {
        state.set(top.code, 'done');
        path.pop();
      } else if (state.get(next) === 'open') found.push({ code: 'cycle', concept: top.code, about: next });
      else if (!state.has(next)) enter(next);
    }
  }
  return found;
}
