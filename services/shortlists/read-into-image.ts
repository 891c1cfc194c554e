import { setImmediate } from 'node:timers/promises';
import type { ProfileKind } from '../../shared/model/profile.ts';
import type { Scoring } from '../../shared/ports/scoring.ts';
import type { OwedRow, ProfileStore, ScannedProfile } from '../../shared/ports/stores.ts';
import { taxonomyVersion } from '../understanding/index.ts';
import type { PoolImage } from './pool-image.ts';

/** Where profiles are read from, and the image that they go into. */
export interface ReadIntoImage {
  readonly profiles: Pick<ProfileStore, 'scan'>;
  readonly scoring: Pick<Scoring, 'understand'>;
  readonly tenant: string;
  readonly pool: string;
  readonly image: PoolImage;
  readonly signal: AbortSignal;
}

/** Rows taken between two turns of the event loop, and at most read anew at once. */
const pageSize = 200;

/** What was found in the store. */
export interface RowsRead {
  readonly ids: ReadonlySet<string>;
  /** Those of the rows that are owed. */
  readonly owed: readonly OwedRow[];
}

/**
 * Puts live profiles of one kind from the store into an image, those of `ids` or all. What was understood with another
 * taxonomy is understood anew.
 */
export async function readIntoImage<Kind extends ProfileKind>(
  source: ReadIntoImage,
  kind: Kind,
  ids?: readonly string[],
): Promise<RowsRead> {
  const seen = new Set<string>();
  const owed: OwedRow[] = [];
  let page: ScannedProfile<Kind>[] = [];
  const flush = async (): Promise<void> => {
    await putPage(source, kind, page);
    page = [];
    await setImmediate();
    source.signal.throwIfAborted();
  };
  for await (const row of source.profiles.scan(source.tenant, kind, source.pool, ids)) {
    const { id, rev, rankedRev } = row;
    if (rankedRev < rev) owed.push({ kind, id, rev, rankedRev, gone: false });
    seen.add(id);
    page.push(row);
    if (page.length >= pageSize) await flush();
  }
  await flush();
  return { ids: seen, owed };
}

async function putPage<Kind extends ProfileKind>(
  { image, scoring, signal }: ReadIntoImage,
  kind: Kind,
  page: readonly ScannedProfile<Kind>[],
): Promise<void> {
  const [current, old] = [page.filter(isCurrent), page.filter((row) => !isCurrent(row))];
  for (const { id, rev, understood } of current) image.put(kind, id, { rev, understood });
  if (old.length === 0) return;
  const anew = await scoring.understand(
    kind,
    old.map(({ profile }) => profile),
    signal,
  );
  for (const [index, { id, rev, understood }] of old.entries()) {
    image.put(kind, id, { rev, understood: anew[index] ?? understood });
  }
}

function isCurrent({ understood }: ScannedProfile<ProfileKind>): boolean {
  return understood.taxonomy === taxonomyVersion();
}
