import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { candidate, vacancy } from './support/profiles.ts';
import { type Service, startService } from './support/service.ts';

let service: Service;
beforeAll(async () => {
  service = await startService({}, { worker: false });
});
afterAll(() => service.close());

const jsonType = { 'content-type': 'application/json' };
const put = (body: string | Uint8Array, headers: Record<string, string> = jsonType) =>
  service.send('PUT', '/v1/candidates/c-1', { body, headers });

async function expectRefusal(answer: ReturnType<typeof put>, status: number, code: string, errors?: unknown[]) {
  const problem = (await answer).json();
  expect(problem).toMatchObject({ status, code, type: `/problems/${code}`, ...(errors && { errors }) });
  return problem;
}

describe('a body that is not JSON', () => {
  test('is refused with the place and without a word of the body', async () => {
    const problem = await expectRefusal(
      put('{"headline": "秘密",\n "skills": ["HPLC" "x"]}'),
      400,
      'request.malformed-json',
    );
    expect(problem.detail).toContain('line 2, column 20');
    expect(JSON.stringify(problem)).not.toContain('秘密');
  });

  test.each([
    ['', 'it is empty'],
    ['{"a": tru}', 'a value was expected at column 7'],
    ['{"a": 1,}', 'a key in double quotes was expected at column 9'],
    ['{"a": "x', 'a text that is never closed begins at column 7'],
    ['{"a": "\\q"}', 'a broken escape stands at column 8'],
    ['[1, 2', 'it ends too early at column 6'],
    ['{} {}', 'the end was expected at column 4'],
    ['{"a": NaN}', 'a value was expected at column 7'],
  ])('%j says: %s', async (body, reason) => {
    const problem = await expectRefusal(put(body), 400, 'request.malformed-json');
    expect(problem.detail).toBe(`The body is not JSON: ${reason}.`);
  });

  test('is refused when it is not UTF-8', async () => {
    const gb18030 = new Uint8Array([0x22, 0xb9, 0xe3, 0xd6, 0xdd, 0x22]);
    expect((await expectRefusal(put(gb18030), 400, 'request.malformed-json')).detail).toContain('not UTF-8');
  });
});

describe('the form of a body', () => {
  test.each([['text/plain'], ['application/x-www-form-urlencoded'], ['application/json; charset=gbk']])(
    '%s is not taken for a profile',
    (type) => expectRefusal(put('{}', { 'content-type': type }), 415, 'request.unsupported-type'),
  );

  test('a body without a content type is not taken', () =>
    expectRefusal(put(new TextEncoder().encode('{}'), {}), 415, 'request.unsupported-type'));

  test('a byte order mark before the JSON is tolerated', async () => {
    expect((await put(`\ufeff${JSON.stringify(candidate('c-1'))}`)).status).toBe(202);
  });

  test('40 KB of brackets are refused before anything recursive sees them', () =>
    expectRefusal(put('['.repeat(40_000)), 422, 'request.too-deep'));

  test('brackets inside of text are not nesting', async () => {
    expect((await put(JSON.stringify(candidate('c-1', { headline: '[{'.repeat(100) })))).status).toBe(202);
  });

  test.each([['__proto__'], ['constructor'], ['prototype']])('the key %s is refused with its pointer', (key) =>
    expectRefusal(put(`{"pool":"p","mobility":{"${key}":{"remote":true}}}`), 422, 'request.invalid', [
      { pointer: `/mobility/${key}`, code: 'forbidden_key', detail: expect.any(String) },
    ]),
  );

  test('1e400 is refused with its pointer', () =>
    expectRefusal(put('{"pool":"p","experienceYears":1e400}'), 422, 'request.invalid', [
      { pointer: '/experienceYears', code: 'number_too_large', detail: expect.any(String) },
    ]));

  test('half of a surrogate pair is refused with its pointer', () =>
    expectRefusal(put('{"pool":"p","skills":["ok","\\ud83d"]}'), 422, 'request.invalid', [
      { pointer: '/skills/1', code: 'malformed_text', detail: expect.any(String) },
    ]));

  test.each([['null'], ['[]'], ['"text"'], ['7']])('%s is not a profile', (body) =>
    expectRefusal(put(body), 422, 'profile.invalid'),
  );
});

describe('the size of a body', () => {
  test('50 MB are refused and the connection stays useful to others', async () => {
    await expectRefusal(put('x'.repeat(50_000_000)), 413, 'request.too-large');
    expect((await put(JSON.stringify(candidate('c-1')))).status).toBe(202);
  });

  test('a body of unknown length is cut off at the bound', async () => {
    const pieces = Array.from({ length: 40 }, () => new Uint8Array(65_536));
    await expectRefusal(
      service.send('PUT', '/v1/candidates/c-1', { body: ReadableStream.from(pieces), headers: jsonType }),
      413,
      'request.too-large',
    );
  });

  test('a gzip bomb is cut off at the bound of what it inflates to', () =>
    expectRefusal(
      put(gzipSync(Buffer.alloc(100_000_000)), { ...jsonType, 'content-encoding': 'gzip' }),
      413,
      'request.too-large',
    ));

  test('a gzipped profile is taken', async () => {
    const body = gzipSync(JSON.stringify(candidate('c-zip')));
    const sent = { body, headers: { ...jsonType, 'content-encoding': 'gzip' } };
    expect((await service.send('PUT', '/v1/candidates/c-zip', sent)).status).toBe(202);
  });

  test('broken gzip is refused', () =>
    expectRefusal(put('not gzip', { ...jsonType, 'content-encoding': 'gzip' }), 422, 'request.invalid'));

  test('an unknown content encoding is refused', () =>
    expectRefusal(put('{}', { ...jsonType, 'content-encoding': 'compress' }), 415, 'request.unsupported-type'));
});

