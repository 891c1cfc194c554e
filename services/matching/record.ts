import { dimensions } from '../../shared/model/codes.ts';
import type { DimensionRecord, Evidence, PairingRecord, Side } from '../../shared/model/pairing.ts';
import { apportion } from './apportion.ts';
import { type Blocker, codeOf, statusOf } from './criterion.ts';
import { FULL, UNKNOWN } from './policy.ts';
import type { ReadyCandidate, ReadyVacancy } from './ready.ts';
import { roundedShare, type Tally } from './tally.ts';
import type { Judgement } from './trace.ts';

/** Tenths of a point in a full score. */
const FULL_SCORE = 1000;

/** Makes the record of a pair from its finished tally and the trace written beside it. */
export function pairingRecord(
  vacancy: ReadyVacancy,
  candidate: ReadyCandidate,
  judged: { readonly tally: Tally; readonly trace: readonly Judgement[]; readonly blockers: readonly Blocker[] },
): PairingRecord {
  const { tally, trace, blockers } = judged;
  const records = dimensionRecords(vacancy, tally, trace);
  return {
    vacancyId: vacancy.id,
    candidateId: candidate.id,
    vacancyRev: vacancy.rev,
    candidateRev: candidate.rev,
    eligible: blockers.length === 0,
    score: tally.score,
    rankScore: tally.rankScore,
    confidence: tally.applyingWeight === 0 ? 0 : roundedShare(FULL * tally.knownWeight, tally.applyingWeight),
    forward: partOf('vacancy', records),
    reverse: partOf('candidate', records),
    dimensions: records,
    blockers,
  };
}

function dimensionRecords(vacancy: ReadyVacancy, tally: Tally, trace: readonly Judgement[]): DimensionRecord[] {
  const shares = dimensionShares(vacancy, tally);
  return dimensions.flatMap((dimension, index): DimensionRecord[] => {
    const judgements = trace.filter((judgement) => judgement.criterion.dimension === index);
    if (judgements.length === 0) return [];
    const share = { points: shares.points[index] ?? 0, lost: shares.lost[index] ?? 0 };
    return [
      {
        dimension,
        weight: vacancy.weights[dimension],
        score: tally.scores[index] ?? 0,
        points: share.points,
        known: (tally.known & (1 << index)) !== 0,
        evidence: evidenceOf(judgements, share, stakes(vacancy, tally, index)),
      },
    ];
  });
}

/** The score, and what is missing from it to a full one, shared out over the known dimensions. */
function dimensionShares(vacancy: ReadyVacancy, tally: Tally): { points: number[]; lost: number[] } {
  const known = dimensions.map((_name, index) =>
    (tally.known & (1 << index)) === 0 ? 0 : (vacancy.scaledWeights[index] ?? 0),
  );
  const scores = dimensions.map((_name, index) => tally.scores[index] ?? 0);
  const missing = tally.knownWeight === 0 ? 0 : FULL_SCORE - tally.score;
  return {
    points: apportion(
      tally.score,
      known.map((weight, index) => weight * (scores[index] ?? 0)),
    ),
    lost: apportion(
      missing,
      known.map((weight, index) => weight * (FULL_SCORE - (scores[index] ?? 0))),
    ),
  };
}

/** What an unknown criterion of a dimension would earn if it were met, by its weight. */
function stakes(vacancy: ReadyVacancy, tally: Tally, dimension: number): (weight: number) => number {
  const weight = vacancy.scaledWeights[dimension] ?? 0;
  const known = (tally.known & (1 << dimension)) !== 0;
  const whole = known ? tally.knownWeight : tally.knownWeight + weight;
  const judged = tally.weight[dimension] ?? 0;
  return (asked) =>
    whole === 0 || asked === 0 ? 0 : Math.floor((FULL_SCORE * weight * asked) / (whole * (judged + asked)) + 1 / 2);
}

function evidenceOf(
  judgements: readonly Judgement[],
  share: { readonly points: number; readonly lost: number },
  stake: (weight: number) => number,
): Evidence[] {
  const weigh = (judgement: Judgement, credit: number) =>
    judgement.credit === UNKNOWN ? 0 : judgement.criterion.weight * credit;
  const points = apportion(
    share.points,
    judgements.map((judgement) => weigh(judgement, judgement.credit)),
  );
  const lost = apportion(
    share.lost,
    judgements.map((judgement) => weigh(judgement, FULL - judgement.credit)),
  );
  return judgements.map((judgement, index) => {
    const { criterion, credit, found, params } = judgement;
    const status = statusOf(criterion, credit);
    return {
      code: codeOf(criterion, status),
      owner: criterion.owner,
      importance: criterion.importance,
      status,
      criterion: criterion.text,
      ...(found === undefined ? {} : { found }),
      points: points[index] ?? 0,
      lost: credit === UNKNOWN ? stake(criterion.weight) : (lost[index] ?? 0),
      ...(params === undefined ? {} : { params }),
    };
  });
}

/** Points over points that there were to earn, of the judged criteria of one side, in tenths; null when there were none. */
function partOf(owner: Side, records: readonly DimensionRecord[]): number | null {
  const judged = records
    .flatMap(({ evidence }) => evidence)
    .filter((one) => one.owner === owner && one.status !== 'unknown');
  const points = judged.reduce((sum, evidence) => sum + evidence.points, 0);
  const whole = judged.reduce((sum, evidence) => sum + evidence.points + evidence.lost, 0);
  return whole === 0 ? null : roundedShare(FULL_SCORE * points, whole);
}
