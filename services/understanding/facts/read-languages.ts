import type { Candidate } from '../../../shared/model/candidate.ts';
import type { Importance, LanguageLevel } from '../../../shared/model/codes.ts';
import type { Source, UnderstoodCandidate, UnderstoodVacancy } from '../../../shared/model/understood.ts';
import type { Vacancy } from '../../../shared/model/vacancy.ts';
import { sourceAt, type TextField } from '../text/text-field.ts';
import { wordingOf } from '../text/wording.ts';

const named: readonly (readonly [string, string])[] = [
  ['英语|英文|english|cet-?[46]|雅思|托福|ielts|toefl|tem-?[48]|专业?[四八]级', 'en'],
  ['粤语|白话|广东话|广州话|cantonese', 'yue'],
  ['普通话|国语|中文|mandarin|putonghua|chinese', 'zh'],
  ['日语|日文|japanese|jlpt', 'ja'],
  ['韩语|韩文|korean', 'ko'],
  ['德语|德文|german', 'de'],
  ['法语|法文|french', 'fr'],
  ['西班牙语|spanish', 'es'],
  ['葡萄牙语|葡语|葡文|portuguese', 'pt'],
  ['俄语|russian', 'ru'],
  ['越南语|vietnamese', 'vi'],
];
const names = new RegExp(named.map(([words]) => `(${words})`).join('|'), 'g');

interface LanguageHit {
  readonly code: string;
  readonly level?: LanguageLevel;
  readonly importance: Importance;
  readonly source: Source;
}

/** The tag in the form in which languages are compared: regions of a language are one; Hong Kong Chinese is Cantonese. */
export function languageOf(tag: string): string {
  const lower = tag.toLowerCase();
  if (/^(?:zh-(?:hk|mo|yue)|yue)/.test(lower)) return 'yue';
  const [base = lower] = lower.split('-');
  return base === 'cmn' ? 'zh' : base;
}

/** What a candidate speaks: the field when given, else the text. */
export function readSpoken(
  field: Candidate['languages'],
  fields: readonly TextField[],
): UnderstoodCandidate['languages'] {
  if (field) {
    return field.map(({ code, level }, index) => ({
      code: languageOf(code),
      ...(level && { level }),
      source: { pointer: `/languages/${index}` },
    }));
  }
  const hits = hitsIn(fields);
  return hits.length > 0
    ? hits.map(({ code, level, source }) => ({ code, ...(level && { level }), source }))
    : undefined;
}

/** What a vacancy asks: the field when given, else the text. */
export function readAskedLanguages(
  field: Vacancy['languages'],
  fields: readonly TextField[],
): UnderstoodVacancy['languages'] {
  if (field) {
    return field.map(({ code, min, importance }, index) => ({
      code: languageOf(code),
      ...(min && { min }),
      importance: importance ?? 'strong',
      source: { pointer: `/languages/${index}` },
    }));
  }
  const hits = hitsIn(fields);
  return hits.length > 0
    ? hits.map(({ code, level, importance, source }) => ({ code, ...(level && { min: level }), importance, source }))
    : undefined;
}

function hitsIn(fields: readonly TextField[]): readonly LanguageHit[] {
  const hits = new Map<string, LanguageHit>();
  for (const field of fields) {
    for (const match of field.text.matchAll(names)) {
      const hit = hitOf(field, match);
      if (hit && (!hits.has(hit.code) || (hit.level && !hits.get(hit.code)?.level))) hits.set(hit.code, hit);
    }
  }
  return [...hits.values()];
}

/** Teaching, translating or studying a language is work, and a paper in a language is a paper. */
const otherMeaning =
  /^(?:教师|老师|教学|翻译|文献|论文|专业|教育|medicine|pharmac|herbal|market|painting|academy|companies|teacher|tutor)/;
// The words on how well it is spoken stand in the same clause, this near.
const near = 24;

function hitOf(field: TextField, match: RegExpExecArray): LanguageHit | undefined {
  const index = match.slice(1).findIndex((group) => group !== undefined);
  const code = named[index]?.[1];
  const end = match.index + match[0].length;
  const after = field.text.slice(end, end + near).split(/[。；;\n，,、]/)[0] ?? '';
  const before =
    field.text
      .slice(Math.max(0, match.index - near), match.index)
      .split(/[。；;\n，,、]/)
      .pop() ?? '';
  const wording = wordingOf(before + match[0] + after);
  if (!code || otherMeaning.test(after.trim()) || wording === 'unwanted') return undefined;
  const level = levelOf(match[0], before, after);
  if (!level && !/语|话|国语|speak|language|will/.test(match[0] + after + before)) return undefined;
  const importance = wording === 'required' || wording === 'preferred' ? wording : 'strong';
  return { code, ...(level && { level }), importance, source: sourceAt(field, match.index, end) };
}

const levelWords: readonly (readonly [RegExp, LanguageLevel])[] = [
  [/母语|native|mother tongue/, 'native'],
  [/精通|mastery|bilingual/, 'C2'],
  [/流利|流畅|fluen|advanced|proficien|工作语言|专八|八级|tem-?8/, 'C1'],
  [/熟练|良好|good|六级|cet-?6|听说读写|strong|excellent|n2\b|working/, 'B2'],
  [/四级|cet-?4|一般|日常|会话|沟通|conversational|intermediate|n3\b/, 'B1'],
  [/基础|简单|basic|elementary/, 'A2'],
];

function levelOf(name: string, before: string, after: string): LanguageLevel | undefined {
  const score = after.match(/^\s?[:：]?\s?(\d{1,3}(?:\.\d)?)/)?.[1];
  if (score && /雅思|ielts/.test(name))
    return Number(score) >= 8 ? 'C2' : Number(score) >= 7 ? 'C1' : Number(score) >= 5.5 ? 'B2' : 'B1';
  if (score && /托福|toefl/.test(name)) return Number(score) >= 95 ? 'C1' : Number(score) >= 72 ? 'B2' : 'B1';
  return (
    levelWords.find(([pattern]) => pattern.test(name + after))?.[1] ??
    levelWords.find(([pattern]) => pattern.test(before))?.[1]
  );
}
