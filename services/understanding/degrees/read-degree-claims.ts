import type { Candidate } from '../../../shared/model/candidate.ts';
import type { DegreeClaim, Warning } from '../../../shared/model/understood.ts';
import { sourceOfHit, type TextField } from '../text/text-field.ts';
import { disciplinesBetween, type LevelMention, levelMentions, levelRank } from './degree-mentions.ts';
import { namedDisciplines } from './read-degree-criterion.ts';
import { schoolRegion } from './school-region.ts';

type DegreeField = NonNullable<Candidate['degrees']>[number];

/** A candidate's degrees: the field when it is given, else what headline and summary say. */
export function readDegreeClaims(
  degrees: Candidate['degrees'],
  fields: readonly TextField[],
  warnings: Warning[],
): readonly DegreeClaim[] | undefined {
  const claims = distinctClaims(fields.flatMap((field) => claimsInText(field))).slice(0, maxClaims);
  if (degrees) {
    warnOfHigher(degrees, claims, warnings);
    return degrees.map((degree, index) => claimOf(degree, `/degrees/${index}`, warnings));
  }
  const [only] = claims;
  if (!only || claims.length > 1 || only.graduatedOn) return only && claims;
  // `2026届` may stand far from the only degree that it can mean.
  const graduatedOn = fields.map((field) => graduation(field.squeezed.text)).find((found) => found);
  return [{ ...only, ...(graduatedOn && { graduatedOn }) }];
}

/** A text that names a higher degree than any of the field contradicts it; a lower one is an earlier degree. */
function warnOfHigher(degrees: readonly DegreeField[], claims: readonly DegreeClaim[], warnings: Warning[]): void {
  const used = highest(degrees);
  const read = highest(claims);
  if (!used?.level || !read?.level || levelRank(read.level) <= levelRank(used.level)) return;
  warnings.push({
    code: 'text.contradicts',
    pointer: read.source.pointer,
    params: { field: `/degrees/${degrees.indexOf(used)}/level`, used: used.level, text: read.level },
  });
}

/** The one with the highest level; undefined when one of them leaves its level open, which may be the highest. */
function highest<Degree extends { readonly level?: DegreeField['level'] | undefined }>(
  degrees: readonly Degree[],
): Degree | undefined {
  if (degrees.some(({ level }) => level === undefined)) return undefined;
  return degrees.reduce<Degree | undefined>(
    (best, next) => (!best?.level || (next.level && levelRank(next.level) > levelRank(best.level)) ? next : best),
    undefined,
  );
}

/** Nobody states more degrees in prose; the rest are mentions of other people's. */
const maxClaims = 8;
const maxMentions = 40;

function claimOf(degree: DegreeField, pointer: string, warnings: Warning[]): DegreeClaim {
  const region = degree.region ?? (degree.institution ? schoolRegion(degree.institution) : undefined);
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
const wishes = /及以上|以上学历|以上|orabove|orhigher/;

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
  // Before the level, else behind it, else in one word with it (`药学硕士`).
  const disciplines =
    disciplinesBetween(field, ahead, mention.from) ??
    disciplinesBetween(field, mention.to, behind) ??
    disciplinesBetween(field, ahead, mention.to);
  const region = schoolRegion(
    field.text.slice(field.squeezed.at[ahead] ?? 0, field.squeezed.at[behind] ?? field.text.length),
  );
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

/** `2026届`, `预计2026年6月毕业`, `graduating in June 2026`, `expected 2026`: a year or a month of the squeezed text; the day is never said. */
export function graduation(text: string): string | undefined {
  const month =
    text.match(/(20\d{2})(?:年|[./])(1[0-2]|0?[1-9])月?.{0,6}?(?:毕业|获|取得|graduat)/) ??
    text.match(
      /(?:毕业于|毕业时间[:：]?|预计|graduat\w{0,4}(?:in|date:?)?|expected(?:in)?)(20\d{2})[年./]?(1[0-2]|0?[1-9])?月?/,
    ) ??
    text.match(/(?:-|—|~|至)(20\d{2})[./年](1[0-2]|0?[1-9])月?毕业/);
  if (month?.[1]) return month[2] ? `${month[1]}-${month[2].padStart(2, '0')}` : month[1];
  const named = text.match(namedMonth);
  if (named?.[1] && named[2]) return `${named[2]}-${String(monthNames.indexOf(named[1]) + 1).padStart(2, '0')}`;
  return (
    (text.match(/(20\d{2})届/) ?? text.match(/(20\d{2})年(?:应届)?毕业/) ?? text.match(/classof(20\d{2})/))?.[1] ??
    shortYear(text)
  );
}

const monthNames: readonly string[] = [
  'jan',
  'feb',
  'mar',
  'apr',
  'may',
  'jun',
  'jul',
  'aug',
  'sep',
  'oct',
  'nov',
  'dec',
];
const namedMonth = new RegExp(
  `(?:graduat\\w{0,4}|expected(?:graduation)?|anticipated(?:graduation)?|completion)(?:in|date|by)?[:,(]?(${monthNames.join('|')})[a-z]{0,6}[.,]?(20\\d{2})`,
);

/** `26届` is the year 2026; nobody graduated in the thirties of the last century. */
function shortYear(text: string): string | undefined {
  const year = text.match(/(?:^|\D)([12]\d)届/)?.[1];
  return year && `20${year}`;
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
