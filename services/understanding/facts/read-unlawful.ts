import type { Warning } from '../../../shared/model/understood.ts';
import { personalStatement, type UnlawfulWording, unlawfulWordings } from '../data/unlawful-criteria.ts';
import type { Hidden, TextField } from '../text/text-field.ts';

/** Sentences around a match that are looked at for what else it may mean. */
const around = 20;
/** A text is told so many times at most. */
const maxWarnings = 20;

const rules = unlawfulWordings.map((wording) => ({ ...wording, pattern: new RegExp(wording.patterns.join('|'), 'g') }));
type Rule = (typeof rules)[number];

/**
 * Where a posting's normalised text restricts who may apply on grounds that the law forbids, in order. Whoever reads the text
 * does not see these stretches: nothing that is unlawful to ask is used.
 */
export function unlawfulStretches(text: string): readonly Hidden[] {
  const found = rules.flatMap((rule) => (rule.hint.test(text) ? stretchesOf(rule, text) : []));
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
}

function stretchesOf({ kind, pattern, ...rule }: Rule, text: string): readonly Hidden[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [from, to] = [match.index + leading(match[0]), match.index + match[0].trimEnd().length];
    return isLawful(rule, text, from, to) ? [] : [{ what: kind, from, to }];
  });
}

/** Marks of a list and ends of sentences that a pattern needs before its match. */
const leading = (wording: string): number =>
  wording.match(/^(?:[\n。;\s]|\d[.、)]|要求:|条件:){0,4}(?=[男女])/)?.[0].length ?? 0;

function isLawful(
  { lawful, notAfter, notBefore }: Pick<UnlawfulWording, 'lawful' | 'notAfter' | 'notBefore'>,
  text: string,
  from: number,
  to: number,
): boolean {
  return (
    (lawful?.test(text.slice(from, to)) ?? false) ||
    (notAfter?.test(text.slice(Math.max(0, from - around), from)) ?? false) ||
    (notBefore?.test(text.slice(to, to + around)) ?? false)
  );
}

/** Where people state of themselves what may never move a score (`户籍所在地：…`), in order. */
export function personalStretches(text: string): readonly Hidden[] {
  return [...text.matchAll(personal)].map(({ 0: wording, index }) => ({
    what: 'personal',
    from: index,
    to: index + wording.length,
  }));
}

const personal = new RegExp(personalStatement, 'g');

/** One warning for each restriction, with where it stands. */
export function readUnlawful(fields: readonly TextField[]): readonly Warning[] {
  return fields.flatMap(({ pointer, hidden, normalised }) =>
    hidden.slice(0, maxWarnings).map(({ what, from, to }) => ({
      code: 'text.unlawful-criterion',
      pointer,
      span: normalised.original(from, to),
      params: { criterion: what },
    })),
  );
}
