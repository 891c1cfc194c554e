import type { TitleTerms } from '../../../shared/model/understood.ts';
import { titleNoise } from '../data/title-noise.ts';
import { levelMentions } from '../degrees/degree-mentions.ts';
import { disciplineAliases } from '../degrees/disciplines.ts';
import { acceptedFor } from '../skills/relations.ts';
import { senseOf } from '../skills/senses.ts';
import { skillAliases, skillConcepts } from '../skills/taxonomy.ts';
import { PhraseMatcher } from '../text/phrase-matcher.ts';
import { foldName } from '../text/squeezed-text.ts';
import { sourceAt, type TextField, textField } from '../text/text-field.ts';
import { occupationAliases, occupations, relatedOccupations } from './occupations.ts';
import { residueTerms } from './title-residue.ts';
import { namesakes } from './trades.ts';

// Occupations win over skills of the same name; noise is matched so that it can be left out.
const matcher = new PhraseMatcher<string>([
  ...occupationAliases,
  ...titleNoise.map((word) => [foldName(word), ''] as const),
  ...skillAliases.filter(({ use }) => use !== 'named').map((alias) => [alias.folded, alias.concept] as const),
  // A discipline that no skill is named after: its code is the same word in every language.
  ...disciplineAliases.filter(([name]) => name.length >= 2).map(([name, code]) => [name, `w:${code}`] as const),
]);

/**
 * The terms of a job title: occupations and skills of the tables, and for the rest stems and pairs of characters.
 * Words of rank and recruiting phrases are left out. Undefined when nothing remains.
 */
export function readTitle(field: TextField | undefined): TitleTerms | undefined {
  if (!field) return undefined;
  const terms = titleTerms(field);
  return terms.length > 0 ? { terms, source: sourceAt(field, 0, field.text.length) } : undefined;
}

/**
 * The same for a candidate. A headline that names a degree and no occupation (`免疫学博士`) says what somebody studied, not what
 * his work is: then nothing is known of it.
 */
export function readHeldTitle(field: TextField | undefined): TitleTerms | undefined {
  const title = readTitle(field);
  if (!field || !title || title.terms.some((term) => term.startsWith('occ:'))) return title;
  return levelMentions(field).length > 0 ? undefined : title;
}

/** The same for a vacancy: without the qualifiers of an occupation that says enough, and with the other terms that earn part. */
export function readWantedTitle(field: TextField | undefined): TitleTerms | undefined {
  const title = field && wantedTitle(field);
  if (!title) return undefined;
  const accepts = title.terms.flatMap((term) => acceptedTerms(term));
  return accepts.length > 0 ? { ...title, accepts } : title;
}

/** A bracket, or what follows a dash: `（激酶抑制剂方向）`, `-无菌灌装线`, `, recombinant proteins`. */
const qualifiers =
  /[(（【[][^()（）【】[\]]{0,60}[)）】\]]|\s?[-–—|｜](?:\s|(?=[\u4e00-\u9fff]))[^()]{1,60}$|,\s[^()]{1,60}$/g;

/**
 * A product, a place or a shift beside an occupation of its own trade is no part of what a person must have been: qualifiers
 * and, of what the tables do not know, pairs of characters are left out there.
 */
function wantedTitle(field: TextField): TitleTerms | undefined {
  const whole = readTitle(field);
  const bare = field.sent.replace(qualifiers, ' ');
  if (!whole || bare.trim() === '') return whole;
  const terms = bare === field.sent ? whole.terms : titleTerms(textField(field.pointer, bare));
  if (!terms.some((term) => occupations.get(term)?.group)) return whole;
  return { ...whole, terms: terms.filter((term) => !isPair.test(term)) };
}

const isPair = /^w:[㐀-䶿一-鿿]{1,2}$/;

function titleTerms(field: TextField): readonly string[] {
  const { squeezed } = field;
  const terms = new Set<string>();
  let end = 0;
  for (const hit of matcher.scan(squeezed)) {
    for (const term of residueTerms(squeezed, end, hit.from)) terms.add(term);
    const sense = senseOf(squeezed.text.slice(hit.from, hit.to), () => field.text);
    if (hit.value) terms.add(sense ?? hit.value);
    end = hit.to;
  }
  for (const term of residueTerms(squeezed, end, squeezed.text.length)) terms.add(term);
  return [...terms].sort();
}

/** What somebody earns whose occupation is named after the wanted skill, and the other way round: a subject is less than a post. */
const namesakeCredit = { occupation: 8_000, skill: 5_000 } as const;

function acceptedTerms(term: string): readonly { term: string; by: string; credit: number }[] {
  const best = new Map<string, number>();
  const accept = (by: string, credit: number): void => {
    if ((best.get(by) ?? 0) < credit) best.set(by, credit);
  };
  if (term.startsWith('occ:')) {
    for (const { code, credit } of relatedOccupations(term)) accept(code, credit);
    for (const skill of namesakes(term)) accept(skill, namesakeCredit.skill);
  } else if (skillConcepts.has(term)) {
    for (const { concept, relation, credit } of acceptedFor(term, term))
      if (relation !== 'same') accept(concept, credit);
    for (const occupation of namesakes(term)) accept(occupation, namesakeCredit.occupation);
  }
  return [...best].map(([by, credit]) => ({ term, by, credit })).sort((a, b) => (a.by < b.by ? -1 : 1));
}
