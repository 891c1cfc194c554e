import { languageLevels } from '../../../shared/model/codes.ts';
import type { UnderstoodCandidate, UnderstoodVacancy } from '../../../shared/model/understood.ts';
import type { Compiler } from '../compile.ts';
import type { Criterion } from '../criterion.ts';
import { cantoneseForChinese, FULL, languageStep, UNKNOWN } from '../policy.ts';
import type { Tally } from '../tally.ts';
import { note, type Trace } from '../trace.ts';
import { measured } from './measure.ts';

interface AskedLanguage {
  readonly criterion: Criterion;
  readonly language: number;
  /** Id of Cantonese where Chinese is asked for, else -1. */
  readonly partly: number;
  /** -1 when any level serves. */
  readonly min: number;
}

export type LanguageDemand = readonly AskedLanguage[];

/** By position; level -1 when not stated. */
export interface LanguageSupply {
  readonly languages: Int32Array;
  readonly levels: Int32Array;
  readonly spoken: NonNullable<UnderstoodCandidate['languages']>;
}

/** The language of a tag without script and region. Mandarin is what `zh` means; `zh-yue` is Cantonese. */
function languageOf(tag: string): string {
  const [primary = '', extension] = tag.toLowerCase().split('-');
  if (primary === 'zh' && extension === 'yue') return 'yue';
  return primary === 'cmn' ? 'zh' : primary;
}

export function languageDemand(vacancy: UnderstoodVacancy, compiler: Compiler): LanguageDemand {
  return (vacancy.languages ?? []).map(({ code, min, importance }) => ({
    criterion: compiler.criterion({
      topic: 'language',
      owner: 'vacancy',
      importance,
      text: min === undefined ? code : `${code}:${min}`,
    }),
    language: compiler.terms.id(`language:${languageOf(code)}`),
    partly: languageOf(code) === 'zh' ? compiler.terms.id('language:yue') : -1,
    min: min === undefined ? -1 : languageLevels.indexOf(min),
  }));
}

export function languageSupply(candidate: UnderstoodCandidate, compiler: Compiler): LanguageSupply | null {
  const spoken = candidate.languages;
  if (!spoken) return null;
  return {
    languages: Int32Array.from(spoken, ({ code }) => compiler.terms.id(`language:${languageOf(code)}`)),
    levels: Int32Array.from(spoken, ({ level }) => (level === undefined ? -1 : languageLevels.indexOf(level))),
    spoken,
  };
}

export function judgeLanguages(
  demand: LanguageDemand,
  supply: LanguageSupply | null,
  tally: Tally,
  trace: Trace,
): void {
  for (const asked of demand) {
    let credit = supply ? 0 : UNKNOWN;
    let best = -1;
    let open = false;
    for (let index = 0; supply && index < supply.languages.length; index++) {
      const earned = languageCredit(asked, supply.languages[index] ?? -1, supply.levels[index] ?? -1);
      if (earned === UNKNOWN) open = true;
      if (earned <= credit) continue;
      credit = earned;
      best = index;
    }
    if (credit === 0 && open) credit = UNKNOWN;
    credit = measured(asked.criterion, credit);
    tally.mark(asked.criterion, credit);
    if (trace) noteLanguage(trace, asked, credit, supply?.spoken[best]);
  }
}

/** UNKNOWN for the right language at an unstated level. */
function languageCredit(asked: AskedLanguage, language: number, level: number): number {
  const whole = language === asked.language;
  if (!whole && language !== asked.partly) return 0;
  if (asked.min >= 0 && level < 0) return UNKNOWN;
  const step = asked.min < 0 || level >= asked.min ? FULL : (languageStep[asked.min - level] ?? 0);
  return whole ? step : Math.floor((step * cantoneseForChinese) / FULL);
}

function noteLanguage(
  trace: NonNullable<Trace>,
  asked: AskedLanguage,
  credit: number,
  spoken: NonNullable<UnderstoodCandidate['languages']>[number] | undefined,
): void {
  note(trace, asked.criterion, credit, {
    source: spoken?.source,
    params: { has: spoken && (spoken.level === undefined ? spoken.code : `${spoken.code}:${spoken.level}`) },
  });
}
