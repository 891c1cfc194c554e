/** A seeded source of numbers for tests that must be repeatable: Mulberry32 (T. Ettinger). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = state;
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The seed of this run: E2E_SEED, else a new one; printed so that a failure can be repeated. */
export function announcedSeed(what: string): number {
  const seed = Number(process.env.E2E_SEED ?? Date.now() % 1_000_000);
  process.stderr.write(`${what}: E2E_SEED=${seed}\n`);
  return seed;
}
