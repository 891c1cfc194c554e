import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parseProfile } from '../../../shared/model/profile.ts';
import { patternLiterals, piecesOf } from '../../support/profiles/patterns.ts';

type Understanding = typeof import('../../../services/understanding/index.ts');
const folder = join(import.meta.dirname, '../../../services/understanding');
/** As much of a text as is read. */
const length = 50_000;
/**
 * A pattern that takes quadratic time needs billions of steps for a text of this length, which is ten seconds and more;
 * one that takes linear time a few milliseconds. Between the two there is room for any machine.
 */
const bound = 4_000;

let understanding: Understanding;
const built: RegExp[] = [];

beforeAll(async () => {
  // Patterns that are put together from parts come into being when the modules are loaded, and are caught then.
  const original = globalThis.RegExp;
  globalThis.RegExp = class extends original {
    constructor(...args: ConstructorParameters<typeof original>) {
      super(...args);
      built.push(this);
    }
  } as typeof original;
  understanding = await import('../../../services/understanding/index.ts');
  read('必须熟悉Java，3年以上经验，1.5年');
  globalThis.RegExp = original;
});

function read(text: string): void {
  understanding.understand('vacancy', parseProfile('vacancy', { id: 'v', pool: 'p', description: text }));
  understanding.understand('candidate', parseProfile('candidate', { id: 'c', pool: 'p', summary: text }));
}

const fill = (piece: string): string =>
  piece
    .repeat(Math.ceil(length / piece.length))
    .slice(0, length)
    .toWellFormed();
const between = [' ', '1', '(', ',', '、', 'a', '的'];

/** Texts that make a pattern begin everywhere and end nowhere. */
function textsAgainst(pattern: RegExp): readonly string[] {
  const pieces = piecesOf(pattern);
  const chosen = pieces.filter((_, index) => index % Math.ceil(pieces.length / 6) === 0);
  return [
    ...chosen.map((piece) => fill(piece)),
    ...chosen.map((piece, index) => fill(piece + (between[index % between.length] ?? ' '))),
    ...chosen.slice(0, 3).map((piece) => piece + fill(' ')),
  ];
}

function millisecondsOf(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

function count(pattern: RegExp, text: string): number {
  const all = new RegExp(pattern.source, pattern.flags.includes('g') ? pattern.flags : `${pattern.flags}g`);
  return text.replace(all, '').length;
}

describe('whatever a text repeats', () => {
  test('no pattern takes more than linear time', () => {
    const patterns = [...patternLiterals(folder), ...built].filter(({ sticky }) => !sticky);
    expect(patterns.length).toBeGreaterThan(200);
    const common = between.map(fill);
    const slow = patterns.flatMap((pattern) =>
      [...common, ...textsAgainst(pattern)].flatMap((text) =>
        millisecondsOf(() => count(pattern, text)) > bound
          ? [`${pattern.source.slice(0, 80)} on ${text.slice(0, 20)}`]
          : [],
      ),
    );
    expect(slow).toEqual([]);
  }, 300_000);

  test('all readers together take linear time', () => {
    const pieces = [...new Set([...patternLiterals(folder), ...built].flatMap(piecesOf))];
    const chosen = pieces.filter((_, index) => index % Math.ceil(pieces.length / 24) === 0);
    const repeated = [
      'Java,',
      'Java、',
      '本科,',
      'Java或',
      '1-',
      '9:00-',
      '3年',
      'a,',
      '专业,',
      '限女性,',
      '<p',
      '<style>',
      '&lt;',
      '&amp;',
    ];
    const more = [
      '深圳',
      '不要求',
      '一种',
      'or ',
      '任职要求:\n',
      '托育',
      '\n',
      '•Java',
      '【',
      'degree in a, ',
      '1.',
      'no ',
      '👍',
    ];
    const slow = [...chosen, ...repeated, ...more].filter((piece) => millisecondsOf(() => read(fill(piece))) > bound);
    expect(slow).toEqual([]);
  }, 300_000);
});
