import { setImmediate } from 'node:timers/promises';
import type { Terminal } from './terminal.ts';

export interface Progress {
  /** One more is done; lets the terminal be drawn and signals be heard. */
  step(): Promise<void>;
  stop(): void;
}

/** So often the work pauses for the terminal, in milliseconds: often enough to look alive. */
const pauseEvery = 100;

/** A progress bar on `err` when somebody looks at it, else nothing is shown. */
export async function startProgress(terminal: Terminal, format: string, total: number): Promise<Progress> {
  const bar = terminal.interactive ? await makeBar(terminal, format) : undefined;
  let paused = performance.now();
  bar?.start(total, 0);
  return {
    step: async () => {
      bar?.increment();
      if (performance.now() - paused < pauseEvery) return;
      await setImmediate();
      paused = performance.now();
    },
    stop: () => bar?.stop(),
  };
}

async function makeBar(terminal: Terminal, format: string) {
  const { default: cliProgress } = await import('cli-progress');
  const options = { format, stream: terminal.err, hideCursor: true, clearOnComplete: true };
  return new cliProgress.SingleBar(options, cliProgress.Presets.shades_classic);
}
