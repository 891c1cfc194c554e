import type { Source, Warning } from '../../../shared/model/understood.ts';
import { disciplineHits, levelMentions } from '../degrees/degree-mentions.ts';
import { flexibilityHits } from '../hours/flexibility-words.ts';
import { skillMatcher } from '../skills/resolve-skill.ts';
import type { Clause } from '../text/clauses.ts';
import { isOtherLanguage } from '../text/language-of.ts';
import { countLetters } from '../text/letters.ts';
import { unitAt } from '../text/squeezed-text.ts';
import { longestRead, type TextField } from '../text/text-field.ts';

/** A posting is told of so many of its demands that meant nothing here. */
const mostListed = 5;
/** A demand shorter than this many characters is a heading or a remark. */
const shortest = 4;

/** What of the texts was not read at all: their end, their language. In the order of the fields. */
export function readUnread(fields: readonly TextField[]): readonly Warning[] {
  return fields.flatMap((field) => {
    const { pointer, sent, text } = field;
    const long = sent.length > longestRead;
    return [
      ...(long
        ? [
            {
              code: 'text.too-long',
              pointer,
              span: [longestRead, sent.length] as const,
              params: { max: longestRead, length: sent.length },
            },
          ]
        : []),
      ...(isOtherLanguage(text) ? [{ code: 'text.other-language', pointer }] : []),
    ];
  });
}

/**
 * The demands of a posting in which nothing was recognised, each with its place and wording: sentences below a heading of
 * demands. `read` are the places of all that was read.
 */
export function readNotUnderstood(fields: readonly TextField[], read: readonly Source[]): readonly Warning[] {
  return fields.flatMap((field) => unreadDemands(field, read)).slice(0, mostListed);
}

/** A candidate's text of which nothing at all was read. Its wording may be personal and is not repeated. */
export function readNothing(fields: readonly TextField[], read: readonly Source[]): readonly Warning[] {
  const said = fields.filter(
    ({ pointer, text }) => pointer !== '/headline' && countLetters(text, leastSaid) >= leastSaid,
  );
  return said.flatMap(({ pointer, sent }) =>
    read.some((source) => source.pointer === pointer)
      ? []
      : [{ code: 'text.not-understood', pointer, span: [0, Math.min(sent.length, longestRead)] as const }],
  );
}

/** The places of all that was read, without what follows from it. */
export function sourcesIn(read: object): readonly Source[] {
  const sources: Source[] = [];
  collect(read, sources);
  return sources;
}

function collect(read: object, sources: Source[]): void {
  if (isSource(read)) {
    sources.push(read);
    return;
  }
  for (const [name, value] of Array.isArray(read) ? read.entries() : Object.entries(read)) {
    if (typeof value === 'object' && value !== null && !derived.has(name)) collect(value, sources);
  }
}

const isSource = (value: object): value is Source => 'pointer' in value;
const derived: ReadonlySet<unknown> = new Set(['alternatives', 'work', 'occupations', 'implies', 'accepts']);

/** A text with fewer letters says nothing that could be understood. */
const leastSaid = 20;

function unreadDemands(field: TextField, read: readonly Source[]): readonly Warning[] {
  const sentences = demandsOf(field);
  if (sentences.length === 0) return [];
  const known = new Set(read.flatMap(({ pointer, span }) => (pointer === field.pointer && span ? [span[0]] : [])));
  const starts = [...known].sort((a, b) => a - b);
  return sentences.slice(0, mostLooked).flatMap(({ from, to }) => {
    const span = field.normalised.original(from, to);
    if (starts.some((start) => start >= span[0] && start < span[1]) || isRecognised(field, from, to)) return [];
    const wording = field.sent
      .slice(...span)
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, longestWording);
    return [{ code: 'text.not-understood', pointer: field.pointer, span, params: { wording } }];
  });
}

/** Demands that are looked at: a posting with more is a list of something else. */
const mostLooked = 60;
/** Wordings are shown so far. */
const longestWording = 60;

/** Sentences of demands, without the number of the item and the heading. */
function demandsOf({ clauses, text }: TextField): readonly { readonly from: number; readonly to: number }[] {
  const sentences = new Map<number, { from: number; to: number }>();
  for (const { sentence, from, to } of clauses.filter(isDemand)) {
    const known = sentences.get(sentence);
    sentences.set(sentence, { from: known?.from ?? from, to });
  }
  return [...sentences.values()].flatMap(({ from, to }) => {
    const lead = text.slice(from, to).match(itemLead)?.[0].length ?? 0;
    const rest = text.slice(from + lead, to).trimEnd();
    return countLetters(rest, shortest) < shortest || heading.test(rest)
      ? []
      : [{ from: from + lead, to: from + lead + rest.length }];
  });
}

const isDemand = ({ part, text }: Clause): boolean => part === 'demands' && text.trim() !== '';
const itemLead =
  /^(?:[^\p{L}]{0,8}|[一二三四五六七八九十][、.])(?:[^:\n]{0,16}(?:要求|资格|条件|requirements|qualifications)\s?[:】\]])?[^\p{L}]{0,8}/u;
const heading = /^.{0,14}(?:要求|资格|条件|项|希望你?|期待你?|需要你?|requirements|qualifications|haves?)[】\]:：]?$/;

/** Whether any table knows a word of the stretch, or it holds what people are like, which is known and not used. */
function isRecognised(field: TextField, from: number, to: number): boolean {
  const { squeezed, text } = field;
  if (known.test(text.slice(from, Math.min(to, from + longestLooked)))) return true;
  const [first, last] = [unitAt(squeezed, from), unitAt(squeezed, to)];
  return (
    [levelMentions, flexibilityHits, disciplineHits].some((hitsOf) =>
      hitsOf(field).some((hit) => hit.from < last && hit.to > first),
    ) || skillMatcher.scan(squeezed, undefined, [first, last]).length > 0
  );
}

const longestLooked = 400;
/** What a reader understands and has no use for: traits, commonplaces, experience and schooling in general, hidden criteria. */
const known =
  /责任心|责任感|敬业|团队|沟通|表达|协作|合作|学习能力|抗压|压力|吃苦|耐劳|踏实|认真|细心|细致|严谨|积极|主动|乐观|热爱|热情|热心|诚信|诚实|品行|品德|性格|开朗|勤奋|上进|进取|思维|逻辑|执行力|服从|职业道德|职业素养|独立|创新|好奇|兴趣|亲和力|稳重|自律|守时|责任|态度|健康|经验|经历|学历|专业|毕业|应届|证书|年以上|不限|英语|日语|语言|普通话|出差|加班|倒班|夜班|优先|包吃|包住|食宿|体检|福利|补贴|五险|奖金|年终奖|responsib|team|communicat|motivat|interpersonal|passion|attitude|independen|organi[sz]|detail|fast[- ]paced|learn|experience|degree|diploma|english|travel|pressure|flexib|reliab|punctual/;
