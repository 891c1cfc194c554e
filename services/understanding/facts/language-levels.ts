import { type LanguageLevel, languageLevels } from '../../../shared/model/codes.ts';

/** A level with whether somebody measured it (an examination, CEFR, mother tongue) or a word says it (`流利`). */
export interface ReadLevel {
  readonly level: LanguageLevel;
  readonly measured: boolean;
}

/** Scores from which each level counts, highest first. */
type Scale = readonly (readonly [from: number, level: LanguageLevel])[];

/** Scores of examinations by level of the CEFR, as their boards publish them; those of the CET as recruiters read them. */
const scales: Readonly<Record<string, Scale>> = {
  ielts: [
    [8.5, 'C2'],
    [7, 'C1'],
    [5.5, 'B2'],
    [4, 'B1'],
    [0, 'A2'],
  ],
  toefl: [
    [114, 'C2'],
    [95, 'C1'],
    [72, 'B2'],
    [42, 'B1'],
    [0, 'A2'],
  ],
  toeic: [
    [945, 'C1'],
    [785, 'B2'],
    [550, 'B1'],
    [0, 'A2'],
  ],
  pte: [
    [85, 'C2'],
    [76, 'C1'],
    [59, 'B2'],
    [43, 'B1'],
    [0, 'A2'],
  ],
  cet4: [
    [550, 'B2'],
    [0, 'B1'],
  ],
  cet6: [
    [600, 'C1'],
    [425, 'B2'],
    [0, 'B1'],
  ],
  hsk: [
    [6, 'C1'],
    [5, 'B2'],
    [4, 'B1'],
    [3, 'A2'],
    [1, 'A1'],
  ],
  topik: [
    [6, 'C2'],
    [5, 'C1'],
    [4, 'B2'],
    [3, 'B1'],
    [2, 'A2'],
    [1, 'A1'],
  ],
};

/** What an examination says without a score. */
const passed: Readonly<Record<string, LanguageLevel>> = { cet4: 'B1', cet6: 'B2', cet46: 'B1', tem4: 'B2', tem8: 'C1' };
const japanese: Readonly<Record<string, LanguageLevel>> = { 1: 'C1', 2: 'B2', 3: 'B1', 4: 'A2', 5: 'A1' };
const numerals = '零一二三四五六';

const digit = (word: string): string => (/\d/.test(word) ? word : String(numerals.indexOf(word)));

/** The level that an examination proves, by the score or grade right behind it; undefined where that is missing. */
export function examLevel(exam: string, after: string): ReadLevel | undefined {
  const level = levelOfExam(exam, after);
  return level && { level, measured: true };
}

function levelOfExam(exam: string, after: string): LanguageLevel | undefined {
  if (exam === 'cefr') return cefr(after);
  if (exam === 'putonghua') return mandarin(after);
  if (exam === 'bec') return 'B2';
  if (exam === 'jlpt') return japanese[digit(after.match(/^\D{0,6}?n?([1-5一二三四五])(?:级|\b|$)/)?.[1] ?? '')];
  const graded = exam === 'topik' || exam === 'hsk' ? /^\D{0,6}?([1-6一二三四五六])\s?(?:级|\b)/ : undefined;
  const score = graded
    ? Number(digit(after.match(graded)?.[1] ?? 'x'))
    : Number(after.match(/^[^\d,;。]{0,8}(\d{1,3}(?:\.\d)?)(?!\d|人|年)/)?.[1] ?? Number.NaN);
  return scales[exam]?.find(([from]) => score >= from)?.[1] ?? passed[exam];
}

function mandarin(after: string): LanguageLevel | undefined {
  const grade = after.match(/^[^\d,;。一二三]{0,8}([一二三])级?(甲|乙)?/);
  if (!grade || (!grade[2] && !/级/.test(grade[0]))) return undefined;
  if (grade[1] === '一') return 'C2';
  return grade[1] === '二' ? (grade[2] === '乙' ? 'B2' : 'C1') : 'B1';
}

/** A level of the CEFR that is named as such. */
function cefr(text: string): LanguageLevel | undefined {
  const named = text.match(/(?<![a-z\d])([abc][12])(?![a-z\d])/)?.[1]?.toUpperCase();
  return languageLevels.find((level) => level === named);
}

const words: readonly (readonly [RegExp, LanguageLevel])[] = [
  [/母语|native|mother tongue|first language/, 'native'],
  [/精通|mastery/, 'C2'],
  [/limited working/, 'B1'],
  [/professional working/, 'B2'],
  [
    /流利|流畅|fluen|advanced|proficien|full professional|工作语言|working language|双语|三语|bilingual|trilingual|优秀|excellent|标准|纯正|地道|(?<!中)高级|口语好|very good|business[- ]level|无障碍/,
    'C1',
  ],
  [/熟练|良好|较好|不错|good|听说读写|strong|solid|好(?!多|奇)|过硬|扎实|upper[- ]intermediate|中高级|competent/, 'B2'],
  [/简单|入门|略懂|初级|少许|basic|elementary|beginner|some |simple/, 'A2'],
  [/一般|日常|中级|conversational|intermediate|working|普通(?!话)/, 'B1'],
];
/** What one does with a language says less than any word on how well. */
const use = /会话|沟通|交流|对话|阅读|读写/;
const basics = /基础/;

/** The level that words behind and before a language's name give it: CEFR first, then how well, then what for. */
export function wordLevel(after: string, before: string): ReadLevel | undefined {
  const named = cefr(after) ?? cefr(before);
  if (named) return { level: named, measured: true };
  const level = levelOfWords(after) ?? levelOfWords(before);
  if (level) return { level, measured: level === 'native' };
  const around = `${before} ${after}`;
  if (use.test(around)) return { level: 'B1', measured: false };
  return basics.test(around) ? { level: 'A2', measured: false } : undefined;
}

const levelOfWords = (text: string): LanguageLevel | undefined => words.find(([pattern]) => pattern.test(text))?.[1];

/** The grade behind a language that has one examination of its own: `日语N1`, `日语二级`. */
export function gradeBehind(code: string, after: string): ReadLevel | undefined {
  if (code !== 'ja') return undefined;
  const grade = after.match(
    /^[\s:(]{0,2}(?:能力|等级|国际|水平|考试|测试|证书){0,2}\s?(?:n([1-5])|([一二三])级|([1-3])级)/,
  );
  const level = grade && japanese[digit(grade[1] ?? grade[2] ?? grade[3] ?? '')];
  return level ? { level, measured: true } : undefined;
}
