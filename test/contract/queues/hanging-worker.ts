import { createBullmqRunner } from '../../../services/queues/bullmq/index.ts';

/** A worker process that takes a job, says so, and never finishes it: made to be killed. Arguments: Redis URL, prefix. */
const [, , url = '', prefix = ''] = process.argv;
const silent = () => undefined;
const log = { debug: silent, info: silent, warn: silent, error: silent };

await createBullmqRunner({ url, prefix, concurrency: 1, log }).start({
  'rank-pool': async ({ pool }) => {
    process.stdout.write(`working on ${pool}\n`);
    await new Promise(() => undefined);
  },
});
