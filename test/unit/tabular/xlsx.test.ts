import { describe, expect, test } from '@jest/globals';
import { readProfiles, writeTable } from '../../../services/tabular/index.ts';
import { withFile } from './in-folder.ts';
import { zipFile } from './zip-file.ts';

const read = (content: Uint8Array) =>
  withFile('people.xlsx', content, (path) => readProfiles('candidate', path, { pool: 'fair' }));

describe('a workbook', () => {
  test('keeps the row numbers of the spreadsheet over empty rows, and its dates are days', async () => {
    const headings = ['编号', '到岗时间', '工作年限'];
    const rows = [
      ['c1', new Date('2026-07-01T00:00:00Z'), 3],
      [null, null, null],
      ['c2', new Date('2026-08-02T00:00:00Z'), null],
    ];
    const { rows: taken } = await read(await writeTable({ headings, rows }, 'xlsx'));
    expect(taken.map(({ row, profile }) => [row, profile.id, profile.availableFrom, profile.experienceYears])).toEqual([
      [2, 'c1', '2026-07-01', 3],
      [4, 'c2', '2026-08-02', undefined],
    ]);
  });

  test('is not broken by texts that are names of inherited members', async () => {
    const headings = ['编号', '求职意向'];
    const rows = ['valueOf', 'constructor', '__proto__', 'toString'].map((word, index) => [`c${index}`, word]);
    const { rows: taken } = await read(await writeTable({ headings, rows }, 'xlsx'));
    expect(taken.map(({ profile }) => profile.headline)).toEqual(rows.map(([, word]) => word));
  });

  test('that unpacks to far more than it is, is refused before it is read', async () => {
    const bomb = zipFile('xl/worksheets/sheet1.xml', Buffer.alloc(40 * 1024 * 1024, 0x20));
    await expect(read(bomb)).rejects.toMatchObject({ code: 'file.too-large' });
  });

  test('with a password is named as such, whichever way it is locked', async () => {
    const wrapped = Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(2000),
      Buffer.from('EncryptedPackage', 'utf16le'),
      Buffer.alloc(500),
    ]);
    await expect(read(wrapped)).rejects.toMatchObject({ code: 'file.encrypted' });
    const locked = zipFile('xl/workbook.xml', Buffer.from('<x/>'), { encrypted: true });
    await expect(read(locked)).rejects.toMatchObject({ code: 'file.encrypted' });
  });

  test('of the old kind is refused with what to do', async () => {
    const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(2000)]);
    await expect(read(old)).rejects.toThrow('save it as .xlsx');
  });

  test('that is cut off, or no workbook at all, is refused', async () => {
    const whole = await writeTable({ headings: ['编号'], rows: [['c1']] }, 'xlsx');
    await expect(read(whole.subarray(0, whole.length / 2))).rejects.toMatchObject({ code: 'file.unreadable' });
    await expect(read(Buffer.from('hello'))).rejects.toMatchObject({ code: 'file.unreadable' });
    await expect(read(zipFile('hello.txt', Buffer.from('hello')))).rejects.toMatchObject({ code: 'file.unreadable' });
  });
});
