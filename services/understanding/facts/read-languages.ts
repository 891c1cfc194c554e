import type { Candidate } from '../../../shared/model/candidate.ts';
import { type Importance, type LanguageLevel, languageLevels } from '../../../shared/model/codes.ts';
import type { UnderstoodCandidate, UnderstoodVacancy, Warning } from '../../../shared/model/understood.ts';
import type { Vacancy } from '../../../shared/model/vacancy.ts';
import { clauseAt } from '../text/clauses.ts';
import { sourceAt, type TextField } from '../text/text-field.ts';
import { wordingOf } from '../text/wording.ts';
import { contradiction } from './contradiction.ts';
import { type LanguageMention, languageMentions } from './language-mentions.ts';

/** The tag in the form in which languages are compared: regions of a language are one; Hong Kong Chinese is Cantonese. */
export function languageOf(tag: string): string {
  const lower = tag.toLowerCase();
  if (/^(?:zh-(?:hk|mo|yue)|yue)/.test(lower)) return 'yue';
  const [base = lower] = lower.split('-');
  return base === 'cmn' ? 'zh' : base;
}

/** What a candidate speaks: the field when given, else the text. Where text and field differ, a warning says so. */
export function readSpoken(
  field: Candidate['languages'],
  fields: readonly TextField[],
  warnings: Warning[],
): UnderstoodCandidate['languages'] {
  const found = foundIn(fields).filter(({ wording }) => wording !== 'unwanted');
  if (field) {
    warnings.push(...contradictions(field, found));
    return field.map(({ code, level }, index) => ({
      code: languageOf(code),
      ...(level && { level }),
      source: { pointer: `/languages/${index}` },
    }));
  }
  const spoken = best(found).map(({ field: text, mention }) => ({
    code: mention.code,
    ...(mention.level && { level: mention.level }),
    source: sourceAt(text, mention.from, mention.to),
  }));
  return spoken.length > 0 ? spoken : undefined;
}

/** What a vacancy asks: the field when given, else the text. Where text and field differ, a warning says so. */
export function readAskedLanguages(
  field: Vacancy['languages'],
  fields: readonly TextField[],
  warnings: Warning[],
): UnderstoodVacancy['languages'] {
  const found = foundIn(fields).filter(({ wording }) => wording !== 'unwanted');
  if (field) {
    const stated = field.map(({ code, min }) => ({ code, level: min }));
    warnings.push(
      ...contradictions(
        stated,
        found.filter(({ wording }) => wording !== 'preferred'),
      ),
    );
    return field.map(({ code, min, importance }, index) => ({
      code: languageOf(code),
      ...(min && { min }),
      importance: importance ?? 'strong',
      source: { pointer: `/languages/${index}` },
    }));
  }
  const asked = best(found).map(({ field: text, mention, wording }) => ({
    code: mention.code,
    ...(mention.level && { min: mention.level }),
    importance: importanceOf(wording, mention.alternative),
    source: sourceAt(text, mention.from, mention.to),
  }));
  return asked.length > 0 ? asked : undefined;
}

interface Found {
  readonly field: TextField;
  readonly mention: LanguageMention;
  readonly wording: Importance | 'unwanted' | undefined;
}

function foundIn(fields: readonly TextField[]): readonly Found[] {
  return fields.flatMap((field) =>
    languageMentions(field).map((mention) => {
      const section = clauseAt(field.clauses, mention.from)?.section;
      const wording = wordingOf(mention.around) ?? (section === 'preferred' ? 'preferred' : undefined);
      return { field, mention, wording };
    }),
  );
}

/** One of two languages is not required by itself: the other would do. */
function importanceOf(wording: Found['wording'], alternative: boolean): Importance {
  if (wording === 'preferred') return 'preferred';
  return wording === 'required' && !alternative ? 'required' : 'strong';
}

/** Each language once: where a level was first measured, else where one was first named, else where it first stands. */
function best(found: readonly Found[]): readonly Found[] {
  const chosen = new Map<string, Found>();
  for (const next of found) {
    const known = chosen.get(next.mention.code);
    if (!known || rank(next) > rank(known)) chosen.set(next.mention.code, next);
  }
  return [...chosen.values()];
}

const rank = ({ mention }: Found): number => (mention.measured ? 2 : mention.level ? 1 : 0);

interface Stated {
  readonly code: string;
  readonly level?: LanguageLevel | undefined;
}

/** Who masters a language and whose own it is are told apart by no text. */
const heightOf = (level: LanguageLevel): number =>
  Math.min(languageLevels.indexOf(level), languageLevels.indexOf('C2'));

/** A word is no measure: only two steps between words and field, or any between a certificate and the field, differ. */
function contradictions(stated: readonly Stated[], found: readonly Found[]): readonly Warning[] {
  return stated.flatMap(({ code, level }, index) => {
    const other = best(found).find(({ mention }) => mention.code === languageOf(code));
    if (!level || !other?.mention.level) return [];
    const steps = Math.abs(heightOf(level) - heightOf(other.mention.level));
    if (steps < (other.mention.measured ? 1 : 2)) return [];
    const used = `${code} ${level}`;
    const text = `${other.mention.code} ${other.mention.level}`;
    return [contradiction(other.field.pointer, `/languages/${index}`, { used, text })];
  });
}
