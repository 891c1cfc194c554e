import { type DegreeLevel, degreeLevels } from '../../../shared/model/codes.ts';
import type { Discipline } from '../../../shared/model/understood.ts';
import { type Clause, clauseAt } from '../text/clauses.ts';
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

/** The mentions of each clause, in order; linear in both. */
export function byClause(
  field: TextField,
  mentions: readonly LevelMention[],
): ReadonlyMap<Clause, readonly LevelMention[]> {
  const found = new Map<Clause, LevelMention[]>();
  for (const mention of mentions) {
    const clause = clauseAt(field.clauses, field.squeezed.at[mention.from] ?? 0);
    const known = clause && found.get(clause);
    if (known) known.push(mention);
    else if (clause) found.set(clause, [mention]);
  }
  return found;
}

/** The disciplines named between two offsets of the squeezed text, each once, with where they stand. */
export function disciplinesBetween(
  field: TextField,
  from: number,
  to: number,
): { readonly disciplines: readonly Discipline[]; readonly from: number; readonly to: number } | undefined {
  const hits = hitsBetween(disciplineHits(field), from, to);
  const [first, last] = [hits[0], hits[hits.length - 1]];
  if (!first || !last) return undefined;
  return {
    disciplines: distinctDisciplines(hits.flatMap((hit) => disciplinesOf(hit.value))),
    from: first.from,
    to: last.to,
  };
}

/** More disciplines than this in one clause are a list of everything. */
const maxDisciplines = 40;

/** Hits are ordered: binary search for the first, then as far as the stretch goes. */
function hitsBetween<Hit extends { readonly from: number; readonly to: number }>(
  hits: readonly Hit[],
  from: number,
  to: number,
): readonly Hit[] {
  let [low, high] = [0, hits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return hits.slice(low, low + maxDisciplines).filter((hit) => hit.to <= to);
}

const hitsByField = new WeakMap<TextField, ReturnType<typeof disciplineMatcher.scan>>();

/** All disciplines that a text names, in order; each text is read once. */
export function disciplineHits(field: TextField): ReturnType<typeof disciplineMatcher.scan> {
  const known = hitsByField.get(field);
  if (known) return known;
  const hits = disciplineMatcher.scan(field.squeezed).filter((hit) => !isNoStudy(field, hit));
  hitsByField.set(field, hits);
  return hits;
}

/** `Education: BSc or above` and `医科大学` name no discipline. */
function isNoStudy({ squeezed: { text } }: TextField, { from, to }: { from: number; to: number }): boolean {
  const name = text.slice(from, to);
  if (name === 'education' || name === '教育') return heading.test(text.slice(to, to + 12));
  if (text.startsWith('学院', to)) return /[理工科]$/.test(name);
  return schoolStarts.has(text[to] ?? '') && school.test(text.slice(to, to + 12));
}

const heading = /^(?::|level|background|history|$|背景|经历|程度|水平)/;
const schoolStarts: ReadonlySet<string> = new Set([...'科类职大研uia']);
const school = /^(?:科|类|职业)?(?:大学|研究院|研究所|职业学院|university|institute|academy)/;

/** Compares levels by their order. */
export const levelRank = (level: DegreeLevel): number => degreeLevels.indexOf(level);
