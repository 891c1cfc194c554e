import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createKeys, type Keys } from '../../../services/keys/index.ts';
import { openSqliteStore } from '../../../services/stores/sqlite/index.ts';
import { type Store, scopes } from '../../../shared/ports/stores.ts';

let store: Store;
let keys: Keys;
beforeEach(async () => {
  store = await openSqliteStore({ path: ':memory:' });
  await store.prepare();
  keys = createKeys({ keys: store.keys, clock: { now: () => new Date('2026-03-01T08:00:00.000Z') } });
});
afterEach(() => store.close());

const make = () => keys.create({ tenant: 't', label: 'test', scopes: ['profiles:read', 'profiles:read'] });

describe('a key that is given at the start', () => {
  const adminKey = `dj_${'k'.repeat(43)}`;
  test('opens the default tenant with every scope, without being stored', async () => {
    const given = createKeys({ keys: store.keys, clock: { now: () => new Date() }, adminKey });
    expect(await given.required()).toBe(true);
    expect(await given.authenticate(adminKey)).toEqual({ id: 'admin-key', tenant: 'default', scopes });
    expect(await store.keys.list()).toEqual([]);
  });

  test('opens nothing once it is no longer given', async () => {
    await expect(keys.authenticate(adminKey)).rejects.toMatchObject({ code: 'auth.invalid' });
  });

  test('stands beside stored keys', async () => {
    const given = createKeys({ keys: store.keys, clock: { now: () => new Date() }, adminKey });
    const { key } = await make();
    expect((await given.authenticate(key)).tenant).toBe('t');
    await expect(given.authenticate(`dj_${'x'.repeat(43)}`)).rejects.toMatchObject({ code: 'auth.invalid' });
  });
});

describe('API keys', () => {
  test('are asked for only once the first was made', async () => {
    expect(await keys.required()).toBe(false);
    await make();
    expect(await keys.required()).toBe(true);
  });

  test('a key opens its tenant with its scopes', async () => {
    const { id, key } = await make();
    expect(key).toMatch(/^dj_[A-Za-z0-9_-]{43}$/);
    expect(await keys.authenticate(key)).toEqual({ id, tenant: 't', scopes: ['profiles:read'] });
  });

  test('neither the key nor its hash can be had afterwards', async () => {
    const { key } = await make();
    const listed = JSON.stringify(await keys.list());
    const [stored] = await store.keys.list();
    expect(JSON.stringify(stored)).not.toContain(key);
    expect(listed).not.toContain(stored?.hash);
  });

  test('a revoked key, an unknown one and nonsense open nothing', async () => {
    const { id, key } = await make();
    expect(await keys.revoke(id)).toBe(true);
    for (const one of [key, `dj_${'a'.repeat(43)}`, '', 'Bearer']) {
      await expect(keys.authenticate(one)).rejects.toMatchObject({ code: 'auth.invalid' });
    }
  });

  test('revoking the last key does not open the service again', async () => {
    const { id } = await make();
    await keys.revoke(id);
    expect(await keys.required()).toBe(true);
  });
});
