import type { Candidate } from '../../../shared/model/candidate.ts';
import type { SkillClaim, Warning } from '../../../shared/model/understood.ts';
import { clauseAt } from '../text/clauses.ts';
import { type Context, contextAt } from '../text/mention-wording.ts';
import { sourceOfHit, type TextField } from '../text/text-field.ts';
import { resolveSkills, skillLabel } from './resolve-skill.ts';
import { type SkillHit, scanSkills } from './scan-skills.ts';
import { contextOf, namesOf } from './skill-names.ts';

/** One profile names at most this many skills; a text that names more is a keyword list, and its tail adds nothing. */
const maxSkills = 300;

/** What disowns the skills that follow it in its clause; `不会` of frequency or habit (`不会迟到`) names no skill. */
const disowned =
  /(?:不会|不熟悉?|不懂|不了解|不擅长|没有?(?:用过|接触过?|做过|学过)|未接触过?|想学习?|(?:希望|愿意?|打算|准备|计划)学习?|\bno (?:prior )?(?:experience|knowledge)|\bnot (?:yet )?(?:familiar|experienced|proficient|used)|\bnever (?:used|worked|done)|haven't|have not|(?:want|wish|hope|eager|keen|willing|like) to learn|interested in learning)[^;。\n]{0,60}$/;
/** The same behind its skill: `Python不会`. */
const disownedAfter = /^\s?(?:不会|不熟|不懂|没(?:用|学|做)过|零基础)/;
/** `没有Python经验`: what is missing is named around the skill; `无菌` and `无线` miss nothing. */
const lackingBefore = /(?:没有?|缺乏|缺少)[^,。;\n]{0,16}$|无(?:相关|任何)?$/;
const lackingAfter = /^[^,。;\n]{0,12}(?:经验|基础)/;
/** Level words of a claim in text: the last before the skill counts, else the first behind it in the clause. */
const levelWords =
  /(精通|专家|\bexpert)|(熟练|擅长|proficien|advanced|fluent)|(熟悉|掌握|熟知|familiar|\bgood\b|intermediate)|(了解|接触|basic|beginner|入门)/g;

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

function addNamed(claims: Map<string, SkillClaim>, field: TextField, said: () => string): void {
  for (const hit of scanSkills(field, said)) {
    const { concept, wording } = hit.value;
    if (claims.has(concept)) continue;
    const context = contextOfHit(field, hit);
    if (isDisowned(context)) continue;
    const level = levelIn(context);
    claims.set(concept, {
      concept,
      label: skillLabel(concept) ?? wording,
      ...(level !== undefined && { level }),
      // What is a skill only beside another is read from what stands around it.
      source: sourceOfHit(field, hit, hit.value.use === 'beside' ? 'context' : 'stated'),
    });
  }
}

function contextOfHit(field: TextField, hit: SkillHit): Context {
  const { at } = field.squeezed;
  const from = at[hit.from] ?? 0;
  return contextAt(field.text, clauseAt(field.clauses, from), from, (at[hit.to - 1] ?? 0) + 1);
}

function isDisowned({ before, after }: Context): boolean {
  if (disowned.test(before) || disownedAfter.test(after)) return true;
  return lackingBefore.test(before) && lackingAfter.test(after);
}

function levelIn({ before, after }: Context): number | undefined {
  const words = [...before.matchAll(levelWords)].pop() ?? [...after.matchAll(levelWords)][0];
  const index = words?.slice(1).findIndex((group) => group !== undefined);
  return index === undefined || index < 0 ? undefined : 5 - index;
}
