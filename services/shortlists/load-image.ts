import type { Side } from '../../shared/model/pairing.ts';
import type { ProfileChange } from '../../shared/ports/scoring.ts';
import type { OwedRow } from '../../shared/ports/stores.ts';
import { PoolImage } from './pool-image.ts';
import { type ReadIntoImage, readIntoImage } from './read-into-image.ts';

/** A pool's image brought up to date. */
export interface Loaded {
  readonly image: PoolImage;
  /** What changed since the image was settled; absent when that cannot be known. */
  readonly changes: Changes | undefined;
  /** Owed rows that are in the image, also those that became owed after the owed ones were listed. */
  readonly alsoOwed: readonly OwedRow[];
}

/** Changed profiles of either kind. */
export type Changes = { readonly [Kind in Side]: readonly ProfileChange[] };
type Source = Omit<ReadIntoImage, 'image'>;

/** A new image of everything in the pool. */
export async function loadWhole(source: Source): Promise<Loaded> {
  const image = new PoolImage();
  const candidates = await readIntoImage({ ...source, image }, 'candidate');
  const vacancies = await readIntoImage({ ...source, image }, 'vacancy');
  return { image, changes: undefined, alsoOwed: [...candidates.owed, ...vacancies.owed] };
}

/** A settled image with the owed rows as they are now. */
export async function loadOwed(source: Source, image: PoolImage, owed: readonly OwedRow[]): Promise<Loaded> {
  const candidate = await loadSide({ ...source, image }, 'candidate', owed);
  const vacancy = await loadSide({ ...source, image }, 'vacancy', owed);
  return {
    image,
    changes: { candidate: candidate.changes, vacancy: vacancy.changes },
    alsoOwed: [...candidate.owed, ...vacancy.owed],
  };
}

async function loadSide(
  source: ReadIntoImage,
  kind: Side,
  owed: readonly OwedRow[],
): Promise<{ readonly changes: readonly ProfileChange[]; readonly owed: readonly OwedRow[] }> {
  const { image } = source;
  const ids = [...new Set(owed.filter((row) => row.kind === kind).map(({ id }) => id))];
  if (ids.length === 0) return { changes: [], owed: [] };
  const before = ids.map((id) => ({ id, rev: image.revOf(kind, id), text: image.textOf(kind, id) }));
  const read = await readIntoImage(source, kind, ids);
  for (const id of ids) if (!read.ids.has(id)) image.remove(kind, id);
  const changed = before.filter(({ id, rev }) => rev !== image.revOf(kind, id));
  return { changes: changed.map(({ id, text }) => changeOf(id, text, image.textOf(kind, id))), owed: read.owed };
}

function changeOf(id: string, before: Uint8Array | undefined, after: Uint8Array | undefined): ProfileChange {
  return { id, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}
