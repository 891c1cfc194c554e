import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { endWithUs } from '../support/end-with-us.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const files = (format: string): string => join(root, 'test/support/taxonomies', format);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duijie-taxonomy-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function duijie(...args: readonly string[]): Promise<{ status: number | null; out: string; err: string }> {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(root, 'cli/main.ts'), ...args], {
    env: { PATH: process.env.PATH ?? '', DATA_DIR: join(folder, 'data'), PORT: '0', DUIJIE_LANG: 'zh' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  endWithUs(child);
  const text = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (text.out += chunk));
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (text.err += chunk));
  await once(child, 'close');
  return { status: child.exitCode, ...text };
}

test('an imported taxonomy is checked, shown, read with and named in the receipt', async () => {
  const imported = await duijie('taxonomy', 'import', '--format', 'esco', files('esco'));
  expect(imported).toMatchObject({ status: 1, out: `${join(folder, 'data/taxonomies/esco.json')}\n` });
  expect(imported.err).toContain('skills_en.csv 第 8 行');
  expect((await duijie('taxonomy', 'import', '--format', 'onet', files('onet'))).status).toBe(1);

  const checked = await duijie('taxonomy', 'check', '--lang', 'en');
  expect(checked.status).toBe(0);
  expect(checked.out).toContain('nothing is lost');

  const shown = await duijie('taxonomy', 'show', '风筝调线');
  expect(shown.status).toBe(0);
  expect(shown.out).toContain('esco:s-kite');
  expect((await duijie('taxonomy', 'show', 'nonesuch')).status).toBe(3);

  const vacancies = join(folder, 'v.jsonl');
  const candidates = join(folder, 'c.jsonl');
  await writeFile(vacancies, '{"id":"v1","skills":["风筝调线"]}\n');
  await writeFile(candidates, '{"id":"c1","skills":["trim kite rigging"]}\n');
  const ranked = await duijie('rank', '--vacancies', vacancies, '--candidates', candidates);
  const [pairing] = ranked.out.split('\n');
  expect(JSON.parse(pairing ?? '')).toMatchObject({
    receipt: { taxonomy: expect.stringMatching(/\+esco-[0-9a-f]{16}\+onet-[0-9a-f]{16}$/) },
    dimensions: { skills: { score: 100 } },
  });
  expect((await duijie('doctor', '--lang', 'en')).out).toMatch(/imported esco-[0-9a-f]{16} \(5\), onet-/);
});

test('a folder without the needed file is refused by name, and a format that is none is wrong usage', async () => {
  const wrong = await duijie('taxonomy', 'import', '--format', 'onet', files('esco'));
  expect(wrong.status).toBe(3);
  expect(wrong.err).toContain('没有 Occupation Data');
  expect((await duijie('taxonomy', 'import', '--format', 'xyz', files('esco'))).status).toBe(2);
});
