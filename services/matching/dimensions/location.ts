import type {
  Mobility,
  Place,
  Source,
  UnderstoodCandidate,
  UnderstoodVacancy,
} from '../../../shared/model/understood.ts';
import type { Compiler } from '../compile.ts';
import type { Criterion } from '../criterion.ts';
import { FULL, travel, UNKNOWN } from '../policy.ts';
import { distance, type SpherePoint, spherePoint } from '../sphere.ts';
import type { Tally } from '../tally.ts';
import { note, type Trace } from '../trace.ts';

export interface ReadyPlace {
  readonly point: SpherePoint;
  /** Id of the code (-1 without one) and of all its beginnings. */
  readonly code: number;
  readonly prefixes: Int32Array;
  /** Too coarse for a distance to what lies inside (province, country), or known by its city. */
  readonly grain: 'fine' | 'city' | 'coarse';
  readonly source: Source;
}

export interface LocationDemand {
  readonly criterion: Criterion | null;
  readonly place: ReadyPlace | null;
  readonly remote: 'none' | 'hybrid' | 'full';
  readonly source: Source | undefined;
  /** How the last judgement came about: scratch. */
  readonly last: { reason: Reason; distance: number; limit: number };
}

export interface LocationSupply {
  readonly place: ReadyPlace | null;
  readonly mobility: ReadyMobility | null;
}

interface ReadyMobility {
  readonly criterion: Criterion;
  /** Hundreds of metres; -1 when not stated. */
  readonly commute: number;
  readonly accepted: Int32Array | null;
  readonly relocate: boolean | undefined;
  readonly remote: boolean | undefined;
  readonly source: Source;
}

type Reason = 'near' | 'commute' | 'listed' | 'relocate' | 'remote' | 'far' | 'refused' | 'unplaced';

export function locationDemand(vacancy: UnderstoodVacancy, compiler: Compiler): LocationDemand {
  const offers = new Set(vacancy.offers?.map((offer) => offer.code));
  const offered = offers.has('remote') ? 'full' : offers.has('hybrid') ? 'hybrid' : 'none';
  const place = vacancy.location;
  return {
    criterion: place
      ? compiler.criterion({ topic: 'place', owner: 'vacancy', importance: 'strong', text: place.label })
      : null,
    place: place ? readyPlace(place, compiler) : null,
    remote: vacancy.remote ?? offered,
    source: place?.source,
    last: { reason: 'unplaced', distance: -1, limit: -1 },
  };
}

export function locationSupply(candidate: UnderstoodCandidate, compiler: Compiler): LocationSupply {
  return {
    place: candidate.location ? readyPlace(candidate.location, compiler) : null,
    mobility: candidate.mobility ? readyMobility(candidate.mobility, compiler) : null,
  };
}

function readyPlace(place: Place, compiler: Compiler): ReadyPlace {
  const coarse = place.precision === 'province' || place.precision === 'country';
  return {
    point: spherePoint(place.lat, place.lng),
    code: place.code === undefined ? -1 : compiler.terms.id(place.code),
    prefixes: place.code === undefined ? new Int32Array() : compiler.terms.prefixes(place.code),
    grain: coarse ? 'coarse' : place.precision === 'city' ? 'city' : 'fine',
    source: place.source,
  };
}

function readyMobility(mobility: Mobility, compiler: Compiler): ReadyMobility {
  return {
    criterion: compiler.criterion({
      topic: 'mobility',
      owner: 'candidate',
      importance: mobility.importance,
      text: 'mobility',
    }),
    commute: mobility.maxCommuteKm === undefined ? -1 : Math.round(mobility.maxCommuteKm * 10),
    accepted: mobility.places
      ? Int32Array.from(new Set(mobility.places.flatMap((place) => place.codes.map((code) => compiler.terms.id(code)))))
      : null,
    relocate: mobility.relocate,
    remote: mobility.remote,
    source: mobility.source,
  };
}

export function judgeLocation(demand: LocationDemand, supply: LocationSupply, tally: Tally, trace: Trace): void {
  const mobility = supply.mobility;
  if (!demand.criterion && !mobility) return;
  const credit = reach(demand, supply);
  const reason = demand.last.reason;
  if (demand.criterion) tally.mark(demand.criterion, credit);
  // Beyond the commute without a refusal: the place is hard to reach, what the candidate would say of it is not known.
  const accepted = reason === 'far' ? UNKNOWN : credit;
  if (mobility) tally.mark(mobility.criterion, accepted);
  if (trace) noteLocation(trace, demand, supply, credit);
}

