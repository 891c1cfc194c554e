import { expect, test } from '@jest/globals';
import { compose } from '../../config/compose.ts';
import { readSettings } from '../../config/env.ts';
import { createLog } from '../../config/log.ts';

const inMemory = { DATA_DIR: ':memory:', SCORING_THREADS: '1' };

test('a worker tells of its health and its counts on a port of its own, and nothing else', async () => {
  const settings = readSettings({ ...inMemory, HEALTH_PORT: '0', HOST: '0.0.0.0' });
  const worker = await compose({ settings, log: createLog('silent') });
  try {
    await worker.startWorker();
    const health = await worker.startHealth();
    const get = async (path: string) => await fetch(`http://127.0.0.1:${health?.port}${path}`);
    expect(await (await get('/livez')).json()).toEqual({ status: 'alive' });
    expect(await (await get('/readyz')).json()).toMatchObject({ ready: true, checks: { progress: { ok: true } } });
    expect(await (await get('/metrics')).text()).toContain('duijie_ranking_run_duration_seconds');
    const elsewhere = await get('/v1/candidates');
    expect(elsewhere.status).toBe(404);
    expect(elsewhere.headers.get('content-type')).toContain('application/problem+json');
  } finally {
    await worker.close();
  }
});

test('a worker that is given no port for its health listens on none', async () => {
  const worker = await compose({ settings: readSettings(inMemory), log: createLog('silent') });
  try {
    expect(await worker.startHealth()).toBeUndefined();
  } finally {
    await worker.close();
  }
});
