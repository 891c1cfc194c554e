import type { TextField } from '../text/text-field.ts';
import { conceptOf } from './known-skills.ts';
import { acceptedFor } from './relations.ts';
import type { SkillHit } from './scan-skills.ts';

type Join = 'or' | 'slash' | 'list' | 'and' | undefined;

/** Nouns that may follow a name before the next one: `React框架或Vue框架`, `experience with A or in B`. */
const noun = '(?:[\'"”’」》]|\\s?(?:框架|语言|软件|平台|技术|工具|数据库|系统|经验|开发|编程|等)){0,3}';
/** Small words before the next name. */
const verb = '(?:熟悉|熟练|掌握|精通|会用?|懂|使用|[\'"“‘「《]|(?:with|in|of|experience|knowledge|the)\\s){0,3}';
const joins: readonly (readonly [Exclude<Join, undefined>, RegExp])[] = [
  ['or', new RegExp(`^${noun}\\s{0,2}[,、(]?\\s{0,2}(?:或者?|或是|亦或|抑或|和/或|及/或|and/or|or)\\s{0,2}${verb}$`)],
  ['slash', /^\s{0,2}[/|]\s{0,2}$/],
  ['and', new RegExp(`^${noun}\\s{0,2}[,、]?\\s{0,2}(?:和|及|以及|与|并|且|and|&|\\+)\\s{0,2}${verb}$`)],
  ['list', new RegExp(`^${noun}\\s{0,2}[,、]\\s{0,2}${verb}$`)],
];
/** Items of a list below `以下之一：`. */
const item = /^[\s\d.、,;()•●*·-]{1,10}(?:熟悉|熟练|掌握|精通|会用?|懂|使用){0,2}$/;
/** No join is longer. */
const longestJoin = 40;

/** Before a list, that one of it is enough: `至少一门语言（Java、Python）`, `one or more of`. */
const oneOfBefore =
  /(?:至少|最少|任意?|其中|以下|下列|如下|熟悉|掌握|精通|熟练|使用|会|了解|有)?(?:任意?)?(?:其中)?(?:一|1)(?:到?[两二]|至[两二])?(?:门|种|个|项|款|类)(?:或(?:者)?(?:多|几|以上|两)(?:门|种|个|项|款)?)?(?:以上|及以上)?[^,。;\n]{0,16}$|(?:以下|下列)[^,。;\n]{0,10}(?:之一|其一)\s?:?\s{0,4}$|\b(?:at least |any )?one (?:or (?:more|several) )?(?:of|[a-z-]{1,14} (?:language|tool|framework|method|technique|technology|platform|database)s?)\b[^.;\n]{0,30}$|\b(?:either|any of(?: the following)?)[:\s][^.;,\n]{0,16}$|\bone or more\b[^.;\n]{0,40}$/;
