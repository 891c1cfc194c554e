import type { Side } from '../../shared/model/pairing.ts';
import type { ProfileChange } from '../../shared/ports/scoring.ts';
import type { OwedRow, ProfileStore } from '../../shared/ports/stores.ts';
import { PoolImage } from './pool-image.ts';
import { type ReadIntoImage, type RowsRead, readIntoImage } from './read-into-image.ts';

/** A pool's image brought up to date. */
export interface Loaded {
  readonly image: PoolImage;
  /** What may differ from what the stored rankings were computed from, if the claim before was finished. */
  readonly changes: Changes;
  /** Owed rows that are in the image, also those that became owed after the owed ones were listed. */
  readonly alsoOwed: readonly OwedRow[];
}

/** Changed profiles of either kind. */
export type Changes = { readonly [Kind in Side]: readonly ProfileChange[] };

/** Where an image is read from. */
export interface ImageSource extends Omit<ReadIntoImage, 'image'> {
  readonly profiles: Pick<ProfileStore, 'scan' | 'list' | 'owed'>;
  readonly today: string;
}

/** Owed rows taken in one round: a bound on memory, far above what comes in while one round runs. */
export const owedInRound = 100_000;
/** Rows listed at once. */
const listPage = 1_000;

/** The image that the stored rankings were computed from, with the owed rows as they are now. */
export async function loadOwed(source: ImageSource, image: PoolImage, owed: readonly OwedRow[]): Promise<Loaded> {
  const candidate = await loadSide({ ...source, image }, 'candidate', owed);
  const vacancy = await loadSide({ ...source, image }, 'vacancy', owed);
  return {
    image,
    changes: { candidate: candidate.changes, vacancy: vacancy.changes },
    alsoOwed: [...candidate.owed, ...vacancy.owed],
  };
}

/**
 * An image of everything in the pool, from an older one or from nothing. A row that is not owed was ranked as it is, by
 * whoever finished last; of an owed one nobody here knows which version the rankings saw. Owed rows are listed once
 * more after reading: what was erased before it was read is in that list.
 */
export async function loadWhole(
  source: ImageSource,
  older: PoolImage | undefined,
  owed: readonly OwedRow[],
): Promise<Loaded> {
  const image = older ?? new PoolImage();
  const candidates = await readSide({ ...source, image }, source, 'candidate', older === undefined);
  const vacancies = await readSide({ ...source, image }, source, 'vacancy', older === undefined);
  const alsoOwed = [...candidates.owed, ...vacancies.owed];
  const { profiles, tenant, pool, today } = source;
  const owedNow = await profiles.owed(tenant, pool, today, owedInRound);
  const rows = [...owed, ...alsoOwed, ...owedNow];
  return {
    image,
    alsoOwed,
    changes: { candidate: unsure(rows, image, 'candidate'), vacancy: unsure(rows, image, 'vacancy') },
  };
}

async function readSide(
  into: ReadIntoImage,
  { profiles, tenant, pool }: ImageSource,
  kind: Side,
  all: boolean,
): Promise<RowsRead> {
  if (all) return readIntoImage(into, kind);
  const { image } = into;
  const revs = new Map<string, number>();
  for (let after: string | undefined; ; ) {
    const rows = await profiles.list(tenant, kind, {
      pool,
      limit: listPage,
      ...(after === undefined ? {} : { after }),
    });
    for (const { id, rev } of rows) revs.set(id, rev);
    after = rows.at(-1)?.id;
    if (rows.length < listPage) break;
  }
  const changed = [...revs].filter(([id, rev]) => image.revOf(kind, id) !== rev).map(([id]) => id);
  const read = await readIntoImage(into, kind, changed);
  for (const id of [...image.ids(kind)]) if (!revs.has(id)) image.remove(kind, id);
  for (const id of changed) if (!read.ids.has(id)) image.remove(kind, id);
  return read;
}

function unsure(rows: readonly OwedRow[], image: PoolImage, kind: Side): readonly ProfileChange[] {
  const ids = new Set(rows.filter((row) => row.kind === kind).map(({ id }) => id));
  return [...ids].map((id) => changeOf({ id, certain: false }, undefined, image.textOf(kind, id)));
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
  const changes = before.map(({ id, rev, text }) => {
    const certain = isNext(rev, image.revOf(kind, id));
    return changeOf({ id, certain }, certain ? text : undefined, image.textOf(kind, id));
  });
  return { changes, owed: read.owed };
}

/**
 * Whether nothing lies between two versions but one change. Otherwise the profile may have been erased and have come
 * back, and `remove` has then taken it out of rankings that were computed with it.
 */
function isNext(before: number | undefined, after: number | undefined): boolean {
  return before === undefined || after === undefined || after === before + 1;
}

function changeOf(
  base: { readonly id: string; readonly certain: boolean },
  before: Uint8Array | undefined,
  after: Uint8Array | undefined,
): ProfileChange {
  return { ...base, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
}
