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

/** `trace` goes dimension by dimension, in their order. */
function dimensionRecords(vacancy: ReadyVacancy, tally: Tally, trace: readonly Judgement[]): DimensionRecord[] {
  const shares = dimensionShares(vacancy, tally);
  const records: DimensionRecord[] = [];
  for (let from = 0, to = 0; from < trace.length; from = to) {
    const index = trace[from]?.criterion.dimension ?? 0;
    while (trace[to]?.criterion.dimension === index) to++;
    const dimension = dimensions[index];
    if (dimension === undefined) continue;
    const share = { points: shares.points[index] ?? 0, lost: shares.lost[index] ?? 0 };
    const known = (tally.known & (1 << index)) !== 0;
    records.push({
      dimension,
      weight: vacancy.weights[dimension],
      score: tally.scores[index] ?? 0,
      points: share.points,
      known,
      evidence: evidenceOf(trace.slice(from, to), share, stakes(vacancy, tally, index)),
    });
  }
  return records;
}

/** The score, and what is missing from it to a full one, shared out over the known dimensions. */
function dimensionShares(vacancy: ReadyVacancy, tally: Tally): { points: number[]; lost: number[] } {
  const earned: number[] = [];
  const missed: number[] = [];
  for (let index = 0; index < dimensions.length; index++) {
    const weight = (tally.known & (1 << index)) === 0 ? 0 : (vacancy.scaledWeights[index] ?? 0);
    const score = tally.scores[index] ?? 0;
    earned.push(weight * score);
    missed.push(weight * (FULL_SCORE - score));
  }
  const missing = tally.knownWeight === 0 ? 0 : FULL_SCORE - tally.score;
  return { points: apportion(tally.score, earned), lost: apportion(missing, missed) };
}

/** What an unknown criterion of a dimension would earn if it were met, by its weight. */
function stakes(vacancy: ReadyVacancy, tally: Tally, dimension: number): (weight: number) => number {
  const weight = vacancy.scaledWeights[dimension] ?? 0;
  const known = (tally.known & (1 << dimension)) !== 0;
  const whole = known ? tally.knownWeight : tally.knownWeight + weight;
  const judged = known ? (tally.weight[dimension] ?? 0) : 0;
  return (asked) =>
    whole === 0 || asked === 0 ? 0 : Math.floor((FULL_SCORE * weight * asked) / (whole * (judged + asked)) + 1 / 2);
}

function evidenceOf(
  judgements: readonly Judgement[],
  share: { readonly points: number; readonly lost: number },
  stake: (weight: number) => number,
): Evidence[] {
  const points = apportion(share.points, judgements.map(weightEarned));
  const lost = apportion(share.lost, judgements.map(weightMissed));
  return judgements.map((judgement, index) => {
    const { criterion, credit } = judgement;
    const missing = credit === UNKNOWN ? stake(criterion.weight) : (lost[index] ?? 0);
    return evidence(judgement, points[index] ?? 0, missing);
  });
}

function weightEarned({ criterion, credit }: Judgement): number {
  return credit === UNKNOWN ? 0 : criterion.weight * credit;
}

function weightMissed({ criterion, credit }: Judgement): number {
  return credit === UNKNOWN ? 0 : criterion.weight * (FULL - credit);
}

/** Spelled out by what is there: the members of four plain literals are cheaper than spreads, and there are dozens a pair. */
function evidence(judgement: Judgement, points: number, lost: number): Evidence {
  const { criterion: asked, credit, found, params } = judgement;
  const { owner, importance, text: criterion } = asked;
  const status = statusOf(asked, credit);
  const code = codeOf(asked, status);
  if (found === undefined) {
    if (params === undefined) return { code, owner, importance, status, criterion, points, lost };
    return { code, owner, importance, status, criterion, points, lost, params };
  }
  if (params === undefined) return { code, owner, importance, status, criterion, found, points, lost };
  return { code, owner, importance, status, criterion, found, points, lost, params };
}

/** Points over points that there were to earn, of the judged criteria of one side, in tenths; null when there were none. */
function partOf(owner: Side, records: readonly DimensionRecord[]): number | null {
  let points = 0;
  let whole = 0;
  for (const record of records) {
    for (const one of record.evidence) {
      if (one.owner !== owner || one.status === 'unknown') continue;
      points += one.points;
      whole += one.points + one.lost;
    }
  }
  return whole === 0 ? null : roundedShare(FULL_SCORE * points, whole);
}
