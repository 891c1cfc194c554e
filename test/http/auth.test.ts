import { request as plainRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { operations } from '../../services/http/operations.ts';
import { candidate, vacancy } from './support/profiles.ts';
import { type Service, startService } from './support/service.ts';

describe('a service with keys', () => {
  let service: Service;
  let admin: string;
  beforeAll(async () => {
    service = await startService({}, { worker: false, keys: ['first'] });
    admin = await service.createKey('north', ['admin']);
  });
  afterAll(() => service.close());

  test.each(
    operations.filter(({ scope }) => scope !== null).map(({ method, path }) => [method, path.replace(/\{\w+\}/g, 'x')]),
  )('%s %s wants a key', async (method, path) => {
    const answer = await service.send(method.toUpperCase(), path);
    expect(answer.json()).toMatchObject({ status: 401, code: 'auth.missing' });
    expect(answer.headers.get('www-authenticate')).toContain('Bearer');
  });

  test.each([['/livez'], ['/readyz'], ['/metrics'], ['/openapi.json'], ['/docs/']])('%s wants none', async (path) => {
    expect((await service.send('GET', path)).status).toBe(200);
  });

  test.each([['dj_unknown'], ['Basic x'], ['x'.repeat(5000)]])('a wrong key is refused', async (key) => {
    const answer = await service.send('GET', '/v1/candidates', { key });
    expect(answer.status).toBe(401);
  });

  test('a key does only what its scopes say, and the refusal names the scope', async () => {
    const reader = await service.createKey('north', ['profiles:read']);
    expect((await service.send('GET', '/v1/candidates', { key: reader })).status).toBe(200);
    const answer = await service.send('PUT', '/v1/candidates/c', { key: reader, json: candidate('c') });
    expect(answer.json()).toMatchObject({ status: 403, detail: expect.stringContaining('profiles:write') });
  });

  test('admin implies every scope', async () => {
    const statuses = await Promise.all(
      ['/v1/candidates', '/v1/vacancies/none/shortlist'].map(
        async (path) => (await service.send('GET', path, { key: admin })).status,
      ),
    );
    expect(statuses).toEqual([200, 404]);
  });

  test('a tenant sees, changes and erases nothing of another', async () => {
    const south = await service.createKey('south', ['admin']);
    await service.send('PUT', '/v1/candidates/c', { key: admin, json: candidate('c') });
    await service.send('PUT', '/v1/vacancies/v', { key: admin, json: vacancy('v') });
    const asSouth = async (method: string, path: string) => (await service.send(method, path, { key: south })).status;
    expect(await asSouth('GET', '/v1/candidates/c')).toBe(404);
    expect(await asSouth('GET', '/v1/vacancies/v/shortlist')).toBe(404);
    expect(await asSouth('GET', '/v1/candidates/c/matches')).toBe(404);
    expect(await asSouth('GET', '/v1/pairings/v/c')).toBe(404);
    expect(await asSouth('GET', '/v1/pools/fair/status')).toBe(404);
    expect((await service.send('GET', '/v1/candidates', { key: south })).json()).toEqual({ items: [] });
    await asSouth('DELETE', '/v1/candidates/c');
    await asSouth('DELETE', '/v1/pools/fair');
    expect((await service.send('GET', '/v1/candidates/c', { key: admin })).status).toBe(200);
  });

  test('the same id in two tenants is two profiles', async () => {
    const south = await service.createKey('south', ['admin']);
    await service.send('PUT', '/v1/candidates/both', { key: admin, json: candidate('both', { headline: 'north' }) });
    await service.send('PUT', '/v1/candidates/both', { key: south, json: candidate('both', { headline: 'south' }) });
    const headlines = await Promise.all(
      [admin, south].map(async (key) => (await service.send('GET', '/v1/candidates/both', { key })).json().headline),
    );
    expect(headlines).toEqual(['north', 'south']);
  });
});

describe('a service without keys', () => {
  let service: Service;
  beforeAll(async () => {
    service = await startService({}, { worker: false });
  });
  afterAll(() => service.close());

  /** The status of a request with headers that fetch would not let through. */
  function statusWith(headers: Record<string, string>): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      plainRequest(`${service.url}/v1/candidates`, { headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
  }

  test('serves this machine as the tenant `default`', async () => {
    expect(await statusWith({})).toBe(200);
    expect(await statusWith({ host: 'localhost:8080' })).toBe(200);
  });

  test('does not serve a web page that was led here under another name', async () => {
    expect(await statusWith({ host: 'evil.example' })).toBe(401);
    expect(await statusWith({ 'sec-fetch-site': 'cross-site' })).toBe(401);
  });

  test('does not take a proxy on this machine for somebody on this machine', async () => {
    expect(await statusWith({ 'x-forwarded-for': '203.0.113.9' })).toBe(401);
    expect(await statusWith({ forwarded: 'for=203.0.113.9' })).toBe(401);
  });

  test('wants a key as soon as there is one', async () => {
    await service.createKey('north', ['admin']);
    expect(await statusWith({})).toBe(401);
  });
});

describe('listening', () => {
  test.each([['0.0.0.0'], ['::'], ['192.0.2.1'], ['example.com']])('on %s needs a key', async (HOST) => {
    await expect(startService({ HOST }, { worker: false })).rejects.toMatchObject({
      code: 'config.invalid',
      params: { name: 'HOST' },
    });
  });

  test('on every address is possible with one', async () => {
    const service = await startService({ HOST: '0.0.0.0' }, { worker: false, keys: ['first'] });
    expect((await fetch(`${service.url}/livez`)).status).toBe(200);
    await service.close();
  });

  test('on every address is possible with an admin key from the settings, which then opens everything', async () => {
    const ADMIN_KEY = `dj_${'k'.repeat(43)}`;
    const service = await startService({ HOST: '0.0.0.0', ADMIN_KEY }, { worker: false });
    const status = async (sent: { key?: string }) => (await service.send('GET', '/v1/candidates', sent)).status;
    expect(await status({})).toBe(401);
    expect(await status({ key: `dj_${'x'.repeat(43)}` })).toBe(401);
    expect(await status({ key: ADMIN_KEY })).toBe(200);
    expect(service.log()).not.toContain(ADMIN_KEY);
    await service.close();
  });

  test('on a port that is taken says so', async () => {
    const service = await startService({}, { worker: false });
    const PORT = new URL(service.url).port;
    await expect(startService({ PORT }, { worker: false })).rejects.toMatchObject({
      code: 'config.invalid',
      params: { name: 'PORT' },
    });
    await service.close();
  });
});

test('too many requests of one key are answered with 429 and a wait, those of another key are not', async () => {
  const service = await startService({ RATE_LIMIT_PER_MINUTE: '3' }, { worker: false, keys: ['first'] });
  const [one, other] = [await service.createKey('north', ['admin']), await service.createKey('north', ['admin'])];
  const statusOf = async (key?: string) =>
    (await service.send('GET', '/v1/candidates', key === undefined ? {} : { key })).status;
  const statuses = [await statusOf(one), await statusOf(one), await statusOf(one), await statusOf(other)];
  expect(statuses).toEqual([200, 200, 200, 200]);
  const limited = await service.send('GET', '/v1/candidates', { key: one });
  expect(limited.json()).toMatchObject({ status: 429, code: 'request.rate-limited' });
  expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await service.send('GET', '/livez')).status).toBe(200);
  expect([await statusOf(), await statusOf(), await statusOf(), await statusOf()]).toEqual([401, 401, 401, 429]);
  await service.close();
});

test('callers behind a trusted proxy are counted by their own addresses, and without one by that of the connection', async () => {
  const statusesWith = async (TRUST_PROXY: string) => {
    const service = await startService({ RATE_LIMIT_PER_MINUTE: '1', TRUST_PROXY }, { worker: false, keys: ['first'] });
    const statuses: number[] = [];
    for (const address of ['203.0.113.1', '203.0.113.2']) {
      const headers = { 'x-forwarded-for': address };
      statuses.push((await service.send('GET', '/v1/candidates', { headers })).status);
    }
    await service.close();
    return statuses;
  };
  expect(await statusesWith('1')).toEqual([401, 401]);
  expect(await statusesWith('0')).toEqual([401, 429]);
});
