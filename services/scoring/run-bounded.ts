/**
 * Runs `work` on every item, `width` at once, and starts no further one after a failure or once `signal` aborts.
 * Rejects with what went wrong first, after everything that had started has ended.
 */
export async function runBounded<Item>(
  items: readonly Item[],
  { width, signal }: { readonly width: number; readonly signal?: AbortSignal | undefined },
  work: (item: Item, index: number) => Promise<void>,
): Promise<void> {
  const failures: unknown[] = [];
  const queue = items.entries();
  const lane = async (): Promise<void> => {
    for (const [index, item] of queue) {
      if (failures.length > 0) return;
      try {
        signal?.throwIfAborted();
        await work(item, index);
      } catch (error) {
        failures.push(error);
      }
    }
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane));
  if (failures.length > 0) throw failures[0];
}
