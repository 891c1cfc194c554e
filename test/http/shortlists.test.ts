import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readSheet } from 'read-excel-file/node';
import { candidate, ndjson, ndjsonType, vacancy } from './support/profiles.ts';
import { type Service, startService } from './support/service.ts';

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

let service: Service;
beforeAll(async () => {
  service = await startService();
  const good = Array.from({ length: 25 }, (_, index) => candidate(`c-${String(index).padStart(2, '0')}`));
  const others = [
    candidate('c-formula', {
      headline: '=HYPERLINK("http://evil.example")',
      contact: { name: '王五', phone: '13800000000' },
    }),
    candidate('c-bachelor', { degrees: [{ level: 'bachelor', discipline: '药物化学' }] }),
    candidate('c-private', { consent: { matching: false } }),
  ];
  await service.send('PUT', '/v1/vacancies/v-1', { json: vacancy('v-1') });
  await service.send('PUT', '/v1/vacancies/v-2', { json: vacancy('v-2', { title: '药剂师' }) });
  await service.send('PUT', '/v1/vacancies/v-closed', { json: vacancy('v-closed', { status: 'closed' }) });
  await service.send('PUT', '/v1/candidates/elsewhere', { json: candidate('elsewhere', { pool: 'other' }) });
  await service.send('POST', '/v1/candidates:batch', { body: ndjson(...good, ...others), headers: ndjsonType });
});
afterAll(() => service.close());

const shortlist = (query = '', headers: Record<string, string> = {}) =>
  service.send('GET', `/v1/vacancies/v-1/shortlist?wait=20${query}`, { headers });
type Entry = { candidateId: string; vacancyId: string; rank: number; score: number; missing: { text: string }[] };
const entries = (answer: { json(): Record<string, unknown> }) => answer.json().pairings as Entry[];

describe('a shortlist', () => {
  test('waits until everything accepted is ranked and says that it is fresh', async () => {
    const answer = await shortlist('&limit=100');
    expect(answer.json()).toMatchObject({
      vacancyId: 'v-1',
      rev: 1,
      status: 'fresh',
      total: 26,
      asOf: expect.any(String),
    });
    expect(entries(answer)).toHaveLength(26);
    expect(entries(answer)[0]).toMatchObject({ vacancyId: 'v-1', rank: 1, eligible: true });
  });

  test('has no one who is not eligible, gave no consent or is in another pool', async () => {
    const ids = entries(await shortlist('&limit=100')).map(({ candidateId }) => candidateId);
    for (const id of ['c-bachelor', 'c-private', 'elsewhere']) expect(ids).not.toContain(id);
  });

  test('pages hold every pairing once and in order', async () => {
    const whole = entries(await shortlist('&limit=100')).map(({ candidateId }) => candidateId);
    const paged: string[] = [];
    let cursor = '';
    do {
      const page = await shortlist(`&limit=7${cursor}`);
      paged.push(...entries(page).map(({ candidateId }) => candidateId));
      const { next } = page.json();
      cursor = next === undefined ? '' : `&cursor=${next}`;
    } while (cursor !== '');
    expect(paged).toEqual(whole);
  });

  test('a page holds 20 unless a limit says otherwise', async () => {
    expect(entries(await shortlist())).toHaveLength(20);
  });

  test('extras come when they are asked for, and only then', async () => {
    expect(Object.keys((await shortlist()).json())).toEqual(
      expect.not.arrayContaining(['exclusions', 'nearMisses', 'label', 'labels']),
    );
    const full = (await shortlist('&include=exclusions,nearMisses,labels&lang=en')).json();
    expect(full.exclusions).toEqual([expect.objectContaining({ alone: 1, total: 1, text: expect.any(String) })]);
    expect(full.nearMisses).toEqual([expect.objectContaining({ id: 'c-bachelor' })]);
    expect(full.labels).toMatchObject({ 'c-00': '药物化学研究员' });
    expect(full.label).toBe('药物化学研究员 · 粤港生物');
  });

  test('minScore leaves out who is below', async () => {
    expect(entries(await shortlist('&minScore=100&limit=100')).every(({ score }) => score === 100)).toBe(true);
  });

  test('has no contact data in any form', async () => {
    const texts = await Promise.all(
      ['application/json', 'text/csv'].map(
        async (accept) => (await shortlist('&limit=100&include=labels', { accept })).text,
      ),
    );
    expect(texts.join()).not.toMatch(/王五|13800000000/);
  });

  test('of a closed vacancy is empty and says why', async () => {
    const answer = await service.send('GET', '/v1/vacancies/v-closed/shortlist?wait=20');
    expect(answer.json()).toMatchObject({ total: 0, pairings: [], reason: expect.any(String) });
  });

  test('of a vacancy that never was is not found', async () => {
    expect((await service.send('GET', '/v1/vacancies/none/shortlist')).json()).toMatchObject({
      code: 'profile.not-found',
    });
  });

  test('a cursor of another vacancy is refused', async () => {
    const { next } = (await shortlist('&limit=1')).json();
    const answer = await service.send('GET', `/v1/vacancies/v-2/shortlist?cursor=${next}`);
    expect(answer.json()).toMatchObject({ code: 'cursor.invalid' });
  });

  test('a reader who has it already gets 304', async () => {
    const first = await shortlist();
    const etag = first.headers.get('etag') ?? '';
    expect((await shortlist('', { 'if-none-match': etag, 'cache-control': 'max-age=0' })).status).toBe(304);
  });
});

