import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until `holds` answers true; rejects after `withinMs`. */
export async function until(holds: () => boolean | Promise<boolean>, withinMs = 10_000): Promise<void> {
  const deadline = Date.now() + withinMs;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`it did not come about within ${withinMs} ms: ${holds.toString()}`);
    await sleep(20);
  }
}
