import type { AcceptedConcept, SkillRelation } from '../../../shared/model/understood.ts';
import { skillConcepts } from './taxonomy.ts';

/** What a narrower concept earns, by steps below the wanted one: nearly all. */
const narrowerCredit = [9_000, 8_500, 8_000] as const;
/** What a broader concept earns, by steps above: one half, then little. */
const broaderCredit = [5_000, 2_500] as const;
/** What a sibling under the same parent earns; groups only sort concepts and make nobody siblings. */
const siblingCredit = 1_500;

const narrowerOf = childrenByParent();
const expansions = new Map<string, readonly AcceptedConcept[]>();

/** Every concept that satisfies `concept`, itself first, then by falling credit and code. An unknown one accepts itself alone. */
export function acceptedFor(concept: string, label: string): readonly AcceptedConcept[] {
  const known = expansions.get(concept);
  if (known) return known;
  if (!skillConcepts.has(concept)) return [{ concept, label, relation: 'same', credit: 10_000 }];
  const made = expand(concept);
  expansions.set(concept, made);
  return made;
}

function expand(concept: string): readonly AcceptedConcept[] {
  const found = new Map<string, AcceptedConcept>();
  const add = (code: string, relation: SkillRelation, credit: number): void => {
    const target = skillConcepts.get(code);
    if (!target || (found.get(code)?.credit ?? 0) >= credit) return;
    found.set(code, { concept: code, label: target.zh, relation, credit });
  };
  add(concept, 'same', 10_000);
  walk(
    concept,
    narrowerCredit,
    (code) => narrowerOf.get(code) ?? [],
    (code, credit) => add(code, 'narrower', credit),
  );
  walk(concept, broaderCredit, parentsOf, (code, credit) => add(code, 'broader', credit));
  for (const edge of skillConcepts.get(concept)?.related ?? []) add(edge.concept, 'related', edge.credit);
  for (const edge of relatedTo.get(concept) ?? []) add(edge.concept, 'related', edge.credit);
  for (const sibling of siblingsOf(concept)) add(sibling, 'related', siblingCredit);
  return [...found.values()].sort((a, b) => b.credit - a.credit || (a.concept < b.concept ? -1 : 1));
}

function walk(
  from: string,
  credits: readonly number[],
  step: (code: string) => readonly string[],
  visit: (code: string, credit: number) => void,
): void {
  let level = [from];
  for (const credit of credits) {
    level = level.flatMap(step);
    for (const code of level) visit(code, credit);
  }
}

/** Groups are shelves, not skills: nobody has "software" as half of Java. */
function parentsOf(code: string): readonly string[] {
  return (skillConcepts.get(code)?.broader ?? []).filter((parent) => skillConcepts.get(parent)?.kind !== 'group');
}

function siblingsOf(code: string): readonly string[] {
  return parentsOf(code)
    .flatMap((parent) => narrowerOf.get(parent) ?? [])
    .filter((other) => other !== code);
}

function childrenByParent(): ReadonlyMap<string, readonly string[]> {
  const children = new Map<string, string[]>();
  for (const { concept, broader } of skillConcepts.values()) {
    for (const parent of broader) {
      const known = children.get(parent);
      if (known) known.push(concept);
      else children.set(parent, [concept]);
    }
  }
  return children;
}

/** Related edges are written once and hold both ways. */
const relatedTo: ReadonlyMap<string, readonly { concept: string; credit: number }[]> = (() => {
  const reverse = new Map<string, { concept: string; credit: number }[]>();
  for (const { concept, related } of skillConcepts.values()) {
    for (const edge of related) {
      const known = reverse.get(edge.concept);
      if (known) known.push({ concept, credit: edge.credit });
      else reverse.set(edge.concept, [{ concept, credit: edge.credit }]);
    }
  }
  return reverse;
})();
