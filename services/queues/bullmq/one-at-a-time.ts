/**
 * Runs tasks of one key one after the other. Redis sees to it as long as it remembers what is active; after a
 * `FLUSHALL` or an outage longer than the lock it hands out a key again that is still worked on here.
 */
export class OneAtATime {
  readonly #last = new Map<string, Promise<unknown>>();

  /** Settles as the task does. */
  async run(key: string, task: () => Promise<void>): Promise<void> {
    const before = this.#last.get(key) ?? Promise.resolve();
    const mine = before.then(task, task);
    this.#last.set(key, mine);
    try {
      await mine;
    } finally {
      if (this.#last.get(key) === mine) this.#last.delete(key);
    }
  }

  /** Resolves when nothing runs. */
  async settled(): Promise<void> {
    while (this.#last.size > 0) await Promise.allSettled(this.#last.values());
  }
}
