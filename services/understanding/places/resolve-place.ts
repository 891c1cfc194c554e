import { normaliseText } from '../text/normalised-text.ts';
import { type SqueezedText, squeezeText } from '../text/squeezed-text.ts';
import { type GazetteerPlace, type Named, placeMatcher } from './gazetteer.ts';

/** What a wording of a place stands for. */
export interface ResolvedPlace {
  readonly place?: GazetteerPlace;
  /** For a region, or a place taken as an area. */
  readonly label: string;
  readonly codes: readonly string[];
}

/** An address longer than this is prose. */
const longestAddress = 300;

/** The most exact place that a wording names (`广东省深圳市南山区`, `Sha Tin, Hong Kong`), or the region. Undefined when it names none. */
export function resolvePlace(wording: string): ResolvedPlace | undefined {
  return resolveSqueezed(squeezeText(normaliseText(wording.slice(0, longestAddress)).text));
}

/** The same for text that is squeezed already. */
export function resolveSqueezed(text: SqueezedText): ResolvedPlace | undefined {
  const hits = placeMatcher.scan(text).map(({ value }) => value);
  const place = mostExact(hits);
  if (place) return { place, label: place.label, codes: [place.code] };
  const region = hits.find((hit) => hit.region)?.region;
  return region && { label: region.label, codes: region.codes };
}

/** The deepest place of which another hit is the parent; else the deepest unambiguous one; else the first. */
function mostExact(hits: readonly Named[]): GazetteerPlace | undefined {
  const options = hits.flatMap((hit) => hit.places.map((place) => ({ place, only: hit.places.length === 1 })));
  let best: { place: GazetteerPlace; merit: number } | undefined;
  for (const { place, only } of options) {
    const merit = meritOf(place, only, options);
    if (!best || merit > best.merit) best = { place, merit };
  }
  return best?.place;
}

function meritOf(place: GazetteerPlace, only: boolean, options: readonly { place: GazetteerPlace }[]): number {
  const parents = options.filter(
    (other) => other.place.code !== place.code && place.code.startsWith(other.place.code),
  ).length;
  const zone = options.some((other) => other.place.code === place.code && other.place.label !== place.label) ? 1 : 0;
  // Parents named beside it weigh most, then being the only bearer of the name, then depth.
  return parents * 100 + (only ? 10 : 0) + depthOf(place.code) * 2 + zone;
}

const depthOf = (code: string): number => (/^\d/.test(code) ? code.length / 2 : code.includes('-') ? 2 : 1);
