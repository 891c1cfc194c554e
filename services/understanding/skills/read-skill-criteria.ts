import type { Concept, SkillCriterion, Warning } from '../../../shared/model/understood.ts';
import type { Vacancy } from '../../../shared/model/vacancy.ts';
import { clauseAt } from '../text/clauses.ts';
import { sourceOfHit, type TextField } from '../text/text-field.ts';
import { type Wording, wordings } from '../text/wording.ts';
import { acceptedFor } from './relations.ts';
import { type ResolvedSkill, resolveSkills, skillLabel } from './resolve-skill.ts';
import { type SkillHit, scanSkills } from './scan-skills.ts';

/** One vacancy asks for at most this many skills; a text that names more is a keyword list, and its tail adds nothing. */
const maxCriteria = 200;

type Demand = Omit<SkillCriterion, 'alternatives' | 'label' | 'source'>;

/** What a vacancy wants: the listed skills, then those that only the text names. Undefined when nothing is listed or named. */
export function readSkillCriteria(
  skills: Vacancy['skills'],
  fields: readonly TextField[],
  warnings: Warning[],
): readonly SkillCriterion[] | undefined {
  const criteria = (skills ?? []).flatMap((entry, index) => listedCriteria(entry, `/skills/${index}`, warnings));
  const wanted = new Set(criteria.flatMap((criterion) => criterion.alternatives.map(({ concept }) => concept)));
  for (const field of fields) criteria.push(...namedCriteria(field, wanted));
  return skills || criteria.length > 0 ? criteria.slice(0, maxCriteria) : undefined;
}

type Entry = NonNullable<Vacancy['skills']>[number];

function listedCriteria(entry: Entry, pointer: string, warnings: Warning[]): readonly SkillCriterion[] {
  const { names, demand } = demandOf(entry);
  const resolved = names.map((name, index) => {
    const found = resolveSkills(name);
    for (const skill of found.skills) {
      const at = typeof entry !== 'string' && 'anyOf' in entry ? `${pointer}/anyOf/${index}` : pointer;
      if (!skill.known) warnings.push({ code: 'skill.unknown', pointer: at, params: { wording: skill.label } });
    }
    return found;
  });
  const concepts = resolved.flatMap((found) => found.skills);
  const together = names.length > 1 || resolved.some((found) => found.alternatives);
  const groups: readonly (readonly ResolvedSkill[])[] = together ? [concepts] : concepts.map((concept) => [concept]);
  return groups.map((group) => criterion(group, demand, { pointer }));
}

function demandOf(entry: Entry): { names: readonly string[]; demand: Demand } {
  if (typeof entry === 'string') return { names: [entry], demand: { importance: 'preferred' } };
  const demand = {
    importance: entry.importance ?? 'preferred',
    ...(entry.minLevel !== undefined && { minLevel: entry.minLevel }),
    ...(entry.minYears !== undefined && { minYears: entry.minYears }),
  };
  return { names: 'anyOf' in entry ? entry.anyOf : [entry.name], demand };
}

function namedCriteria(field: TextField, wanted: Set<string>): readonly SkillCriterion[] {
  const wordingOf = wordings(field.clauses);
  return groupAlternatives(field, scanSkills(field)).flatMap((group) => {
    const first = group[0];
    if (!first) return [];
    const clause = clauseAt(field.clauses, field.squeezed.at[first.from] ?? 0);
    const importance: Wording = (clause && wordingOf.get(clause)) ?? 'strong';
    const fresh = group.filter((hit) => !wanted.has(hit.value.concept));
    if (importance === 'unwanted' || fresh.length < group.length) return [];
    for (const hit of group) wanted.add(hit.value.concept);
    const last = group[group.length - 1] ?? first;
    const concepts = group.map(({ value }) => ({
      concept: value.concept,
      label: skillLabel(value.concept) ?? value.wording,
    }));
    return [criterion(concepts, { importance }, sourceOfHit(field, { from: first.from, to: last.to }))];
  });
}

/** What stands between two skills that are alternatives of each other. */
const alternativeBetween = /^\s{0,2}(?:或者?|\/|or|或是)\s{0,2}$/;

function groupAlternatives(field: TextField, hits: readonly SkillHit[]): readonly (readonly SkillHit[])[] {
  const groups: SkillHit[][] = [];
  const { at } = field.squeezed;
  for (const hit of hits) {
    const group = groups[groups.length - 1];
    const before = group?.[group.length - 1];
    const between = before && field.text.slice((at[before.to - 1] ?? 0) + 1, at[hit.from] ?? 0);
    if (between !== undefined && alternativeBetween.test(between)) group?.push(hit);
    else groups.push([hit]);
  }
  return groups.map((group) => [...new Map(group.map((hit) => [hit.value.concept, hit])).values()]);
}

function criterion(concepts: readonly Concept[], demand: Demand, source: SkillCriterion['source']): SkillCriterion {
  const alternatives = [...new Map(concepts.map((concept) => [concept.concept, concept])).values()];
  return {
    label: alternatives.map(({ label }) => label).join(' / '),
    alternatives: alternatives.map(({ concept, label }) => ({ concept, label, accepts: acceptedFor(concept, label) })),
    ...demand,
    source,
  };
}
