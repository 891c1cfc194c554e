import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readSettings, terminalLanguage } from '../../../config/env.ts';

describe('settings', () => {
  test('are complete with nothing configured, and then name neither MongoDB nor Redis', () => {
    const settings = readSettings({});
    expect(settings).toMatchObject({ HOST: '127.0.0.1', PORT: 8080, RANKING_LENGTH: 100 });
    expect(settings.MONGODB_URI).toBeUndefined();
    expect(settings.REDIS_URL).toBeUndefined();
  });

  test('that are empty in the environment count as not set', () => {
    expect(readSettings({ PORT: '', MONGODB_URI: '' })).toMatchObject({ PORT: 8080 });
  });

  test('that are wrong are refused with their name and without their value', () => {
    const read = () => readSettings({ MONGODB_URI: 'http://user:secret@somewhere' });
    expect(read).toThrow(/MONGODB_URI.*must start with mongodb:\/\//);
    expect(read).not.toThrow(/secret/);
    expect(() => readSettings({ PORT: '70000' })).toThrow(/PORT/);
  });

  test('take an admin key only in the form of a key, and never quote it', () => {
    const key = `dj_${'A'.repeat(43)}`;
    expect(readSettings({ ADMIN_KEY: key }).ADMIN_KEY).toBe(key);
    expect(() => readSettings({ ADMIN_KEY: 'hunter2' })).toThrow(/ADMIN_KEY.*dj_/);
    expect(() => readSettings({ ADMIN_KEY: 'hunter2' })).not.toThrow(/hunter2/);
  });

  test('trust a number of proxies or some networks, and never everybody', () => {
    expect(readSettings({}).TRUST_PROXY).toBe(0);
    expect(readSettings({ TRUST_PROXY: '2' }).TRUST_PROXY).toBe(2);
    expect(readSettings({ TRUST_PROXY: '10.0.0.0/8, ::1' }).TRUST_PROXY).toBe('10.0.0.0/8, ::1');
    for (const wrong of ['true', '-1', '99', '10.0.0.0/33', 'proxy.example', '10.0.0.1,']) {
      expect(() => readSettings({ TRUST_PROXY: wrong })).toThrow(/TRUST_PROXY/);
    }
  });

  test('that are secrets can stand in a file', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'duijie-env-')), 'uri');
    writeFileSync(file, 'mongodb://127.0.0.1/duijie\n');
    expect(readSettings({ MONGODB_URI_FILE: file }).MONGODB_URI).toBe('mongodb://127.0.0.1/duijie');
    expect(() => readSettings({ REDIS_URL_FILE: '/nowhere' })).toThrow(/REDIS_URL_FILE.*cannot be read/);
  });
});

describe('the language of the terminal', () => {
  test('is what DUIJIE_LANG says, else that of the locale, else Chinese', () => {
    expect(terminalLanguage({ DUIJIE_LANG: 'en', LANG: 'zh_CN.UTF-8' })).toBe('en');
    expect(terminalLanguage({ LANG: 'en_GB.UTF-8' })).toBe('en');
    expect(terminalLanguage({ LANG: 'zh_HK.UTF-8' })).toBe('zh');
    expect(terminalLanguage({})).toBe('zh');
  });
});
