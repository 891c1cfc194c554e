import type { RankedAnswer } from '../../../shortlists/index.ts';
import type { Extra } from './schema.ts';

/** A ranked list as JSON; extras only when asked for. */
export function presentRanked(answer: RankedAnswer, include: readonly Extra[], next: string | undefined) {
  const { kind, id, label, rev, status, asOf, total, pairings, reason } = answer;
  return {
    [kind === 'vacancy' ? 'vacancyId' : 'candidateId']: id,
    ...{ rev, status, asOf, total, pairings },
    ...(next === undefined ? {} : { next }),
    ...(reason === undefined ? {} : { reason }),
    ...(label !== undefined && include.includes('labels') ? { label } : {}),
    ...Object.fromEntries(include.map((extra) => [extra, answer[extra]])),
  };
}
