import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { candidate, ndjson, ndjsonType, resultsOf } from './support/profiles.ts';
import { type Service, startService } from './support/service.ts';

let service: Service;
beforeAll(async () => {
  service = await startService({}, { worker: false });
});
afterAll(() => service.close());

async function batch(body: string | Uint8Array | ReadableStream, headers: Record<string, string> = ndjsonType) {
  const answer = await service.send('POST', '/v1/candidates:batch', { body, headers });
  expect(answer.status).toBe(200);
  return resultsOf(answer.text);
}

describe('a batch', () => {
  test('answers one result a line, in order', async () => {
    const results = await batch(ndjson(candidate('o-2'), candidate('o-1'), candidate('o-3')));
    expect(results).toEqual([
      { line: 1, id: 'o-2', status: 'queued', rev: 1 },
      { line: 2, id: 'o-1', status: 'queued', rev: 1 },
      { line: 3, id: 'o-3', status: 'queued', rev: 1 },
    ]);
  });

  test('says which profiles were there already', async () => {
    await batch(ndjson(candidate('again')));
    expect(await batch(ndjson(candidate('again')))).toEqual([{ line: 1, id: 'again', status: 'unchanged', rev: 1 }]);
  });

  test('a bad line spoils only itself', async () => {
    const bad = ['{"id": "b-2"', candidate('b-3', { foo: 1 }), '[]', 'null', '{"id":"b-6","__proto__":1}'];
    const results = await batch(ndjson(candidate('b-1'), ...bad, candidate('b-7')));
    expect(results.map(({ status }) => status)).toEqual(['queued', ...bad.map(() => 'refused'), 'queued']);
    expect(results[1]).toMatchObject({
      line: 2,
      error: { code: 'request.malformed-json', detail: expect.stringContaining('column') },
    });
    expect(results[2]).toMatchObject({
      line: 3,
      id: 'b-3',
      error: { code: 'profile.invalid', errors: [{ pointer: '/foo' }] },
    });
    expect((await service.send('GET', '/v1/candidates/b-7')).status).toBe(200);
  });

  test('a byte order mark, CRLF and blank lines do no harm, and blank lines are counted', async () => {
    const results = await batch(
      `\ufeff${JSON.stringify(candidate('w-1'))}\r\n\r\n   \r\n${JSON.stringify(candidate('w-4'))}\r\n`,
    );
    expect(results.map(({ line, id, status }) => [line, id, status])).toEqual([
      [1, 'w-1', 'queued'],
      [4, 'w-4', 'queued'],
    ]);
  });

  test('an empty one has an empty answer', async () => {
    expect(await batch('\n\n')).toEqual([]);
  });

  test('of lines with the same id the last one wins and the earlier ones say so', async () => {
    const results = await batch(
      ndjson(candidate('d', { headline: 'first' }), candidate('e'), candidate('d', { headline: 'last' })),
    );
    expect(results[0]?.warnings).toEqual([expect.objectContaining({ code: 'batch.superseded', params: { line: 3 } })]);
    expect(results[2]?.warnings).toBeUndefined();
    expect((await service.send('GET', '/v1/candidates/d')).json()).toMatchObject({ headline: 'last' });
  });

  test('so do lines that are far apart', async () => {
    const between = Array.from({ length: 450 }, (_, index) => candidate(`far-${index}`));
    const results = await batch(
      ndjson(candidate('far', { headline: 'first' }), ...between, candidate('far', { headline: 'last' })),
    );
    expect(results).toHaveLength(452);
    expect(results[0]?.warnings).toEqual([
      expect.objectContaining({ code: 'batch.superseded', params: { line: 452 } }),
    ]);
    expect((await service.send('GET', '/v1/candidates/far')).json()).toMatchObject({ headline: 'last' });
  });

  test('a line that was refused supersedes nothing', async () => {
    const results = await batch(ndjson(candidate('kept'), { id: 'kept', foo: 1 }));
    expect(results[0]).toEqual({ line: 1, id: 'kept', status: 'queued', rev: 1 });
  });

  test('a line above a mebibyte is refused and the next one is taken', async () => {
    const results = await batch(ndjson(candidate('big', { summary: 'x'.repeat(1_100_000) }), candidate('small')));
    expect(results).toEqual([
      { line: 1, status: 'refused', error: expect.objectContaining({ code: 'request.too-large' }) },
      { line: 2, id: 'small', status: 'queued', rev: 1 },
    ]);
  });

  test('lines cut anywhere by the network are put together again', async () => {
    const bytes = new TextEncoder().encode(ndjson(candidate('cut-1'), candidate('cut-2', { headline: '药' })));
    const pieces = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, index) =>
      bytes.slice(index * 7, index * 7 + 7),
    );
    const results = await batch(ReadableStream.from(pieces));
    expect(results.map(({ id, status }) => [id, status])).toEqual([
      ['cut-1', 'queued'],
      ['cut-2', 'queued'],
    ]);
  });

  test('beyond 10,000 lines the rest is refused and the 10,000 are kept', async () => {
    const lines = Array.from({ length: 10_003 }, (_, index) => (index % 2000 === 0 ? candidate(`m-${index}`) : '{}'));
    const results = await batch(ndjson(...lines));
    expect(results).toHaveLength(10_001);
    expect(results.at(-1)).toMatchObject({
      line: 10_001,
      status: 'refused',
      error: { code: 'request.too-many-items' },
    });
    expect((await service.send('GET', '/v1/candidates/m-8000')).status).toBe(200);
    expect((await service.send('GET', '/v1/candidates/m-10000')).status).toBe(404);
  });

  test('JSON is not taken for NDJSON', async () => {
    const answer = await service.send('POST', '/v1/candidates:batch', { json: [candidate('x')] });
    expect(answer.json()).toMatchObject({ status: 415, detail: expect.stringContaining('application/x-ndjson') });
  });

  test('what inflates to more than 64 MiB is cut off there, and the lines before are kept', async () => {
    const long = Array.from({ length: 66 }, () => 'x'.repeat(1_048_577));
    const body = gzipSync(ndjson(candidate('before'), ...long, candidate('after')));
    const results = await batch(body, { ...ndjsonType, 'content-encoding': 'gzip' });
    expect(results[0]).toEqual({ line: 1, id: 'before', status: 'queued', rev: 1 });
    expect(results.at(-1)).toMatchObject({ status: 'refused', error: { code: 'request.too-large' } });
    expect((await service.send('GET', '/v1/candidates/before')).status).toBe(200);
    expect((await service.send('GET', '/v1/candidates/after')).status).toBe(404);
  });

  test('millions of blank lines are not counted to their end', async () => {
    const results = await batch(`${JSON.stringify(candidate('alone'))}${'\n'.repeat(30_000_000)}`);
    expect(results.map(({ status }) => status)).toEqual(['queued', 'refused']);
  });

  test('more than 64 MiB in all are refused', async () => {
    const headers = { ...ndjsonType };
    const answer = await service.send('POST', '/v1/candidates:batch', { body: ' '.repeat(68_000_000), headers });
    expect(answer.json()).toMatchObject({ status: 413, code: 'request.too-large' });
  });
});
