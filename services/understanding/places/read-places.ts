import type { Place, Warning } from '../../../shared/model/understood.ts';
import { contradiction } from '../facts/contradiction.ts';
import type { TextField } from '../text/text-field.ts';
import { ambiguousPlace } from './ambiguous-place.ts';
import { type GazetteerPlace, nearestOf } from './gazetteer.ts';
import { placeInText } from './places-in-text.ts';
import { type ResolvedPlace, resolvePlace, sameCity } from './resolve-place.ts';

interface PlaceField {
  readonly place?: string | undefined;
  readonly lat?: number | undefined;
  readonly lng?: number | undefined;
}

/**
 * Where somebody lives or works: coordinates win, the name adds the code. Without a field the text is read for it. A name that
 * several places bear is settled by the coordinates or by the text; else it is warned of, and at most what lies around is taken.
 */
export function readLocation(
  field: PlaceField | undefined,
  fields: readonly TextField[],
  warnings: Warning[],
): Place | undefined {
  const { place: wording, lat, lng } = field ?? {};
  if (wording === undefined && lat === undefined) return fromText(fields, warnings);
  const pointer = '/location/place';
  const found = wording === undefined ? undefined : settled(wording, fields, { lat, lng });
  const named = found?.place;
  if (named && !found.candidates) warnings.push(...movedBy(named, fields));
  if (wording !== undefined && found?.candidates) warnings.push(ambiguousPlace(found, wording, { pointer }));
  if (lat !== undefined && lng !== undefined) {
    return {
      ...(named && { code: named.code }),
      label: named?.label ?? wording ?? `${lat}, ${lng}`,
      lat,
      lng,
      precision: 'point',
      source: { pointer: '/location' },
    };
  }
  if (named) return { ...named, source: { pointer } };
  if (!found?.candidates) warnings.push({ code: 'place.unresolved', pointer, params: { wording: wording ?? '' } });
  return undefined;
}

/** What a wording means, in the light of coordinates and text where it alone does not say. */
function settled(
  wording: string,
  fields: readonly TextField[],
  { lat, lng }: Pick<PlaceField, 'lat' | 'lng'>,
): ResolvedPlace | undefined {
  const found = resolvePlace(wording);
  if (!found?.candidates) return found;
  const byPoint = lat !== undefined && lng !== undefined ? nearestOf(found.codes, { lat, lng }) : undefined;
  const near = byPoint ?? placeInText(fields)?.found.place?.code;
  return near === undefined ? found : resolvePlace(wording, [near]);
}

/** What parts the places of a list. */
const parting = /[、,，/]|或|和|及|与/;

/** A text that puts the work or the home into another city than the field does. */
function movedBy(used: GazetteerPlace, fields: readonly TextField[]): readonly Warning[] {
  const said = placeInText(fields);
  const text = said?.found.place;
  if (!said?.marked || said.found.candidates || !text || sameCity(used.code, text.code)) return [];
  const listed = said.clause
    .split(parting)
    .some((part) => resolvePlace(part)?.codes.some((code) => sameCity(used.code, code)));
  if (listed) return [];
  const { pointer, span } = said.source;
  const warning = contradiction(pointer, '/location', { used: used.label, text: text.label });
  return [{ ...warning, ...(span && { span }) }];
}

function fromText(fields: readonly TextField[], warnings: Warning[]): Place | undefined {
  const said = placeInText(fields);
  if (!said) return undefined;
  const { found, wording, source } = said;
  if (found.candidates) warnings.push(ambiguousPlace(found, wording, source));
  return found.place && { ...found.place, source };
}
