import type { Clause } from './clauses.ts';
import type { Surroundings, Wording } from './wording.ts';

/** How far from what is named, within its clause, words on it are looked for. */
const reach = 120;

/** What stands before and after something named, up to the ends of its clause and to words that turn against the rest. */
export interface Context {
  readonly before: string;
  readonly after: string;
}

/** The context of [from, to) of `text`. */
export function contextAt(text: string, clause: Clause | undefined, from: number, to: number): Context {
  return { before: contextBefore(text, clause, from), after: contextAfter(text, clause, to) };
}

/** What stands before `from` in the clause that it stands in. */
export function contextBefore(text: string, clause: Clause | undefined, from: number): string {
  const before = text.slice(Math.max(clause?.from ?? 0, from - reach), from);
  return mayTurn.test(before) ? (before.split(contrast).pop() ?? '') : before;
}

/** What stands behind `to` in the clause that it stands in. */
export function contextAfter(text: string, clause: Clause | undefined, to: number): string {
  const after = text.slice(to, Math.min(clause?.to ?? text.length, to + reach));
  return mayTurn.test(after) ? (after.split(contrast)[0] ?? '') : after;
}

/** Each of the patterns below needs one of these: a look that most texts do not pass. */
const mayTurn = /[但不然]|bu|how|wh|al/;
const mayNegate = /[不非无没]|\bno|n't|without|unnec/;
const mayLead = /[必务须一强硬精熟掌扎丰擅了接最优加如若]|[a-z]{4}/;
const mayClose = /[必不缺优加佳更]|[a-z]{4}/;

const contrast = /但是?|不过|然而|\bbut\b(?! also)|\bhowever\b|\bwhereas\b|\balthough\b|\bwhile\b/;

/**
 * How a clause weighs one thing that it names. Words before it reach up to the next such word (`精通Java、了解Go`); words after
 * it (`Java优先`, `Java is a plus`) win, since they close what was said. A negation counts for what it negates alone.
 */
export function wordingOfMention(context: Context): Wording | undefined {
  if (isNegated(context)) return 'unwanted';
  const before = plain(context.before);
  const leading = lastLeading(before);
  const after = plain(leading ? context.after.replace(newWish, '') : context.after);
  const [closing] = (mayClose.test(after) && after.match(closingWords)) || [];
  if (!closing) return leading ?? (closingStrong.test(after) ? 'strong' : undefined);
  const weight = closingRequired.test(closing) ? 'required' : 'preferred';
  // `必须会Java、Python优先`: the first is what must be, the last what is preferred.
  return leading === 'required' && weight === 'preferred' && /[、,]/.test(after) ? leading : weight;
}

/** The same with what the sentence and the heading say; a sentence reaches on only over a list, not over another statement. */
export function wordingAround(context: Context, around: Surroundings | undefined): Wording | undefined {
  const own = wordingOfMention(context);
  if (own) return own;
  const since = context.before.slice(context.before.lastIndexOf('、') + 1);
  return (around?.sentence && continuesList(since) ? around.sentence : undefined) ?? around?.heading;
}

/** Chinese characters before a name that make a statement of its own: `使用Excel做报表`, against `以及Excel`. */
const ownWords = 4;
const continuesList = (words: string): boolean =>
  (words.match(/[\u4e00-\u9fff]/g)?.length ?? 0) <= ownWords && !ownVerb.test(words);
const ownVerb = /使用|运用|负责|参与|进行|完成|编写|制作|从事|协助|做|要求|需|须|持|具备|具有/;

const leadingWords =
  /(必须|必需|必备|务必|须(?:具备|掌握|有|持|会|能|熟)|一定要|强制要求|硬性|\bmust\b|\brequired?\b|mandatory|essential)|(精通|熟练|熟悉|熟知|掌握|扎实|丰富|擅长|(?:深入|充分|全面)了解|proficien|expert|strong|solid|excellent|familiar|hands[ -]on|good command|skilled|in[- ]depth)|(了解|接触过|最好|优先(?!级)|加分|[如若]有|[如若]能|nice[ -]to[ -]have|good to have|prefer|bonus|desirable|desired|ideally|\bplus\b)/g;
/** What may stand between `必须` and `熟练` of one demand. */
const sameDemand =
  /^(?:[的能地够要求具备有会并且\s]{0,6}|\s?(?:be|have|possess|demonstrate|show)?\s?(?:an?\s)?(?:highly\s|very\s)?)$/;

