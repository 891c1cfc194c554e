import { flexibilityCodes } from '../../../shared/model/codes.ts';
import type { UnderstoodCandidate } from '../../../shared/model/understood.ts';
import type { Compiler } from '../compile.ts';
import type { Criterion } from '../criterion.ts';
import { FULL, nearOffers, UNKNOWN } from '../policy.ts';
import type { Tally } from '../tally.ts';
import { note, type Trace } from '../trace.ts';
import type { Offers } from './offers.ts';

/** A candidate's needs; `codes` are indexes into the flexibility vocabulary. */
export interface Needs {
  readonly criteria: readonly Criterion[];
  readonly codes: Int32Array;
}

export function needsOf(candidate: UnderstoodCandidate, compiler: Compiler): Needs {
  const needs = candidate.needs ?? [];
  return {
    criteria: needs.map((need) =>
      compiler.criterion({ topic: 'need', owner: 'candidate', importance: need.importance, text: need.code }),
    ),
    codes: Int32Array.from(needs, (need) => flexibilityCodes.indexOf(need.code)),
  };
}

export function judgeNeeds(offers: Offers, needs: Needs, tally: Tally, trace: Trace): void {
  for (let index = 0; index < needs.codes.length; index++) {
    const criterion = needs.criteria[index];
    const code = needs.codes[index];
    if (!criterion || code === undefined) continue;
    const credit = offers.credit[code] ?? UNKNOWN;
    tally.mark(criterion, credit);
    if (trace) {
      const via = credit > 0 && credit < FULL ? offerNear(offers, code) : undefined;
      note(trace, criterion, credit, { source: credit > 0 ? offers.source[code] : undefined, params: { via } });
    }
  }
}

function offerNear(offers: Offers, code: number): string | undefined {
  return nearOffers.find(
    ({ need, offer }) => need === flexibilityCodes[code] && offers.credit[flexibilityCodes.indexOf(offer)] === FULL,
  )?.offer;
}
