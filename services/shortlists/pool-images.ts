import type { PoolImage } from './pool-image.ts';

/** Profiles kept in memory over all images: about 4 KB each, so some hundreds of megabytes at most. */
const profilesKept = 100_000;
const imagesKept = 32;

/**
 * Images of the pools ranked last. One that is taken is out until it is given back, so two runs never share one, and
 * an image whose run failed half-way is never seen again.
 */
export class PoolImages {
  readonly #kept = new Map<string, PoolImage>();

  take(tenant: string, pool: string): PoolImage | undefined {
    const key = keyOf(tenant, pool);
    const image = this.#kept.get(key);
    this.#kept.delete(key);
    return image;
  }

  /** Keeps an image as the newest; the oldest ones make room. */
  give(tenant: string, pool: string, image: PoolImage): void {
    this.#kept.set(keyOf(tenant, pool), image);
    for (const key of this.#kept.keys()) {
      if (this.#kept.size <= imagesKept && this.#profiles() <= profilesKept) return;
      // The newest stays, however large it is: its pool would otherwise be read anew for every change.
      if (this.#kept.size > 1) this.#kept.delete(key);
    }
  }

  #profiles(): number {
    return [...this.#kept.values()].reduce((sum, { size }) => sum + size, 0);
  }
}

function keyOf(tenant: string, pool: string): string {
  return `${tenant}/${pool}`;
}
