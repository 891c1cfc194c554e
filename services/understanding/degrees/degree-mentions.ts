import { type DegreeLevel, degreeLevels } from '../../../shared/model/codes.ts';
import type { Discipline } from '../../../shared/model/understood.ts';
import type { Clause } from '../text/clauses.ts';
import type { TextField } from '../text/text-field.ts';
import { levelMatcher } from './degree-words.ts';
import { disciplineMatcher, disciplinesOf, distinctDisciplines } from './disciplines.ts';

/** A degree level named in text; offsets are of the squeezed text. */
export interface LevelMention {
  readonly level: DegreeLevel;
  readonly from: number;
  readonly to: number;
}

/** All degree levels that a text names, in order. */
export function levelMentions(field: TextField): readonly LevelMention[] {
  return levelMatcher
    .scan(field.squeezed)
    .flatMap(({ value, from, to }) => (value === 'not-a-level' ? [] : [{ level: value, from, to }]));
}

/** The mentions that stand in a clause. */
export function inClause<Hit extends { from: number }>(
  field: TextField,
  hits: readonly Hit[],
  clause: Clause,
): readonly Hit[] {
  return hits.filter((hit) => {
    const offset = field.squeezed.at[hit.from] ?? 0;
    return offset >= clause.from && offset < clause.to;
  });
}

/** The disciplines named between two offsets of the squeezed text, each once, with where they stand. */
export function disciplinesBetween(
  field: TextField,
  from: number,
  to: number,
): { readonly disciplines: readonly Discipline[]; readonly from: number; readonly to: number } | undefined {
  const hits = disciplineHits(field).filter((hit) => hit.from >= from && hit.to <= to);
  const [first, last] = [hits[0], hits[hits.length - 1]];
  if (!first || !last) return undefined;
  return {
    disciplines: distinctDisciplines(hits.flatMap((hit) => disciplinesOf(hit.value))),
    from: first.from,
    to: last.to,
  };
}

const hitsByField = new WeakMap<TextField, ReturnType<typeof disciplineMatcher.scan>>();

function disciplineHits(field: TextField): ReturnType<typeof disciplineMatcher.scan> {
  const known = hitsByField.get(field);
  if (known) return known;
  const hits = disciplineMatcher.scan(field.squeezed);
  hitsByField.set(field, hits);
  return hits;
}

/** Compares levels by their order. */
export const levelRank = (level: DegreeLevel): number => degreeLevels.indexOf(level);
