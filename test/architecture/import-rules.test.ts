import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { cruiseImports, type Imports } from './cruise-imports.ts';
import { checkout, sourceFiles } from './source-files.ts';

describe('imports of the project', () => {
  let imports: Imports;
  beforeAll(async () => {
    imports = await cruiseImports(checkout);
  });

  test('every source file was seen by the check', () => {
    const unseen = sourceFiles().filter((file) => !imports.edges.has(file));
    expect(unseen).toEqual([]);
    expect(imports.edges.size).toBeGreaterThan(200);
  });

  test.each([
    ['services/queues/in-process/in-process-queue.ts', 'shared/jobs.ts'],
    ['services/queues/bullmq/bullmq-runner.ts', 'node_modules/bullmq/'],
    ['services/shortlists/index.ts', 'services/matching/index.ts'],
    ['shared/jobs.ts', 'node_modules/zod/'],
  ])('the known import of %s from %s was seen', (from, to) => {
    expect(imports.edges.get(from)).toContainEqual(expect.stringContaining(to));
  });

  test('no import breaks a rule', () => {
    expect(imports.violations).toEqual([]);
  });
});

/** A file of a made-up tree, what it imports, and the rule that must catch it. */
const faults: readonly (readonly [file: string, imported: string, rule: string])[] = [
  ['shared/kernel/a.ts', '../../services/profiles/index.ts', 'shared is a leaf'],
  ['services/matching/fs.ts', 'node:fs', 'the pure rooms import shared'],
  ['services/matching/port.ts', '../../shared/ports/p.ts', 'the pure rooms import shared'],
  ['services/understanding/m.ts', '../matching/index.ts', 'the pure rooms import shared'],
  ['services/profiles/inside.ts', '../matching/inner.ts', 'a room has one door'],
  ['workers/inside.ts', '../services/matching/inner.ts', 'a room is entered by its door'],
  ['services/profiles/store.ts', '../stores/sqlite/index.ts', 'capabilities do not know adapters'],
  ['services/stores/mongo/other.ts', '../sqlite/index.ts', 'adapters know shared'],
  ['services/stores/mongo/room.ts', '../../profiles/index.ts', 'adapters know shared'],
  ['services/scoring/room.ts', '../profiles/index.ts', 'scoring and tabular know'],
  ['services/http/store.ts', '../stores/sqlite/index.ts', 'http calls capabilities'],
  ['workers/store.ts', '../services/stores/sqlite/index.ts', 'workers call capabilities'],
  ['cli/store.ts', '../services/stores/sqlite/index.ts', 'only the composition in config'],
  ['services/profiles/config.ts', '../../config/compose.ts', 'only entry points compose'],
  ['services/profiles/cli.ts', '../../cli/store.ts', 'the command line is the end'],
  ['services/profiles/test.ts', '../../test/support/t.ts', 'production imports no test'],
  ['services/profiles/mongo.ts', 'mongoose', 'only services/stores/mongo may import'],
  ['services/profiles/sqlite.ts', 'node:sqlite', 'only services/stores/sqlite may import'],
  ['services/profiles/redis.ts', 'bullmq', 'only services/queues/bullmq may import'],
  ['services/profiles/web.ts', 'express', 'only services/http may import'],
  ['services/profiles/jest.ts', 'devtool', 'production needs no development package'],
  ['services/profiles/nothing.ts', './not-there.ts', 'nothing unresolved'],
  ['services/profiles/ring-a.ts', './ring-b.ts', 'no cycles'],
];

/** What the faults import, and what they must not be confused with. */
const innocent: Readonly<Record<string, string>> = {
  'services/profiles/index.ts': "export * from '../matching/index.ts';",
  'services/profiles/ring-b.ts': "export * from './ring-a.ts';",
  'services/matching/index.ts': "export * from './inner.ts';",
  'services/matching/inner.ts': "import '../../shared/model/m.ts'; export const inner = 1;",
  'services/stores/sqlite/index.ts': "import 'node:sqlite'; export * from '../../../shared/ports/p.ts';",
  'shared/ports/p.ts': 'export const port = 1;',
  'shared/model/m.ts': 'export const model = 1;',
  'config/compose.ts': "export * from '../services/stores/sqlite/index.ts';",
  'test/support/t.ts': "export * from '../../services/matching/inner.ts';",
  'services/profiles/alone.ts': 'export const alone = 1;',
};

describe('the import rules', () => {
  let tree: string;
  let violations: readonly string[];

  beforeAll(async () => {
    tree = realpathSync(mkdtempSync(join(tmpdir(), 'duijie-faults-')));
    const write = (path: string, content: string) => {
      mkdirSync(dirname(join(tree, path)), { recursive: true });
      writeFileSync(join(tree, path), content);
    };
    const packages = { mongoose: '1', bullmq: '1', express: '1' };
    write(
      'package.json',
      JSON.stringify({ type: 'module', dependencies: packages, devDependencies: { devtool: '1' } }),
    );
    for (const name of [...Object.keys(packages), 'devtool']) {
      write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
      write(`node_modules/${name}/index.js`, '');
    }
    for (const [path, content] of Object.entries(innocent)) write(path, content);
    for (const [path, imported] of faults) write(path, `export * from '${imported}';`);
    ({ violations } = await cruiseImports(tree));
  });
  afterAll(() => rmSync(tree, { recursive: true, force: true }));

  test.each(faults)('%s may not import %s: %s', (file, _imported, rule) => {
    expect(violations).toContainEqual(expect.stringMatching(new RegExp(`^${rule}.*: ${file} → `)));
  });

  test('a file that nobody imports and that imports nothing is found', () => {
    expect(violations).toContainEqual(expect.stringMatching(/^no orphans: services\/profiles\/alone\.ts/));
  });

  test('what is allowed is not complained of', () => {
    const innocents = Object.keys(innocent).filter((file) => !/ring-b|alone/.test(file));
    expect(violations.filter((violation) => innocents.some((file) => violation.includes(`: ${file} → `)))).toEqual([]);
  });
});