describe('the content of a profile', () => {
  const refused = (more: Record<string, unknown>) => put(JSON.stringify(candidate('c-1', more)));

  test('an unknown field is refused with its pointer, at any depth', async () => {
    const problem = await expectRefusal(
      refused({ foo: 1, degrees: [{ level: 'master', 'a/b': 2 }] }),
      422,
      'profile.invalid',
    );
    expect(problem.errors).toEqual([
      { pointer: '/degrees/0/a~1b', code: 'unknown_field', detail: expect.any(String) },
      { pointer: '/foo', code: 'unknown_field', detail: expect.any(String) },
    ]);
  });

  test('a field that may never move a score is refused by name', () =>
    expectRefusal(refused({ sex: 'f' }), 422, 'profile.invalid', [
      { pointer: '/sex', code: 'forbidden_field', detail: expect.stringContaining('never move a score') },
    ]));

  test.each([
    ['2026-02-30', '/availableFrom', { availableFrom: '2026-02-30' }],
    ['2026-13', '/degrees/0/graduatedOn', { degrees: [{ graduatedOn: '2026-13' }] }],
    [
      '25:00',
      '/flexibility/availability/0/from',
      { flexibility: { availability: [{ days: ['mon'], from: '25:00', to: '10:00' }] } },
    ],
  ])('%s is no date or time', async (_value, pointer, more) => {
    const problem = await expectRefusal(refused(more), 422, 'profile.invalid');
    expect(problem.errors).toEqual([expect.objectContaining({ pointer })]);
  });

  test('a shift that ends before it begins crosses midnight and is taken', async () => {
    const night = vacancy('v-night', { flexibility: { shifts: [{ days: ['mon'], from: '22:00', to: '06:00' }] } });
    expect((await service.send('PUT', '/v1/vacancies/v-night', { json: night })).status).toBe(202);
  });

  test('another id in the body than in the address is refused', async () => {
    const problem = await expectRefusal(put(JSON.stringify(candidate('c-2'))), 422, 'profile.invalid');
    expect(problem.errors).toEqual([expect.objectContaining({ pointer: '/id' })]);
  });

  test('unknown skills and places are taken with a warning that says where and what to do', async () => {
    const profile = candidate('c-1', { skills: ['量子烹饪学'], location: { place: '亚特兰蒂斯' } });
    const answer = await service.send('PUT', '/v1/candidates/c-1', {
      json: profile,
      headers: { 'accept-language': 'en' },
    });
    expect(answer.status).toBe(202);
    expect(answer.json().warnings).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          code: 'skill.unknown',
          pointer: '/skills/0',
          text: expect.stringContaining('taxonomy'),
        }),
        expect.objectContaining({ code: 'place.unresolved', pointer: '/location/place' }),
      ]),
    );
  });
});

describe('addresses and parameters', () => {
  test('every wrong parameter is named', async () => {
    const answer = service.send('GET', '/v1/candidates?limit=0&cursor=&pool=a/b&colour=red&__proto__=1');
    const problem = await expectRefusal(answer, 422, 'request.invalid');
    const named = (problem.errors as { parameter: string }[]).map(({ parameter }) => parameter);
    expect(named.sort()).toEqual(['__proto__', 'colour', 'limit', 'pool']);
  });

  test.each([
    ['limit=101'],
    ['limit=1.5'],
    ['limit=1&limit=2'],
    ['minScore=-1'],
    ['wait=31'],
    ['lang=fr'],
    ['include=contact'],
  ])('a shortlist is not read with %s', async (query) => {
    const problem = await expectRefusal(
      service.send('GET', `/v1/vacancies/v/shortlist?${query}`),
      422,
      'request.invalid',
    );
    expect(problem.errors).toEqual([expect.objectContaining({ parameter: query.split('=')[0] })]);
  });

  test('an id with other characters than an id has is refused', () =>
    expectRefusal(service.send('GET', '/v1/candidates/a%20b'), 422, 'request.invalid', [
      { parameter: 'id', code: 'invalid_format', detail: expect.any(String) },
    ]));

  test('an address that cannot be decoded is refused', () =>
    expectRefusal(service.send('GET', '/v1/candidates/%E0%A4%A'), 422, 'request.invalid'));

  test('an unknown route is a problem too', () =>
    expectRefusal(service.send('GET', '/v2/candidates'), 404, 'request.unknown-route'));

  test('a method that a route does not take is answered with those that it takes', async () => {
    const answer = await service.send('PATCH', '/v1/candidates/c-1');
    expect(answer.json()).toMatchObject({ status: 405, code: 'request.method-not-allowed' });
    expect(answer.headers.get('allow')).toBe('PUT, GET, HEAD, DELETE, OPTIONS');
  });

  test.each([['"'], ['3'], ['W/"3"'], ['"1", "2"'], ['"-1"']])('If-Match: %s is refused', (header) =>
    expectRefusal(put(JSON.stringify(candidate('c-1')), { ...jsonType, 'if-match': header }), 422, 'request.invalid', [
      { parameter: 'If-Match', code: 'invalid_format', detail: expect.any(String) },
    ]),
  );
});
