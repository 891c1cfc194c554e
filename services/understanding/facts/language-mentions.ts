import type { LanguageLevel } from '../../../shared/model/codes.ts';
import { languageExams, languageNames } from '../data/language-words.ts';
import { PhraseMatcher } from '../text/phrase-matcher.ts';
import { foldName } from '../text/squeezed-text.ts';
import type { TextField } from '../text/text-field.ts';
import { examLevel, gradeBehind, type ReadLevel, wordLevel } from './language-levels.ts';

/** A language that a text names as spoken or asked for; offsets are of the normalised text. */
export interface LanguageMention {
  readonly code: string;
  readonly level?: LanguageLevel;
  /** The level was measured, not told by a word. */
  readonly measured: boolean;
  /** What stands before and behind the name and its list in the clause. */
  readonly around: string;
  /** Another language would do as well. */
  readonly alternative: boolean;
  readonly from: number;
  readonly to: number;
}

interface Name {
  readonly code: string;
  readonly exam?: string;
}

const matcher = new PhraseMatcher<Name>([
  ...languageExams.flatMap(([code, exam, names]) =>
    names.split(',').map((name) => [foldName(name), { code, exam }] as const),
  ),
  ...languageNames.flatMap(([code, names]) => names.split(',').map((name) => [foldName(name), { code }] as const)),
]);

interface Hit extends Name {
  readonly from: number;
  readonly to: number;
}

/** Letters of languages in a compound: `中英双语`, `粤英三语`, `中葡文`. */
const letters: Readonly<Record<string, string>> = {
  中: 'zh',
  英: 'en',
  粤: 'yue',
  日: 'ja',
  韩: 'ko',
  德: 'de',
  法: 'fr',
  葡: 'pt',
  西: 'es',
  俄: 'ru',
  泰: 'th',
};
const compound =
  /(?<![国初高集])([中英粤日韩德法葡西俄泰](?:[、/]?(?!文)[中英粤日韩德法葡西俄泰]){1,3})(?:文?[双三]语|文(?!化|明|章|学|件|科|员)|语(?!言|音|句))|两文三语|biliterate and trilingual/g;

/** No text names languages more often; what stands behind is a list of something else. */
const maxNames = 60;

/** All languages that a text names as spoken or asked for, in order; names with another meaning are left out. */
export function languageMentions(field: TextField): readonly LanguageMention[] {
  const hits = hitsIn(field).slice(0, maxNames);
  const mentions: LanguageMention[] = [];
  for (let index = 0; index < hits.length; ) {
    let last = index;
    while (last + 1 < hits.length && isListed(field.text, hits[last], hits[last + 1])) last++;
    mentions.push(...groupOf(field, hits.slice(index, last + 1), hits[index - 1], hits[last + 1]));
    index = last + 1;
  }
  return mentions;
}

function hitsIn(field: TextField): readonly Hit[] {
  const { at } = field.squeezed;
  const named = matcher.scan(field.squeezed).map(({ value, from, to }) => ({
    ...value,
    from: at[from] ?? 0,
    to: (at[to - 1] ?? 0) + 1,
  }));
  if (!/[双三]语|[中英粤日韩德法葡西俄泰][文语]|两文|trilingual/.test(field.text)) return named;
  const compounds = [...field.text.matchAll(compound)].flatMap((match) => compoundHits(match));
  const inside = ({ from, to }: Hit): boolean => compounds.some((other) => from < other.to && to > other.from);
  return compounds.length === 0
    ? named
    : [...named.filter((hit) => !inside(hit)), ...compounds].sort((a, b) => a.from - b.from);
}

function compoundHits(match: RegExpExecArray): readonly Hit[] {
  const [from, to] = [match.index, match.index + match[0].length];
  const codes = match[1] ? [...match[1]].flatMap((letter) => letters[letter] ?? []) : ['zh', 'en', 'yue'];
  return codes.map((code) => ({ code, from, to }));
}

const joint = /^[\s、,/和及与跟以兼或&+]{0,3}(?:and\/or|and|or|as well as|plus|以及|或者|还是)?\s{0,2}$/;

/** Two names with nothing but a sign or a small word between them are of one list. */
const isListed = (text: string, a: Hit | undefined, b: Hit | undefined): boolean =>
  a !== undefined &&
  b !== undefined &&
  (a.from === b.from || (b.from >= a.to && b.from - a.to <= 14 && joint.test(text.slice(a.to, b.from))));

const compoundWord = /[双三]语|两文|lingual/;

/** The words on a list of languages stand this near, in the same clause. */
const near = 26;

function groupOf(
  field: TextField,
  hits: readonly Hit[],
  previous: Hit | undefined,
  next: Hit | undefined,
): readonly LanguageMention[] {
  const [first, last] = [hits[0], hits[hits.length - 1]];
  if (!first || !last) return [];
  const { text } = field;
  const whole = text.slice(first.from, last.to);
  const before = wordsBefore(text, first, previous);
  const after = wordsAfter(text, last, next);
  if (isOtherThing(before, after, whole)) return [];
  const shared = wordLevel(after, compoundWord.test(whole) ? whole : before);
  const levels = hits.map((hit) => {
    const behind = gradeIn(text, hit) + (hit === last ? after : '');
    return (hit.exam ? examLevel(hit.exam, behind) : undefined) ?? gradeBehind(hit.code, behind) ?? shared;
  });
  if (levels.every((level) => level === undefined) && !isOfSpeech(field, before, after)) return [];
  const alternative = hits.length > 1 && /或|\bor\b/.test(whole);
  return hits.map((hit, index) => mentionOf(hit, levels[index], `${before}${whole}${after}`, alternative));
}

