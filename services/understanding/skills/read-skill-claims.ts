import type { Candidate } from '../../../shared/model/candidate.ts';
import type { SkillClaim, Warning } from '../../../shared/model/understood.ts';
import { type Clause, clauseAt } from '../text/clauses.ts';
import { sourceOfHit, type TextField } from '../text/text-field.ts';
import { resolveSkills, skillLabel } from './resolve-skill.ts';
import { scanSkills } from './scan-skills.ts';
import { contextOf, namesOf } from './skill-names.ts';

/** One profile names at most this many skills; a text that names more is a keyword list, and its tail adds nothing. */
const maxSkills = 300;

const disowned =
  /不会|不熟|不懂|没有?.{0,8}经验|没接触|没做过|想学|希望学习|no experience|not familiar|never (?:used|worked)|want to learn/;
/** Level words of a claim in text; the strongest that stands in the clause counts. */
const levels: readonly (readonly [RegExp, number])[] = [
  [/精通|expert/, 5],
  [/熟练|proficien|擅长|advanced/, 4],
  [/熟悉|掌握|familiar|good/, 3],
  [/了解|接触|basic/, 2],
];

/** What a candidate can do: the listed skills, then those that only the text names. Undefined when nothing is listed or named. */
export function readSkillClaims(
  skills: Candidate['skills'],
  fields: readonly TextField[],
  warnings: Warning[],
): readonly SkillClaim[] | undefined {
  const claims = new Map<string, SkillClaim>();
  const context = contextOf(namesOf(skills), fields);
  (skills ?? []).forEach((entry, index) => {
    const listed = typeof entry === 'string' ? { name: entry } : entry;
    addListed(claims, listed, { pointer: `/skills/${index}`, context, warnings });
  });
  for (const field of fields) addNamed(claims, field, context);
  return skills || claims.size > 0 ? [...claims.values()].slice(0, maxSkills) : undefined;
}

type Listed = Exclude<NonNullable<Candidate['skills']>[number], string>;

interface Listing {
  readonly pointer: string;
  readonly context: () => string;
  readonly warnings: Warning[];
}

function addListed(claims: Map<string, SkillClaim>, entry: Listed, { pointer, context, warnings }: Listing): void {
  for (const skill of resolveSkills(entry.name, context).skills) {
    if (!skill.known) warnings.push({ code: 'skill.unknown', pointer, params: { wording: skill.label } });
    if (claims.has(skill.concept)) continue;
    claims.set(skill.concept, {
      concept: skill.concept,
      label: skill.label,
      ...(entry.level !== undefined && { level: entry.level }),
      ...(entry.years !== undefined && { years: entry.years }),
      ...(entry.lastUsed !== undefined && { lastUsed: entry.lastUsed }),
      source: { pointer },
    });
  }
}

function addNamed(claims: Map<string, SkillClaim>, field: TextField, context: () => string): void {
  for (const hit of scanSkills(field, context)) {
    const { concept, wording } = hit.value;
    const clause = clauseAt(field.clauses, field.squeezed.at[hit.from] ?? 0);
    if (claims.has(concept) || (clause && disowned.test(clause.text))) continue;
    const level = levelIn(clause);
    claims.set(concept, {
      concept,
      label: skillLabel(concept) ?? wording,
      ...(level !== undefined && { level }),
      source: sourceOfHit(field, hit),
    });
  }
}

function levelIn(clause: Clause | undefined): number | undefined {
  return clause && levels.find(([pattern]) => pattern.test(clause.text))?.[1];
}
