import { introducesEmployer, type Part, partOpenedBy } from './parts.ts';

/** A stretch of normalised text between punctuation, with the sentence and the section it stands in. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly sentence: number;
  /** What the last heading above it says about importance. */
  readonly section: 'required' | 'preferred' | 'neutral';
  /** What the part of the text that it stands in is about. */
  readonly part: Part;
}

const sentenceEnd = new Set([...'。；;!?！？\n\r•●◆■★▪►✓✔']);
const clauseEnd = new Set([...sentenceEnd, ...'，,']);
/** Headings in the midst of a line, as texts have them that lost their line ends. */
const inlineHeading =
  /(?:任职|岗位|职位|工作|招聘|应聘)(?:要求|职责|资格|内容|描述|条件)\s?[:】\]]|(?:加分项?|福利待遇|薪资福利|薪酬福利|职位亮点)\s?[:】\]]|【(?=(?:任职|岗位|职位|工作|招聘|应聘|福利|薪资|薪酬|公司|我们|加分|技能|能力|优先|必备|关于|你))|(?<=[\s.])(?:key |job |minimum |basic |preferred )?(?:requirements|responsibilities|qualifications|duties|nice to haves?|must haves?)\s?:/g;
const preferredHeading =
  /^[^\p{L}]{0,8}(?:加分项?|优先条件|优先考虑|nice[ -]to[ -]haves?|good to haves?|preferred|bonus|desirable|plus(?:es)?)[^\n]{0,20}$/u;
const requiredHeading =
  /^[^\p{L}]{0,8}(?:必备条件|必备要求|硬性要求|硬性条件|必要条件|must[ -]haves?|minimum requirements|essential)[^\n]{0,20}$/u;
const otherHeading =
  /^[^\p{L}]{0,8}(?:岗位|工作|职位|任职|公司|福利|待遇|职责|要求|资格|薪资|我们|responsibilit|requirement|qualification|about|benefit|what)[^\n。，,]{0,20}[:：]?[】\]]?$/u;

/** Cuts normalised text into clauses. Linear; `.` ends a sentence only before a space and no digit. */
export function clausesOf(text: string): readonly Clause[] {
  const clauses: Clause[] = [];
  const headings = new Set([...text.matchAll(inlineHeading)].map(({ index }) => index));
  let [from, sentence] = [0, 0];
  let section: Clause['section'] = 'neutral';
  let [part, introduced]: [Part, number] = ['plain', -1];
  for (let index = 0; index <= text.length; index++) {
    const unit = text[index];
    const opens = headings.has(index) && index > from && !/^[^\p{L}]{0,8}$/u.test(text.slice(from, index).slice(0, 9));
    if (unit !== undefined && !opens && !clauseEnd.has(unit) && !isFullStop(text, index)) continue;
    const piece = text.slice(from, index);
    section = sectionAfter(piece, section);
    part = partOpenedBy(piece) ?? part;
    // An introduction reaches to the end of its sentence: `我们专注于储能系统，团队氛围好`.
    if (introducesEmployer(piece)) introduced = sentence;
    const about = introduced === sentence ? 'about' : part;
    if (piece.trim()) clauses.push({ from, to: index, text: piece, sentence, section, part: about });
    if (opens || unit === undefined || sentenceEnd.has(unit) || unit === '.') sentence++;
    from = opens ? index : index + 1;
  }
  return clauses;
}

/** The clause in which an offset of the normalised text stands. Clauses are ordered: binary search. */
export function clauseAt(clauses: readonly Clause[], offset: number): Clause | undefined {
  let [low, high] = [0, clauses.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const clause = clauses[middle];
    if (!clause) return undefined;
    if (offset < clause.from) high = middle - 1;
    else if (offset >= clause.to) low = middle + 1;
    else return clause;
  }
  return undefined;
}

function sectionAfter(piece: string, current: Clause['section']): Clause['section'] {
  // Headings are short; a long clause is never one.
  if (piece.length > 40) return current;
  const line = piece.trim().replace(/[:：]$/, '');
  if (preferredHeading.test(line) && line.length <= 24) return 'preferred';
  if (requiredHeading.test(line)) return 'required';
  return otherHeading.test(line) ? 'neutral' : current;
}

function isFullStop(text: string, index: number): boolean {
  if (text[index] !== '.') return false;
  const next = text[index + 1];
  return (next === undefined || next === ' ' || next === '\n') && !/\d/.test(text[index - 1] ?? '');
}
