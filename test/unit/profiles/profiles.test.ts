import { afterAll, afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createScoring } from '../../../services/scoring/index.ts';
import { AppError } from '../../../shared/kernel/errors.ts';
import { candidate, openWorkbench, sharedThreads, tenant, vacancy, type Workbench } from '../shortlists/workbench.ts';

const scoring = createScoring({ threads: 1 });
afterAll(() => scoring.close());

let bench: Workbench;
beforeEach(async () => {
  bench = await openWorkbench({ scoring: sharedThreads(scoring) });
});
afterEach(() => bench.close());

describe('putting a profile', () => {
  test('stores it, owes it and hints its pool', async () => {
    expect(await bench.profiles.put(tenant, 'candidate', 'c1', candidate('c1'))).toMatchObject({
      rev: 1,
      changed: true,
    });
    expect(bench.hints).toEqual(['p']);
    expect((await bench.pools.status(tenant, 'p')).owed).toBe(1);
  });

  test('the same content keeps its revision and owes nothing, in whatever order its fields come', async () => {
    await bench.profiles.put(tenant, 'candidate', 'c1', { id: 'c1', pool: 'p', headline: 'Chemist' });
    await bench.worker()();
    const again = await bench.profiles.put(tenant, 'candidate', 'c1', { headline: 'Chemist', pool: 'p', id: 'c1' });
    expect(again).toMatchObject({ rev: 1, changed: false });
    expect((await bench.pools.status(tenant, 'p')).owed).toBe(0);
    expect(bench.hints).toHaveLength(1);
  });

  test('other contact data is a change', async () => {
    await bench.profiles.put(tenant, 'candidate', 'c1', candidate('c1', { contact: { name: 'A' } }));
    const changed = await bench.profiles.put(tenant, 'candidate', 'c1', candidate('c1', { contact: { name: 'B' } }));
    expect(changed).toMatchObject({ rev: 2, changed: true });
  });

  test('contact is stored apart and comes back with the profile only', async () => {
    await bench.profiles.put(tenant, 'candidate', 'c1', candidate('c1', { contact: { name: 'A' } }));
    const stored = await bench.profiles.get(tenant, 'candidate', 'c1');
    expect(stored.contact).toEqual({ name: 'A' });
    expect(JSON.stringify([stored.profile, stored.understood])).not.toContain('contact');
  });

  test('a body may leave its id out, but not name another', async () => {
    expect(await bench.profiles.put(tenant, 'vacancy', 'v1', { pool: 'p' })).toMatchObject({ id: 'v1' });
    await expect(bench.profiles.put(tenant, 'vacancy', 'v1', { id: 'v2', pool: 'p' })).rejects.toMatchObject({
      code: 'profile.invalid',
      errors: [{ pointer: '/id' }],
    });
  });

  test('a field that nobody knows is refused with its place and nothing is stored', async () => {
    const value = candidate('c1', { skills: [{ name: 'HPLC', stars: 5 }] });
    await expect(bench.profiles.put(tenant, 'candidate', 'c1', value)).rejects.toMatchObject({
      errors: [{ pointer: '/skills/0/stars' }],
    });
    await expect(bench.profiles.get(tenant, 'candidate', 'c1')).rejects.toMatchObject({ code: 'profile.not-found' });
  });

  test('an If-Match of another revision is refused', async () => {
    await bench.profiles.put(tenant, 'vacancy', 'v1', vacancy('v1'));
    const stale = bench.profiles.put(tenant, 'vacancy', 'v1', vacancy('v1', { title: 'Other' }), 7);
    await expect(stale).rejects.toMatchObject({ code: 'profile.revision-mismatch' });
  });

  test.each([
    ['candidate', { consent: { matching: true, until: '2026-05-01' } }, { open: true, until: '2026-05-01' }],
    ['candidate', { consent: { matching: false } }, { open: false }],
    ['candidate', { consent: undefined }, { open: false }],
    ['vacancy', { closesOn: '2026-05-01' }, { open: true, until: '2026-05-01' }],
    ['vacancy', { status: 'closed' }, { open: false }],
    ['vacancy', {}, { open: true }],
  ] as const)('whether a %s with %j may be paired is stored beside it', async (kind, more, gate) => {
    const value = kind === 'candidate' ? candidate('x', more) : vacancy('x', more);
    await bench.profiles.put(tenant, kind, 'x', value);
    expect((await bench.profiles.get(tenant, kind, 'x')).gate).toEqual(gate);
  });
});

