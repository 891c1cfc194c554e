import { unitsBeforeLetter } from './letters.ts';
import { introducesEmployer, type Part, partOpenedBy } from './parts.ts';
import { type Wording, wordingOf } from './wording.ts';

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
  /** How its own words weigh what it names. */
  readonly wording: Wording | undefined;
}

/** By unit: 1 ends a clause, 2 a sentence too. */
const ends = new Uint8Array(65_536);
for (const mark of '，,') ends[mark.charCodeAt(0)] = 1;
for (const mark of '。；;!?！？\n\r•●◆■★▪►✓✔') ends[mark.charCodeAt(0)] = 2;
const fullStop = 0x2e;
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
    const unit = text.charCodeAt(index);
    const end = index === text.length ? 2 : (ends[unit] ?? 0);
    const stops = unit === fullStop && isFullStop(text, index);
    const opens = headings.has(index) && index > from && hasLetters(text.slice(from, index));
    if (end === 0 && !stops && !opens) continue;
    const piece = text.slice(from, index);
    section = sectionAfter(piece, section);
    part = partOpenedBy(piece) ?? part;
    // An introduction reaches to the end of its sentence: `我们专注于储能系统，团队氛围好`.
    if (introducesEmployer(piece)) introduced = sentence;
    const about = introduced === sentence ? 'about' : part;
    if (piece.trim()) {
      clauses.push({ from, to: index, text: piece, sentence, section, part: about, wording: wordingOf(piece) });
    }
    if (opens || end === 2 || stops) sentence++;
    from = opens ? index : index + 1;
  }
  return clauses;
}

/** Whether a piece is more than the number or the bullet of an item. */
const hasLetters = (piece: string): boolean => unitsBeforeLetter(piece, 9) < Math.min(piece.length, 9);

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
  const trimmed = piece.trim();
  if (!headingStarts.has(trimmed.charAt(unitsBeforeLetter(trimmed, 8)))) return current;
  const line = trimmed.replace(/[:：]$/, '');
  if (preferredHeading.test(line) && line.length <= 24) return 'preferred';
  if (requiredHeading.test(line)) return 'required';
  return otherHeading.test(line) ? 'neutral' : current;
}

/** First letters of all such headings. */
const headingStarts: ReadonlySet<string> = new Set('加优必硬岗工职任公福待要资薪我abdegmnpqrw');

function isFullStop(text: string, index: number): boolean {
  const next = text[index + 1];
  return (next === undefined || next === ' ' || next === '\n') && !/\d/.test(text[index - 1] ?? '');
}
