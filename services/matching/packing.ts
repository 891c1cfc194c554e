import { dimensions, importances } from '../../shared/model/codes.ts';
import type { DimensionRecord, Evidence, PairingRecord, Side, Status } from '../../shared/model/pairing.ts';
import { evidenceCodes } from './evidence-codes.ts';
import type { Params } from './trace.ts';

/** Names of parameters as the packed form numbers them: append only. */
const paramNames = [
  ...['via', 'relation', 'level', 'minLevel', 'years', 'minYears', 'lastUsed', 'has', 'how', 'region', 'graduatedOn'],
  ...['verified', 'km', 'limitKm', 'hours', 'needed', 'gaps', 'asked', 'late'],
];
/** By name, for packing: there are dozens to look up in every pairing. */
const indexesOf = (names: readonly string[]): ReadonlyMap<string, number> =>
  new Map(names.map((name, index) => [name, index]));
const paramIndexes = indexesOf(paramNames);
const codeIndexes = indexesOf(evidenceCodes);
const sides: readonly Side[] = ['vacancy', 'candidate'];
const statuses: readonly Status[] = ['met', 'partly', 'unmet', 'unknown'];

type PackedName = number | string;
type PackedEvidence = [
  code: PackedName,
  owned: number,
  criterion: string,
  points: number,
  lost: number,
  found?: string | 0,
  ...params: (string | number)[],
];
type PackedDimension = [number, number, number, number, 0 | 1, PackedEvidence[]];
type PackedBlocker = [string, string, 0 | 1];
type PackedPairing = [
  ...[string, string, number, number, 0 | 1],
  ...[number, number, number, number | null, number | null],
  PackedDimension[],
  PackedBlocker[],
];

/** A pairing as compact JSON: arrays for objects, numbers for names. Equal records give equal bytes. */
export function packPairing(record: PairingRecord): string {
  const packed: PackedPairing = [
    ...([
      record.vacancyId,
      record.candidateId,
      record.vacancyRev,
      record.candidateRev,
      record.eligible ? 1 : 0,
    ] as const),
    ...([record.score, record.rankScore, record.confidence, record.forward, record.reverse] as const),
    record.dimensions.map(packDimension),
    record.blockers.map(({ code, criterion, owner }): PackedBlocker => [code, criterion, owner === 'vacancy' ? 0 : 1]),
  ];
  return JSON.stringify(packed);
}

function packDimension(record: DimensionRecord): PackedDimension {
  const { weight, score, points, known } = record;
  return [
    dimensions.indexOf(record.dimension),
    weight,
    score,
    points,
    known ? 1 : 0,
    record.evidence.map(packEvidence),
  ];
}

function packEvidence(evidence: Evidence): PackedEvidence {
  const owned =
    (sides.indexOf(evidence.owner) * importances.length + importances.indexOf(evidence.importance)) * statuses.length +
    statuses.indexOf(evidence.status);
  const packed: PackedEvidence = [
    packName(codeIndexes, evidence.code),
    owned,
    evidence.criterion,
    evidence.points,
    evidence.lost,
  ];
  if (evidence.found !== undefined || evidence.params) packed.push(evidence.found ?? 0);
  if (evidence.params) pushParams(packed, evidence.params);
  return packed;
}

function pushParams(packed: PackedEvidence, params: Params): void {
  for (const name of Object.keys(params)) {
    const value = params[name];
    if (value !== undefined) packed.push(packName(paramIndexes, name), value);
  }
}

/** The record that was packed. Throws a SyntaxError for what is not a packed pairing. */
export function unpackPairing(body: string): PairingRecord {
  const packed = JSON.parse(body) as PackedPairing;
  if (!Array.isArray(packed) || packed.length !== PACKED_MEMBERS) throw new SyntaxError('not a packed pairing');
  const [vacancyId, candidateId, vacancyRev, candidateRev, eligible, ...rest] = packed;
  const [score, rankScore, confidence, forward, reverse, records, blockers] = rest;
  return {
    ...{ vacancyId, candidateId, vacancyRev, candidateRev, eligible: eligible === 1 },
    ...{ score, rankScore, confidence, forward, reverse },
    dimensions: records.map(unpackDimension),
    blockers: blockers.map(([code, criterion, owner]) => ({ code, criterion, owner: nth(sides, owner) })),
  };
}

const PACKED_MEMBERS = 12;

function unpackDimension(packed: PackedDimension): DimensionRecord {
  const [dimension, weight, score, points, known, evidence] = packed;
  return {
    dimension: nth(dimensions, dimension),
    ...{ weight, score, points, known: known === 1 },
    evidence: evidence.map(unpackEvidence),
  };
}

function unpackEvidence(packed: PackedEvidence): Evidence {
  const [code, owned, criterion, points, lost, found, ...params] = packed;
  const byImportance = Math.floor(owned / statuses.length);
  return {
    code: unpackName(evidenceCodes, code),
    owner: nth(sides, Math.floor(byImportance / importances.length)),
    importance: nth(importances, byImportance % importances.length),
    status: nth(statuses, owned % statuses.length),
    criterion,
    ...(found === undefined || found === 0 ? {} : { found }),
    ...{ points, lost },
    ...(params.length === 0 ? {} : { params: unpackParams(params) }),
  };
}

function unpackParams(packed: readonly (string | number)[]): Record<string, string | number> {
  const params: Record<string, string | number> = {};
  for (let at = 0; at + 1 < packed.length; at += 2) {
    const value = packed[at + 1];
    if (value !== undefined) params[unpackName(paramNames, packed[at] ?? 0)] = value;
  }
  return params;
}

function packName(indexes: ReadonlyMap<string, number>, name: string): PackedName {
  return indexes.get(name) ?? name;
}

const unpackName = (names: readonly string[], packed: PackedName): string =>
  typeof packed === 'string' ? packed : nth(names, packed);

function nth<Value>(values: readonly Value[], index: number): Value {
  const value = values[index];
  if (value === undefined) throw new SyntaxError(`a packed pairing names entry ${index} of ${values.length}`);
  return value;
}
