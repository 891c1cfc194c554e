import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { candidate } from './support/profiles.ts';
import { type Service, startService } from './support/service.ts';

let service: Service;
beforeAll(async () => {
  service = await startService({ REQUEST_TIMEOUT_SECONDS: '2' });
});
afterAll(() => service.close());

describe('health', () => {
  test('/livez answers while the process turns', async () => {
    expect((await service.send('GET', '/livez')).json()).toEqual({ status: 'alive' });
  });

  test('/readyz says what it looked at', async () => {
    const answer = await service.send('GET', '/readyz');
    expect(answer.json()).toMatchObject({
      ready: true,
      checks: { store: { ok: true }, queue: { ok: true }, progress: { ok: true } },
    });
  });

  test('/readyz answers 503 when owed work grows old because nobody ranks', async () => {
    const idle = await startService({ READY_OWED_SECONDS: '1' }, { worker: false });
    await idle.send('PUT', '/v1/candidates/c', { json: candidate('c') });
    await new Promise((resolve) => setTimeout(resolve, 2600));
    const answer = await idle.send('GET', '/readyz');
    expect([answer.status, answer.json().ready]).toEqual([503, false]);
    await idle.close();
  });

  test('/metrics counts by route template, never by id', async () => {
    await service.send('PUT', '/v1/candidates/secret-id', { json: candidate('secret-id') });
    await service.send('GET', '/v1/candidates/secret-id');
    const { text, headers } = await service.send('GET', '/metrics');
    expect(headers.get('content-type')).toContain('text/plain');
    expect(text).toContain('route="/v1/candidates/{id}"');
    expect(text).toContain('duijie_profiles_total{kind="candidate",outcome="queued"} 1');
    expect(text).toContain('duijie_oldest_owed_seconds');
    expect(text).toContain('process_cpu_seconds_total');
    expect(text).not.toContain('secret-id');
  });
});

describe('documentation', () => {
  test('the root leads to it', async () => {
    const { status, headers } = await service.send('GET', '/');
    expect([status, headers.get('location')]).toEqual([302, '/docs/']);
  });

  test('the page and all that it loads come from the service', async () => {
    const page = await service.send('GET', '/docs/');
    const loaded = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '');
    expect(loaded.length).toBeGreaterThan(3);
    for (const address of loaded) {
      expect(address).toMatch(/^\.\//);
      expect((await service.send('GET', `/docs/${address.slice(2)}`)).status).toBe(200);
    }
    expect(page.headers.get('content-security-policy')).toContain("default-src 'self'");
  });

  test('a problem’s type can be looked up', async () => {
    const problem = (await service.send('GET', '/v1/candidates/none')).json();
    expect((await service.send('GET', String(problem.type))).json()).toMatchObject({
      status: 404,
      title: problem.title,
    });
  });
});

describe('the log', () => {
  test('has method, template, status, time, tenant and id of every request, and nothing of its content', async () => {
    const contact = { name: '赵六', email: 'z6@example.com' };
    const json = candidate('c-log', { headline: '机密标题', contact });
    const headers = { 'x-request-id': 'req-1' };
    const answer = await service.send('PUT', '/v1/candidates/c-log', { json, headers });
    expect(answer.headers.get('x-request-id')).toBe('req-1');
    await service.send('PUT', '/v1/candidates/c-log', {
      body: '{"headline": "机密标题" oops',
      headers: { 'content-type': 'application/json' },
    });
    await service.send('GET', '/v1/candidates?pool=private-pool');
    const lines = service
      .log()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toContainEqual(
      expect.objectContaining({
        requestId: 'req-1',
        method: 'PUT',
        route: '/v1/candidates/{id}',
        status: 202,
        ms: expect.any(Number),
        tenant: 'default',
      }),
    );
    expect(service.log()).not.toMatch(/机密标题|赵六|z6@example|private-pool/);
  });

  test('a request id that could forge a log line is replaced', async () => {
    const answer = await service.send('GET', '/livez', { headers: { 'x-request-id': 'a b"c' } });
    expect(answer.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('a connection', () => {
  /** Sends bytes, then nothing, and answers what comes back until the service closes. */
  function talk(bytes: string): Promise<string> {
    const { hostname, port } = new URL(service.url);
    return new Promise((resolve, reject) => {
      let heard = '';
      const socket = connect(Number(port), hostname, () => socket.write(bytes));
      socket.on('data', (piece) => {
        heard += piece;
      });
      socket.on('close', () => resolve(heard)).on('error', reject);
    });
  }

  test('with a body that never comes is ended after the time for a request', async () => {
    const head =
      'PUT /v1/candidates/c HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{';
    const began = Date.now();
    expect(await talk(head)).toContain('408');
    expect(Date.now() - began).toBeLessThan(8000);
  });

  test('that does not speak HTTP is told so in the form of every other problem', async () => {
    const answer = await talk('HELLO\r\n\r\n');
    expect(answer).toContain('HTTP/1.1 400 Bad Request');
    expect(answer).toContain('application/problem+json');
  });

  test('with headers without end is told so', async () => {
    const answer = await talk(`GET / HTTP/1.1\r\nHost: localhost\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`);
    expect(answer).toContain('431');
  });
});
