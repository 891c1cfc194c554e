import type { Place, UnderstoodCandidate, UnderstoodVacancy } from '../../../shared/model/understood.ts';
import { type Judged, judged } from './criterion.ts';
import { oncePer } from './once.ts';

interface Reach {
  readonly credit: number | null;
  /** Too far, and nobody asked whether the candidate would move. */
  readonly far?: true;
}

export function judgeLocation(vacancy: UnderstoodVacancy, candidate: UnderstoodCandidate): Judged[] {
  const { credit, far } = reach(vacancy, candidate);
  const common = { dimension: 'location' } as const;
  const found: Judged[] = [];
  if (vacancy.location) {
    const criterion = vacancy.location.label;
    found.push(judged({ ...common, topic: 'place', owner: 'vacancy', importance: 'strong', criterion, credit }));
  }
  if (candidate.mobility) {
    const { importance } = candidate.mobility;
    found.push(
      judged({
        ...common,
        topic: 'mobility',
        owner: 'candidate',
        importance,
        criterion: 'mobility',
        credit: far ? null : credit,
      }),
    );
  }
  return found;
}

function reach(vacancy: UnderstoodVacancy, candidate: UnderstoodCandidate): Reach {
  const { mobility, location: home } = candidate;
  const { location: work } = vacancy;
  const offers = (vacancy.offers ?? []).map((offer) => offer.code);
  const remote = vacancy.remote ?? (offers.includes('remote') ? 'full' : offers.includes('hybrid') ? 'hybrid' : 'none');
  const takesRemote = mobility?.remote !== false;
  if (remote === 'full' && takesRemote) return { credit: 10_000 };
  if (!work) return { credit: null };
  const codes = (mobility?.places ?? []).flatMap((place) => place.codes);
  if (work.code !== undefined && codes.some((code) => work.code?.startsWith(code))) return { credit: 10_000 };
  const commute = mobility?.maxCommuteKm === undefined ? 300 : Math.round(mobility.maxCommuteKm * 10);
  const limit = remote === 'hybrid' && takesRemote ? 2 * commute : commute;
  const between = home && distance(work, home);
  const daily = between !== undefined && between <= limit ? commuteCredit(between, limit) : 0;
  const best = Math.max(daily, mobility?.relocate === true ? 8500 : 0);
  if (best > 0) return { credit: best };
  if (between === undefined) return { credit: null };
  const outsideList = codes.length === 0 || work.code !== undefined;
  const tooFarForAnybody = mobility?.maxCommuteKm !== undefined || between > 2000;
  if (mobility?.relocate === false && outsideList && tooFarForAnybody) return { credit: 0 };
  return { far: true, credit: Math.max(1000, 4000 - Math.floor((3000 * (between - limit)) / Math.max(limit, 50))) };
}

const commuteCredit = (between: number, limit: number): number =>
  between <= 50 ? 10_000 : 10_000 - Math.floor((3000 * (between - 50)) / (limit - 50));

/** Hundreds of metres; undefined when one place is the province or country of the other. */
function distance(a: Place, b: Place): number | undefined {
  const nested =
    a.code !== undefined && b.code !== undefined && (a.code.startsWith(b.code) || b.code.startsWith(a.code));
  const has = (...kinds: Place['precision'][]): boolean => kinds.includes(a.precision) || kinds.includes(b.precision);
  if (nested && has('province', 'country')) return undefined;
  const straight = greatCircle(a, b);
  return nested && has('city') ? Math.min(200, straight) : straight;
}

const vectorOf = oncePer(({ lat, lng }: Place): readonly [number, number, number] => {
  const [phi, lambda] = [lat * (Math.PI / 180), lng * (Math.PI / 180)];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
});

function greatCircle(a: Place, b: Place): number {
  const [x, y, z] = vectorOf(a);
  const [u, v, w] = vectorOf(b);
  const chord = Math.sqrt((x - u) * (x - u) + (y - v) * (y - v) + (z - w) * (z - w));
  return Math.round(2 * 63_710.088 * Math.asin(Math.min(1, chord / 2)));
}
