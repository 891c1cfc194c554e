import type { AcceptedConcept, SkillRelation } from '../../../shared/model/understood.ts';
import { conceptOf, knownConcepts } from './known-skills.ts';

/** What a narrower concept earns, by steps below the wanted one: nearly all. */
const narrowerCredit = [9_000, 8_500, 8_000] as const;
/** What a broader concept earns, by steps above: one half, then little. */
const broaderCredit = [5_000, 2_500] as const;
/** What a concept earns that nobody has who cannot do the wanted one. */
const impliedCredit = 8_500;
/** What a sibling under the same parent earns; groups only sort concepts and make nobody siblings. */
const siblingCredit = 1_500;

/**
 * So many of them at most, the nearest: our own tables stay far below, an imported taxonomy may put hundreds under one concept,
 * and every criterion carries its list.
 */
const mostAccepted = 300;

const expansions = new Map<string, readonly AcceptedConcept[]>();

/** Every concept that satisfies `concept`, itself first, then by falling credit and code. An unknown one accepts itself alone. */
export function acceptedFor(concept: string, label: string): readonly AcceptedConcept[] {
  const known = expansions.get(concept);
  if (known) return known;
  if (!conceptOf(concept)) return [{ concept, label, relation: 'same', credit: 10_000 }];
  const made = expand(concept);
  expansions.set(concept, made);
  return made;
}

function expand(concept: string): readonly AcceptedConcept[] {
  const found = new Map<string, AcceptedConcept>();
  const add = (code: string, relation: SkillRelation, credit: number): void => {
    const target = conceptOf(code);
    if (!target || (found.get(code)?.credit ?? 0) >= credit) return;
    found.set(code, { concept: code, label: target.zh, relation, credit });
  };
  add(concept, 'same', 10_000);
  walk(concept, narrowerCredit, narrowerThan, (code, credit) => add(code, 'narrower', credit));
  for (const code of requiring().get(concept) ?? []) add(code, 'implied', impliedCredit);
  walk(concept, broaderCredit, parentsOf, (code, credit) => add(code, 'broader', credit));
  for (const edge of conceptOf(concept)?.related ?? []) add(edge.concept, 'related', edge.credit);
  for (const edge of reversed().related.get(concept) ?? []) add(edge.concept, 'related', edge.credit);
  for (const sibling of siblingsOf(concept)) add(sibling, 'related', siblingCredit);
  const nearest = [...found.values()].sort((a, b) => b.credit - a.credit || (a.concept < b.concept ? -1 : 1));
  return nearest.slice(0, mostAccepted);
}

function walk(
  from: string,
  credits: readonly number[],
  step: (code: string) => readonly string[],
  visit: (code: string, credit: number) => void,
): void {
  let level = [from];
  for (const credit of credits) {
    level = [...new Set(level.flatMap(step))];
    for (const code of level) visit(code, credit);
  }
}

/** Groups are shelves, not skills: nobody has "software" as half of Java. */
function parentsOf(code: string): readonly string[] {
  return (conceptOf(code)?.broader ?? []).filter((parent) => conceptOf(parent)?.kind !== 'group');
}

function siblingsOf(code: string): readonly string[] {
  return parentsOf(code)
    .flatMap((parent) => narrowerThan(parent))
    .filter((other) => other !== code);
}

/** Relations from their other end: what stands under a concept, and what names it as related, since such edges hold both ways. */
interface Reversed {
  readonly narrower: ReadonlyMap<string, readonly string[]>;
  readonly related: ReadonlyMap<string, readonly { readonly concept: string; readonly credit: number }[]>;
}

let found: Reversed | undefined;

function reversed(): Reversed {
  found ??= reverse();
  return found;
}

function reverse(): Reversed {
  const narrower = new Map<string, string[]>();
  const related = new Map<string, { concept: string; credit: number }[]>();
  for (const { concept, broader, related: edges } of knownConcepts()) {
    for (const parent of broader) put(narrower, parent, concept);
    for (const edge of edges) put(related, edge.concept, { concept, credit: edge.credit });
  }
  return { narrower, related };
}

function put<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}

/** The concepts right under a concept. */
export function narrowerThan(concept: string): readonly string[] {
  return reversed().narrower.get(concept) ?? [];
}

let requiredBy: ReadonlyMap<string, readonly string[]> | undefined;

/** For a concept, those that require it. */
function requiring(): ReadonlyMap<string, readonly string[]> {
  if (requiredBy) return requiredBy;
  const found = new Map<string, string[]>();
  for (const { concept, requires } of knownConcepts()) {
    for (const code of requires) found.set(code, [...(found.get(code) ?? []), concept]);
  }
  requiredBy = found;
  return found;
}
