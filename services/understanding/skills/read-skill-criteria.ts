import type { Concept, SkillCriterion, Warning } from '../../../shared/model/understood.ts';
import type { Vacancy } from '../../../shared/model/vacancy.ts';
import { sourceOfHit, type TextField } from '../text/text-field.ts';
import { acceptedFor } from './relations.ts';
import { type ResolvedSkill, resolveSkills, skillLabel } from './resolve-skill.ts';
import { scanSkills } from './scan-skills.ts';
import { firmest, type Mention, type Reading, skillMentions } from './skill-mentions.ts';
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
  const reading: Reading = { isPartOf: partOfAny(known), listed: skills !== undefined };
  const mentions = firmest(scans.flatMap(({ field, hits }) => skillMentions(field, hits, reading)));
  criteria.push(...mentions.flatMap((mention) => namedCriterion(mention, wanted)));
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

/** The criterion of a mention, unless it is not asked for or one of its concepts has a criterion already. */
function namedCriterion({ field, group, importance }: Mention, wanted: Set<string>): readonly SkillCriterion[] {
  const [first, last] = [group[0], group[group.length - 1]];
  if (!first || !last || importance === 'unwanted') return [];
  if (group.some((hit) => wanted.has(hit.value.concept))) return [];
  for (const hit of group) wanted.add(hit.value.concept);
  const concepts = group.map(({ value }) => ({
    concept: value.concept,
    label: skillLabel(value.concept) ?? value.wording,
  }));
  // What is a skill only beside another is read from what stands around it.
  const confidence = group.some(({ value }) => value.use === 'beside') ? 'context' : 'stated';
  const source = sourceOfHit(field, { from: first.from, to: last.to }, confidence);
  return [criterion(concepts, wordsAt(field, source), { importance }, source)];
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