/** Each such wording has one of these. */
const mayBeOneOf = /[一1其]|one|either|any/;
/** After a list: `A、B等至少一种`, `其中之一`, `A、B均可`. */
const oneOfAfter =
  /^[^,。;\n]{0,10}(?:等|中|的|之|任意?|至少|[,(]\s?(?:至少|其中|任意?|以上))[^,。;\n]{0,6}(?:一|1)(?:门|种|个|项|款|类|者)|^[^,。;\n]{0,10}(?:之一|其一|任一|任选|均可|皆可|都可)|^\s?,\s?对?(?:至少|任意?|其中){1,3}(?:一|1)(?:门|种|个|项|款|类)|^\s?\(?(?:any|at least) one\b/;
/** How far before and after a list such words are looked for. */
const reach = 48;

/** The skills of a field in groups: the members of a group are alternatives, any one of them serves. In order; each concept once a group. */
export function groupAlternatives(field: TextField, hits: readonly SkillHit[]): readonly (readonly SkillHit[])[] {
  const things = hits.filter((hit) => !namesTheKind(field, hit));
  return runsOf(field, things)
    .flatMap((run) => groupsOf(field, run))
    .map((group) => [...new Map(group.map((hit) => [hit.value.concept, hit])).values()]);
}

/** Skills that follow one another in a list, each with how it is joined to the one before. */
type Run = readonly { readonly hit: SkillHit; readonly join: Join }[];

function runsOf(field: TextField, hits: readonly SkillHit[]): readonly Run[] {
  const runs: { hit: SkillHit; join: Join }[][] = [];
  let oneOf = false;
  hits.forEach((hit, index) => {
    const between = betweenHits(field, hits[index - 1], hit);
    const run = runs[runs.length - 1];
    const join = between === undefined ? undefined : oneOf && item.test(between) ? 'list' : joinOf(between);
    if (run && join) run.push({ hit, join });
    else {
      runs.push([{ hit, join: undefined }]);
      oneOf = isOneOf(field, hit);
    }
  });
  return runs;
}

function betweenHits(field: TextField, before: SkillHit | undefined, hit: SkillHit): string | undefined {
  if (!before) return undefined;
  const { at } = field.squeezed;
  const [from, to] = [(at[before.to - 1] ?? 0) + 1, at[hit.from] ?? 0];
  return to - from > longestJoin ? undefined : field.text.slice(from, to);
}

function joinOf(between: string): Join {
  return between === '、' ? 'list' : joins.find(([, pattern]) => pattern.test(between))?.[0];
}

function groupsOf(field: TextField, run: Run): readonly (readonly SkillHit[])[] {
  const [first, last] = [run[0], run[run.length - 1]];
  if (!first || !last || run.length === 1) return run.map(({ hit }) => [hit]);
  if (isOneOf(field, first.hit) || closesAsOneOf(field, last.hit)) return [run.map(({ hit }) => hit)];
  const examples = areExamples(field, first.hit);
  return partsOf(run).flatMap((part) => split(part, examples));
}

/** `A和B或C` asks for A, and for one of B and C. */
function partsOf(run: Run): readonly Run[] {
  const parts: { hit: SkillHit; join: Join }[][] = [];
  for (const entry of run) {
    const part = parts[parts.length - 1];
    if (part && entry.join !== 'and') part.push(entry);
    else parts.push([entry]);
  }
  return parts;
}

/** `A、B或C` is one group; in `A/B、C` only the slash joins, and only what can stand for each other. */
function split(part: Run, examples: boolean): readonly (readonly SkillHit[])[] {
  if (part.length > 1 && part[part.length - 1]?.join === 'or') return [part.map(({ hit }) => hit)];
  const slashed = examples || part.filter(({ join }) => join === 'slash').length < longestSlashed;
  const groups: SkillHit[][] = [];
  part.forEach(({ hit, join }, index) => {
    const group = groups[groups.length - 1];
    const alike = slashed && group?.every((other) => areAlike(other, hit));
    const joined = join === 'or' || (join === 'slash' && alike);
    if (index > 0 && joined) group?.push(hit);
    else groups.push([hit]);
  });
  return groups;
}

/** `后端语言（如Java/PHP/Go/Ruby/Python）`: of examples any one serves. */
function areExamples({ text, squeezed }: TextField, { from }: SkillHit): boolean {
  const start = squeezed.at[from] ?? 0;
  return /(?:如|such as|e\.g\.?)\s?[:,]?\s?$/.test(text.slice(Math.max(0, start - 10), start));
}

/** More names than these between slashes are a list of what is used: `DNS/apache/nginx/svn/redis等`. */
const longestSlashed = 4;
/** What is written together because it is used together. */
const usedTogether: readonly ReadonlySet<string>[] = ['html css javascript jquery ajax', 'tcp-ip http-protocol'].map(
  (ids) => new Set(ids.split(' ').map((id) => `skill:${id}`)),
);

/** `Java/Go` and `Keil/IAR` can stand for each other; `Python/Linux` and `HTML/CSS` are two things each. */
function areAlike({ value: { concept: one } }: SkillHit, { value: { concept: other } }: SkillHit): boolean {
  if (usedTogether.some((ids) => ids.has(one) && ids.has(other))) return false;
  if (acceptedFor(one, '').some(({ concept }) => concept === other)) return true;
  if (acceptedFor(other, '').some(({ concept }) => concept === one)) return true;
  const [a, b] = [conceptOf(one), conceptOf(other)];
  return a === undefined || b === undefined || (a.kind === b.kind && a.broader.some((id) => b.broader.includes(id)));
}

function isOneOf(field: TextField, { from }: SkillHit): boolean {
  const start = field.squeezed.at[from] ?? 0;
  const before = field.text.slice(Math.max(0, start - reach), start);
  return mayBeOneOf.test(before) && oneOfBefore.test(before.replace(listMark, ' '));
}

/** The number or bullet of the first item. */
const listMark = /[\s\d.、()•●*·-]{1,10}$/;

/** `一门编程语言（Java、Python）`, `one scripting language such as Python`: the kind is asked for by its members. */
function namesTheKind(field: TextField, { from, to }: SkillHit): boolean {
  const [start, end] = [field.squeezed.at[from] ?? 0, (field.squeezed.at[to - 1] ?? 0) + 1];
  if (!mayFollowKind.has(field.text.charAt(end)) || !kindAfter.test(field.text.slice(end, end + reach))) return false;
  return kindBefore.test(field.text.slice(Math.max(0, start - reach), start));
}

const kindBefore =
  /(?:一|1)(?:门|种|个|项|款|类)[^,。;\n]{0,4}$|\bone (?:or (?:more|several) )?(?:of )?(?:the )?(?:[a-z]{1,12} )?$/;
/** What the words behind a kind begin with. */
const mayFollowKind: ReadonlySet<string> = new Set([...'语工框软平技数(:如例比 abcdefghijklmnopqrstuvwxyz\t\n']);
const kindAfter =
  /^(?:语言|工具|框架|软件|平台|技术|数据库)?\s?(?:[(:]|如|例如|比如)|^\s?[a-z]{0,12}\s?(?:[(:]|such as|like|e\.g)/;

function closesAsOneOf(field: TextField, { to }: SkillHit): boolean {
  const end = (field.squeezed.at[to - 1] ?? 0) + 1;
  return oneOfAfter.test(field.text.slice(end, end + reach));
}
