import type { Day } from '../../../shared/kernel/time.ts';
import type { Importance } from '../../../shared/model/codes.ts';
import type { Source, Warning } from '../../../shared/model/understood.ts';
import { sourceAt, type TextField } from '../text/text-field.ts';
import { calendarDates, type NamedDate } from './calendar-dates.ts';
import { contradiction } from './contradiction.ts';

/** The day on which work may begin, and how much whoever states it insists on it. */
export interface Start {
  readonly day: Day;
  readonly importance: Importance;
  readonly source: Source;
}

/** The field that holds the day: a candidate's `/availableFrom` or a vacancy's `/startsOn`. */
export type StartField = '/availableFrom' | '/startsOn';

/**
 * When work can begin: the field, else a date in the text. Reading knows no today, so `一周内到岗` and `immediately` name no
 * day: they are left unread and said in a warning (`date.relative`) that names the field to fill. Where a date in the text
 * differs from the field, the field counts and a warning says so.
 */
export function readStart(
  field: { readonly day: Day | undefined; readonly pointer: StartField },
  fields: readonly TextField[],
  warnings: Warning[],
): Start | undefined {
  const { day, pointer } = field;
  const read = startInText(fields, pointer);
  if (day === undefined) {
    if (!read) warnings.push(...relativeStarts(fields, pointer));
    return read;
  }
  if (read && read.day !== day) {
    warnings.push(contradiction(read.source.pointer, pointer, { used: day, text: read.day }));
  }
  return { day, importance: 'strong', source: { pointer } };
}

/** A text without any of these says nothing of a beginning. */
const signs =
  /到岗|入职|上岗|开工|报到|就职|返工|上班|availab|\bstart|\bjoin|commenc|notice|free from|onwards|asap|as soon as/;
const startAfter =
  /^(?:[^\S\n]|后|以后|之后|起|开始|左右|前|即可|可以?|能|便可|就可以?|方?可|随时|正式|预计|[(:]){0,5}(?:到岗|入职|上岗|开工|报到|就职|返工|上班)|^ ?(?:start(?: date)?|onwards?)\b/;
const startBefore =
  /(?:(?:到岗|入职|上岗|开工|报到|就职|返工|上班)(?:时间|日期)?(?:为|是|在|于|[:：]|\s|最[快早]|预计|期望|约)|最[快早](?:可|能)?|available|availability|avail\.?|start(?:s|ing)?(?: date)?|joining(?: date)?|commenc\w{0,4}(?: date)?|free|(?:can|could|able to) (?:start|join))(?: (?:is|on|from|in|by|work|as of|after|date|early|late|mid))*[\s:：-]{0,3}$/;
const ahead =
  /可|能|预计|期望|希望|计划|拟|最[快早]|随时|起|时间|日期|availab|can |could|able to|free|start date|will|from|joining/;

function startInText(fields: readonly TextField[], pointer: StartField): Start | undefined {
  for (const field of fields) {
    if (!signs.test(field.text)) continue;
    const named = calendarDates(field.text);
    const latest = named.reduce((best, { day }) => (day !== undefined && day > best ? day : best), '');
    for (const date of named) {
      if (date.day === undefined || !isStart(field.text, date, pointer === '/startsOn' ? undefined : latest)) continue;
      const importance = /必须|务必|\bmust\b|最迟/.test(lineAround(field.text, date)) ? 'required' : 'strong';
      return { day: date.day, importance, source: sourceAt(field, date.from, date.to) };
    }
  }
  return undefined;
}

const lineAround = (text: string, { from, to }: NamedDate): string =>
  `${text.slice(Math.max(0, from - 16), from)}|${text.slice(to, to + 16)}`;

/**
 * A person's `2019年7月入职某公司` is history: without a word that looks ahead only the latest date of the text, with nothing
 * behind it, is a beginning. `latest` is undefined for a posting, which looks ahead always.
 */
function isStart(text: string, { day = '', from, to }: NamedDate, latest: string | undefined): boolean {
  const before =
    text
      .slice(Math.max(0, from - 30), from)
      .split(/[。;\n]|, (?=\w{4})/)
      .pop() ?? '';
  const after = text.slice(to, to + 24).split(/[。;\n]/)[0] ?? '';
  const behind = after.match(startAfter)?.[0];
  if (behind === undefined && !startBefore.test(before)) return false;
  if (/^\s?(?:-|~|至|到)\s?(?:20\d\d|今|现在|present|now)/.test(after)) return false;
  if (latest === undefined || ahead.test(`${before}|${behind ?? ''}`)) return !/started |joined /.test(before);
  return day === latest && /^\s*(?:$|[,、)])/.test(after.slice((behind ?? '').length));
}

const relative =
  /(?:随时|立即|立刻|马上|即时|即刻|尽快|尽早|即日起?)(?:可以?|能|即可)?(?:到岗|入职|上岗|上班|开工|报到|返工)|(?<![年月\d])(?:\d{1,2}|[一二两三四五六半]|十五)\s?(?:周|个?星期|个?礼拜|个月|天|个?工作日|日)(?:之?内|以内|左右|后|之后)?(?:可以?|能|即可|便可)?(?:到岗|入职|上岗|上班(?!\d)|开工|报到)|(?:到岗|入职|上岗)时间?\s?[:：为]?\s?(?:随时|立即|马上|尽快|(?:\d{1,2}|[一二两三四五六半])个?(?:周|星期|礼拜|月|天)(?:之?内|以内|后|左右)?)|(?:年底|月底|下个?月|明年|下周)(?:初|中|底)?(?:可以?|能|即可)?(?:到岗|入职|上岗|上班)|(?:春节|年|毕业|离职|过完年|国庆|五一)后(?:可以?|能|即可)?(?:到岗|入职|上岗|上班)|(?<![年\d]\s?)(?:\d{1,2}月(?:\d{1,2}[日号]|[初中底末]|份)?)(?:后|起)?(?:可以?|能|即可)?(?:到岗|入职|上岗|报到)|离职(?:通知)?期[^,。;\n]{0,10}|immediate(?:ly)? (?:availab\w{0,6}|start\w{0,3}|join\w{0,3})|(?:available|start|join) (?:immediately|now|asap|right away|straight away|as soon as possible|at short notice|(?:in|within) (?:\d{1,2}|a|one|two|three|four|six) (?:days?|weeks?|months?))|notice period[^,.;\n]{0,30}|(?:\d{1,2}|one|two|three|four|six)[ -](?:days?|weeks?|months?)['’]?s? notice|\basap\b|as soon as possible/;

/** What a text says of the beginning without naming a day: once a text, for whoever can fill the field. */
function relativeStarts(fields: readonly TextField[], pointer: StartField): readonly Warning[] {
  return fields.flatMap((field) => {
    const match = signs.test(field.text) ? field.text.match(relative) : null;
    if (match?.index === undefined) return [];
    const [from, to] = field.normalised.original(match.index, match.index + match[0].trimEnd().length);
    return [
      {
        code: 'date.relative',
        pointer: field.pointer,
        params: { wording: field.sent.slice(from, to), field: pointer },
      },
    ];
  });
}
