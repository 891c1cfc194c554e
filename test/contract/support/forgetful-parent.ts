import { spawn } from 'node:child_process';
import { endWithUs } from '../../support/end-with-us.ts';

/** Starts a process that would sleep for an hour, says its number, and waits to be killed. */
const child = endWithUs(spawn('sleep', ['3600'], { stdio: 'ignore' }));
process.stdout.write(`${child.pid}\n`);
setInterval(() => undefined, 60_000);
