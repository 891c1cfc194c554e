import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { PhraseMatcher } from '../../../services/understanding/text/phrase-matcher.ts';
import { squeezeText, standsAlone } from '../../../services/understanding/text/squeezed-text.ts';

const names = fc.uniqueArray(fc.stringMatching(/^[ab药物]{1,5}$/), { maxLength: 20 });
const texts = fc.stringMatching(/^[ab药物 ]{0,40}$/);

test('names are found as by trying every one of them at every place', () => {
  void fc.assert(
    fc.property(names, texts, (phrases, sent) => {
      const text = squeezeText(sent);
      const matcher = new PhraseMatcher(phrases.map((name) => [name, name] as const));
      const expected: unknown[] = [];
      for (let from = 0; from < text.text.length; ) {
        const fits = phrases.filter(
          (name) => text.text.startsWith(name, from) && standsAlone(text, from, from + name.length),
        );
        const value = fits.toSorted((a, b) => b.length - a.length)[0];
        if (value !== undefined) expected.push({ value, from, to: from + value.length });
        from += value?.length ?? 1;
      }
      expect(matcher.scan(text)).toEqual(expected);
      for (const name of phrases) expect(matcher.get(name)).toBe(name);
    }),
  );
});
