import type { Language } from '../language.ts';

export type Audience = 'recruiter' | 'candidate';

/** One thing said four times. `{name}` stands for a value; `[…]` is left out when a value in it is missing. */
export type Wording = Readonly<Record<Language, Readonly<Record<Audience, string>>>>;

/** The four wordings of one thing: Chinese for a recruiter, for a candidate, English for a recruiter, for a candidate. */
export type Texts = readonly [string, string, string, string];

/** Words of one topic by outcome; a key with a slash is the wording for one value of `how` or `relation`. */
export type TopicWords = Readonly<Record<string, Texts>>;

/** The wordings in the order Chinese for a recruiter, for a candidate, English for a recruiter, for a candidate. */
export function wording(texts: Texts): Wording {
  const [zhRecruiter, zhCandidate, enRecruiter, enCandidate] = texts;
  return {
    zh: { recruiter: zhRecruiter, candidate: zhCandidate },
    en: { recruiter: enRecruiter, candidate: enCandidate },
  };
}

/** Puts values into a wording. A value that is missing outside of brackets stays empty; in English one year is no years. */
export function fill(template: string, values: Readonly<Record<string, string>>): string {
  const whole = template.replace(/\[([^\]]*)\]/g, (_all, part: string) =>
    [...part.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => values[name] !== undefined) ? part : '',
  );
  const filled = whole.replace(/\{(\w+)\}/g, (_all, name: string) => values[name] ?? '');
  return filled.replace(/(?<![\d.,–])1 (year|day)s\b/g, '1 $1');
}
