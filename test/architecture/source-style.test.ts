import { describe, expect, test } from '@jest/globals';
import { sourceFiles, sourceOf } from './source-files.ts';
import {
  badFileName,
  type Complaint,
  environmentReads,
  impurities,
  shortTestNames,
  tooLong,
  unfinishedWork,
} from './source-style.ts';

/** `file: complaint` of every file that there is something to say of. */
function complaints(files: readonly string[], judge: (source: string, file: string) => Complaint[]): string[] {
  return files.flatMap((file) => judge(sourceOf(file), file).map((complaint) => `${file}: ${complaint}`));
}

const everything = sourceFiles();
const production = sourceFiles(['shared', 'services', 'workers', 'config', 'cli']);
const pureRooms = sourceFiles(['services/matching', 'services/understanding']);
const tests = sourceFiles(['test']).filter((file) => !file.startsWith('test/architecture/'));

describe('the sources', () => {
  test('are all looked at', () => {
    expect(everything.length).toBeGreaterThan(200);
    expect(pureRooms.length).toBeGreaterThan(40);
    expect(tests.length).toBeGreaterThan(20);
  });

  test('are no longer than 400 lines a file, tables of data excepted', () => {
    expect(complaints(everything, (source, file) => tooLong(file, source))).toEqual([]);
  });

  test('of the pure rooms touch neither clock, chance, environment, locale, timers nor log', () => {
    expect(complaints(pureRooms, impurities)).toEqual([]);
  });

  test('read the environment in config/env.ts alone', () => {
    const others = production.filter((file) => file !== 'config/env.ts');
    expect(complaints(others, environmentReads)).toEqual([]);
    expect(environmentReads(sourceOf('config/env.ts'))).not.toEqual([]);
  });

  test('hold no notes of unfinished work and no tests that are passed over', () => {
    expect(complaints(everything, unfinishedWork)).toEqual([]);
  });

  test('name every test by a sentence', () => {
    expect(complaints(tests, shortTestNames)).toEqual([]);
  });

  test('have file names in kebab-case that say something', () => {
    expect(complaints(everything, (_source, file) => badFileName(file))).toEqual([]);
  });
});

describe('the style check', () => {
  test.each([
    'const a = Date.now();',
    'const a = new Date();',
    'const a = Math.random();',
    'const a = process.argv;',
    'a.localeCompare(b)',
    'a.toLocaleLowerCase()',
    'new Intl.Collator()',
    'setTimeout(f, 1)',
    'console.log(1)',
  ])('finds what is not pure in %s', (source) => {
    expect(impurities(source)).toHaveLength(1);
  });

  test('takes a date that is made from a value, and words in comments, for pure', () => {
    expect(
      impurities("const a = new Date(text); // never Date.now()\n/* console.log */ const b = 'https://x';"),
    ).toEqual([]);
  });

  test('finds a file of 401 lines, and lets a table of data be', () => {
    const long = 'x\n'.repeat(401);
    expect(tooLong('services/a.ts', long)).toHaveLength(1);
    expect(tooLong('services/a.ts', 'x\n'.repeat(400))).toEqual([]);
    expect(tooLong('services/data/a.ts', long)).toEqual([]);
  });

  test('finds every way to read the environment', () => {
    expect(environmentReads("process.env.A; process['env'];")).toHaveLength(2);
  });

  test('finds notes of unfinished work and tests that are passed over', () => {
    const words = [`TO${'DO'} a`, `test.sk${'ip'}('a')`, `describe.on${'ly'}('a')`, `x${'it('}'a')`];
    for (const word of words) expect(unfinishedWork(word)).toHaveLength(1);
  });

  test('finds test names that are no sentences, in tables of tests too', () => {
    const source = `${'test'}('too short', f); ${'test'}.each([[1]])('short %s', f); ${'test'}('long enough now', f);`;
    expect(shortTestNames(source)).toEqual(['no sentence: too short', 'no sentence: short %s']);
  });

  test('finds file names that say nothing', () => {
    expect(badFileName('shared/utils.ts')).toHaveLength(1);
    expect(badFileName('shared/camelCase.ts')).toHaveLength(1);
    expect(badFileName('shared/kebab-case.test.ts')).toEqual([]);
  });
});
