import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { candidate, ndjson, ndjsonType } from './support/profiles.ts';
import { type Service, startService } from './support/service.ts';

let service: Service;
beforeAll(async () => {
  service = await startService({}, { worker: false });
});
afterAll(() => service.close());

const understand = (headline: string, key: string) =>
  service.send('POST', '/v1/understand', { json: { candidate: { headline } }, headers: { 'idempotency-key': key } });

describe('Idempotency-Key', () => {
  test('a repeat gets the first answer again, and it says so', async () => {
    const [first, again] = [await understand('厨师', 'k-1'), await understand('厨师', 'k-1')];
    expect(first.headers.get('idempotency-replayed')).toBeNull();
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect([again.status, again.text]).toEqual([first.status, first.text]);
    expect(again.headers.get('content-type')).toBe(first.headers.get('content-type'));
  });

  test('another request under the same key is refused', async () => {
    await understand('厨师', 'k-2');
    expect((await understand('司机', 'k-2')).json()).toMatchObject({ status: 422, code: 'idempotency.reused' });
  });

  test('a batch is not done twice, and not taken for another one', async () => {
    const send = (body: string) =>
      service.send('POST', '/v1/candidates:batch', { body, headers: { ...ndjsonType, 'idempotency-key': 'k-3' } });
    const first = await send(ndjson(candidate('i-1')));
    const again = await send(ndjson(candidate('i-1')));
    expect(again.text).toBe(first.text);
    expect(again.headers.get('idempotency-replayed')).toBe('true');
    expect((await send(ndjson(candidate('i-2')))).json()).toMatchObject({ code: 'idempotency.reused' });
  });

  test('a batch too large to be compared is done again, which changes nothing', async () => {
    const lines = Array.from({ length: 300 }, (_, index) =>
      candidate(`large-${index}`, { summary: '药'.repeat(6000) }),
    );
    const send = () =>
      service.send('POST', '/v1/candidates:batch', {
        body: ndjson(...lines),
        headers: { ...ndjsonType, 'idempotency-key': 'k-4' },
      });
    const [first, again] = [await send(), await send()];
    expect(again.headers.get('idempotency-replayed')).toBeNull();
    expect(first.text).toContain('"queued"');
    expect(again.text).not.toContain('"queued"');
  });

  test('a POST without a body takes it too', async () => {
    await service.send('PUT', '/v1/candidates/i-pool', { json: candidate('i-pool', { pool: 'idem' }) });
    const headers = { 'idempotency-key': 'k-5' };
    await service.send('POST', '/v1/pools/idem:recalibrate', { headers });
    const again = await service.send('POST', '/v1/pools/idem:recalibrate', { headers });
    expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([202, 'true']);
  });

  test('two requests at once do the work once: the second is told to wait or gets the answer', async () => {
    const answers = await Promise.all([
      understand('教师', 'k-6'),
      understand('教师', 'k-6'),
      understand('教师', 'k-6'),
    ]);
    const first = answers.filter(
      ({ status, headers }) => status === 200 && headers.get('idempotency-replayed') === null,
    );
    expect(first).toHaveLength(1);
    for (const { status } of answers) expect([200, 409]).toContain(status);
  });

  test.each([['two words'], ['钥匙'], ['x'.repeat(256)]])('%s is no key', async (key) => {
    const sent = { 'content-type': 'application/json', 'idempotency-key': Buffer.from(key).toString('latin1') };
    const answer = await service.send('POST', '/v1/understand', { body: '{}', headers: sent });
    expect(answer.json()).toMatchObject({ status: 422, errors: [{ parameter: 'Idempotency-Key' }] });
  });
});
