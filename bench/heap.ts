import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Bytes of heap in use after a full collection. */
export function heapInUse(): number {
  setFlagsFromString('--expose-gc');
  const collect: () => void = runInNewContext('gc');
  // A second run collects what finalisers of the first have let go.
  collect();
  collect();
  return process.memoryUsage().heapUsed;
}
