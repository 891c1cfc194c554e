import type { Importance } from '../../../shared/model/codes.ts';
import type { Clause } from './clauses.ts';

const negated =
  /不要求|不作要求|不做要求|不强求|无需|无须|不需要|不需|不必|不用(?!于)|无要求|没有要求|不限(?!于)|零基础|非必[须需]|not (?:be )?(?:strictly )?(?:required|necessary|needed|essential|mandatory)|\bno (?:need|prior|previous|experience)|\bno [a-z ]{1,30} (?:required|needed|necessary)|without (?:any )?(?:prior )?experience|unnecessary|don't need|need not/;
const preferred =
  /优先(?!级)|加分|更佳|者佳|为佳|最好|尤佳|更好|(?<!深入|充分|全面|需)了解|接触过|锦上添花|nice[ -]to[ -]have|good to have|prefer|a (?:big |strong |huge )?plus\b|\bplus\b(?! plus)|bonus|desirable|desired|(?<!take )advantage|ideally|beneficial|optional/;
const required =
  /必须|必需|必备|务必|须具备|须掌握|须有|须持|须会|须熟|一定要|强制要求|硬性|不可或缺|缺一不可|\bmust\b|\brequired\b|mandatory|essential|compulsory/;
const strong =
  /精通|熟练|熟悉|熟知|掌握|扎实|丰富|擅长|深入了解|充分了解|全面了解|proficien|expert|strong|solid|excellent|familiar|hands[ -]on|good command|skilled|in[- ]depth/;
/** Words that stand after what they weigh: `C++优先`, `Java is a plus`. */
const trailing =
  /(?:优先(?:考虑|录用)?|加分|更佳|者佳|为佳|尤佳|更好|prefer\w*|\bplus|bonus|desirable|desired|an advantage|beneficial|nice[ -]to[ -]have|required|necessary|needed|mandatory|essential|a must|必备|必需|不要求|不作要求|不做要求)[^\p{L}]{0,6}$/u;

/** Every such wording has one of these: a look that most Chinese clauses do not pass. */
const mayWeigh = /[a-z不无没零非优佳好解触锦必务须硬制缺精熟掌扎丰擅]|加分|一定/;

/** How a clause weighs what it names; `unwanted` when it says that it is not asked for; undefined without a word on it. */
export type Wording = Importance | 'unwanted';

/** The wording of one clause alone. */
export function wordingOf(clause: string): Wording | undefined {
  if (!mayWeigh.test(clause)) return undefined;
  if (negated.test(clause)) return 'unwanted';
  if (preferred.test(clause)) return 'preferred';
  if (required.test(clause)) return 'required';
  return strong.test(clause) ? 'strong' : undefined;
}

/** What weighs a clause that has no word of its own for a thing that it names. */
export interface Surroundings {
  /** That of the clause before it in the sentence (`熟练掌握 A，B`), else of a later one that ends in a trailing word (`HPLC, GC and LC-MS required`). */
  readonly sentence: Wording | undefined;
  /** What the heading above it says. */
  readonly heading: Wording | undefined;
}

/** The surroundings of each clause. Linear: words reach over a bounded number of clauses. */
export function surroundings(clauses: readonly Clause[]): ReadonlyMap<Clause, Surroundings> {
  const own = clauses.map(({ wording }) => wording);
  return new Map(
    clauses.map((clause, index) => [
      clause,
      {
        sentence: carriedOn(clauses, own, index) ?? carriedBack(clauses, own, index),
        heading: clause.section === 'neutral' ? undefined : clause.section,
      },
    ]),
  );
}

// A list of this many clauses is the longest over which one word is taken to reach.
const reach = 12;
type Own = readonly (Wording | undefined)[];

function carriedOn(clauses: readonly Clause[], own: Own, index: number): Wording | undefined {
  const sentence = clauses[index]?.sentence;
  for (let back = index - 1; back >= 0 && index - back <= reach && clauses[back]?.sentence === sentence; back--) {
    if (!own[back]) continue;
    // What stands before a trailing word belongs to that word; it does not reach on.
    return own[back] === 'unwanted' || trailing.test(clauses[back]?.text ?? '') ? undefined : own[back];
  }
  return undefined;
}

function carriedBack(clauses: readonly Clause[], own: Own, index: number): Wording | undefined {
  const sentence = clauses[index]?.sentence;
  for (let on = index + 1; on < clauses.length && on - index <= reach && clauses[on]?.sentence === sentence; on++) {
    const text = clauses[on]?.text ?? '';
    if (!own[on]) continue;
    // `HPLC, MATLAB not required` drops MATLAB; only a list that is joined is dropped as a whole.
    return trailing.test(text) && (own[on] !== 'unwanted' || joinsList.test(text)) ? own[on] : undefined;
  }
  return undefined;
}

const joinsList = /^\s?(?:and|or|和|及|或|以及)|[和及或]| (?:and|or) /;
