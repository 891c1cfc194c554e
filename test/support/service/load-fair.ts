import type { ServiceClient } from './client.ts';
import { fairLines, fairPool } from './fair.ts';

/** Sends the whole bundled fair in batches of `size` lines, vacancies and candidates in turn. */
export async function loadFair(
  client: ServiceClient,
  size: number,
  after: () => Promise<void> = async () => undefined,
) {
  const batches = [...inBatches('vacancies', size), ...inBatches('candidates', size)];
  for (const { kind, lines } of batches) {
    await client.putBatch(kind, lines);
    await after();
  }
}

function inBatches(kind: 'vacancies' | 'candidates', size: number) {
  const lines = fairLines(kind);
  return Array.from({ length: Math.ceil(lines.length / size) }, (_, index) => ({
    kind,
    lines: lines.slice(index * size, (index + 1) * size),
  }));
}

/** Lists asked for at once: the service answers one while the test reads another. */
const atOnce = 4;

/** Every shortlist and every list of matches of the fair, once nothing is owed, as the text of their pairings by owner. */
export async function settledLists(client: ServiceClient): Promise<ReadonlyMap<string, string>> {
  await client.settled(fairPool);
  const owners = (['vacancies', 'candidates'] as const).flatMap((kind) =>
    fairLines(kind).map((line) => ({ kind, id: String(JSON.parse(line).id) })),
  );
  const lists = new Map<string, string>();
  const waiting = owners.values();
  const readOn = async () => {
    for (const { kind, id } of waiting) {
      const list = await client.list(kind, id);
      if (list.status !== 'fresh') throw new Error(`the list of ${id} is ${list.status}`);
      lists.set(`${kind}/${id}`, JSON.stringify(list.pairings));
    }
  };
  await Promise.all(Array.from({ length: atOnce }, readOn));
  return lists;
}
