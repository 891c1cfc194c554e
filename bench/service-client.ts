import type { ServiceClient } from '../test/support/service/client.ts';

export type Profile = { readonly id: string } & Readonly<Record<string, unknown>>;
export type Kind = 'candidates' | 'vacancies';

/** Sends profiles one a request, `concurrency` at once. */
export async function putAll(
  client: ServiceClient,
  kind: Kind,
  profiles: readonly Profile[],
  concurrency: number,
): Promise<void> {
  const waiting = [...profiles];
  const sender = async (): Promise<void> => {
    for (let profile = waiting.pop(); profile; profile = waiting.pop()) await client.put(kind, profile);
  };
  await Promise.all(Array.from({ length: concurrency }, sender));
}

/** Waits until a vacancy's shortlist holds everything that was accepted. Throws after two minutes. */
export async function untilFresh(client: ServiceClient, vacancyId: string): Promise<void> {
  const deadline = Date.now() + 120_000;
  while (Date.now() < deadline) {
    const { status } = await client.list('vacancies', vacancyId, 'limit=10&wait=10');
    if (status === 'fresh') return;
  }
  throw new Error(`the shortlist of ${vacancyId} did not become fresh`);
}

/** Pairings kept for the given profiles, at most `length` for each: a pair on a shortlist and among matches counts twice. */
export async function countPairings(
  client: ServiceClient,
  kind: Kind,
  { ids, length }: { readonly ids: readonly string[]; readonly length: number },
): Promise<number> {
  let count = 0;
  for (const id of ids) count += Math.min(length, (await client.list(kind, id, 'limit=1')).total);
  return count;
}
