import { type Job, jobRetries } from '../../../shared/jobs.ts';
import type { QueueStats } from '../../../shared/ports/queues.ts';

/** Far above any number of pools that one process ranks; past it a hint is answered false and left to the reconciler. */
const mostKeys = 100_000;

/** One coalescing key that is not at rest. */
export interface Entry {
  readonly key: string;
  readonly job: Job;
  state: 'waiting' | 'active' | 'backing-off';
  /** A hint came while it was active. */
  again: boolean;
  /** Failures in a row. */
  failures: number;
  timer?: NodeJS.Timeout;
}

/**
 * Which keys wait and which are worked on; runs nothing itself.
 *
 *     absent ── post ──▶ waiting ── take ──▶ active ── done ──▶ absent   (waiting, when posted again meanwhile)
 *                          ▲                    │
 *                          └── timer ── backing-off ◀── failed            (absent, when it failed too often)
 *     active ── release ──▶ waiting
 */
export class HintBoard {
  readonly #entries = new Map<string, Entry>();
  /** In the order of their posting. */
  readonly #waiting = new Set<Entry>();
  readonly #onWaiting: () => void;
  #active = 0;
  #givenUp = 0;

  /** `onWaiting` is called after something began to wait. */
  constructor(onWaiting: () => void) {
    this.#onWaiting = onWaiting;
  }

  /** False when the board is full. */
  post(key: string, job: Job): boolean {
    const known = this.#entries.get(key);
    if (known?.state === 'active') known.again = true;
    if (known !== undefined) return true;
    if (this.#entries.size >= mostKeys) return false;
    this.#wait({ key, job, state: 'waiting', again: false, failures: 0 });
    return true;
  }

  /** The longest waiting entry, now active. */
  take(): Entry | undefined {
    const [entry] = this.#waiting;
    if (entry === undefined) return undefined;
    this.#waiting.delete(entry);
    entry.state = 'active';
    entry.again = false;
    this.#active += 1;
    return entry;
  }

  done(entry: Entry): void {
    this.#active -= 1;
    this.#entries.delete(entry.key);
    if (entry.again) this.post(entry.key, entry.job);
  }

  /** The entry was not worked through, by nobody's fault: it waits again. */
  release(entry: Entry): void {
    this.#active -= 1;
    this.#wait(entry);
  }

  /** Lets the entry wait again later. True when that was the last try. */
  failed(entry: Entry): boolean {
    entry.failures += 1;
    if (entry.failures >= jobRetries.attempts) {
      this.#givenUp += 1;
      this.done(entry);
      return true;
    }
    this.#active -= 1;
    entry.state = 'backing-off';
    entry.timer = setTimeout(() => this.#wait(entry), jobRetries.firstDelayMs * 2 ** (entry.failures - 1));
    // A hint is no reason to keep a process alive.
    entry.timer.unref();
    return false;
  }

  /** Forgets everything. */
  clear(): void {
    for (const entry of this.#entries.values()) clearTimeout(entry.timer);
    this.#entries.clear();
    this.#waiting.clear();
  }

  stats(): QueueStats {
    return { waiting: this.#entries.size - this.#active, active: this.#active, failed: this.#givenUp };
  }

  #wait(entry: Entry): void {
    entry.state = 'waiting';
    this.#entries.set(entry.key, entry);
    this.#waiting.add(entry);
    this.#onWaiting();
  }
}
