import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { operations } from '../../services/http/operations.ts';
import { candidate, vacancy } from './support/profiles.ts';
import { type Service, startService } from './support/service.ts';

let service: Service;
beforeAll(async () => {
  service = await startService({}, { worker: false });
});
afterAll(() => service.close());

const seeds = { candidate: candidate('c', { location: { place: '广州' } }), vacancy: vacancy('v') };
const fields = [...new Set(Object.values(seeds).flatMap((seed) => Object.keys(seed)))];
/** A profile with some members replaced by anything. */
const spoilt = (kind: 'candidate' | 'vacancy') =>
  fc
    .dictionary(
      fc.constantFrom(...fields, 'flexibility', 'mobility', 'salary', 'weights', 'experienceYears'),
      fc.jsonValue(),
      { maxKeys: 3 },
    )
    .map((more) => ({ ...seeds[kind], ...more }));
const anyBody = fc.oneof(
  fc.json(),
  fc.string(),
  fc.string({ unit: 'binary' }),
  spoilt('candidate').map((value) => JSON.stringify(value)),
);

async function neverFails(method: string, path: string, body: string, type: string): Promise<void> {
  const { status } = await service.send(method, path, { body, headers: { 'content-type': type } });
  expect(status).toBeLessThan(500);
}

describe('whatever is sent, the service does not fail', () => {
  const withBody = operations.filter(({ body }) => body !== undefined);
  test.each(
    withBody.map(({ method, path, body }) => [method.toUpperCase(), path.replace('{id}', 'c'), body?.kind ?? 'json']),
  )('to %s %s', async (method, path, kind) => {
    const type = kind === 'json' ? 'application/json' : 'application/x-ndjson';
    await fc.assert(
      fc.asyncProperty(anyBody, (body) => neverFails(method, path, body, type)),
      { numRuns: 60 },
    );
  });

  test('to POST /v1/match with spoilt profiles', async () => {
    const request = fc.record({
      vacancy: spoilt('vacancy'),
      candidates: fc.array(spoilt('candidate'), { minLength: 1, maxLength: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(request, (value) => neverFails('POST', '/v1/match', JSON.stringify(value), 'application/json')),
      { numRuns: 100 },
    );
  });

  test('in an address', async () => {
    const paths = operations.filter(({ method }) => method === 'get').map(({ path }) => path);
    const part = fc.string({ unit: 'binary', minLength: 1 }).map((text) => encodeURIComponent(text.toWellFormed()));
    const query = fc.dictionary(
      fc.constantFrom('limit', 'wait', 'cursor', 'lang', 'include', 'minScore', 'pool', 'x'),
      part,
      { maxKeys: 3 },
    );
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), part, query, async (path, id, pairs) => {
        const search = Object.entries(pairs).map(([key, value]) => `${key}=${value}`);
        const { status } = await service.send('GET', `${path.replace(/\{\w+\}/g, id)}?${search.join('&')}`);
        expect(status).toBeLessThan(500);
      }),
      { numRuns: 150 },
    );
  });
});
