import type { Place, Source, Warning } from '../../../shared/model/understood.ts';
import { sourceAt, type TextField } from '../text/text-field.ts';
import { resolvePlace } from './resolve-place.ts';

interface PlaceField {
  readonly place?: string | undefined;
  readonly lat?: number | undefined;
  readonly lng?: number | undefined;
}

/** Where somebody lives or works: coordinates win, the name adds the code. Without a field the text is read for it. */
export function readLocation(
  field: PlaceField | undefined,
  fields: readonly TextField[],
  warnings: Warning[],
): Place | undefined {
  if (field?.place === undefined && field?.lat === undefined) return placeInText(fields);
  const named = field.place === undefined ? undefined : resolvePlace(field.place)?.place;
  if (field.lat !== undefined && field.lng !== undefined) {
    return {
      ...(named && { code: named.code }),
      label: named?.label ?? field.place ?? `${field.lat}, ${field.lng}`,
      lat: field.lat,
      lng: field.lng,
      precision: 'point',
      source: { pointer: '/location' },
    };
  }
  if (named) return { ...named, source: { pointer: '/location/place' } };
  warnings.push({ code: 'place.unresolved', pointer: '/location/place', params: { wording: field.place ?? '' } });
  return undefined;
}

/** Words after which a text says where the work or the home is, and how far the name may reach. */
const markers =
  /(?:工作地点|工作地址|上班地点|上班地址|办公地点|工作区域|工作城市|现居住?地?|居住地|现住址?|常住地?|所在地|坐标|base(?:d in|地)?|location|work location|located in|based in|living in|live in)\s{0,3}[:：]?\s{0,3}([^\n。；;]{2,60})/g;

function placeInText(fields: readonly TextField[]): Place | undefined {
  for (const field of fields) {
    for (const match of field.text.matchAll(markers)) {
      const wording = thisPlace(match[1] ?? '');
      const place = resolvePlace(wording)?.place;
      const from = match.index + match[0].length - (match[1]?.length ?? 0);
      if (place) return { ...place, source: spanOf(field, from, from + wording.trimEnd().length) };
    }
  }
  return bracketed(fields);
}

/** Up to where the text goes on to where somebody would work, or to something else: `现居昆明，期望工作地佛山`. */
function thisPlace(wording: string): string {
  const end = wording.search(elsewhere);
  return end > 0 ? wording.slice(0, end) : wording;
}

const elsewhere =
  /[,，、]?\s?(?:期望|希望|意向|求职|可(?:到|去|接受|迁)|愿意?|接受|想(?:到|去|在)|open to|willing|would|looking|prefer|seeking)|[,，](?=[\u4e00-\u9fff])/;

/** `研发工程师（深圳南山）`: a place in the brackets of a title. */
function bracketed(fields: readonly TextField[]): Place | undefined {
  const title = fields.find(({ pointer }) => pointer === '/title');
  const match = title?.text.match(/[(【[]([^()【】[\]]{2,20})[)】\]]/);
  const place = match?.[1] ? resolvePlace(match[1])?.place : undefined;
  if (!title || !match || !place) return undefined;
  const from = (match.index ?? 0) + 1;
  return { ...place, source: spanOf(title, from, from + (match[1]?.length ?? 0)) };
}

const spanOf = (field: TextField, from: number, to: number): Source => sourceAt(field, from, to);
