import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { candidate, ndjson, ndjsonType, vacancy } from './support/profiles.ts';
import { type Service, startService } from './support/service.ts';

let service: Service;
beforeAll(async () => {
  service = await startService({}, { worker: false });
});
afterAll(() => service.close());

const put = (id: string, json: unknown, headers: Record<string, string> = {}) =>
  service.send('PUT', `/v1/candidates/${encodeURIComponent(id)}`, { json, headers });

describe('storing a profile', () => {
  test('is accepted with its revision and with links', async () => {
    const answer = await put('c-new', candidate('c-new'));
    expect(answer.status).toBe(202);
    expect(answer.headers.get('etag')).toBe('"1"');
    expect(answer.json()).toEqual({
      id: 'c-new',
      rev: 1,
      status: 'queued',
      links: {
        self: '/v1/candidates/c-new',
        matches: '/v1/candidates/c-new/matches',
        pool: '/v1/pools/fair/status',
      },
      warnings: [],
    });
  });

  test('the same content again keeps the revision and owes nothing', async () => {
    await put('c-same', candidate('c-same'));
    expect((await put('c-same', candidate('c-same'))).json()).toMatchObject({ rev: 1, status: 'unchanged' });
    expect((await put('c-same', candidate('c-same', { headline: '化学家' }))).json()).toMatchObject({
      rev: 2,
      status: 'queued',
    });
  });

  test('a body without an id takes that of the address', async () => {
    const { id: _id, ...rest } = candidate('c-path');
    expect((await put('c-path', rest)).json()).toMatchObject({ id: 'c-path', rev: 1 });
  });

  test('ids may be of any script and hold dots, colons and hyphens', async () => {
    expect((await put('候选人:1.a-b_c', candidate('候选人:1.a-b_c'))).status).toBe(202);
    const read = await service.send('GET', `/v1/candidates/${encodeURIComponent('候选人:1.a-b_c')}`);
    expect(read.json()).toMatchObject({ id: '候选人:1.a-b_c' });
  });

  test('a candidate and a vacancy may have the same id', async () => {
    await put('twin', candidate('twin'));
    await service.send('PUT', '/v1/vacancies/twin', { json: vacancy('twin') });
    expect((await service.send('GET', '/v1/vacancies/twin')).json()).toHaveProperty('title');
    expect((await service.send('GET', '/v1/candidates/twin')).json()).toHaveProperty('headline');
  });
});

describe('a profile that names no pool', () => {
  test('with only an id and text is stored in the default pool', async () => {
    const answer = await service.send('PUT', '/v1/vacancies/v-text', {
      json: { id: 'v-text', title: '药物化学研究员' },
    });
    expect(answer.json()).toMatchObject({ rev: 1, links: { pool: '/v1/pools/default/status' } });
    expect((await service.send('GET', '/v1/vacancies/v-text')).json()).toEqual({
      id: 'v-text',
      pool: 'default',
      title: '药物化学研究员',
    });
  });

  test('is the same content as one that names the default pool', async () => {
    await put('c-text', { summary: '三年 HPLC 经验' });
    expect((await put('c-text', { summary: '三年 HPLC 经验', pool: 'default' })).json()).toMatchObject({
      rev: 1,
      status: 'unchanged',
    });
  });

  test('is taken in a batch too', async () => {
    const body = ndjson({ id: 'b-text', headline: '电工' });
    await service.send('POST', '/v1/candidates:batch', { body, headers: ndjsonType });
    expect((await service.send('GET', '/v1/candidates/b-text')).json()).toMatchObject({ pool: 'default' });
  });
});

describe('warnings', () => {
  test('on a text say where they stand, with a lawful alternative', async () => {
    const json = { title: '前台', description: '熟悉Excel，限女性。' };
    const answer = await service.send('PUT', '/v1/vacancies/unlawful?lang=en', { json });
    expect(answer.json().warnings).toEqual([
      expect.objectContaining({ code: 'text.unlawful-criterion', pointer: '/description', span: [8, 11] }),
    ]);
    expect(answer.text).toContain('state what the work takes instead');
  });

  const nowhere = { location: { place: 'Nowhereville' } };
  test.each([
    ['zh', '无法识别地点'],
    ['en', 'could not be resolved'],
  ])('have words in the language asked for: %s', async (lang, words) => {
    const one = await service.send('PUT', `/v1/candidates/w-${lang}?lang=${lang}`, { json: nowhere });
    expect(one.text).toContain(words);
    const body = ndjson({ id: `wb-${lang}`, ...nowhere });
    const many = await service.send('POST', `/v1/candidates:batch?lang=${lang}`, { body, headers: ndjsonType });
    expect(many.text).toContain(words);
    const json = { candidate: nowhere };
    const read = await service.send('POST', `/v1/understand?lang=${lang}`, { json });
    expect(read.json().warnings).toEqual([
      {
        code: 'place.unresolved',
        pointer: '/location/place',
        params: { wording: 'Nowhereville' },
        text: expect.stringContaining(words),
      },
    ]);
  });
});

