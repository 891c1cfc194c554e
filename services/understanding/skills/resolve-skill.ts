import type { Concept } from '../../../shared/model/understood.ts';
import { PhraseMatcher } from '../text/phrase-matcher.ts';
import { foldName } from '../text/squeezed-text.ts';
import { conceptOf, importedSkills } from './known-skills.ts';
import { senseOf } from './senses.ts';
import { hidingWordings, notASkill, type SkillAlias, skillAliases } from './taxonomy.ts';

/** All wordings of the tables, folded; those of imported taxonomies stand apart (`importedSkills`). */
export const skillMatcher: PhraseMatcher<SkillAlias> = new PhraseMatcher(
  [...skillAliases, ...hidingWordings].map((alias) => [alias.folded, alias] as const),
);

/** What a named skill stands for. `known` is false for a concept of its own. */
export interface ResolvedSkill extends Concept {
  readonly known: boolean;
}

/** Frames around a skill's name that say nothing about which skill it is. */
const frames =
  /^(?:熟练|精通|掌握|熟悉|使用|操作|运用|了解|能够|具备|会|有|experience (?:in|with)|knowledge of|proficient in|familiar with|good at|using)\s{0,4}|\s{0,4}(?:相关经验|工作经验|实操经验|操作经验|使用经验|经验|操作|使用|能力|技能|技术|知识|软件|skills?|experience|knowledge|techniques?|software|operation)$/giu;
/** What parts a field that names several skills. */
const listed = /[、,，;；/]|\s{1,4}(?:or|and)\s{1,4}|或|和|及|与/u;

/**
 * The concept that a named skill means, in any script, case or spacing: its exact name, the name in or before brackets,
 * or the name without a frame such as `熟练使用…`. Otherwise a concept of its own (`own:…`). A name with two meanings
 * (`PV`) means what `context`, the rest of the profile, makes of it. Imported taxonomies are asked where the tables are silent.
 */
export function resolveSkill(name: string, context: () => string = nothing): ResolvedSkill {
  for (const meaningOf of lookUps()) {
    const known = lookUp(name, context, meaningOf);
    if (known) return known;
  }
  return unknownSkill(name);
}

function unknownSkill(name: string): ResolvedSkill {
  const own = foldName(name) || name.trim();
  return { concept: `own:${own}`, label: name.trim(), known: false };
}

type LookUp = (folded: string) => SkillAlias | undefined;

/** The tables alone, then the tables with what was imported: what is read without an import stays as it is with one. */
function lookUps(): readonly LookUp[] {
  const own: LookUp = (folded) => skillMatcher.get(folded);
  const imported = importedSkills()?.matcher;
  return imported ? [own, (folded) => own(folded) ?? imported.get(folded)] : [own];
}

const nothing = (): string => '';

/**
 * The concepts that one entry names: one as a rule; several for `Python/R/SQL` when every part is known.
 * `joined` says whether the parts are alternatives (`或`, `/`, `or`).
 */
export function resolveSkills(
  name: string,
  context: () => string = nothing,
): {
  readonly skills: readonly ResolvedSkill[];
  readonly alternatives: boolean;
} {
  for (const meaningOf of lookUps()) {
    const whole = lookUp(name, context, meaningOf);
    if (whole) return { skills: [whole], alternatives: false };
    const parts = partsOf(name).map((part) => lookUp(part, context, meaningOf));
    const skills = parts.filter((part) => part !== undefined);
    if (skills.length > 1 && skills.length === parts.length) {
      return { skills: distinct(skills), alternatives: /\/|或|\sor\s/iu.test(name) };
    }
  }
  return { skills: [unknownSkill(name)], alternatives: false };
}

function partsOf(name: string): readonly string[] {
  const parts = name.split(listed).filter((part) => part.trim() !== '');
  return parts.length <= maxParts ? parts : [];
}

/** More names than this in one entry are prose, not a list. */
const maxParts = 12;

/** The label of a concept in Chinese, in English where an imported one has no other; an unknown concept has none. */
export function skillLabel(concept: string): string | undefined {
  return conceptOf(concept)?.zh;
}

function lookUp(name: string, context: () => string, meaningOf: LookUp): ResolvedSkill | undefined {
  for (const wording of wordingsOf(name)) {
    const folded = foldName(wording);
    const alias = meaningOf(folded);
    if (!alias || alias.concept === notASkill) continue;
    const concept = senseOf(folded, context) ?? alias.concept;
    return { concept, label: skillLabel(concept) ?? name, known: true };
  }
  return undefined;
}

function wordingsOf(name: string): readonly string[] {
  const brackets = name.match(/^([^()（）]{1,100})[（(]([^()（）]{1,100})[)）]\s*$/u);
  const candidates = brackets ? [name, brackets[1] ?? '', brackets[2] ?? ''] : [name];
  // Two passes: `熟练使用 HPLC 操作技术` wears two frames on either side.
  const bare = candidates.flatMap((candidate) => [
    candidate.replace(frames, ''),
    candidate.replace(frames, '').trim().replace(frames, ''),
  ]);
  return [...candidates, ...bare].filter((candidate) => candidate.trim() !== '');
}

function distinct(skills: readonly ResolvedSkill[]): readonly ResolvedSkill[] {
  return [...new Map(skills.map((skill) => [skill.concept, skill])).values()];
}