function lastLeading(before: string): Wording | undefined {
  if (!mayLead.test(before)) return undefined;
  let last: { wording: Wording; from: number; to: number } | undefined;
  for (const match of before.matchAll(leadingWords)) {
    const wording = match[1] ? 'required' : match[2] ? 'strong' : 'preferred';
    const one = last?.wording === 'required' && sameDemand.test(before.slice(last.to, match.index));
    const found = {
      wording: one ? 'required' : wording,
      from: match.index,
      to: match.index + match[0].length,
    } as const;
    last = found;
  }
  return last?.wording;
}

const closingWords =
  /(?:必备|必须|必需)(?=\s?(?:[)】\],、]|$))|\bis a must\b|\bare a must\b|\brequired\b|mandatory|essential|compulsory|不可或缺|缺一不可|优先(?!级)|加分|更佳|者佳|为佳|尤佳|更好|prefer|\bplus\b|bonus|desirable|desired|advantage|nice[ -]to[ -]have|beneficial|optional|welcome/;
const closingRequired = /必|must|required|mandatory|essential|compulsory|不可|缺一/;
const closingStrong = /^[^、,]{0,8}(?:熟练|扎实|精通)\s?$/;
/** `熟悉Linux有Docker经验者优先`: another wish begins without a comma. */
const newWish = /(?:[如若]?有|具有|具备|会|懂)(?=[^有]{1,40}(?:优先|加分|更佳|者佳|为佳))[^\n]{0,120}$/;

/** Negations of what is asked otherwise say nothing of this: `会缝纫无需经验`, `no experience needed`. */
const plain = (words: string): string => (mayNegate.test(words) ? words.replace(otherNegations, ' ') : words);
const otherNegations =
  /(?:无需|无须|不需要?|不要求|不必)(?:相关|工作|任何|精通|熟练|深入|有)?(?:经验|精通|掌握|基础|了解|学历)?|not (?:be )?(?:strictly )?(?:required|necessary|needed|essential|mandatory)|\bno [a-z ]{0,24}(?:required|needed|necessary)/g;

const negatingBefore =
  /(?:不(?:作|做|强制)?要求|不强求|无需|无须|不需要?|不必|不用(?!于)|(?:do(?:es)? not|don't|doesn't|are not|need not|needn't|not) (?:need|require[ds]?|have|necessary|expected|needed)(?: to)?|need not|without)([^,。;\n]{0,30})$/;
/** What the negation is about instead: no overtime, no degree, no mastery. */
const otherMatter =
  /经验|经历|精通|熟练|深入|学历|年限|加班|出差|坐班|打卡|夜班|倒班|应酬|押金|担心|即可|只|仅|experience(?!\s(?:in|with|of|using|on)\b)|overtime|travel/;
const noBefore = /\bno (?:prior |previous |specific |formal )?(?:[a-z]+[ ,/]{1,2}){0,5}$/;
const neededAfter = /^[a-z ,/()+#.]{0,50}\b(?:required|needed|necessary|expected|essential)\b/;
const noneNeededBefore =
  /\bno [a-z ]{0,24}(?:experience|knowledge|skills?) (?:is |are )?(?:needed|required|necessary) (?:in|with|of|for) $/;
const negatingAfter =
  /^(?:(?!学历|专业|年龄|性别|加班|出差)[^,。;\n]){0,16}?(?:不(?:作|做|强制)?要求(?!\s?(?:精通|熟练|学历|经验|专业|证书|年限|加班|坐班))|非必[须需要]|不是必[须需]|不强求|无要求|没有要求|\b(?:is |are )?(?:not (?:be )?(?:strictly )?(?:required|necessary|needed|essential|mandatory|a must|compulsory)|unnecessary))|^[^,。;\n]{0,4}不限(?!于)/;

/** True where something is said not to be asked for (`不要求Java`, `Python not required`), and nothing else is what is negated. */
export function isNegated({ before, after }: Context): boolean {
  return (
    (mayNegate.test(before) && negatesWhatFollows(before, after)) ||
    (mayNegate.test(after) && isNegatedBy(after, before))
  );
}

function negatesWhatFollows(before: string, after: string): boolean {
  const matter = before.match(negatingBefore)?.[1];
  if (matter !== undefined && !otherMatter.test(matter)) return true;
  return noneNeededBefore.test(before) || (noBefore.test(before) && neededAfter.test(after));
}

/** `熟悉Java、Python不要求`: what is asked in front is asked for. */
function isNegatedBy(after: string, before: string): boolean {
  const [negation] = after.match(negatingAfter) ?? [];
  return negation !== undefined && !(/[、,]/.test(negation) && lastLeading(before));
}
