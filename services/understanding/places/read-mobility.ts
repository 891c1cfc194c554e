import type { Candidate } from '../../../shared/model/candidate.ts';
import type { AcceptedPlace, Mobility, Source, Warning } from '../../../shared/model/understood.ts';
import { sourceAt, type TextField } from '../text/text-field.ts';
import { ambiguousPlace } from './ambiguous-place.ts';
import { resolvePlace } from './resolve-place.ts';

/**
 * Where the candidate would work: the field, then required; else what the text says, then strong. Of several places of one
 * name, the one in the city of the home or of another accepted place is meant; else all of them count, with a warning.
 * @param home code of the place where the candidate lives
 */
export function readMobility(
  mobility: Candidate['mobility'],
  fields: readonly TextField[],
  warnings: Warning[],
  home?: string,
): Mobility | undefined {
  const known = home === undefined ? [] : [home];
  if (!mobility) return mobilityInText(fields, warnings, known);
  const near = [...known, ...(mobility.places ?? []).flatMap(surelyIn)];
  const places = mobility.places?.flatMap((wording, index) => {
    const accepted = acceptedPlace(wording, { pointer: `/mobility/places/${index}` }, { warnings, near });
    if (!accepted)
      warnings.push({ code: 'place.unresolved', pointer: `/mobility/places/${index}`, params: { wording } });
    return accepted ?? [];
  });
  return {
    ...(mobility.maxCommuteKm !== undefined && { maxCommuteKm: mobility.maxCommuteKm }),
    ...(places && { places }),
    ...(mobility.relocate !== undefined && { relocate: mobility.relocate }),
    ...(mobility.remote !== undefined && { remote: mobility.remote }),
    importance: 'required',
    source: { pointer: '/mobility' },
  };
}

/** The code that a wording names without doubt. */
function surelyIn(wording: string): readonly string[] {
  const found = resolvePlace(wording);
  return found?.place && !found.candidates ? [found.place.code] : [];
}

function acceptedPlace(
  wording: string,
  source: Source,
  { warnings, near }: { readonly warnings: Warning[]; readonly near: readonly string[] },
): AcceptedPlace | undefined {
  const found = resolvePlace(wording, near);
  if (!found) return undefined;
  if (found.candidates) warnings.push(ambiguousPlace(found, wording.trim(), source));
  return { label: found.label, codes: found.codes, source };
}

/** What introduces the places where somebody would work, up to the end of the clause. */
const wanted =
  /(?:(?:期望|意向|希望|理想|求职)(?:的)?(?:工作)?(?:地点?|城市|区域|地区)|(?:期望|希望|想|愿意|可以?)(?:去|到|在)|open to (?:work(?:ing)? in |relocat\w+ to )?|(?:willing|happy|ready) to (?:relocate|move|work) (?:to|in) |prefer(?:red)? (?:locations?|cit(?:y|ies))[: ]|looking for work in )\s{0,3}[:：]?\s{0,3}([^\n。；;，]{2,80})/g;
/** What parts the places of a list. */
const parting = /[、,，/]|\s(?:and|or|&)\s|或|和|及|与/;
/** Nobody names more places one by one. */
const maxPlaces = 12;
const wouldMove =
  /(?:可|愿意?|接受|能)(?:以|意)?(?:迁居|搬家|搬到|异地|外地工作)|(?:willing|happy|able|ready|open) to (?:relocate|relocation|move)|will relocate/;
const wouldNotMove =
  /(?:不|无法|不能|不考虑|不愿)(?:愿意?|接受|考虑|想)?(?:迁居|搬家|异地|外地)|(?:not|unable|cannot|can't|no)[a-z ]{0,12}relocat/;

function mobilityInText(
  fields: readonly TextField[],
  warnings: Warning[],
  near: readonly string[],
): Mobility | undefined {
  for (const field of fields) {
    const places = placesIn(field, warnings, near);
    const relocate = wouldNotMove.test(field.text) ? false : wouldMove.test(field.text) ? true : undefined;
    const [first] = places;
    if (!first && relocate === undefined) continue;
    return {
      ...(first && { places }),
      ...(relocate !== undefined && { relocate }),
      importance: 'strong',
      source: first?.source ?? { pointer: field.pointer },
    };
  }
  return undefined;
}

function placesIn(field: TextField, warnings: Warning[], near: readonly string[]): readonly AcceptedPlace[] {
  const found = new Map<string, AcceptedPlace>();
  for (const match of field.text.matchAll(wanted)) {
    const list = match[1] ?? '';
    const from = match.index + match[0].length - list.length;
    const source = sourceAt(field, from, from + list.trimEnd().length);
    for (const wording of list.split(parting).slice(0, maxPlaces)) {
      const place = acceptedPlace(wording, source, { warnings, near });
      // The first word of the list must be a place: `希望在研发岗位发展` names none.
      if (!place) break;
      found.set(place.label, place);
    }
  }
  return [...found.values()];
}
