import type { Concept, SkillCriterion, Warning } from '../../../shared/model/understood.ts';
import type { Vacancy } from '../../../shared/model/vacancy.ts';
import { type Clause, clauseAt } from '../text/clauses.ts';
import { sourceOfHit, type TextField } from '../text/text-field.ts';
import { type Wording, wordings } from '../text/wording.ts';
import { disciplineSpans, touches } from './asides.ts';
import { acceptedFor } from './relations.ts';
import { type ResolvedSkill, resolveSkills, skillLabel } from './resolve-skill.ts';
import { type SkillHit, scanSkills } from './scan-skills.ts';
import { contextOf, namesOf, partOfAny, wordingsIn } from './skill-names.ts';

/** One vacancy asks for at most this many skills; a text that names more is a keyword list, and its tail adds nothing. */
const maxCriteria = 200;

type Demand = Omit<SkillCriterion, 'alternatives' | 'label' | 'source'>;

/**
 * What a vacancy wants: the listed skills, then those that only the text names. Undefined when nothing is listed or named.
 * What the text says of duties adds to an own list as `preferred`: it tells what the work is, the list what it takes.
 */
export function readSkillCriteria(
  skills: Vacancy['skills'],
  fields: readonly TextField[],
  warnings: Warning[],
): readonly SkillCriterion[] | undefined {
  const names = namesOf(skills);
  const context = contextOf(names, fields);
  const criteria = (skills ?? []).flatMap((entry, index) =>
    listedCriteria(entry, { pointer: `/skills/${index}`, context, warnings }),
  );
  const wanted = new Set(criteria.flatMap((criterion) => criterion.alternatives.map(({ concept }) => concept)));
  const scans = fields.map((field) => ({ field, hits: scanSkills(field, context) }));
  const labels = criteria.flatMap(({ alternatives }) => alternatives.map(({ label }) => label));
  const known = [...names, ...labels, ...scans.flatMap(({ hits }) => wordingsIn(hits))];
  const reading: Reading = { wanted, isPartOf: partOfAny(known), listed: skills !== undefined };
  for (const { field, hits } of scans) criteria.push(...namedCriteria(field, hits, reading));
  return skills || criteria.length > 0 ? criteria.slice(0, maxCriteria) : undefined;
}

type Entry = NonNullable<Vacancy['skills']>[number];

interface Listing {
  readonly pointer: string;
  readonly context: () => string;
  readonly warnings: Warning[];
}

function listedCriteria(entry: Entry, { pointer, context, warnings }: Listing): readonly SkillCriterion[] {
  const { names, demand } = demandOf(entry);
  const resolved = names.map((name, index) => {
    const found = resolveSkills(name, context);
    for (const skill of found.skills) {
      const at = typeof entry !== 'string' && 'anyOf' in entry ? `${pointer}/anyOf/${index}` : pointer;
      if (!skill.known) warnings.push({ code: 'skill.unknown', pointer: at, params: { wording: skill.label } });
    }
    return found;
  });
  const concepts = resolved.flatMap((found) => found.skills);
  const together = names.length > 1 || resolved.some((found) => found.alternatives);
  if (together) return [criterion(concepts, names.map((name) => name.trim()).join(' / '), demand, { pointer })];
  const [name = ''] = names;
  const labelOf = (skill: ResolvedSkill): string => (concepts.length === 1 ? name.trim() : skill.label);
  return concepts.map((skill) => criterion([skill], labelOf(skill), demand, { pointer }));
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

interface Reading {
  /** Concepts that have a criterion already. */
  readonly wanted: Set<string>;
  readonly isPartOf: (wording: string) => boolean;
  /** Whether the vacancy has a list of its own. */
  readonly listed: boolean;
}

/** Traits of character: every posting names them, hardly any candidate does, and their absence says nothing. */
const traits: ReadonlySet<string> = new Set(
  ['communication', 'teamwork', 'problem-solving', 'learning-ability', 'detail-oriented', 'time-management'].map(
    (id) => `skill:${id}`,
  ),
);

function namedCriteria(field: TextField, hits: readonly SkillHit[], reading: Reading): readonly SkillCriterion[] {
  const { wanted } = reading;
  const wordingOf = wordings(field.clauses);
  const studied = hits.length > 0 && field.pointer !== '/title' ? disciplineSpans(field) : [];
  const demanded = hits.filter((hit) => !traits.has(hit.value.concept) && !touches(studied, hit));
  return groupAlternatives(field, demanded).flatMap((group) => {
    const first = group[0];
    if (!first) return [];
    const clause = clauseAt(field.clauses, field.squeezed.at[first.from] ?? 0);
    const importance = weightOf(clause && wordingOf.get(clause), { clause, group, reading, field });
    const fresh = group.filter((hit) => !wanted.has(hit.value.concept));
    if (importance === 'unwanted' || fresh.length < group.length) return [];
    for (const hit of group) wanted.add(hit.value.concept);
    const last = group[group.length - 1] ?? first;
    const concepts = group.map(({ value }) => ({
      concept: value.concept,
      label: skillLabel(value.concept) ?? value.wording,
    }));
    const source = sourceOfHit(field, { from: first.from, to: last.to });
    return [criterion(concepts, wordsAt(field, source), { importance }, source)];
  });
}

interface Mention {
  readonly clause: Clause | undefined;
  readonly group: readonly SkillHit[];
  readonly reading: Reading;
  readonly field: TextField;
}

/** The importance of a mention: its wording; without one, by where it stands and whether the vacancy has its own list. */
function weightOf(wording: Wording | undefined, { clause, group, reading, field }: Mention): Wording {
  const part = clause?.part ?? 'plain';
  if (part === 'offers' || part === 'about') return 'unwanted';
  if (wording) return wording;
  // `编程` beside a listed 数控编程 is that, not another skill.
  if (group.some(({ value }) => reading.isPartOf(value.wording))) return 'unwanted';
  if (!reading.listed) return 'strong';
  return part === 'demands' && field.pointer !== '/title' ? 'strong' : 'preferred';
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

/** The criterion is called what its owner calls it; the alternatives carry the names of the concepts. */
function criterion(
  concepts: readonly Concept[],
  label: string,
  demand: Demand,
  source: SkillCriterion['source'],
): SkillCriterion {
  const alternatives = [...new Map(concepts.map((concept) => [concept.concept, concept])).values()];
  return {
    label,
    alternatives: alternatives.map((one) => ({
      concept: one.concept,
      label: one.label,
      accepts: acceptedFor(one.concept, one.label),
    })),
    ...demand,
    source,
  };
}

/** What stands in the text there, on one line. */
function wordsAt(field: TextField, { span = [0, 0] }: SkillCriterion['source']): string {
  return field.sent.slice(...span).replace(/\s+/g, ' ');
}