describe('If-Match', () => {
  test('a change on top of the revision that was read is taken, one on top of an older is not', async () => {
    await put('c-guard', candidate('c-guard'));
    const mine = await put('c-guard', candidate('c-guard', { headline: 'a' }), { 'if-match': '"1"' });
    const late = await put('c-guard', candidate('c-guard', { headline: 'b' }), { 'if-match': '"1"' });
    expect([mine.status, late.status]).toEqual([202, 412]);
    expect((await service.send('GET', '/v1/candidates/c-guard')).json()).toMatchObject({ headline: 'a' });
  });

  test('* changes what exists and creates nothing', async () => {
    expect((await put('c-star', candidate('c-star'), { 'if-match': '*' })).status).toBe(412);
    await put('c-star', candidate('c-star'));
    expect((await put('c-star', candidate('c-star', { headline: 'x' }), { 'if-match': '*' })).status).toBe(202);
  });
});

describe('reading a profile', () => {
  test('returns what was sent, names of codes as codes, contact included', async () => {
    const contact = { name: '张三', email: 'z@example.com' };
    await put('c-read', candidate('c-read', { contact, degrees: [{ level: '本科' }], skillGrade: '高级技师' }));
    const read = await service.send('GET', '/v1/candidates/c-read');
    expect(read.headers.get('etag')).toBe('"1"');
    expect(read.json()).toEqual(
      candidate('c-read', { contact, degrees: [{ level: 'bachelor' }], skillGrade: 'senior-technician' }),
    );
  });

  test('what is read can be sent back as it is and changes nothing', async () => {
    await put('c-round', candidate('c-round', { contact: { phone: '1' } }));
    const read = (await service.send('GET', '/v1/candidates/c-round')).json();
    expect((await put('c-round', read)).json()).toMatchObject({ rev: 1, status: 'unchanged' });
  });

  test('a reader who has the revision gets 304', async () => {
    await put('c-cached', candidate('c-cached'));
    const again = await service.send('HEAD', '/v1/candidates/c-cached', {
      headers: { 'if-none-match': '"1"', 'cache-control': 'max-age=0' },
    });
    expect(again.status).toBe(304);
  });

  test('one that never was is not found', async () => {
    expect((await service.send('GET', '/v1/vacancies/none')).json()).toMatchObject({
      status: 404,
      code: 'profile.not-found',
    });
  });
});

describe('erasing a profile', () => {
  test('it is gone, and erasing it again is no error', async () => {
    await put('c-gone', candidate('c-gone'));
    expect((await service.send('DELETE', '/v1/candidates/c-gone')).status).toBe(204);
    expect((await service.send('GET', '/v1/candidates/c-gone')).status).toBe(404);
    expect((await service.send('DELETE', '/v1/candidates/c-gone')).status).toBe(204);
  });

  test('one that comes back has a higher revision than before', async () => {
    await put('c-back', candidate('c-back'));
    await service.send('DELETE', '/v1/candidates/c-back');
    const { rev } = (await put('c-back', candidate('c-back'))).json();
    expect(rev).toBeGreaterThan(1);
  });

  test('a pool goes with everything in it', async () => {
    await put('c-pool', candidate('c-pool', { pool: 'doomed' }));
    expect((await service.send('DELETE', '/v1/pools/doomed')).status).toBe(204);
    expect((await service.send('GET', '/v1/candidates/c-pool')).status).toBe(404);
  });
});

describe('listing profiles', () => {
  const ids = Array.from({ length: 7 }, (_, index) => `l-${index}`);
  beforeAll(async () => {
    const body = ndjson(...ids.map((id) => candidate(id, { pool: 'listed', contact: { name: '李四' } })));
    await service.send('POST', '/v1/candidates:batch', { body, headers: ndjsonType });
  });

  async function pages(limit: number): Promise<string[][]> {
    const found: string[][] = [];
    let cursor = '';
    do {
      const page = (await service.send('GET', `/v1/candidates?pool=listed&limit=${limit}${cursor}`)).json();
      found.push((page.items as { id: string }[]).map(({ id }) => id));
      cursor = page.next === undefined ? '' : `&cursor=${page.next}`;
    } while (cursor !== '');
    return found;
  }

  test('pages hold every profile of the pool once, in order', async () => {
    expect(await pages(3)).toEqual([ids.slice(0, 3), ids.slice(3, 6), ids.slice(6)]);
    expect(await pages(7)).toEqual([ids]);
  });

  test('an entry has revision and freshness and nothing of the profile', async () => {
    const { items } = (await service.send('GET', '/v1/candidates?pool=listed&limit=1')).json();
    expect(items).toEqual([
      { id: 'l-0', pool: 'listed', rev: 1, rankedRev: 0, fresh: false, updatedAt: expect.any(String) },
    ]);
  });

  test.each([['nonsense'], [Buffer.from('["vacancy/listed","x"]').toString('base64url')]])(
    'a cursor that is not of this list (%s) is refused',
    async (cursor) => {
      const answer = await service.send('GET', `/v1/candidates?pool=listed&cursor=${cursor}`);
      expect(answer.json()).toMatchObject({ status: 422, code: 'cursor.invalid' });
    },
  );
});

test('a pool tells its counts and what is owed', async () => {
  await put('c-count', candidate('c-count', { pool: 'counted' }));
  const status = (await service.send('GET', '/v1/pools/counted/status')).json();
  expect(status).toMatchObject({ pool: 'counted', candidates: 1, vacancies: 0, owed: 1, model: null });
  expect((await service.send('POST', '/v1/pools/counted:recalibrate')).status).toBe(202);
  expect((await service.send('GET', '/v1/pools/counted/status')).json()).toMatchObject({ recalibrating: true });
  expect((await service.send('GET', '/v1/pools/none/status')).json()).toMatchObject({ code: 'pool.not-found' });
});
