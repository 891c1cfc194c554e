import { describe, expect, test } from '@jest/globals';
import { type Setting, settings } from '../../config/schema.ts';
import { configurationPage } from '../../scripts/docs/configuration.ts';
import { sourceOf } from './source-files.ts';

const all = Object.entries<Setting>(settings);

describe('the settings', () => {
  test('are all documented in docs/configuration.md, which is up to date', () => {
    const page = sourceOf('docs/configuration.md');
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter(([name]) => !page.includes(`| \`${name}\``)).map(([name]) => name)).toEqual([]);
    expect(page).toBe(configurationPage());
  });

  test.each(all)('%s says in a sentence what it is for', (_name, setting) => {
    expect(setting.doc).toMatch(/^[A-Z/`].{15,}\.$/s);
  });

  test.each(all.filter(([, setting]) => setting.default !== undefined))(
    'the default of %s is valid',
    (_name, setting) => {
      expect(setting.schema.safeParse(setting.default).success).toBe(true);
    },
  );
});
