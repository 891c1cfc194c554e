import type { Candidate } from '../../../shared/model/candidate.ts';
import type { FlexibilityCode } from '../../../shared/model/codes.ts';
import type { Source, UnderstoodCandidate, UnderstoodVacancy } from '../../../shared/model/understood.ts';
import { clauseAt } from '../text/clauses.ts';
import { sourceAt, type TextField } from '../text/text-field.ts';
import { type FlexibilityMention, flexibilityMentions } from './flexibility-mentions.ts';
import { importanceOf } from './importance-of.ts';
import { isNoNeed, isNoOffer } from './other-meanings.ts';

/** What a vacancy offers: the field when given (then it is complete), else the text. */
export function readOffers(
  field: readonly FlexibilityCode[] | undefined,
  fields: readonly TextField[],
): UnderstoodVacancy['offers'] {
  if (field) return field.map((code, index) => ({ code, source: { pointer: `/flexibility/offers/${index}` } }));
  const found = stated(fields, isNoOffer).map(({ code, source }) => ({ code, source }));
  return found.length > 0 ? found : undefined;
}

type Needs = NonNullable<Candidate['flexibility']>['needs'];

/** What a candidate needs: the field when given, else what the text asks for. */
export function readNeeds(field: Needs, fields: readonly TextField[]): UnderstoodCandidate['needs'] {
  if (field) {
    return field.map((need, index) => {
      const source = { pointer: `/flexibility/needs/${index}` };
      if (typeof need === 'string') return { code: need, importance: 'strong', source };
      return { code: need.code, importance: need.importance ?? 'strong', source };
    });
  }
  const found = stated(fields, isNoNeed).map(({ code, clause, source }) => ({
    code,
    importance: importanceOf(clause),
    source,
  }));
  return found.length > 0 ? found : undefined;
}

interface Stated {
  readonly code: FlexibilityCode;
  readonly clause: string;
  readonly source: Source;
}

/** Each code once, where it is first stated and means what it says for this side. */
function stated(
  fields: readonly TextField[],
  isOther: (mention: FlexibilityMention, fields: readonly TextField[]) => boolean,
): readonly Stated[] {
  const found = new Map<FlexibilityCode, Stated>();
  for (const field of fields) {
    for (const mention of flexibilityMentions(field)) {
      const { code, from, to } = mention;
      if (found.has(code) || isOther(mention, fields)) continue;
      const clause = clauseAt(field.clauses, from)?.text ?? '';
      found.set(code, { code, clause, source: sourceAt(field, from, to) });
    }
  }
  return [...found.values()];
}
