import { type ChildProcess, spawn } from 'node:child_process';

/** Waits for a line; when its input ends without one, whoever held the other end is gone: then the process is killed. */
const guardScript = 'read -r line || kill -9 "$1" 2>/dev/null';

/**
 * Makes a process end when this one does, however this one ends: killed, timed out, or forgetful. Node's own `exit` event is
 * no help there: a killed process sends none, and inside of Jest none arrives. Answers the same process.
 */
export function endWithUs<Child extends ChildProcess>(child: Child): Child {
  if (child.pid === undefined) return child;
  // In a group of its own, so that what kills ours leaves the guard to do its work.
  const guard = spawn('sh', ['-c', guardScript, 'guard', String(child.pid)], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  guard.unref();
  guard.on('error', () => undefined);
  guard.stdin.on('error', () => undefined);
  child.once('exit', () => guard.stdin.end('ended\n'));
  return child;
}
