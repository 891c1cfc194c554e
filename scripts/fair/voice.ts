import { Converter } from 'opencc-js/cn2t';
import { type DegreeLevel, degreeLevels } from '../../shared/model/codes.ts';
import type { Random } from './random.ts';
import type { Term } from './term.ts';

/** How a profile is written: simplified Chinese, traditional Chinese (written as simplified and converted last) or English. */
export type Voice = 'zh' | 'hant' | 'en';

/** One wording of a term: mostly its name, now and then an alias, seldom (`slips`) a misspelling. */
export function wordingOf(random: Random, term: Term, voice: Voice, slips = 0): string {
  if (term.odd.length > 0 && random.chance(slips)) {
    const odd = term.odd.filter((wording) => isLatin(wording) === (voice === 'en'));
    if (odd.length > 0) return random.pick(odd);
  }
  if (voice === 'en') return random.chance(0.75) ? term.en : random.pick([term.en, ...term.also.filter(isLatin)]);
  if (random.chance(0.6)) return term.zh;
  return random.pick([term.zh, term.en.length <= 12 ? term.en : term.zh, ...term.also]);
}

/** A discipline as forms and texts name it: Chinese ones in Chinese. */
export function disciplineWording(random: Random, term: Term, voice: Voice): string {
  const name = voice === 'en' ? term.en : term.zh;
  return random.chance(0.75)
    ? name
    : random.pick([name, ...term.also.filter((also) => isLatin(also) === (voice === 'en'))]);
}

const isLatin = (text: string): boolean => /^[\x20-\x7e]+$/.test(text);

const toTraditional = Converter({ from: 'cn', to: 'hk' });

/** Members left alone: names of codes, which the schemas know in simplified script only, and the employer's one name. */
const untouched: ReadonlySet<string> = new Set(['level', 'min', 'skillGrade', 'employer']);

/** The same value with its strings in traditional script, but for names of codes and employers. */
export function traditional(value: unknown): unknown {
  if (typeof value === 'string') return toTraditional(value);
  if (Array.isArray(value)) return value.map((item) => traditional(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, untouched.has(key) ? inner : traditional(inner)]),
  );
}

/** Digits as some input methods leave them: ０ to ９. */
export function fullWidthDigits(text: string): string {
  return text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

const degreeWords: Readonly<Record<DegreeLevel, { zh: readonly string[]; en: readonly string[] }>> = {
  none: { zh: ['不限学历'], en: ['no schooling needed'] },
  primary: { zh: ['小学'], en: ['primary school'] },
  'lower-secondary': { zh: ['初中'], en: ['lower secondary school'] },
  'upper-secondary': { zh: ['高中'], en: ['upper secondary school'] },
  vocational: { zh: ['中专', '中技'], en: ['vocational school'] },
  associate: { zh: ['大专', '专科'], en: ['associate degree'] },
  bachelor: { zh: ['本科', '学士'], en: ["bachelor's degree", 'BSc'] },
  master: { zh: ['硕士', '硕士研究生'], en: ["master's degree", 'MSc'] },
  doctorate: { zh: ['博士', '博士研究生'], en: ['PhD', 'doctorate'] },
};

/** A degree level in words. */
export function degreeWord(random: Random, level: DegreeLevel, voice: Voice): string {
  return random.pick(degreeWords[level][voice === 'en' ? 'en' : 'zh']);
}

/** A level as people fill it into a form: mostly the code, else a name that the schema takes too. */
export function degreeField(random: Random, level: DegreeLevel, voice: Voice): string {
  if (random.chance(0.55)) return level;
  if (voice !== 'en') return random.pick(degreeWords[level].zh);
  return level === 'doctorate' ? 'PhD' : level === 'master' ? 'MSc' : level;
}

/** A level between two others. */
export function levelBetween(random: Random, [from, to]: readonly [DegreeLevel, DegreeLevel]): DegreeLevel {
  return random.pick(degreeLevels.slice(degreeLevels.indexOf(from), degreeLevels.indexOf(to) + 1));
}

/** Items joined as one would in a sentence of that language. */
export function listed(items: readonly string[], voice: Voice): string {
  if (voice !== 'en') return items.join('、');
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`;
}

/** A template with its `{names}` filled in. */
export function filled(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
