import { type Clause, clauseAt } from '../text/clauses.ts';
import { type Context, contextAfter, contextBefore, isNegated, wordingAround } from '../text/mention-wording.ts';
import type { TextField } from '../text/text-field.ts';
import { type Surroundings, surroundings, type Wording } from '../text/wording.ts';
import { groupAlternatives } from './alternatives.ts';
import { disciplineSpans, touches } from './asides.ts';
import type { SkillHit } from './scan-skills.ts';
import { skillConcepts } from './taxonomy.ts';

/** What decides about a mention that no word weighs. */
export interface Reading {
  /** Whether a wording is a part of a longer one that the vacancy names. */
  readonly isPartOf: (wording: string) => boolean;
  /** Whether the vacancy has a list of its own. */
  readonly listed: boolean;
}

/** A skill that a text names, or several of which one is enough. */
export interface Mention {
  readonly field: TextField;
  readonly group: readonly SkillHit[];
  readonly importance: Wording;
  /** Whether words on it gave the importance, and not only the place. */
  readonly worded: boolean;
}

/**
 * Traits of character (责任心, 抗压能力): every posting names them, hardly any candidate does, and their absence says nothing. What
 * some work consists of is none: speaking with patients, leading, negotiating.
 */
const work: ReadonlySet<string> = new Set(
  [
    ...['client-communication', 'patient-communication', 'negotiation', 'leadership', 'public-speaking'],
    ...['presentation', 'cross-cultural', 'writing-ability'],
  ].map((id) => `skill:${id}`),
);

const traits: ReadonlySet<string> = new Set(
  [...skillConcepts.values()].flatMap(({ concept, kind }) => (kind === 'soft' && !work.has(concept) ? [concept] : [])),
);

/** The mentions of a field, in order; traits of character and disciplines of a degree are none. */
export function skillMentions(field: TextField, hits: readonly SkillHit[], reading: Reading): readonly Mention[] {
  if (hits.length === 0) return [];
  const around = surroundings(field.clauses);
  const studied = field.pointer === '/title' ? [] : disciplineSpans(field);
  const demanded = hits.filter((hit) => !traits.has(hit.value.concept) && !touches(studied, hit));
  return groupAlternatives(field, demanded).map((group) => mentionOf(group, { field, around, reading }));
}

interface Place {
  readonly field: TextField;
  readonly around: ReadonlyMap<Clause, Surroundings>;
  readonly reading: Reading;
}

/** The importance of a mention: its wording; without one, by where it stands and whether the vacancy has its own list. */
function mentionOf(hits: readonly SkillHit[], { field, around, reading }: Place): Mention {
  const part = clauseOf(field, hits[0])?.part ?? 'plain';
  // One of several that is not asked for leaves the others.
  const asked = hits.length === 1 ? hits : hits.filter((hit) => !isNegated(contextOf(field, hit, hit)));
  const group = asked.length > 0 ? asked : hits;
  if (part === 'offers' || part === 'about') return { field, group, importance: 'unwanted', worded: false };
  const wording = wordingOfGroup(group, field, around);
  if (wording) return { field, group, importance: wording, worded: true };
  // `编程` beside a listed 数控编程 is that, not another skill.
  const covered = group.some(({ value }) => reading.isPartOf(value.wording));
  const plain = !reading.listed || (part === 'demands' && field.pointer !== '/title') ? 'strong' : 'preferred';
  return { field, group, importance: covered ? 'unwanted' : plain, worded: false };
}

const clauseOf = (field: TextField, hit: SkillHit | undefined): Clause | undefined =>
  clauseAt(field.clauses, field.squeezed.at[hit?.from ?? 0] ?? 0);

/** A group is weighed as a whole: by what stands before its first and behind its last member. */
function wordingOfGroup(group: readonly SkillHit[], field: TextField, around: Place['around']): Wording | undefined {
  const [first, last] = [group[0], group[group.length - 1]];
  const clause = clauseOf(field, first);
  return first && last && wordingAround(contextOf(field, first, last), clause && around.get(clause));
}

function contextOf(field: TextField, first: SkillHit, last: SkillHit): Context {
  const { at } = field.squeezed;
  const [from, to] = [at[first.from] ?? 0, (at[last.to - 1] ?? 0) + 1];
  return {
    before: contextBefore(field.text, clauseOf(field, first), from),
    after: contextAfter(field.text, first === last ? clauseOf(field, first) : clauseOf(field, last), to),
  };
}

const order: readonly Wording[] = ['required', 'strong', 'preferred', 'unwanted'];

/** Of several mentions of one thing the one with a word on it counts, of those the firmest; in the order of the first mentions. */
export function firmest(mentions: readonly Mention[]): readonly Mention[] {
  const chosen = new Map<string, Mention>();
  for (const mention of mentions) {
    const key = mention.group.map(({ value }) => value.concept).join();
    const known = chosen.get(key);
    if (!known || outweighs(mention, known)) chosen.set(key, mention);
  }
  return [...chosen.values()];
}

function outweighs(mention: Mention, known: Mention): boolean {
  if (mention.worded) return !known.worded || order.indexOf(mention.importance) < order.indexOf(known.importance);
  // An offer or a longer name takes one mention away, not the next.
  return !known.worded && order.indexOf(mention.importance) < order.indexOf(known.importance);
}
