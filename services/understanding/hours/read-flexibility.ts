import type { Candidate } from '../../../shared/model/candidate.ts';
import type { FlexibilityCode } from '../../../shared/model/codes.ts';
import type { Source, UnderstoodCandidate, UnderstoodVacancy } from '../../../shared/model/understood.ts';
import { clauseAt } from '../text/clauses.ts';
import type { PhraseHit } from '../text/phrase-matcher.ts';
import { sourceOfHit, type TextField } from '../text/text-field.ts';
import { flexibilityMatcher } from './flexibility-words.ts';

/** What a vacancy offers: the field when given (then it is complete), else the text. */
export function readOffers(
  field: readonly FlexibilityCode[] | undefined,
  fields: readonly TextField[],
): UnderstoodVacancy['offers'] {
  if (field) return field.map((code, index) => ({ code, source: { pointer: `/flexibility/offers/${index}` } }));
  const found = codesIn(fields).map(({ code, source }) => ({ code, source }));
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
  const found = codesIn(fields).map(({ code, clause, source }) => ({ code, importance: importanceIn(clause), source }));
  return found.length > 0 ? found : undefined;
}

const importanceIn = (clause: string): 'required' | 'preferred' | 'strong' =>
  /必须|只能|必需|\bmust\b|only/.test(clause)
    ? 'required'
    : /优先|最好|prefer|ideally/.test(clause)
      ? 'preferred'
      : 'strong';

/** What follows a name directly and turns it into its opposite or into somebody else's. */
const deniedAfter = /^(?:除外|不可|不行|不支持|not available|unavailable)/;
const deniedBefore = /(?:不支持|不接受|无法|不能|没有|不提供|暂无|拒绝|非|不含|不是|不可|无|no|not|noton)$/;

function codesIn(fields: readonly TextField[]): readonly { code: FlexibilityCode; clause: string; source: Source }[] {
  const found = new Map<FlexibilityCode, { code: FlexibilityCode; clause: string; source: Source }>();
  for (const field of fields) {
    for (const hit of flexibilityMatcher.scan(field.squeezed)) {
      if (found.has(hit.value) || denied(field, hit)) continue;
      const clause = clauseAt(field.clauses, field.squeezed.at[hit.from] ?? 0)?.text ?? '';
      found.set(hit.value, { code: hit.value, clause, source: sourceOfHit(field, hit) });
    }
  }
  return [...found.values()];
}

function denied(field: TextField, hit: PhraseHit<FlexibilityCode>): boolean {
  const { text } = field.squeezed;
  // Names that are denials themselves (不加班, no nights) are met by what stands before them being anything but 不是.
  return (
    deniedBefore.test(text.slice(Math.max(0, hit.from - 5), hit.from)) ||
    deniedAfter.test(text.slice(hit.to, hit.to + 12))
  );
}
