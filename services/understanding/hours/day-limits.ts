import type { Windows } from '../../../shared/model/understood.ts';
import { clauseAt } from '../text/clauses.ts';
import { sourceAt, type TextField } from '../text/text-field.ts';
import { importanceOf } from './importance-of.ts';
import { monToFri, namedDays } from './week-days.ts';

const hour =
  '(?:(上午|早上|早|中午|下午|晚上|晚)\\s?)?(\\d{1,2}|十[一二]?|[一二两三四五六七八九])(?:[点时:](?:([0-5]\\d)|(半))?)';
const latest = new RegExp(
  `${hour}分?(?:之?前|以前)(?:必须|必需|要|得|需要?|能|可以|可|就)?(?:下班|离开|走|到家|收工|接(?:孩子|小孩|娃|送))`,
);
const earliest = new RegExp(`${hour}分?(?:之?后|以后)(?:才)?(?:能|可以|可|开始)?(?:上班|到岗|到公司|工作|开始)`);
const english =
  /\b(?:(finish|leave|out|off|done|home) (?:by|before|at)|(start|available|begin|free|work)(?:s|ing)? (?:after|from)) (\d{1,2})(?:[:.]([0-5]\d))? ?(am|pm)\b/g;

/** Hours of the day between which nobody works at night: what one limit leaves open goes as far as these. */
const [dawn, night] = [6 * 60, 22 * 60];

interface Limit {
  readonly minutes: number;
  readonly from: number;
  readonly to: number;
}

/** When a person can work, from a latest end (`下午4点前下班`) or an earliest beginning (`after 9am`) alone. */
export function dayLimits(field: TextField): Windows | undefined {
  if (!/[点时:].{0,8}[前后]|\d ?[ap]m\b/.test(field.text)) return undefined;
  const [end, begin] = [chinese(field, latest, true), chinese(field, earliest, false)];
  const [first = begin, last = end] = [inEnglish(field, 2), inEnglish(field, 1)];
  const known = last ?? first;
  if (!known || (first && last && first.minutes >= last.minutes)) return undefined;
  const clause = clauseAt(field.clauses, known.from)?.text ?? '';
  const window = { days: namedDays(clause) ?? monToFri, from: first?.minutes ?? dawn, to: last?.minutes ?? night };
  const [from, to] = [Math.min(known.from, first?.from ?? known.from), Math.max(known.to, first?.to ?? 0)];
  return { windows: [window], importance: importanceOf(clause), source: sourceAt(field, from, to, 'inferred') };
}

function chinese(field: TextField, pattern: RegExp, end: boolean): Limit | undefined {
  const match = field.text.match(pattern);
  if (match?.index === undefined) return undefined;
  const [whole, part, word = '', minute, half] = match;
  const hours = /\d/.test(word)
    ? Number(word)
    : numerals.indexOf(word[word.length - 1] ?? '') + (word.length > 1 ? 10 : 0);
  const late = part ? /下午|晚/.test(part) && hours < 12 : end && hours < 8;
  const minutes = (hours + (late ? 12 : 0)) * 60 + (half ? 30 : Number(minute ?? 0));
  return minutes > 0 && minutes < 1_440 ? { minutes, from: match.index, to: match.index + whole.length } : undefined;
}

const numerals = '零一二三四五六七八九十';

function inEnglish(field: TextField, group: 1 | 2): Limit | undefined {
  for (const match of field.text.matchAll(english)) {
    const [whole, , , hours, minute, half] = match;
    if (match[group] === undefined) continue;
    const minutes = ((Number(hours) % 12) + (half === 'pm' ? 12 : 0)) * 60 + Number(minute ?? 0);
    return { minutes, from: match.index, to: match.index + whole.length };
  }
  return undefined;
}
