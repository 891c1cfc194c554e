import type { Clause } from '../text/clauses.ts';
import { clauseAt } from '../text/clauses.ts';
import type { TextField } from '../text/text-field.ts';
import { numberOf } from './numbers.ts';

/** Years of work that a text names, in years; offsets are of the normalised text. */
export interface YearsMention {
  readonly min: number;
  /** Present where the text gives a range or an upper limit. */
  readonly max?: number;
  readonly from: number;
  readonly to: number;
  /** The clause in which they stand. */
  readonly clause: Clause | undefined;
  /** The rest of their sentence after them, and what stands before them in it; both bounded. */
  readonly after: string;
  readonly before: string;
}

const n =
  '(?:\\d{1,2}(?:\\.\\d)?|半|十[一二三四五六七八九]?|[一二两三四五六七八九]十?|(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|an?)(?=[ -]))';
const year = '(?:个?年{1,2}|years?(?!ly|book|-end)|yrs?|yoe\\b)';
const month = '(?:个月|months?\\b)';
const dash = '(?:-{1,3}|~|—{1,2}|–|－|至|到|or|to)';
const plus = '(?:\\+|\\(\\d{1,2}\\))?'; // `3+`, `three (3)`
const mention = new RegExp(
  `(${n})\\s?${plus}\\s?(?:${year}\\s?)?${dash}\\s?(${n})\\s?${plus}\\s?(${year}|${month})|` +
    `([二两三四五六七八])([三四五六七八九])年|(${n})\\s?${plus}\\s?(?:or more |or above )?-?(${year}|${month})(半)?`,
  'g',
);
/** In what somebody says of himself: `3 yrs in FMCG marketing`, `1.5 years at a bank`. */
const ownWork = /^\s(?:in|at|as|with|of)\s/;
const ofOneself: ReadonlySet<string> = new Set(['/summary', '/headline']);
/** No posting or profile names more; the rest of a longer text is not looked at. */
const maxMentions = 60;
// A sentence about work is not longer than this behind the number, nor the words before it.
const [lookOn, lookBack] = [70, 16];

/** All years and months of work that a text names, in order. */
export function yearsMentions(field: TextField): readonly YearsMention[] {
  const found: YearsMention[] = [];
  for (const match of field.text.matchAll(mention)) {
    if (found.length === maxMentions) break;
    const read = mentionOf(field, match);
    if (read && isWork(field, read)) found.push(read);
  }
  return found;
}

function mentionOf(field: TextField, match: RegExpExecArray): YearsMention | undefined {
  const [whole, low, high, rangeUnit, tens, units, single, unit, half] = match;
  const from = match.index + (low || single ? listNumber(field, match.index, low ?? single ?? '') : 0);
  if (isInsideNumber(field.text, from)) return undefined;
  const to = match.index + whole.length;
  const first = yearsOf(field.text.slice(from, match.index + (low ?? single ?? tens ?? '').length));
  const last = high ?? units;
  const scale = (rangeUnit ?? unit)?.match(/月|month/) ? 12 : 1;
  const min = (first + (half ? 0.5 : 0)) / scale;
  const max = last === undefined ? undefined : yearsOf(last) / scale;
  if (!(min <= 50) || (max !== undefined && !(max >= min && max <= 50))) return undefined;
  return { min, ...(max !== undefined && { max }), from, to, ...around(field, from, to) };
}

const yearsOf = (wording: string): number =>
  wording === '半' ? 0.5 : wording === 'a' || wording === 'an' ? 1 : numberOf(wording);

function around(field: TextField, from: number, to: number): Pick<YearsMention, 'clause' | 'after' | 'before'> {
  const clause = clauseAt(field.clauses, from);
  const end = field.text.slice(to, to + lookOn).search(/[。;!\n]|\.\s|\.$|\d[、.)]\s?[^\d\s]/);
  return {
    clause,
    after: field.text.slice(to, to + (end < 0 ? lookOn : end)),
    before:
      field.text
        .slice(Math.max(0, from - lookBack), from)
        .split(/[。；;\n]/)
        .at(-1) ?? '',
  };
}

/** `2023年` is a date, `v1.3` a version and `phone` no number: what stands before the number makes it longer than it looks. */
function isInsideNumber(text: string, from: number): boolean {
  const ahead = text.slice(Math.max(0, from - 4), from);
  if (/[a-z]/.test(text[from] ?? '')) return /[a-z]$/.test(ahead);
  return (
    /\d/.test(text[from] ?? '') && (/\d$/.test(ahead) || (/\d\.$/.test(ahead) && !/(?:^|\D)\d{1,2}\.$/.test(ahead)))
  );
}

