import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createScoring } from '../../../services/scoring/index.ts';
import { candidate, openWorkbench, sharedThreads, tenant, vacancy, type Workbench } from './workbench.ts';

const scoring = createScoring({ threads: 1 });
afterAll(() => scoring.close());

let bench: Workbench;
let run: ReturnType<Workbench['worker']>;
beforeEach(async () => {
  bench = await openWorkbench({ scoring: sharedThreads(scoring) });
  run = bench.worker();
});
afterEach(() => bench.close());

const putCandidate = (id: string, more?: object) => bench.profiles.put(tenant, 'candidate', id, candidate(id, more));
const putVacancy = (id: string, more?: object) => bench.profiles.put(tenant, 'vacancy', id, vacancy(id, more));
const shortlist = (more: object = {}) =>
  bench.shortlists.read(tenant, 'vacancy', 'v1', { limit: 10, lang: 'en', ...more });
const matches = (id: string) => bench.shortlists.read(tenant, 'candidate', id, { limit: 10, lang: 'zh' });
const ids = (answer: { pairings: readonly { candidateId: string }[] }) => answer.pairings.map((one) => one.candidateId);

describe('reading a shortlist', () => {
  test('it is stale until everything accepted in the pool is ranked, then fresh', async () => {
    await putVacancy('v1');
    expect(await shortlist()).toMatchObject({ status: 'stale', asOf: null, pairings: [], reason: expect.any(String) });
    await putCandidate('c1');
    await run();
    expect(await shortlist()).toMatchObject({ status: 'fresh', rev: 1, total: 1 });
    await putCandidate('c2');
    expect(await shortlist()).toMatchObject({ status: 'stale', total: 1 });
  });

  test('equal rank scores share a rank and the next one counts on', async () => {
    await putVacancy('v1', { skills: ['HPLC', 'GMP'], title: undefined });
    for (const id of ['c1', 'c2']) await putCandidate(id, { skills: ['HPLC', 'GMP'] });
    await putCandidate('c3', { skills: ['GMP'] });
    await run();
    expect((await shortlist()).pairings.map(({ rank, candidateId }) => [rank, candidateId])).toEqual([
      [1, 'c1'],
      [1, 'c2'],
      [3, 'c3'],
    ]);
  });

  test('who was erased, has withdrawn, whose consent has ended or who moved is gone at once', async () => {
    await putVacancy('v1');
    await putCandidate('erased');
    await putCandidate('withdrawn');
    await putCandidate('moved');
    await putCandidate('ending', { consent: { matching: true, until: '2026-03-01' } });
    await putCandidate('stays');
    await run();
    expect((await shortlist()).total).toBe(5);
    await bench.profiles.erase(tenant, 'candidate', 'erased');
    await putCandidate('withdrawn', { consent: { matching: false } });
    await putCandidate('moved', { pool: 'q' });
    bench.setDay('2026-03-02');
    const answer = await shortlist();
    expect(ids(answer)).toEqual(['stays']);
    expect(answer.pairings[0]?.rank).toBe(1);
  });

  test('a closed vacancy shows nobody, at once and with the reason', async () => {
    await putVacancy('v1', { closesOn: '2026-03-01' });
    await putCandidate('c1');
    await run();
    bench.setDay('2026-03-02');
    expect(await shortlist()).toMatchObject({ total: 0, pairings: [], reason: expect.stringContaining('closed') });
    expect((await matches('c1')).pairings).toEqual([]);
  });

  test('a vacancy that nobody can meet says what keeps people out, and who is one criterion away', async () => {
    await putVacancy('v1', { skills: [{ name: 'HPLC', importance: 'required' }], title: undefined });
    await putCandidate('c1', { skills: ['Python'] });
    await run();
    const answer = await shortlist();
    expect(answer).toMatchObject({ status: 'fresh', total: 0, pairings: [] });
    expect(answer.reason).toContain('None of the 1 candidates');
    expect(answer.exclusions).toMatchObject([{ alone: 1, total: 1, text: expect.any(String) }]);
    expect(answer.nearMisses).toMatchObject([{ id: 'c1', text: expect.any(String) }]);
  });

  test('pages and the lowest score cut the list without changing ranks', async () => {
    await putVacancy('v1', { skills: ['HPLC', 'GMP'], title: undefined });
    await putCandidate('c1', { skills: ['HPLC', 'GMP'] });
    await putCandidate('c2', { skills: ['HPLC'] });
    await putCandidate('c3', { skills: ['Python'] });
    await run();
    expect(await shortlist({ limit: 1 })).toMatchObject({ more: true, pairings: [{ candidateId: 'c1' }] });
    const second = await shortlist({ limit: 1, offset: 1 });
    expect(second).toMatchObject({ more: true, pairings: [{ candidateId: 'c2', rank: 2 }] });
    expect(ids(await shortlist({ minScore: 1 }))).toEqual(['c1', 'c2']);
    expect((await shortlist({ minScore: 100, offset: 1 })).reason).toEqual(expect.any(String));
  });

  test('titles, employers and headlines are named, contact data never', async () => {
    await putVacancy('v1', { title: 'Analyst', employer: 'Lab' });
    await putCandidate('c1', { headline: 'Chemist', contact: { name: 'Secret Name', email: 'secret@example.org' } });
    await run();
    expect((await shortlist()).labels).toEqual({ c1: 'Chemist' });
    expect((await matches('c1')).labels).toEqual({ v1: 'Analyst · Lab' });
    expect(JSON.stringify([await shortlist(), await matches('c1')]).toLowerCase()).not.toContain('secret');
  });

  test('waiting ends as soon as what was owed at the call is ranked', async () => {
    await putVacancy('v1');
    await putCandidate('c1');
    const startedAt = performance.now();
    const waiting = shortlist({ wait: 20 });
    await run();
    expect(await waiting).toMatchObject({ status: 'fresh', total: 1 });
    expect(performance.now() - startedAt).toBeLessThan(5_000);
  });

  test('waiting for a worker that never comes ends with what there is', async () => {
    await putVacancy('v1');
    expect(await shortlist({ wait: 0.2 })).toMatchObject({ status: 'stale', pairings: [] });
  });

  test('a profile that never was is not found', async () => {
    await expect(shortlist()).rejects.toMatchObject({ code: 'profile.not-found' });
  });
});