function wordsBefore(text: string, first: Hit, previous: Hit | undefined): string {
  const from = Math.max(previous?.to ?? 0, first.from - near);
  return (
    text
      .slice(from, first.from)
      .split(/[。;!\n,、)]/)
      .pop() ?? ''
  );
}

/** Words behind `and` belong to the next language: `fluent English and conversational Mandarin`. */
function wordsAfter(text: string, last: Hit, next: Hit | undefined): string {
  const to = last.to + near;
  const reach =
    next && next.from < to ? text.slice(last.to, next.from).split(/\b(?:and|but|plus|with)\b/)[0] : undefined;
  return (reach ?? text.slice(last.to, to)).split(/[。;!\n,、)]|\. |\.$/)[0] ?? '';
}

/** The grade that is part of the name: `HSK6`, `JLPTN1`. */
const gradeIn = (text: string, { exam, from, to }: Hit): string =>
  exam === 'hsk' || exam === 'jlpt' ? (text.slice(from, to).match(/\d$/)?.[0] ?? '') : '';

const mentionOf = (hit: Hit, own: ReadLevel | undefined, around: string, alternative: boolean): LanguageMention => ({
  code: hit.code,
  ...(own && { level: own.level }),
  measured: own?.measured ?? false,
  around,
  alternative,
  from: hit.from,
  to: hit.to,
});

/** Teaching, studying and selling a language is work; a region, a people or a paper bears its name only. */
const thingAfter =
  /^\s?(?:教师|老师|教学|教研|义|言|语[音料义法]|教育|教材|教练|培训|课|家教|辅导|学科|专业|系|学习|学院|文学|区|国家|地区|市场|站|网站|版|界面|歌|电影|字幕|绘本|词|题|书(?!面|写)|角|周|节|简历|打字|输入|名|姓名|对照|说明|合同|资料翻译|app|软件|产品|平台|编辑|文案|写作课|medicine|pharmac|herbal|market|painting|academy|compan|compatriots|cuisine|food|restaurant|culture|new year|history|literature|studies|government|version|website|teacher|tutor|lessons?|class|customers?|clients?|brands?|cars?|manufactur|engineering|language (?:school|degree|teach|course|literature))/;
const speakingRegion = /^[- ]?speaking (?:countr|market|region|world|area|clients|customers)/;
const thingBefore =
  /(?:教授?|辅导|学习|翻译成|degree in|major(?:ing|ed)? in|teach(?:es|ing)?|stud(?:y|ying|ied)|traditional|classical)\s?(?:the )?$/;
/** Papers and documents in a language ask that one can read it only where reading is spoken of. */
const papers = /^\s?(?:文献|论文|资料|文档|材料|期刊|书籍|技术文档|技术资料|documents?|papers?|literature)/;
const canRead =
  /(?:能|可|会|习惯|擅长|熟练|流畅|独立|良好)(?:够|以)?(?:熟练|独立|流畅|顺利|快速)?(?:地)?(?:阅读|查阅|撰写|读写|读懂|理解|检索)[^,]{0,6}$/;
const speakers = /客服|销售|外贸|助理|主播|运营|文员|专员|导游|接待|商务|翻译|讲解|speaking|speaker/;

function isOtherThing(before: string, after: string, whole: string): boolean {
  if (speakingRegion.test(after) || thingBefore.test(before)) return true;
  if (/(?:不会|不懂|不太会|不擅长|不讲|不说|do not speak|don['’]t speak|no)\s?$/.test(before)) return true;
  if (papers.test(after)) return !canRead.test(before) && !/(?:阅读|写作|撰写|检索)[^,]{0,4}(?:能力|水平)/.test(after);
  return thingAfter.test(after) && !/[双三]语$/.test(whole)
    ? true
    : /^(?:教|学校|幼儿园|课|培训|教师|绘本)/.test(after);
}

const speechBefore =
  /会|懂|讲|说|识|使用|运用|用|掌握|具备|能|以|语言|外语|speak|spoken|written|language|in $|command|knowledge|require|need|prefer|prerequisite/;
const speechAfter =
  /^[\s-]?(?:能力|水平|口语|沟通|交流|听说|读写|书面|优先|加分|更佳|必须|必备|为母语|者|及格|证书|和|speaking|speaker|speakers|skills?|required|preferred|essential|desirable|is |will|would|an? (?:advantage|plus|asset|must)|language|proficiency|abilit)/;

/** A bare name counts where the words about it, or its line, are of speech. */
function isOfSpeech(field: TextField, before: string, after: string): boolean {
  if (speechBefore.test(before) || speechAfter.test(after)) return true;
  if (field.pointer === '/title') return speakers.test(after.slice(0, 10));
  return /^[\s\d.:·-]{0,4}$/.test(before) && /^\s?(?:\(|$)/.test(after) && field.pointer !== '/headline';
}
