import type { DegreeLevel, Importance } from '../../../shared/model/codes.ts';
import type { Source } from '../../../shared/model/understood.ts';
import { type Clause, clauseAt } from '../text/clauses.ts';
import { sourceOfHit, type TextField } from '../text/text-field.ts';
import { type LevelMention, levelMentions, levelRank } from './degree-mentions.ts';

/** The degree level that a text asks for; at least one of `min` and `max` is there. */
export interface AskedLevel {
  readonly min?: DegreeLevel;
  readonly max?: DegreeLevel;
  readonly importance: Importance;
  readonly source: Source;
}

/**
 * The level that a vacancy's texts ask for: the lowest that is asked of all. What is only preferred counts where nothing is
 * asked, what is said to be let pass (`优秀者可放宽至大专`) only where nothing else is named. Undefined as well where every
 * level will do (`学历不限`).
 */
export function readAskedLevel(fields: readonly TextField[]): AskedLevel | undefined {
  const named = fields.flatMap((field) => asksIn(field));
  const open = fields.some(({ text }) => anyLevel.test(text));
  const firm = named.filter(({ kind }) => kind === 'firm' || kind === 'most');
  if (firm.length > 0 && !open) return joined(firm);
  const preferred = named.filter(({ kind }) => kind === 'preferred');
  const rest = preferred.length > 0 || open ? preferred : named;
  const lowest = lowestOf(rest);
  return (
    lowest && {
      min: lowest.mention.level,
      importance: preferred.length > 0 ? 'preferred' : 'strong',
      source: lowest.source,
    }
  );
}

const anyLevel =
  /学历\s?(?:要求)?[:：]?\s?(?:不限(?!工作|经验|专业)|无要求|不作要求|不做要求)|不限\s?学历|不(?:要求|看|论)学历|no (?:degree|qualifications?) (?:is |are )?(?:required|needed)|degree (?:is )?not (?:required|needed)/;

/** How a level is named: asked of all, at most, preferred, or let pass. */
interface Ask {
  readonly mention: LevelMention;
  readonly kind: 'firm' | 'most' | 'preferred' | 'exception';
  /** The upper end where a range is given (`大专至本科`). */
  readonly upTo?: DegreeLevel;
  readonly importance: Importance;
  readonly source: Source;
}

function joined(asks: readonly Ask[]): AskedLevel | undefined {
  const most = asks.find(({ kind }) => kind === 'most');
  const least = lowestOf(asks.filter(({ kind }) => kind === 'firm'));
  const first = least ?? most;
  if (!first) return undefined;
  const max = least?.upTo ?? (least ? undefined : most?.mention.level);
  return {
    ...(least && { min: least.mention.level }),
    ...(max && { max }),
    importance: first.importance,
    source: first.source,
  };
}

const lowestOf = (asks: readonly Ask[]): Ask | undefined =>
  asks.reduce<Ask | undefined>(
    (low, next) => (!low || levelRank(next.mention.level) < levelRank(low.mention.level) ? next : low),
    undefined,
  );

/** More levels than this are a text about degrees, not a demand. */
const maxMentions = 40;

function asksIn(field: TextField): readonly Ask[] {
  const mentions = levelMentions(field).slice(0, maxMentions);
  return mentions.flatMap((mention, index) => {
    const clause = clauseAt(field.clauses, field.squeezed.at[mention.from] ?? 0);
    if (!clause) return [];
    const [previous, next] = [mentions[index - 1], mentions[index + 1]];
    if (previous && isRange(field, previous, mention)) return [];
    const around = surroundings(field, mention, { from: previous?.to ?? 0, to: next?.from ?? Number.MAX_SAFE_INTEGER });
    if (!isAsked(clause, around, field.pointer)) return [];
    const upTo = next && isRange(field, mention, next) && !andAbove.test(surroundings(field, next).after);
    return [
      {
        mention,
        kind: kindOf(around),
        ...(upTo && { upTo: next.level }),
        importance: importanceOf(clause, around),
        source: sourceOfHit(field, mention),
      },
    ];
  });
}

interface Surroundings {
  readonly before: string;
  readonly named: string;
  readonly after: string;
}

/** What stands around a mention in its clause, squeezed, up to the next mentions. */
function surroundings(
  { squeezed: { text } }: TextField,
  { from, to }: LevelMention,
  room = { from: 0, to: text.length },
): Surroundings {
  const ahead =
    text
      .slice(Math.max(room.from, from - lookBack), from)
      .split(clauseMarks)
      .at(-1) ?? '';
  const behind = text.slice(to, Math.min(room.to, to + lookOn)).split(clauseMarks)[0] ?? '';
  return { before: ahead, named: text.slice(from, to), after: behind };
}

