import { normaliseText } from '../text/normalised-text.ts';
import { type SqueezedText, squeezeText } from '../text/squeezed-text.ts';
import { fullName, type GazetteerPlace, gazetteer } from './gazetteer.ts';
import { type PlaceOption, placeOptions } from './place-options.ts';

/** What a wording of a place stands for. */
export interface ResolvedPlace {
  /** Absent for a region, and where several places bear the name and nothing is named that all of them lie in. */
  readonly place?: GazetteerPlace;
  /** For a region, or a place taken as an area. */
  readonly label: string;
  readonly codes: readonly string[];
  /** Full names of the places that the wording may mean, at most six, when it does not say which. */
  readonly candidates?: readonly string[];
  /** From where the first name begins in the normalised wording to where the last ends. */
  readonly at: number;
  readonly to: number;
  /** The wording says nothing else. */
  readonly only: boolean;
  /** The name means the place within any text; otherwise only because nothing else is said (`科技园`). */
  readonly free: boolean;
}

/** An address longer than this is prose. */
const longestAddress = 300;
const mostCandidates = 6;
/** `中国` as an area where one would work is the provinces, whose codes do not begin with its own. */
const mainland = '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65'.split(
  ' ',
);

/**
 * The most exact place that a wording names (`广东省深圳市南山区`, `Sha Tin, Hong Kong`), or the region. Undefined when it
 * names none. Of several places of one name, the one within `near` (codes of places known from elsewhere) is taken, none by guess.
 */
export function resolvePlace(wording: string, near: readonly string[] = []): ResolvedPlace | undefined {
  return resolveSqueezed(squeezeText(normaliseText(wording.slice(0, longestAddress)).text), near);
}

/** The same for text that is squeezed already. */
export function resolveSqueezed(text: SqueezedText, near: readonly string[] = []): ResolvedPlace | undefined {
  const { options, region, first, last, only } = placeOptions(text, gazetteer().names);
  const where = { at: text.at[first] ?? 0, to: (text.at[last] ?? -1) + 1, only };
  const best = mostExact(options);
  // `九龙` is Kowloon before it is a county of Sichuan's.
  if (!best || (region && !best.free && best.parents === 0)) {
    return region && { label: region.label, codes: region.codes, ...where, free: true };
  }
  const rivals = rivalsOf(best, options);
  const nearest = rivals.filter(({ place }) => near.some((code) => sameCity(place.code, code)));
  const sole = rivals.length === 1 ? best : nearest.length === 1 ? nearest[0] : undefined;
  if (!sole) return { ...ambiguous(rivals, options), ...where, free: best.free };
  const { place } = sole;
  // `广东珠三角`: the region says more than the province.
  if (place.precision === 'province' && region?.codes.every((code) => code.startsWith(place.code))) {
    return { label: region.label, codes: region.codes, ...where, free: true };
  }
  return {
    place,
    label: place.label,
    codes: place.code === '100000' ? mainland : [place.code],
    ...where,
    free: sole.free,
  };
}

/** The option with most parents named beside it; of equals the first in the text. */
function mostExact(options: readonly PlaceOption[]): PlaceOption | undefined {
  let best: PlaceOption | undefined;
  for (const option of options) if (!best || option.merit > best.merit) best = option;
  return best;
}

/**
 * The places that the best one's name may as well mean, one a code. A city goes before the districts that share its name,
 * but for those of the hand-checked tables: `朝阳` is rather in Beijing.
 */
function rivalsOf(best: PlaceOption, options: readonly PlaceOption[]): readonly PlaceOption[] {
  const alike = options.filter(
    (option) =>
      option.hit === best.hit &&
      option.parents === best.parents &&
      (option.depth === best.depth || (option.checked && option.depth === 3) || best.parents > 0),
  );
  return alike.filter(({ place }, index) => alike.findIndex((other) => other.place.code === place.code) === index);
}

/** The candidates, and what else is named that all of them lie in. */
function ambiguous(
  rivals: readonly PlaceOption[],
  options: readonly PlaceOption[],
): Pick<ResolvedPlace, 'place' | 'label' | 'codes' | 'candidates'> {
  const codes = rivals.map(({ place }) => place.code);
  const names = rivals.slice(0, mostCandidates).map(({ place }) => fullName(place));
  const around = mostExact(
    options.filter(({ place, hit }) => hit !== rivals[0]?.hit && codes.every((code) => code.startsWith(place.code))),
  );
  return {
    ...(around && { place: around.place }),
    label: rivals[0]?.place.label ?? '',
    codes,
    candidates: rivals.length > mostCandidates ? [...names, '…'] : names,
  };
}

/** Whether two codes lie in one city: the same four digits, two for a municipality; one may be shorter. */
export function sameCity(code: string, other: string): boolean {
  const length = Math.min(/^(?:11|12|31|50|8)/.test(code) ? 2 : 4, code.length, other.length);
  return code.slice(0, length) === other.slice(0, length);
}
