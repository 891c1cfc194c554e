import {
  degreeLevelNames,
  degreeRegionNames,
  flexibilityNames,
  languageLevelNames,
  skillGradeNames,
} from '../../../shared/model/codes.ts';
import type { Evidence } from '../../../shared/model/pairing.ts';
import type { Language } from '../language.ts';
import { daysInWords } from './time-words.ts';

type Names = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;

/** Languages that are asked for often; others are shown by their code. */
const languageNames: Names = {
  zh: { zh: '中文', en: 'Chinese' },
  cmn: { zh: '普通话', en: 'Mandarin' },
  yue: { zh: '粤语', en: 'Cantonese' },
  en: { zh: '英语', en: 'English' },
  pt: { zh: '葡萄牙语', en: 'Portuguese' },
  ja: { zh: '日语', en: 'Japanese' },
  ko: { zh: '韩语', en: 'Korean' },
  de: { zh: '德语', en: 'German' },
  fr: { zh: '法语', en: 'French' },
  es: { zh: '西班牙语', en: 'Spanish' },
  ru: { zh: '俄语', en: 'Russian' },
};

/** The values of a piece of evidence as words: what `{criterion}` and `{…}` of its parameters stand for. */
export function valuesInWords(evidence: Evidence, lang: Language): Record<string, string> {
  const topic = evidence.code.slice(0, evidence.code.indexOf('.'));
  const values: Record<string, string> = { criterion: criterionInWords(topic, evidence.criterion, lang) };
  for (const [name, value] of Object.entries(evidence.params ?? {})) {
    values[name] = paramInWords(topic, name, String(value), lang);
  }
  return values;
}

/** A criterion as a recruiter would write it. */
export function criterionInWords(topic: string, criterion: string, lang: Language): string {
  switch (topic) {
    case 'degree':
      return degreeRange(criterion, lang);
    case 'grade':
      return named(skillGradeNames, criterion, lang);
    case 'need':
      return named(flexibilityNames, criterion, lang);
    case 'language':
      return languageInWords(criterion, lang);
    case 'experience':
      return rangeInWords(criterion, lang);
    default:
      return criterion;
  }
}

function paramInWords(topic: string, name: string, value: string, lang: Language): string {
  if (name === 'gaps') return daysInWords(value, lang);
  // A tenth of a kilometre says something only nearby.
  if (name === 'km' && Number(value) >= 10) return String(Math.round(Number(value)));
  if (name === 'region') return named(degreeRegionNames, value, lang);
  if (topic === 'need' && name === 'via') return named(flexibilityNames, value, lang);
  if (topic === 'salary') return payInWords(value, lang);
  if (topic === 'hours') return rangeInWords(value, lang);
  if (name !== 'has') return value;
  if (topic === 'degree') return named(degreeLevelNames, value, lang);
  if (topic === 'grade') return named(skillGradeNames, value, lang);
  return topic === 'language' ? languageInWords(value, lang) : value;
}

function named(names: Names, code: string, lang: Language): string {
  return Object.hasOwn(names, code) ? (names[code]?.[lang] ?? code) : code;
}

/** `master` is a minimum, `..master` a maximum, `bachelor..master` both. */
function degreeRange(criterion: string, lang: Language): string {
  const [min = '', max] = criterion.split('..');
  const [low, high] = [named(degreeLevelNames, min, lang), named(degreeLevelNames, max ?? '', lang)];
  if (max === undefined) {
    if (min === 'doctorate') return low;
    return lang === 'zh' ? `${low}及以上` : `${low} or above`;
  }
  if (min === '') return lang === 'zh' ? `${high}及以下` : `${high} or below`;
  return lang === 'zh' ? `${low}至${high}` : `${low} to ${high}`;
}

/** `35..40`, `35..`, `..40`; a bare number stays as it is. */
function rangeInWords(text: string, lang: Language): string {
  const [min = '', max] = text.split('..');
  if (max === undefined || min === max) return min;
  if (max === '') return lang === 'zh' ? `至少${min}` : `at least ${min}`;
  if (min === '') return lang === 'zh' ? `最多${max}` : `at most ${max}`;
  return `${min}–${max}`;
}

/** `en:B2` or `en`. */
function languageInWords(text: string, lang: Language): string {
  const [code = '', level] = text.split(':');
  const name = named(languageNames, code.toLowerCase(), lang);
  if (level === undefined) return name;
  const grade = level === 'native' ? named(languageLevelNames, level, lang) : level;
  return lang === 'zh' ? `${name}（${grade}）` : `${name} (${grade})`;
}

const periods: Names = {
  hour: { zh: '小时', en: 'an hour' },
  day: { zh: '天', en: 'a day' },
  month: { zh: '月', en: 'a month' },
  year: { zh: '年', en: 'a year' },
};

/** `350000..600000 CNY/year`. */
function payInWords(text: string, lang: Language): string {
  const [range = '', unit = ''] = text.split(' ');
  const [currency = '', period = ''] = unit.split('/');
  const grouped = range.replace(/\d+(?=\.\.|$)|^\d+(?=\.\d)/g, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ','));
  const amount = rangeInWords(grouped, lang);
  if (lang === 'en') return `${currency} ${amount} ${named(periods, period, lang)}`;
  return `${amount}${currency === 'CNY' ? '元' : ` ${currency}`}/${named(periods, period, lang)}`;
}
