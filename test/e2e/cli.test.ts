import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readProfiles, writeProfileTable } from '../../services/tabular/index.ts';
import { profileKinds } from '../../shared/model/profile.ts';
import { endWithUs } from '../support/end-with-us.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const fair = {
  vacancy: join(root, 'examples/fair/vacancies.jsonl'),
  candidate: join(root, 'examples/fair/candidates.jsonl'),
};
const minute = 60_000;

let folder = '';
let port = 0;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duijie-cli-'));
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
  probe.close();
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const file = async (name: string, content: string): Promise<string> => {
  await writeFile(join(folder, name), content);
  return join(folder, name);
};

function start(args: readonly string[]): ChildProcess {
  const child = spawn(process.execPath, ['--disable-warning=ExperimentalWarning', join(root, 'cli/main.ts'), ...args], {
    env: {
      PATH: process.env.PATH ?? '',
      DATA_DIR: join(folder, 'data'),
      PORT: String(port),
      LOG_LEVEL: 'error',
      DUIJIE_LANG: 'zh',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return endWithUs(child);
}

async function duijie(...args: readonly string[]): Promise<{ status: number | null; out: string; err: string }> {
  const child = start(args);
  const text = { out: '', err: '' };
  child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (text.out += chunk));
  child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (text.err += chunk));
  await once(child, 'close');
  return { status: child.exitCode, ...text };
}

const rank = (vacancies: string, candidates: string, ...more: readonly string[]) =>
  duijie('rank', '--vacancies', vacancies, '--candidates', candidates, '--today', '2026-06-01', ...more);

describe('duijie rank', () => {
  test(
    'gives the same pairings for the fair as JSONL, as CSV and as XLSX',
    async () => {
      const outputs = [await rank(fair.vacancy, fair.candidate, '--top', '5', '--lang', 'en')];
      for (const format of ['csv', 'xlsx'] as const) {
        const paths: string[] = [];
        for (const kind of profileKinds) {
          const { rows } = await readProfiles(kind, fair[kind], { pool: 'unnamed' });
          paths.push(join(folder, `${kind}.${format}`));
          await writeFile(
            join(folder, `${kind}.${format}`),
            await writeProfileTable(
              kind,
              rows.map(({ profile }) => profile),
              format,
            ),
          );
        }
        const [candidates = '', vacancies = ''] = paths;
        outputs.push(await rank(vacancies, candidates, '--top', '5', '--lang', 'en'));
      }
      const [jsonl, csv, xlsx] = outputs;
      expect(jsonl?.status).toBe(0);
      expect((jsonl?.out ?? '').split('\n').length).toBeGreaterThan(5_000);
      expect(csv?.out === jsonl?.out).toBe(true);
      expect(xlsx?.out === jsonl?.out).toBe(true);
    },
    3 * minute,
  );

  test('answers 1 and names the row when one is refused, and ranks the others', async () => {
    const vacancies = await file('v.jsonl', '{"id":"v1","title":"药物合成研究员"}\n');
    const candidates = await file('c.csv', '编号,技能,毕业时间\nc1,药物合成,2026\nc2,药物合成,2026-13\n');
    const { status, out, err } = await rank(vacancies, candidates);
    expect(status).toBe(1);
    expect(err).toContain('第 3 行「毕业时间」');
    expect(
      out
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line)),
    ).toMatchObject([{ vacancyId: 'v1', candidateId: 'c1', rank: 1, eligible: true }]);
  });

  test('writes a table whose headings are in the language asked for', async () => {
    const vacancies = await file('v2.jsonl', '{"id":"v1","title":"Chemist"}\n');
    const candidates = await file('c2.jsonl', '{"id":"c1","headline":"Chemist"}\n');
    const out = join(folder, 'out.csv');
    expect((await rank(vacancies, candidates, '--out', out, '--lang', 'en')).status).toBe(0);
    expect((await readFile(out, 'utf8')).replace('\uFEFF', '')).toMatch(/^Rank,Vacancy id,/);
  });

  test('answers 2 for wrong usage and 3 for a file that is not there', async () => {
    expect((await duijie('rank', '--vacancies', 'x')).status).toBe(2);
    expect((await duijie('nonsense')).status).toBe(2);
    expect((await rank(fair.vacancy, fair.candidate, '--top', '0')).status).toBe(2);
    const missing = await rank(join(folder, 'none.csv'), fair.candidate);
    expect(missing).toMatchObject({ status: 3, out: '' });
    expect(missing.err).toContain('没有这个文件');
    expect((await duijie('--help')).status).toBe(0);
  });
});

