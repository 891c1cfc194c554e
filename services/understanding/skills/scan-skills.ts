import type { PhraseHit } from '../text/phrase-matcher.ts';
import { isWord } from '../text/squeezed-text.ts';
import type { TextField } from '../text/text-field.ts';
import { asidesIn, touches } from './asides.ts';
import { importedSkills } from './known-skills.ts';
import { skillMatcher } from './resolve-skill.ts';
import { senseOf } from './senses.ts';
import { notASkill, type SkillAlias } from './taxonomy.ts';

/** A skill found in a text field; offsets are of the squeezed text. */
export type SkillHit = PhraseHit<SkillAlias>;

/** How far from another skill, in characters, an ambiguous short name such as `R` still counts as listed beside it. */
const besideReach = 16;

/**
 * All skills that a field's text names, in order. Ambiguous short names count only in their own case and beside another
 * skill, and mean what `context` makes of them. What is offered, needed or other people's work is left out.
 */
export function scanSkills(field: TextField, context: () => string): readonly SkillHit[] {
  const named = namedIn(field);
  const asides = named.length > 0 ? asidesIn(field) : [];
  return named.flatMap((hit) => (touches(asides, hit) ? [] : [inContext(hit, context)])).filter(isSkill);
}

/** What the tables name, then what imported taxonomies name in the places between: an import adds and takes nothing away. */
function namedIn(field: TextField): readonly SkillHit[] {
  const accept = (hit: SkillHit): boolean => hit.value.use !== 'named' && writtenAs(field, hit);
  const hits = skillMatcher.scan(field.squeezed, accept);
  const named = countingOf(field, hits);
  const imported = importedSkills()?.matcher.scan(field.squeezed, accept) ?? [];
  const between = imported.filter((hit) => !touches(hits, hit));
  if (between.length === 0) return named;
  const more = countingOf(field, inOrder([...hits, ...between]));
  return inOrder([...new Set([...named, ...more])]);
}

const inOrder = (hits: readonly SkillHit[]): readonly SkillHit[] => hits.toSorted((a, b) => a.from - b.from);

function countingOf(field: TextField, hits: readonly SkillHit[]): readonly SkillHit[] {
  return hits.filter((hit, index) => hit.value.use === 'free' || hasNeighbour(field, hits, index));
}

/** Wordings that hide a skill's name without being one: `medical insurance`. */
const isSkill = ({ value }: SkillHit): boolean => value.concept !== notASkill;

function inContext(hit: SkillHit, context: () => string): SkillHit {
  const concept = senseOf(hit.value.folded, context);
  return concept ? { ...hit, value: { ...hit.value, concept } } : hit;
}

/** Latin names of this length or shorter are abbreviations or single words: no space stands inside them. */
const [wholeAlways, wholeWords] = [3, 6];

/** Short Latin names must stand without inner spaces: `a i` is not AI, `and a` not ANDA. */
function writtenAs(field: TextField, hit: SkillHit): boolean {
  if (insideTrade(field, hit)) return false;
  const { at } = field.squeezed;
  const length = hit.to - hit.from;
  if (length > wholeWords || !isWord(field.squeezed.text.charCodeAt(hit.from))) return true;
  const [from, to] = [at[hit.from] ?? 0, (at[hit.to - 1] ?? 0) + 1];
  if (to - from !== length && (length <= wholeAlways || /^\w+$/.test(hit.value.wording))) return false;
  // An ambiguous name is known by its case: `MSC` are cells, `MSc` is a degree.
  return hit.value.use === 'free' || field.sent.slice(...field.normalised.original(from, to)) === hit.value.wording;
}

/** `机电工程` holds no 电工, `焊工艺` no 焊工, `维护工作` no 护工; a 软件工程师 is somebody and no software engineering. */
function insideTrade({ squeezed: { text } }: TextField, { to }: SkillHit): boolean {
  const last = text.charCodeAt(to - 1);
  if (last === course) return text.startsWith('工程师', to - 2);
  return last === trade && /^(?:[程艺业具序]|作(?!业))/.test(text.slice(to, to + 2));
}
const [trade, course] = ['工'.charCodeAt(0), '程'.charCodeAt(0)] as const;

function hasNeighbour(field: TextField, hits: readonly SkillHit[], index: number): boolean {
  const hit = hits[index];
  if (!hit) return false;
  if (/^(?:语言|编程|程序|开发|language|programming)/.test(field.squeezed.text.slice(hit.to, hit.to + 12))) return true;
  return [hits[index - 1], hits[index + 1]].some(
    (other) => other?.value.use === 'free' && distance(hit, other) <= besideReach,
  );
}

const distance = (a: SkillHit, b: SkillHit): number => Math.max(b.from - a.to, a.from - b.to);