/**
 * `1.3年以上` in a numbered list is item 1 and three years: so it is at the beginning of a line or sentence, behind a heading,
 * and where the item before it stands above. Answers how many characters belong to the item's number.
 */
function listNumber({ text, pointer }: TextField, at: number, wording: string): number {
  const [item, rest] = wording.split('.');
  if (rest === undefined || item === undefined) return 0;
  // People count their own half years; postings number their demands.
  if (rest === '5' && ofOneself.has(pointer) && /[^\n]/.test(text[at - 1] ?? '\n')) return 0;
  const ahead = text.slice(Math.max(0, at - longestItem), at);
  const opens = /(?:^|[\n。;；:：!】\])》•●]|要求|条件|资格|描述|职责|期望)\s{0,3}$/.test(ahead);
  const previous = new RegExp(`(?:^|[^\\d.])${Number(item) - 1}[.、)]`).test(ahead);
  return opens || previous ? item.length + 1 : 0;
}

/** How far above an item the item before it begins. */
const longestItem = 300;

/** Words for work: in the rest of the sentence where the years are a minimum or a range, else in the rest of the clause. */
const workAfter =
  /经验|经历|工作|从业|从事|开发|研发|运维|测试|设计|编程|编码|管理|架构|教学|教研|项目|实施|销售|任职|experience|working|background|in (?:a|the) (?:similar|related|same)/;
const workInClause = /经验|经历|工作|从业|从事|开发|研发|任职|experience|working in|of (?:work|practice)/;
const workBefore =
  /经验|经历|工作|从业|从事|开发|研发|任职|年限|驾龄|工龄|[做干][过了]|做[\u4e00-\u9fff]{1,4}$|experience|worked|working/;
/** `及以上`, `或者以上`, `(含)以上`, `+`: years like these are asked for. */
const atLeast = /^\s?(?:\+|\(含\)|左右|[及或]?者?其?\s?(?:以上|之上)|or more|or above|(?:or )?(?:over|plus))/;
const atLeastBefore =
  /(?:至少|最少|不少于|不低于|不小于|满|超过|>=?|≥|at ?least|minimum(?: of)?|min\.?|over|more than|above)\s?$/;
/** `5年及以上` for a whole line can only be about work. */
const standsAlone = /^[\s\d.、():•*-]{0,6}(?:要求|至少|最少|不少于|at ?least|minimum(?: of)?|min\.?)?\s?$/;
/** Years of schooling, contracts, companies and products; of them the words stand close. */
const notWorkBefore =
  /学制|合同|成立|创立|创办|历史|历经|经过|试用|保修|质保|年薪|每|未来|过去|毕业|融资|上市|深耕|专注|沉淀|积累|发展|签约|签订|服务期|有效期|居住|社保|[近前第]$|founded|established|contract|last|past|next|every|per|over the/;
const notWorkAfter =
  /^\s?(?:制|期|岁|周年|老店|品牌|历史|薪|终|假|度|级|底|初|内(?!.{0,6}经验)|前(?![端台后沿期])|后(?![端台期])|间|来|的?(?:历史|发展|积累|沉淀|合同|质保)|一[次度]|[一二两三四五六七八九十\d]{1,2}次|多次|[0-9]{1,2}月|.{0,5}(?:年假|调薪|涨薪|转正|奖金|晋升)|应届|毕业|本科|大专|硕士)/;
const notWork = /^\s?old\b|^\s?contract|^\s?warranty|^\s?ago/;

function isWork({ text, pointer }: TextField, { clause, before, after, from, to, max }: YearsMention): boolean {
  if (clause && (clause.part === 'about' || clause.part === 'offers')) return false;
  const wording = text.slice(from, to);
  if (notWork.test(after) || (wording.includes('年') && notWorkAfter.test(after))) return false;
  if (notWorkBefore.test(before.slice(-6)) && !/经验|经历|experience/.test(after.slice(0, 40))) return false;
  if (workBefore.test(before.slice(-8)) || (ofOneself.has(pointer) && ownWork.test(after))) return true;
  const asked = max !== undefined || /\+|more/.test(wording) || atLeast.test(after) || atLeastBefore.test(before);
  if (asked && /^\s(?:(?:in|as|of)\s|[a-z]{3,12}ing\s)/.test(after)) return true;
  if (asked && standsAlone.test(before) && after.replace(atLeast, '').trim() === '') return true;
  // `本科，3年以上；`
  if (asked && wording.includes('年') && clause?.text.replace(wording, '').replace(atLeast, '').trim() === '')
    return true;
  const isMonths = /月|month/.test(wording);
  return asked && !isMonths ? workAfter.test(after) : workInClause.test(after.split(/[，,]/)[0] ?? '');
}
