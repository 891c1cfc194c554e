import type { Chunk } from '../../shared/model/chunk.ts';
import type { Pick } from './tasks.ts';

/** Pairs judged in about a fifth of a second by one thread: short enough to stop quickly, long enough to be worth a message. */
const pairsInTask = 60_000;
/** Explaining and packing a list of a hundred costs about as much as judging this many pairs. */
const pairsOfExplaining = 2_000;

/** Cuts the wanted members of one side into tasks of about the same work. */
export function planBatches(
  chunks: readonly Chunk[],
  { others, explained }: { readonly others: number; readonly explained: boolean },
  ids: ReadonlySet<string> | undefined,
): readonly (readonly Pick[])[] {
  const size = Math.max(1, Math.floor(pairsInTask / (others + (explained ? pairsOfExplaining : 1))));
  return chunks.flatMap(({ name, bytes, ids: inChunk }) => {
    const wanted = inChunk.flatMap((id, at) => (ids === undefined || ids.has(id) ? [at] : []));
    return slices(wanted, size).map((at) => [{ chunk: { name, bytes }, at }]);
  });
}

/** An array in pieces of `size`, the last one maybe shorter. */
export function slices<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, index) =>
    items.slice(index * size, (index + 1) * size),
  );
}
