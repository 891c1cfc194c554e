import type { SqueezedText } from '../text/squeezed-text.ts';
import type { Bearer, GazetteerPlace, Named, Region } from './gazetteer.ts';
import { type Following, following, isBlank, isWhole } from './name-context.ts';
import type { NameHit, NameIndex } from './name-index.ts';

/** A place that a name of the text may stand for, and how much speaks for it. */
export interface PlaceOption {
  readonly place: GazetteerPlace;
  /** Which name of the text. */
  readonly hit: number;
  readonly checked: boolean;
  /** 0 a country to 3 a district; a zone a half more. */
  readonly depth: number;
  /** How many other names of the text stand for what it lies in. */
  readonly parents: number;
  /** Would be taken for this place within any text. */
  readonly free: boolean;
  readonly merit: number;
}

export interface PlaceOptions {
  readonly options: readonly PlaceOption[];
  /** The first region named. */
  readonly region: Region | undefined;
  /** The first and the last unit of the squeezed text that belong to names. */
  readonly first: number;
  readonly last: number;
  /** Nothing else is said but names of places. */
  readonly only: boolean;
}

interface Hit extends NameHit<Named> {
  readonly next: Following;
  readonly whole: boolean;
}

/** Schools and parks of these names are everywhere: `中山大学` is in Guangzhou. */
const namesakes: ReadonlySet<string> = new Set(['中山市', '中国', '东方市', '朝阳市']);

/** Everything that the names in a text may stand for. */
export function placeOptions(text: SqueezedText, names: NameIndex<Named>): PlaceOptions {
  const hits = names
    .scan(text, ({ value, to }) => value.bearers.some(staysBefore('street')) || following(text, to) !== 'street')
    .map((hit) => ({ ...hit, next: following(text, hit.to), whole: isWhole(text, hit.from, hit.to) }));
  const options = hits.flatMap((hit, index) => optionsOf(hit, index, hits));
  const sure = options.filter(({ weak }) => !weak);
  return {
    options: sure.length > 0 ? sure : options,
    region: hits.find(({ value }) => value.region)?.value.region,
    first: hits[0]?.from ?? 0,
    last: (hits.at(-1)?.to ?? 1) - 1,
    only: isBlank(outside(text, hits)),
  };
}

/** Streets are named after far cities, and after the quarter that they are in: `南京东路`, `中关村大街`. */
function staysBefore(next: Following): (bearer: Bearer) => boolean {
  return ({ formal, zone, bound }) => next !== 'street' || formal || (zone && !bound);
}

/** What stands between the names. */
function outside({ text }: SqueezedText, hits: readonly Hit[]): string {
  let [rest, end] = ['', 0];
  for (const { from, to } of hits) {
    rest += text.slice(end, from);
    end = to;
  }
  return rest + text.slice(end);
}

function optionsOf(
  hit: Hit,
  index: number,
  hits: readonly Hit[],
): readonly (PlaceOption & { readonly weak: boolean })[] {
  const bearers = ofItsKind(hit).filter(staysBefore(hit.next));
  const rated = bearers.map((bearer) => ({
    bearer,
    parents: isElsewhere(bearer, index, hits) ? 0 : parentsOf(bearer, index, hits),
  }));
  const able = rated.filter(({ bearer, parents }) => isUsable(bearer, parents, hit));
  // `Suzhou` is free for 苏州 and bound for 宿州.
  const free = able.filter(({ bearer, parents }) => parents > 0 || !bearer.bound);
  const usable = free.length > 0 ? free : able;
  // A namesake competes even where its short name alone would not be taken for it: `南山` may be in Hegang.
  const rivals = rated.filter(({ bearer }) => usable.some((other) => other.bearer.place.label === bearer.place.label));
  return [...new Set([...usable, ...rivals])].map(({ bearer, parents }) => {
    const depth = depthOf(bearer);
    const only = bearers.length === 1 ? 10 : 0;
    // A city before a district of its name, where nothing else is said.
    const leads = !bearers.some((other) => depthOf(other) < depth) ? 8 : 0;
    const weak = !bearer.formal && hit.next === 'institution' && parents === 0;
    const merit =
      parents * 100 +
      only +
      (parents === 0 ? leads : 0) +
      Math.floor(depth) * 2 +
      (hit.next === 'institution' ? -5 : 0);
    const free = parents > 0 || !bearer.bound;
    return { place: bearer.place, hit: index, checked: bearer.checked, depth, parents, free, merit, weak };
  });
}

/** `Chaoyang District` is no city. */
function ofItsKind({ value, next }: Hit): readonly Bearer[] {
  if (next !== 'district') return value.bearers;
  const districts = value.bearers.filter(({ place }) => place.precision === 'district');
  return districts.length > 0 ? districts : value.bearers;
}

function isUsable(bearer: Bearer, parents: number, hit: Hit): boolean {
  if (parents > 0) return true;
  if (hit.next === 'institution' && !bearer.formal && namesakes.has(bearer.place.label)) return false;
  return !bearer.bound || hit.whole || hit.next === 'district';
}

/** How many of the other names may stand for a place around this one. */
function parentsOf({ place, zone }: Bearer, index: number, hits: readonly Hit[]): number {
  const codes = new Set<string>();
  for (let other = 0; other < hits.length; other++) {
    if (other === index) continue;
    for (const { place: outer, zone: outerZone } of hits[other]?.value.bearers ?? []) {
      const around = place.code !== outer.code ? place.code.startsWith(outer.code) : zone && !outerZone;
      if (around) codes.add(outer.code);
    }
  }
  return codes.size;
}

/** `大同市矿区` is not the 矿区 of another city of the province. */
function isElsewhere({ place }: Bearer, index: number, hits: readonly Hit[]): boolean {
  return hits.slice(0, index).some(({ value: { bearers } }) => {
    const [city, other] = bearers;
    if (!city || other || city.zone || city.place.precision !== 'city') return false;
    const { code } = city.place;
    return !place.code.startsWith(code) && !code.startsWith(place.code) && place.code.startsWith(code.slice(0, 2));
  });
}

function depthOf({ place, zone }: Bearer): number {
  const depth = { country: 0, province: 1, city: 2, district: 3 }[place.precision];
  return zone ? depth + 0.5 : depth;
}
