import type { Importance } from '../../../shared/model/codes.ts';
import type { Clause } from './clauses.ts';

const negated =
  /不要求|不作要求|不做要求|无需|不需要|不需|不必|不用(?!于)|无要求|没有要求|不限|零基础|not (?:be )?(?:required|necessary|needed|essential)|no (?:need|prior|previous|experience)|without (?:any )?(?:prior )?experience|unnecessary|don't need|need not/;
const preferred =
  /优先|加分|更佳|者佳|为佳|最好|尤佳|了解|接触过|nice[ -]to[ -]have|prefer|a plus|\bplus\b|bonus|desirable|advantage|ideally|beneficial/;
const required =
  /必须|必需|必备|务必|须具备|须掌握|须有|须持|硬性|不可或缺|缺一不可|\bmust\b|\brequired\b|mandatory|essential/;
const strong =
  /精通|熟练|熟悉|掌握|扎实|丰富|擅长|proficien|expert|strong|solid|excellent|familiar|hands[ -]on|good command|skilled/;
/** Words that stand after what they weigh: `C++优先`, `Java is a plus`. */
const trailing =
  /(?:优先|加分|更佳|者佳|为佳|尤佳|prefer\w*|a plus|bonus|desirable|an advantage|required|mandatory|essential|必备|必需)[^\p{L}]{0,6}$/u;

/** How a clause weighs what it names; `unwanted` when it says that it is not asked for; undefined without a word on it. */
export type Wording = Importance | 'unwanted';

/** The wording of one clause alone. */
export function wordingOf(clause: string): Wording | undefined {
  if (negated.test(clause)) return 'unwanted';
  if (preferred.test(clause)) return 'preferred';
  if (required.test(clause)) return 'required';
  return strong.test(clause) ? 'strong' : undefined;
}

/**
 * The importance of each clause: its own wording; else that of the clause before it in the sentence (`熟练掌握 A，B`);
 * else that of a later clause that ends in a trailing word (`HPLC, GC and LC-MS required`); else its section's; else neutral.
 */
export function wordings(clauses: readonly Clause[]): ReadonlyMap<Clause, Wording | undefined> {
  const own = clauses.map((clause) => wordingOf(clause.text));
  const result = new Map<Clause, Wording | undefined>();
  clauses.forEach((clause, index) => {
    result.set(clause, own[index] ?? carried(clauses, own, index) ?? fromSection(clause));
  });
  return result;
}

// A list of this many clauses is the longest over which one word is taken to reach.
const reach = 12;

function carried(
  clauses: readonly Clause[],
  own: readonly (Wording | undefined)[],
  index: number,
): Wording | undefined {
  const sentence = clauses[index]?.sentence;
  for (let back = index - 1; back >= 0 && index - back <= reach && clauses[back]?.sentence === sentence; back--) {
    if (!own[back]) continue;
    // What stands before a trailing word belongs to that word; it does not reach on.
    if (own[back] !== 'unwanted' && !trailing.test(clauses[back]?.text ?? '')) return own[back];
    break;
  }
  for (let on = index + 1; on < clauses.length && on - index <= reach && clauses[on]?.sentence === sentence; on++) {
    if (own[on]) return trailing.test(clauses[on]?.text ?? '') ? own[on] : undefined;
  }
  return undefined;
}

function fromSection({ section }: Clause): Wording | undefined {
  return section === 'neutral' ? undefined : section;
}
