import { AppError } from '../../../shared/kernel/errors.ts';

// Of the driver and of mongoose: no server, no primary, connection lost or closed.
const outOfReach =
  /^Mongo(ose)?(ServerSelection|Network|NetworkTimeout|NotConnected|TopologyClosed|PoolCleared|PoolClosed|ClientClosed|ConnectionPoolClosed|WaitQueueTimeout|OperationTimeout|Compatibility|Runtime|Expired\w*)Error$|^PoolCleared/;
// Server codes (MongoDB's error_codes.yml): host unreachable, network timeouts, shutting down, not primary, write concern not met.
const outOfReachCodes = new Set([6, 7, 64, 89, 91, 189, 262, 9001, 10107, 11600, 11602, 13435, 13436]);
// Duplicate key (two upserts of one new id) and write conflict: both go away when the write is repeated.
const racing = new Set([11000, 112]);
// Each repeat means that somebody else got through; more than this is a fault, not a race.
const raceTries = 20;

/** Runs a call of the driver; a server out of reach becomes `store.unavailable`. */
export async function reach<Result>(call: () => PromiseLike<Result>): Promise<Result> {
  try {
    return await call();
  } catch (error) {
    if (isOutOfReach(error)) throw new AppError('store.unavailable', {}, [], { cause: error });
    throw error;
  }
}

/** The same for a write that is safe to repeat: repeated while it loses races against other writers of the same id. */
export async function reachRacing<Result>(call: () => PromiseLike<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await reach(call);
    } catch (error) {
      if (attempt === raceTries || !racing.has(codeOf(error))) throw error;
    }
  }
}

function isOutOfReach(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  // mongoose has no class of its own for this one: a call while `bufferCommands` is off and the connection is down.
  return outOfReach.test(error.name) || outOfReachCodes.has(codeOf(error)) || /bufferCommands/.test(error.message);
}

function codeOf(error: unknown): number {
  return error instanceof Error && 'code' in error && typeof error.code === 'number' ? error.code : 0;
}