describe('the language of words', () => {
  const textOf = async (query: string, headers: Record<string, string> = {}) =>
    JSON.stringify((await service.send('GET', `/v1/pairings/v-1/c-bachelor${query}`, { headers })).json().missing);

  test('is Chinese unless somebody asks otherwise', async () => {
    expect(await textOf('')).toMatch(/\p{Script=Han}/u);
    expect(await textOf('?lang=en')).not.toEqual(await textOf(''));
  });

  test('follows Accept-Language by its weights, and `lang` wins', async () => {
    const [zh, en] = [await textOf('?lang=zh'), await textOf('?lang=en')];
    expect(await textOf('', { 'accept-language': 'en-GB,en;q=0.9,zh;q=0.5' })).toBe(en);
    expect(await textOf('', { 'accept-language': 'en;q=0.3, zh-CN' })).toBe(zh);
    expect(await textOf('', { 'accept-language': 'fr' })).toBe(zh);
    expect(await textOf('?lang=zh', { 'accept-language': 'en' })).toBe(zh);
  });
});

describe('a shortlist as a file', () => {
  test('CSV begins with a byte order mark, has Chinese headings and a name', async () => {
    const answer = await shortlist('', { accept: 'text/csv' });
    expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(answer.headers.get('content-disposition')).toContain('filename="shortlist-v-1.csv"');
    expect([...answer.bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(answer.text).toContain('名次');
    expect((await shortlist('&lang=en', { accept: 'text/csv' })).text).toContain('Rank');
  });

  test('holds the whole list, not a page', async () => {
    const lines = (await shortlist('', { accept: 'text/csv' })).text.trim().split(/\r?\n/);
    expect(lines).toHaveLength(27);
  });

  test('no cell of a CSV is a formula', async () => {
    const { text } = await shortlist('', { accept: 'text/csv' });
    expect(text).toContain('HYPERLINK');
    expect(text).not.toMatch(/(^|,)"?=/m);
  });

  test('XLSX opens as a sheet whose cells are text and numbers', async () => {
    const answer = await shortlist('', { accept: xlsx });
    expect(answer.headers.get('content-type')).toBe(xlsx);
    const rows = await readSheet(Buffer.from(answer.bytes));
    expect(rows).toHaveLength(27);
    expect(rows[0]?.[0]).toBe('名次');
    expect(rows[1]?.[0]).toBe(1);
  });

  test('the caller’s weights choose the format', async () => {
    const typeFor = async (accept: string) =>
      (await shortlist('', { accept })).headers.get('content-type')?.split(';')[0];
    expect(await typeFor('text/csv;q=0.5, application/json;q=0.9')).toBe('application/json');
    expect(await typeFor(`application/json;q=0.1, ${xlsx}`)).toBe(xlsx);
    expect(await typeFor('text/html, */*;q=0.1')).toBe('application/json');
  });

  test('a format that there is not is answered with those that there are', async () => {
    const answer = await shortlist('', { accept: 'application/pdf' });
    expect(answer.json()).toMatchObject({ status: 406, detail: expect.stringContaining('text/csv') });
  });

  test('matches of a candidate come as a file as well', async () => {
    const answer = await service.send('GET', '/v1/candidates/c-00/matches?wait=20', {
      headers: { accept: 'text/csv' },
    });
    expect(answer.headers.get('content-disposition')).toContain('matches-c-00.csv');
  });
});

describe('matches and single pairs', () => {
  test('the candidate’s side shows the same pairing', async () => {
    const mine = (await service.send('GET', '/v1/candidates/c-00/matches?wait=20')).json();
    expect(mine).toMatchObject({ candidateId: 'c-00', status: 'fresh', total: 2 });
    const ours = entries(await shortlist('&limit=100')).find(({ candidateId }) => candidateId === 'c-00');
    const theirs = (mine.pairings as Entry[]).find(({ vacancyId }) => vacancyId === 'v-1');
    expect(theirs?.score).toBe(ours?.score);
  });

  test('a pair that is on no list is explained, with what stands in its way', async () => {
    const pairing = (await service.send('GET', '/v1/pairings/v-1/c-bachelor?lang=en')).json();
    expect(pairing).toMatchObject({ eligible: false, blockers: [expect.objectContaining({ code: 'degree.unmet' })] });
  });

  test('a pair across two pools is refused', async () => {
    const answer = await service.send('GET', '/v1/pairings/v-1/elsewhere');
    expect(answer.json()).toMatchObject({ status: 409, code: 'pairing.different-pools' });
  });
});

describe('POST /v1/match', () => {
  const match = (json: unknown) => service.send('POST', '/v1/match', { json });

  test('ranks many against one without storing anything', async () => {
    const answer = await match({
      vacancy: vacancy('m-v'),
      candidates: [candidate('m-1', { skills: ['HPLC', '药物合成'] }), candidate('m-2', { skills: ['药物合成'] })],
    });
    expect(entries(answer).map(({ candidateId }) => candidateId)).toEqual(['m-1', 'm-2']);
    expect((await service.send('GET', '/v1/candidates/m-1')).status).toBe(404);
  });

  test('works from the candidate’s side', async () => {
    const answer = await match({ candidate: candidate('m-1'), vacancies: [vacancy('m-a'), vacancy('m-b')] });
    expect(entries(answer)).toHaveLength(2);
  });

  test('a bad entry is named and the others are matched', async () => {
    const answer = await match({ vacancy: vacancy('m-v'), candidates: [candidate('m-1'), { id: 'm-2', foo: 1 }, 7] });
    expect(entries(answer)).toHaveLength(1);
    expect(answer.json().refused).toEqual([
      {
        index: 1,
        error: expect.objectContaining({
          code: 'profile.invalid',
          errors: [expect.objectContaining({ pointer: '/foo' })],
        }),
      },
      { index: 2, error: expect.objectContaining({ code: 'profile.invalid' }) },
    ]);
  });

  test.each([
    [{}],
    [{ vacancy: {} }],
    [{ vacancy: {}, candidates: [] }],
    [{ vacancy: {}, vacancies: [{}] }],
    [{ vacancy: {}, candidates: [{}], foo: 1 }],
    [{ vacancy: {}, candidates: [{}], weights: { luck: 3 } }],
    [{ vacancy: 7, candidates: [{}] }],
    [[]],
    [null],
  ])('%j is not a match request', async (body) => {
    const answer = await match(body);
    expect(answer.status).toBe(422);
    expect(answer.json().errors).not.toHaveLength(0);
  });
});

test('what is read from a profile is told with its places, and a fault in it with its pointer', async () => {
  const answer = await service.send('POST', '/v1/understand', {
    json: { vacancy: { title: '招聘 HPLC 分析员', foo: 1 } },
  });
  expect(answer.json()).toMatchObject({ status: 422, errors: [{ pointer: '/vacancy/foo' }] });
  const read = await service.send('POST', '/v1/understand', { json: { vacancy: { title: '招聘 HPLC 分析员' } } });
  expect(read.json()).toMatchObject({
    skills: expect.arrayContaining([
      expect.objectContaining({ source: { pointer: '/title', span: [3, 7], confidence: 0.95 } }),
    ]),
  });
});

test('a caller who goes away while waiting is not waited for', async () => {
  const idle = await startService({}, { worker: false });
  await idle.send('PUT', '/v1/vacancies/v', { json: vacancy('v') });
  const asked = fetch(`${idle.url}/v1/vacancies/v/shortlist?wait=30`, { signal: AbortSignal.timeout(300) });
  await expect(asked).rejects.toThrow();
  await until(() => idle.log().includes('given up by the caller'));
  const began = Date.now();
  await idle.close();
  expect(Date.now() - began).toBeLessThan(2000);
});

async function until(happened: () => boolean): Promise<void> {
  for (let tries = 0; !happened(); tries++) {
    if (tries > 100) throw new Error('it did not happen within 5 s');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