test('duijie understand prints one JSON line a profile', async () => {
  const path = await file('u.jsonl', '{"id":"c1","headline":"药物化学博士"}\n{"id":"c2"}\n');
  const { status, out } = await duijie('understand', path, '--kind', 'candidate');
  expect(status).toBe(0);
  expect(
    out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).id),
  ).toEqual(['c1', 'c2']);
});

describe('a running service', () => {
  let service: ChildProcess;
  beforeAll(async () => {
    service = start(['serve']);
    const [greeting] = await once(service.stdout ?? service, 'data');
    expect(String(greeting)).toContain(`http://127.0.0.1:${port}/docs`);
  }, minute);
  afterAll(async () => {
    service.kill('SIGTERM');
    if (service.exitCode === null) await once(service, 'close');
    expect(service.exitCode).toBe(0);
  }, minute);

  test('takes no candidates about whose consent nothing is said', async () => {
    const path = await file('silent.csv', '编号,学历\nc1,博士\n');
    const { status, err } = await duijie('import', path, '--kind', 'candidate');
    expect(status).toBe(2);
    expect(err).toContain('--consent-until');
  });

  test(
    'is filled by import, asked by shortlist and explain, and found by doctor',
    async () => {
      const vacancies = await file(
        'posts.csv',
        '职位编号,职位名称,必备技能,工作地点\nv1,药物合成研究员,药物合成,广州市\n',
      );
      const candidates = await file(
        'people.csv',
        '编号,求职意向,技能,现居地\nc1,药物合成研究员,药物合成,广州市\nc 2,x,y,z\n',
      );
      expect((await duijie('import', vacancies, '--kind', 'vacancy')).status).toBe(0);
      const sent = await duijie('import', candidates, '--kind', 'candidate', '--consent-until', '2099-12-31');
      expect(sent.status).toBe(1);
      expect(sent.err).toContain('第 3 行「编号」');
      const list = await duijie('shortlist', 'v1', '--wait', '20');
      expect(list).toMatchObject({ status: 0 });
      expect(list.out).toContain('药物合成研究员');
      const json = JSON.parse((await duijie('shortlist', 'v1', '--json')).out);
      expect(json).toMatchObject({ vacancyId: 'v1', pairings: [{ candidateId: 'c1', rank: 1 }] });
      expect((await duijie('explain', 'v1', 'c1')).out).toContain('逐条理由');
      const unknown = await duijie('shortlist', 'nobody');
      expect(unknown).toMatchObject({ status: 3 });
      expect(unknown.err).toContain('没有编号为 nobody 的职位');
      expect((await duijie('doctor')).out).toContain('已有一个对接服务在运行');
    },
    minute,
  );

  test(
    'keeps keys that are shown once, listed without themselves, and revoked',
    async () => {
      const made = await duijie('keys', 'create', '--label', '测试');
      expect(made.out).toMatch(/^dj_[\w-]{43}\n$/);
      const listed = await duijie('keys', 'list');
      expect(listed.out).toContain('测试');
      expect(listed.out).not.toContain(made.out.trim());
      expect((await duijie('shortlist', 'v1')).err).toContain('API 密钥');
      expect((await duijie('shortlist', 'v1', '--key', made.out.trim())).status).toBe(0);
      const id = /key-\w+/.exec(listed.out)?.[0] ?? '';
      expect((await duijie('keys', 'revoke', id)).status).toBe(0);
      expect((await duijie('shortlist', 'v1', '--key', made.out.trim())).status).toBe(3);
    },
    minute,
  );

  test('keeps its port: a second one ends with 3 and says why', async () => {
    const second = await duijie('serve');
    expect(second.status).toBe(3);
    expect(second.err).toContain('PORT');
  });
});

test(
  'duijie demo prints three shortlists and, asked to, ends',
  async () => {
    const { status, out } = await duijie('demo', '--exit');
    expect(status).toBe(0);
    for (const heading of ['一、', '二、', '三、', '差一点']) expect(out).toContain(heading);
  },
  3 * minute,
);

test('nothing answers where no service runs, and the command says so', async () => {
  const { status, err } = await duijie('shortlist', 'v1', '--url', 'http://127.0.0.1:9');
  expect(status).toBe(3);
  expect(err).toContain('没有服务应答');
});
