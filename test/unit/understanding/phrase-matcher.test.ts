import { expect, test } from '@jest/globals';
import * as fc from 'fast-check';
import { normaliseText } from '../../../services/understanding/text/normalised-text.ts';
import { PhraseMatcher } from '../../../services/understanding/text/phrase-matcher.ts';
import { foldName, squeezeText, standsAlone } from '../../../services/understanding/text/squeezed-text.ts';

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
      const other = text.text;
      if (!phrases.includes(other)) expect(matcher.get(other)).toBeUndefined();
      const half = Math.floor(text.text.length / 2);
      for (const { from, to } of matcher.scan(text, undefined, [half, text.text.length])) {
        expect(from).toBeGreaterThanOrEqual(half);
        expect(phrases).toContain(text.text.slice(from, to));
      }
      for (const { to } of matcher.scan(text, undefined, [0, half])) expect(to).toBeLessThanOrEqual(half);
    }),
  );
});

test('thousands of names are all found, and nothing beside them', () => {
  const many = Array.from({ length: 5_000 }, (_, number) => `${number.toString(36)}药${number % 97}`);
  const matcher = new PhraseMatcher(many.map((name) => [name, name] as const));
  expect(many.filter((name) => matcher.get(name) !== name)).toEqual([]);
  expect(many.filter((name) => matcher.get(`${name}物`) !== undefined)).toEqual([]);
});

test('the short way to fold a name comes to the same as the long one', () => {
  const long = (name: string): string => squeezeText(normaliseText(name.trim()).text).text;
  const mixed = fc.stringMatching(/^[aZ1 ./·\-_'’&<>藥药Ａ㊱ﬁ　]{0,12}$/);
  void fc.assert(fc.property(fc.oneof(mixed, fc.string({ unit: 'binary' })), (name) => foldName(name) === long(name)));
});
