import closeWithGrace from 'close-with-grace';
import type { Log } from '../shared/ports/log.ts';

export interface Closable {
  close(): Promise<void>;
}

/** Exit status of a process that failed, as the contract of the command line has it. */
const failed = 3;

/**
 * Ends the process in order on a signal or on a failure that nobody caught: `application.close()`, then exit status 0;
 * 3 when something failed or when closing took longer than `seconds`. A second signal ends it at once.
 * Answers a function that does the same on request.
 */
export function closeOnSignals(application: Closable, log: Log, seconds: number): () => void {
  const options = {
    delay: seconds * 1000,
    logger: false as const,
    skip: ['beforeExit' as const],
    onTimeout: () => {
      log.error({ seconds }, 'closing took too long: ending anyway');
      process.exit(failed);
    },
  };
  return closeWithGrace(options, async ({ signal, err }) => {
    if (err) log.error({ code: codeOf(err), stack: err.stack }, 'ending after a failure that nobody caught');
    else log.info({ signal: signal ?? 'requested' }, 'closing');
    const closed = await tryClosing(application, log);
    if (err || !closed) process.exit(failed);
  }).close;
}

async function tryClosing(application: Closable, log: Log): Promise<boolean> {
  try {
    await application.close();
    return true;
  } catch (error) {
    log.error({ code: codeOf(error) }, 'closing failed');
    return false;
  }
}

const codeOf = (error: unknown): string =>
  error instanceof Error ? ('code' in error ? String(error.code) : error.name) : 'unknown';
