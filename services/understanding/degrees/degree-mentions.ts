import { type DegreeLevel, degreeLevels } from '../../../shared/model/codes.ts';
import type { Discipline } from '../../../shared/model/understood.ts';
import { type Clause, clauseAt } from '../text/clauses.ts';
import { oncePerField } from '../text/once-per-field.ts';
import type { TextField } from '../text/text-field.ts';
import { levelMatcher } from './degree-words.ts';
import { disciplineMatcher, disciplinesOf, distinctDisciplines } from './disciplines.ts';

/** A degree level named in text; offsets are of the squeezed text. */
export interface LevelMention {
  readonly level: DegreeLevel;
  readonly from: number;
  readonly to: number;
}

/** All degree levels that a text names, in order; each text is read once. */
export const levelMentions = oncePerField((field): readonly LevelMention[] =>
  levelMatcher
    // `有机化学硕士` holds no 学硕.
    .scan(field.squeezed, ({ from, to }) => !/^.硕士/.test(field.squeezed.text.slice(from, to + 1)) || to - from > 2)
    .flatMap(({ value, from, to }) => (value === 'not-a-level' ? [] : [{ level: value, from, to }])),
);

/** The mentions of each clause, in order; linear in both. */
export function byClause(
  field: TextField,
  mentions: readonly LevelMention[],
): ReadonlyMap<Clause, readonly LevelMention[]> {
  const found = new Map<Clause, LevelMention[]>();
  for (const mention of mentions) {
    const clause = clauseAt(field.clauses, field.squeezed.at[mention.from] ?? 0);
    const known = clause && found.get(clause);
    if (known) known.push(mention);
    else if (clause) found.set(clause, [mention]);
  }
  return found;
}

/** The disciplines named between two offsets of the squeezed text, each once, with where they stand. */
export function disciplinesBetween(
  field: TextField,
  from: number,
  to: number,
): { readonly disciplines: readonly Discipline[]; readonly from: number; readonly to: number } | undefined {
  const hits = hitsBetween(disciplineHits(field), from, to);
  const [first, last] = [hits[0], hits[hits.length - 1]];
  if (!first || !last) return undefined;
  return {
    disciplines: distinctDisciplines(hits.flatMap((hit) => disciplinesOf(hit.value))),
    from: first.from,
    to: last.to,
  };
}

/** More disciplines than this in one clause are a list of everything. */
const maxDisciplines = 40;

/** Hits are ordered: binary search for the first, then as far as the stretch goes. */
function hitsBetween<Hit extends { readonly from: number; readonly to: number }>(
  hits: readonly Hit[],
  from: number,
  to: number,
): readonly Hit[] {
  let [low, high] = [0, hits.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((hits[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return hits.slice(low, low + maxDisciplines).filter((hit) => hit.to <= to);
}

/** All disciplines that a text names, in order; each text is read once. */
export const disciplineHits = oncePerField((field) =>
  disciplineMatcher.scan(field.squeezed).filter((hit) => !isNoStudy(field, hit)),
);

/** `Education: BSc or above` and `医科大学` name no discipline. */
function isNoStudy(field: TextField, { from, to }: { from: number; to: number }): boolean {
  const { text } = field.squeezed;
  const name = text.slice(from, to);
  // `it` and `me` are words; IT and ME are disciplines.
  if (/^[a-z]{2,3}$/.test(name) && !isUpperCase(field, from, to)) return true;
  if (notStudied.test(text.slice(to, to + 14))) return true;
  if (name === 'education' || name === '教育') return heading.test(text.slice(to, to + 12));
  if (languageSkill.test(text.slice(to, to + 6)) && /(?:[语文]|english|japanese|french|german)$/.test(name))
    return true;
  if (text.startsWith('学院', to)) return /[理工科]$/.test(name);
  return schoolStarts.has(text[to] ?? '') && school.test(text.slice(to, to + 12));
}

const heading = /^(?::|level|background|history|requirement|qualification|$|背景|经历|程度|水平)/;
/** `软件开发经验`, `Marketing skills`: what somebody did or can do is not what he studied. */
const notStudied =
  /^(?:等|等?相关|类)?的?(?:行业|工作|经验|经历|岗位|能力|技能|公司|企业|产品|项目|知识|基础|系统|平台|工具|experience|skills?(?!in)|industry|tools|company)/;

function isUpperCase({ sent, squeezed, normalised }: TextField, from: number, to: number): boolean {
  const word = sent.slice(...normalised.original(squeezed.at[from] ?? 0, (squeezed.at[to - 1] ?? 0) + 1));
  return word === word.toUpperCase();
}

/** `英语四级`, `日语流利`: what somebody speaks is not what he studied. */
const languageSkill =
  /^(?:[四六八468]级|cet|tem|n[1-5]|jlpt|流利|口语|水平|能力|听|说|读|写|书面|熟练|良好|优秀|精通|沟通|交流|作为|可作|fluen|profic|spoken|skills?)/;
const schoolStarts: ReadonlySet<string> = new Set([...'科类职大研uia']);
const school = /^(?:科|类|职业)?(?:大学|研究院|研究所|职业学院|university|institute|academy)/;

/** Compares levels by their order. */
export const levelRank = (level: DegreeLevel): number => degreeLevels.indexOf(level);