/** How well a candidate reaches the work: a credit, and in `last` how it came about. */
function reach(demand: LocationDemand, supply: LocationSupply): number {
  const { last } = demand;
  const mobility = supply.mobility;
  const remoteTaken = mobility?.remote !== false;
  last.distance = -1;
  last.limit = -1;
  if (demand.remote === 'full' && remoteTaken) return because(last, 'remote', FULL);
  if (!demand.place) return because(last, 'unplaced', UNKNOWN);
  const listed = isListed(demand.place, mobility);
  if (listed === true) return because(last, 'listed', FULL);
  const stated = mobility !== null && mobility.commute >= 0;
  const commute = stated ? mobility.commute : travel.defaultCommute;
  last.limit = demand.remote === 'hybrid' && remoteTaken ? commute * travel.hybridFactor : commute;
  last.distance = supply.place ? distanceBetween(demand.place, supply.place) : -1;
  const daily = last.distance >= 0 && last.distance <= last.limit ? commuteCredit(last.distance, last.limit) : 0;
  if (mobility?.relocate === true && daily < travel.relocate) return because(last, 'relocate', travel.relocate);
  if (daily > 0) return because(last, last.distance <= travel.near ? 'near' : 'commute', daily);
  if (last.distance < 0) return because(last, 'unplaced', UNKNOWN);
  const closed = stated || last.distance > travel.neverDaily;
  if (mobility?.relocate === false && listed === false && closed) return because(last, 'refused', 0);
  return because(last, 'far', beyondCredit(last.distance, last.limit));
}

function because(last: LocationDemand['last'], reason: Reason, credit: number): number {
  last.reason = reason;
  return credit;
}

/** Whether the candidate's list has the place; false without a list (nothing listed), undefined when the place has no code to look up. */
function isListed(place: ReadyPlace, mobility: ReadyMobility | null): boolean | undefined {
  const accepted = mobility?.accepted;
  if (!accepted || accepted.length === 0) return false;
  if (place.code < 0) return undefined;
  for (let index = 0; index < accepted.length; index++) {
    for (let length = 0; length < place.prefixes.length; length++) {
      if (accepted[index] === place.prefixes[length]) return true;
    }
  }
  return false;
}

/** Hundreds of metres; -1 when one place only says in which province or country the other lies. */
function distanceBetween(a: ReadyPlace, b: ReadyPlace): number {
  const nested = (a.grain !== 'fine' || b.grain !== 'fine') && contains(a, b);
  if (nested && (a.grain === 'coarse' || b.grain === 'coarse')) return -1;
  const between = distance(a.point, b.point);
  return nested ? Math.min(between, travel.sameCity) : between;
}

const contains = (a: ReadyPlace, b: ReadyPlace): boolean =>
  (a.code >= 0 && b.prefixes.includes(a.code)) || (b.code >= 0 && a.prefixes.includes(b.code));

/** Full up to 5 km, then falling evenly to the end of the commute. */
function commuteCredit(between: number, limit: number): number {
  if (between <= travel.near) return FULL;
  return FULL - Math.floor(((FULL - travel.atLimit) * (between - travel.near)) / (limit - travel.near));
}

/** Falls from the end of the commute on, to a floor: somebody might still move, nobody asked. */
function beyondCredit(between: number, limit: number): number {
  const fall = Math.floor(((travel.beyond - travel.least) * (between - limit)) / Math.max(limit, travel.near));
  return Math.max(travel.least, travel.beyond - fall);
}

function noteLocation(trace: NonNullable<Trace>, demand: LocationDemand, supply: LocationSupply, credit: number): void {
  const { reason, distance: between, limit } = demand.last;
  const params = {
    how: reason,
    km: between < 0 ? undefined : between / 10,
    limitKm: between < 0 || limit < 0 ? undefined : limit / 10,
  };
  if (demand.criterion) {
    const byMobility = reason === 'listed' || reason === 'relocate' || reason === 'refused';
    const source = byMobility ? supply.mobility?.source : supply.place?.source;
    note(trace, demand.criterion, credit, { source, params });
  }
  const mobility = supply.mobility;
  if (mobility) note(trace, mobility.criterion, reason === 'far' ? UNKNOWN : credit, { source: demand.source, params });
}