const [lookBack, lookOn] = [24, 48];
const clauseMarks = /[。；;!?\n，,]/;

/** `大专至本科`, `大专-本科`: two levels with nothing but a word for a range between them. */
function isRange({ text, squeezed }: TextField, low: LevelMention, high: LevelMention): boolean {
  const between = text.slice((squeezed.at[low.to - 1] ?? 0) + 1, squeezed.at[high.from] ?? 0);
  return levelRank(high.level) > levelRank(low.level) && /^\s?(?:学历)?\s?(?:-|—|~|–|至|到|\bto\b)\s?$/.test(between);
}

const andAbove = /^(?:学历|学位|毕业)?(?:\(含\)|含)?(?:[及或]?其?以?上|起|orabove|orhigher)/;
const andBelow = /^(?:学历|学位|毕业)?(?:\(含\)|含)?(?:[及或]?其?以下|orbelow|orlower)/;
const preferredAfter =
  /^(?:生|学位|学历|文凭|毕业|者|的|degree|holders?|[及或]?以上|orabove)*(?:者)?(?:优先|更佳|尤佳|更好|最佳|者佳|为佳|佳|加分|(?:is|are)?(?:strongly|highly)?prefer|(?:is|are)?(?:a)?plus|(?:is|are|would)?(?:be)?(?:an)?advantage|(?:is)?desirable|(?:is)?bonus)/;
const preferredBefore =
  /(?:优先(?:考虑|录用)?|最好(?:是|为)?|prefer(?:ably|red|ence)?(?:with|for|a|an|:)*|ideally(?:with|a|an)*)[:：]?$/;
const passBefore = /放宽|可以?接受|降(?:低)?[至到]|(?:优秀|突出|能力强|丰富)(?:者|的|人员)?[^，,]{0,6}(?:可|者)$/;
const passAfter = /^(?:学历|生|毕业)?(?:者)?(?:也可|亦可|可考虑|也能|可放宽|酌情|\+|(?:至少)?需(?:要)?(?:有)?\d)/;

function kindOf({ before, after }: Surroundings): Ask['kind'] {
  if (passBefore.test(before) || passAfter.test(after)) return 'exception';
  if (preferredAfter.test(after) || preferredBefore.test(before)) return 'preferred';
  return andBelow.test(after) ? 'most' : 'firm';
}

/** `Bachelor's degree or equivalent experience required` does not insist on the degree. */
const orElse = /orequivalent|或同等|同等学[历力]/;

function importanceOf(clause: Clause, { after }: Surroundings): Importance {
  if (orElse.test(after)) return 'strong';
  return clause.wording === 'required' || clause.section === 'required' ? 'required' : 'strong';
}

/** A clause this short that names a level can only be about it (`学历：本科`). */
const shortClause = 16;
const aboutDegree =
  /学历|学位|以上|起|毕业|专业|优先|统招|全日制|文凭|要求|资格|条件|degree|orabove|orhigher|minimum|atleast|required|\bin\b|preferred|qualification|holder|education/;
/** Others' degrees: a team of doctors, a station for postdocs, teaching undergraduates. */
const othersBefore =
  /(?:\d|几|数十?|多|一|二|两|三|十)[名位个余]+(?:海外|知名|顶尖)?$|(?:指导|带教|培养|面向|辅导|由)(?:过|了)?$/;
const othersAfter =
  /^(?:团队|领衔|带队|带领|组成|创[办立始]|为主|(?:科研)?(?:工作|流动)站|生?导师|论文|招生|教材|学生(?!.{0,6}优先)|占比)/;

function isAsked(clause: Clause, { before, named, after }: Surroundings, pointer: string): boolean {
  const words = before + named + after;
  if (othersBefore.test(before) || othersAfter.test(after)) return false;
  // `大专以下勿投` asks for the level above it, which others say better.
  if (andBelow.test(after) && /勿|谢绝|免/.test(after)) return false;
  const isTheirs = clause.part === 'about' || clause.part === 'offers';
  if (isTheirs) return aboutDegree.test(words);
  if (pointer === '/title' || clause.part === 'demands' || clause.text.length <= shortClause) return true;
  return aboutDegree.test(words) || /[)）\]】:：.、\d•·-]$|^$|大学$/.test(before);
}
