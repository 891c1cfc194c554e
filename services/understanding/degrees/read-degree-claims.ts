import type { Candidate } from '../../../shared/model/candidate.ts';
import type { DegreeRegion } from '../../../shared/model/codes.ts';
import type { DegreeClaim, Warning } from '../../../shared/model/understood.ts';
import { foldName } from '../text/squeezed-text.ts';
import { sourceOfHit, type TextField } from '../text/text-field.ts';
import { disciplinesBetween, type LevelMention, levelMentions } from './degree-mentions.ts';
import { namedDisciplines } from './read-degree-criterion.ts';

type DegreeField = NonNullable<Candidate['degrees']>[number];

/** A candidate's degrees: the field when it is given, else what headline and summary say. */
export function readDegreeClaims(
  degrees: Candidate['degrees'],
  fields: readonly TextField[],
  warnings: Warning[],
): readonly DegreeClaim[] | undefined {
  if (degrees) return degrees.map((degree, index) => claimOf(degree, `/degrees/${index}`, warnings));
  const claims = distinctClaims(fields.flatMap((field) => claimsInText(field))).slice(0, maxClaims);
  const [only] = claims;
  if (!only || claims.length > 1 || only.graduatedOn) return only && claims;
  // `2026届` may stand far from the only degree that it can mean.
  const graduatedOn = fields.map((field) => graduation(field.squeezed.text)).find((found) => found);
  return [{ ...only, ...(graduatedOn && { graduatedOn }) }];
}

/** Nobody states more degrees in prose; the rest are mentions of other people's. */
const maxClaims = 8;
const maxMentions = 40;

function claimOf(degree: DegreeField, pointer: string, warnings: Warning[]): DegreeClaim {
  const region = degree.region ?? (degree.institution ? regionOf(degree.institution) : undefined);
  const disciplines = degree.discipline ? namedDisciplines([degree.discipline], `${pointer}/discipline`, warnings) : [];
  return {
    ...(degree.level && { level: degree.level }),
    disciplines,
    ...(region && { region }),
    ...(degree.graduatedOn && { graduatedOn: degree.graduatedOn }),
    ...(degree.verified !== undefined && { verified: degree.verified }),
    source: { pointer },
  };
}

// What a degree in prose is of stands within this many characters before or after it (`药学硕士`, `PhD in Pharmacy`).
const [before, after] = [24, 40];
const wishes = /及以上|以上学历|以上|or above|or higher/;

function claimsInText(field: TextField): readonly DegreeClaim[] {
  const mentions = levelMentions(field).slice(0, maxMentions);
  return mentions.flatMap((mention, index) => {
    const previous = mentions[index - 1]?.to ?? 0;
    const next = mentions[index + 1]?.from ?? field.squeezed.text.length;
    const around = field.squeezed.text.slice(
      Math.max(previous, mention.from - before),
      Math.min(next, mention.to + after),
    );
    if (wishes.test(around.slice(0, 60))) return [];
    return [claimAt(field, mention, { from: previous, to: next, around })];
  });
}

function claimAt(
  field: TextField,
  mention: LevelMention,
  room: { from: number; to: number; around: string },
): DegreeClaim {
  const ahead = sameSentence(field, Math.max(room.from, mention.from - before), mention.from, 'before');
  const behind = sameSentence(field, mention.to, Math.min(room.to, mention.to + after), 'after');
  const disciplines = disciplinesBetween(field, ahead, mention.from) ?? disciplinesBetween(field, mention.to, behind);
  const region = regionOf(field.squeezed.text.slice(ahead, behind));
  const graduatedOn = graduation(room.around);
  return {
    level: mention.level,
    disciplines: disciplines?.disciplines ?? [],
    ...(region && { region }),
    ...(graduatedOn && { graduatedOn }),
    source: sourceOfHit(field, mention),
  };
}

function sameSentence({ squeezed }: TextField, from: number, to: number, side: 'before' | 'after'): number {
  const piece = squeezed.text.slice(from, to);
  if (side === 'before')
    return from + Math.max(piece.lastIndexOf('。'), piece.lastIndexOf('\n'), piece.lastIndexOf('；')) + 1;
  const end = piece.search(/[。\n；]/);
  return end < 0 ? to : from + end;
}

/** `2026届`, `预计2026年6月毕业`, `graduating in June 2026`: a year or a month; the day is never said. */
export function graduation(text: string): string | undefined {
  const month =
    text.match(/(20\d{2})\s?(?:年|[./-])\s?(1[0-2]|0?[1-9])月?.{0,6}(?:毕业|获|取得)/) ??
    text.match(/(?:毕业于|毕业时间[:：]?|graduat\w{0,4}(?:in)?)(20\d{2})[年./-]?(1[0-2]|0?[1-9])?月?/);
  if (month?.[1]) return month[2] ? `${month[1]}-${month[2].padStart(2, '0')}` : month[1];
  return text.match(/(20\d{2})\s?届/)?.[1] ?? text.match(/classof(20\d{2})/)?.[1];
}

const regions: readonly (readonly [RegExp, DegreeRegion])[] = [
  [/香港|港大|港中文|港科|港理工|浸会大学|岭南大学|hongkong|hkust|\bhku\b|cuhk|polyu|cityu/, 'hongkong'],
  [/澳门|澳大|macau|macao/, 'macao'],
  [/台湾|台北|新竹|成功大学|taiwan/, 'taiwan'],
  [
    /海外|留学|留英|留美|归国|牛津|剑桥|哈佛|斯坦福|麻省|东京|京都|新加坡|悉尼|墨尔本|多伦多|伦敦|曼彻斯特|爱丁堡|慕尼黑|overseas|oxford|cambridge|harvard|stanford|mit\b|tokyo|kyoto|singapore|sydney|melbourne|toronto|london|manchester|edinburgh|munich|imperialcollege|ethzurich|michigan|california|ucl\b/,
    'overseas',
  ],
  [
    /中山大学|华南理工|暨南大学|清华|北京大学|复旦|上海交|浙江大学|南方医科|广州医科|深圳大学|华中|武汉大学|四川大学|中国药科|沈阳药科|sunyat|tsinghua|peking|fudan|zhejiang|jinan/,
    'mainland',
  ],
];

/** Where a school is, when its name says so. */
function regionOf(text: string): DegreeRegion | undefined {
  const folded = foldName(text);
  return regions.find(([pattern]) => pattern.test(folded))?.[1];
}

/** Each degree once, with all that its mentions say: `博士｜自动化`, later `毕业于…，博士，2026年6月毕业`. */
function distinctClaims(claims: readonly DegreeClaim[]): readonly DegreeClaim[] {
  const distinct: DegreeClaim[] = [];
  for (const claim of claims) {
    const known = distinct.findIndex((other) => isSame(other, claim));
    const other = distinct[known];
    if (other) distinct[known] = joined(other, claim);
    else distinct.push(claim);
  }
  return distinct;
}

function isSame(a: DegreeClaim, b: DegreeClaim): boolean {
  if (a.level !== b.level) return false;
  const codes = new Set(a.disciplines.map(({ code }) => code));
  return codes.size === 0 || b.disciplines.length === 0 || b.disciplines.every(({ code }) => codes.has(code));
}

function joined(first: DegreeClaim, second: DegreeClaim): DegreeClaim {
  return { ...second, ...first, disciplines: first.disciplines.length > 0 ? first.disciplines : second.disciplines };
}