describe('putting many', () => {
  test('a bad one spoils only itself and the answers stand in order', async () => {
    const broken = new AppError('request.malformed-json', { reason: 'x' });
    const answers = await bench.profiles.putBatch(tenant, 'candidate', [
      candidate('c1'),
      { id: 'c2', pool: 'p', sex: 'f' },
      broken,
      candidate('c3'),
    ]);
    expect(answers).toMatchObject([{ id: 'c1', rev: 1 }, { code: 'profile.invalid' }, {}, { id: 'c3', rev: 1 }]);
    expect(answers[2]).toBe(broken);
    expect(bench.hints).toEqual(['p']);
  });

  test('of the same id the last one wins, and the earlier ones say so', async () => {
    const [first, second] = await bench.profiles.putBatch(tenant, 'candidate', [
      candidate('c1', { headline: 'First' }),
      candidate('c1', { headline: 'Second' }),
    ]);
    expect(first).toMatchObject({ changed: false, warnings: [{ code: 'batch.superseded' }] });
    expect(second).toMatchObject({ rev: 1, changed: true });
    expect((await bench.profiles.get(tenant, 'candidate', 'c1')).profile.headline).toBe('Second');
  });

  test('a large batch, read in threads, is understood as each profile would be on its own', async () => {
    const values = Array.from({ length: 70 }, (_, at) => candidate(`c${at}`, { skills: ['HPLC', `Skill ${at}`] }));
    await bench.profiles.putBatch(tenant, 'candidate', values);
    await bench.profiles.put(tenant, 'candidate', 'single', candidate('single', { skills: ['HPLC', 'Skill 69'] }));
    const [many, single] = await Promise.all(
      ['c69', 'single'].map(async (id) => (await bench.profiles.get(tenant, 'candidate', id)).understood),
    );
    expect({ ...many, id: '' }).toEqual({ ...single, id: '' });
  });
});

describe('listing and erasing', () => {
  test('pages go on after the last id, and tell what is ranked', async () => {
    for (const id of ['c1', 'c2', 'c3']) await bench.profiles.put(tenant, 'candidate', id, candidate(id));
    await bench.worker()();
    await bench.profiles.put(tenant, 'candidate', 'c3', candidate('c3', { headline: 'New' }));
    const first = await bench.profiles.list(tenant, 'candidate', { pool: 'p', limit: 2 });
    expect(first).toMatchObject({ items: [{ id: 'c1', fresh: true }, { id: 'c2' }], next: 'c2' });
    const second = await bench.profiles.list(tenant, 'candidate', { pool: 'p', limit: 2, after: 'c2' });
    expect(second).toMatchObject({ items: [{ id: 'c3', fresh: false }] });
    expect(second.next).toBeUndefined();
  });

  test('an erased profile is gone at once, and erasing it again is no error', async () => {
    await bench.profiles.put(tenant, 'candidate', 'c1', candidate('c1'));
    await bench.profiles.erase(tenant, 'candidate', 'c1');
    await bench.profiles.erase(tenant, 'candidate', 'c1');
    await expect(bench.profiles.get(tenant, 'candidate', 'c1')).rejects.toMatchObject({ code: 'profile.not-found' });
  });

  test('a queue out of reach keeps no profile from being accepted', async () => {
    bench.breakQueue();
    expect(await bench.profiles.put(tenant, 'candidate', 'c1', candidate('c1'))).toMatchObject({ rev: 1 });
    expect(await bench.store.pools.owedPools('2026-03-01', 10)).toHaveLength(1);
  });

  test('understanding a profile stores nothing', async () => {
    const read = await bench.profiles.understand('candidate', { summary: '熟悉HPLC' });
    expect(read).toMatchObject({ skills: [expect.anything()] });
    expect(await bench.store.profiles.list(tenant, 'candidate', { limit: 5 })).toEqual([]);
  });
});
