import type { Candidate } from '../../../shared/model/candidate.ts';
import type { AcceptedPlace, Mobility, Warning } from '../../../shared/model/understood.ts';
import { sourceAt, type TextField } from '../text/text-field.ts';
import { resolvePlace } from './resolve-place.ts';

/** Where the candidate would work: the field, then required; else what the text says, then strong. */
export function readMobility(
  mobility: Candidate['mobility'],
  fields: readonly TextField[],
  warnings: Warning[],
): Mobility | undefined {
  if (!mobility) return mobilityInText(fields);
  const places = mobility.places?.flatMap((wording, index) =>
    acceptedPlace(wording, `/mobility/places/${index}`, warnings),
  );
  return {
    ...(mobility.maxCommuteKm !== undefined && { maxCommuteKm: mobility.maxCommuteKm }),
    ...(places && { places }),
    ...(mobility.relocate !== undefined && { relocate: mobility.relocate }),
    ...(mobility.remote !== undefined && { remote: mobility.remote }),
    importance: 'required',
    source: { pointer: '/mobility' },
  };
}

function acceptedPlace(wording: string, pointer: string, warnings: Warning[]): readonly AcceptedPlace[] {
  const found = resolvePlace(wording);
  if (found) return [{ label: found.label, codes: found.codes, source: { pointer } }];
  warnings.push({ code: 'place.unresolved', pointer, params: { wording } });
  return [];
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

function mobilityInText(fields: readonly TextField[]): Mobility | undefined {
  for (const field of fields) {
    const places = placesIn(field);
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

function placesIn(field: TextField): readonly AcceptedPlace[] {
  const found = new Map<string, AcceptedPlace>();
  for (const match of field.text.matchAll(wanted)) {
    const list = match[1] ?? '';
    const from = match.index + match[0].length - list.length;
    const source = sourceAt(field, from, from + list.trimEnd().length);
    for (const wording of list.split(parting).slice(0, maxPlaces)) {
      const place = resolvePlace(wording);
      // The first word of the list must be a place: `希望在研发岗位发展` names none.
      if (!place) break;
      found.set(place.label, { label: place.label, codes: place.codes, source });
    }
  }
  return [...found.values()];
}