describe('one pair', () => {
  test('has the same bytes from either side and when it is explained on its own', async () => {
    await putVacancy('v1', { weights: { skills: 70 } });
    await putCandidate('c1', { location: { place: '广州市' } });
    await run();
    const [ofVacancy] = (await shortlist({ lang: 'en' })).pairings;
    expect(await bench.shortlists.explain(tenant, 'v1', 'c1', 'en')).toEqual(ofVacancy);
    const [ofCandidate] = (await matches('c1')).pairings;
    expect(ofCandidate?.receipt).toEqual(ofVacancy?.receipt);
    expect(ofCandidate?.rankScore).toBe(ofVacancy?.rankScore);
  });

  test('that is not eligible is explained all the same, with what keeps it apart', async () => {
    await putVacancy('v1', { skills: [{ name: 'HPLC', importance: 'required' }] });
    await putCandidate('c1', { skills: ['Python'] });
    await run();
    const pair = await bench.shortlists.explain(tenant, 'v1', 'c1', 'en');
    expect(pair).toMatchObject({ eligible: false, rank: 0 });
    expect(pair.blockers).toHaveLength(1);
  });

  test('across pools is refused', async () => {
    await putVacancy('v1');
    await putCandidate('c1', { pool: 'q' });
    await expect(bench.shortlists.explain(tenant, 'v1', 'c1', 'en')).rejects.toMatchObject({
      code: 'pairing.different-pools',
    });
  });
});

describe('matching without storing', () => {
  test('ranks one against many, refuses bad entries by index and says once that consent was not given', async () => {
    const answer = await bench.shortlists.match(
      tenant,
      {
        vacancy: { skills: ['HPLC'] },
        candidates: [
          { id: 'a', skills: ['Python'] },
          { id: 'b', sex: 'f' },
          { id: 'c', skills: ['HPLC'] },
        ],
      },
      'en',
    );
    expect(answer.pairings.map(({ candidateId, rank }) => [candidateId, rank])).toEqual([
      ['c', 1],
      ['a', 2],
    ]);
    expect(answer.refused).toMatchObject([{ index: 1, error: { code: 'profile.invalid' } }]);
    expect(answer.notes).toHaveLength(1);
    expect(await bench.store.profiles.list(tenant, 'candidate', { limit: 10 })).toEqual([]);
  });

  test('an explicit no to matching still excludes', async () => {
    const candidates = [{ id: 'a', skills: ['HPLC'], consent: { matching: false } }];
    const answer = await bench.shortlists.match(tenant, { vacancy: { skills: ['HPLC'] }, candidates }, 'en');
    expect(answer.pairings).toEqual([]);
  });

  test('weights of the request change the score, and the receipt says so', async () => {
    const request = {
      candidate: { skills: ['HPLC'], degrees: [{ level: 'bachelor' }] },
      vacancies: [{ id: 'v', skills: ['HPLC', 'GMP'], degree: { min: 'bachelor' } }],
    };
    const plain = await bench.shortlists.match(tenant, request, 'en');
    const heavy = await bench.shortlists.match(tenant, { ...request, weights: { skills: 1, degree: 99 } }, 'en');
    expect(heavy.pairings[0]?.score).toBeGreaterThan(plain.pairings[0]?.score ?? 100);
    expect(heavy.pairings[0]?.receipt.weights).not.toBe(plain.pairings[0]?.receipt.weights);
  });

  test.each([
    [{ vacancy: {} }, ''],
    [{ vacancy: {}, candidate: {}, candidates: [], vacancies: [] }, ''],
    [{ vacancy: { headcount: 0 }, candidates: [] }, '/vacancy/headcount'],
    [{ vacancy: {}, candidates: [], weights: { luck: 3 } }, '/weights/luck'],
  ])('a request that makes no sense is refused with the place: %j', async (request, pointer) => {
    await expect(bench.shortlists.match(tenant, request, 'en')).rejects.toMatchObject({
      code: 'request.invalid',
      errors: [{ pointer }],
    });
  });

  test('the model of a pool that is not there is refused', async () => {
    const request = { vacancy: {}, candidates: [], pool: 'nowhere' };
    await expect(bench.shortlists.match(tenant, request, 'en')).rejects.toMatchObject({ code: 'pool.not-found' });
  });
});
