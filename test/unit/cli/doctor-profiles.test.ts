import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { doctorProfiles } from '../../../cli/commands/doctor-profiles.ts';
import { UsageError } from '../../../cli/usage-error.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'duijie-doctor-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function examined(kind: string, profiles: readonly unknown[], lang: 'zh' | 'en' = 'en') {
  const file = join(folder, `${kind}.jsonl`);
  await writeFile(file, profiles.map((profile) => JSON.stringify(profile)).join('\n'));
  const [out, err] = [new PassThrough(), new PassThrough()];
  const said = text(out);
  const status = await doctorProfiles(
    { profiles: file, kind },
    { lang, out, err: err.resume(), interactive: false, colours: false },
  );
  out.end();
  return { status, said: await said };
}

describe('what doctor finds in a file of profiles', () => {
  test('stands by frequency, with the rows and what to do', async () => {
    const { status, said } = await examined('vacancy', [
      { id: 'a', skills: ['量子养生', '波动速读'], location: { place: '火星基地' } },
      { id: 'b', skills: ['量子养生'], description: '限女性，35岁以下。' },
      { id: 'c', skills: ['HPLC'] },
    ]);
    expect(status).toBe(1);
    expect(said).toContain(
      'skills that the taxonomy does not know: 3, in 2 profiles\n    量子养生: row 1, 2\n    波动速读: row 1',
    );
    expect(said).toContain(
      'places that could not be resolved: 1, in 1 profiles\n    火星基地: row 1\n  → name province',
    );
    expect(said).toContain('    age: row 2\n    sex: row 2\n');
    expect(said).toContain('vacancy.jsonl: 3 profiles read, 2 of them with something not understood');
  });

  test('never shows what may be personal', async () => {
    const contact = { name: '张三', email: 'zhang@example.org', phone: '13800000000' };
    const skills = ['zhang@example.org', '电话 13800000000', '请拨打我的电话或发邮件联系我本人谢谢大家了'];
    const place = '不存在的路12号301室';
    const { said } = await examined('candidate', [{ id: 'a', contact, skills, location: { place } }], 'zh');
    expect(said).toContain('（原文不显示）：第 1 行');
    for (const secret of ['张三', 'example.org', '138', '请拨打', '301']) expect(said).not.toContain(secret);
  });

  test('is nothing where all was understood', async () => {
    const { status, said } = await examined('candidate', [{ id: 'a', skills: ['HPLC'] }], 'zh');
    expect(status).toBe(0);
    expect(said).toBe('candidate.jsonl：读了 1 份资料，其中 0 份有没读懂或需要修改的内容，0 行没有收下\n');
  });

  test('needs a file and a kind', async () => {
    const terminal = {
      lang: 'en',
      out: new PassThrough(),
      err: new PassThrough(),
      interactive: false,
      colours: false,
    } as const;
    await expect(doctorProfiles({ profiles: true }, terminal)).rejects.toThrow(UsageError);
    await expect(doctorProfiles({ profiles: 'x.csv' }, terminal)).rejects.toThrow(UsageError);
  });
});
