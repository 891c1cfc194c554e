import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { decodeText } from '../../../services/tabular/decode-text.ts';

const text = '编号,姓名,学历\nc1,张三,硕士\n';

describe('the encoding of a text file', () => {
  test('UTF-8 is read with and without a byte order mark', () => {
    expect(decodeText(iconv.encode(text, 'utf8'), 'a.csv')).toBe(text);
    expect(decodeText(iconv.encode(text, 'utf8', { addBOM: true }), 'a.csv')).toBe(text);
  });

  test('GB18030 is recognised, four-byte characters too', () => {
    const rare = `${text}c2,㐂𠮷,博士\n`;
    expect(decodeText(iconv.encode(rare, 'gb18030'), 'a.csv')).toBe(rare);
    expect(decodeText(iconv.encode(text, 'gbk'), 'a.csv')).toBe(text);
  });

  test('UTF-16 with a byte order mark is read', () => {
    expect(decodeText(iconv.encode(text, 'utf-16le', { addBOM: true }), 'a.csv')).toBe(text);
    expect(decodeText(iconv.encode(text, 'utf-16be', { addBOM: true }), 'a.csv')).toBe(text);
  });

  test('damaged UTF-8 is refused at the damaged byte, not read as GB18030', () => {
    const bytes = Buffer.concat([Buffer.from(text), Buffer.from([0xe5, 0x41]), Buffer.from(text)]);
    expect(() => decodeText(bytes, 'a.csv')).toThrow(`at byte ${Buffer.byteLength(text)};`);
  });

  test('bytes of neither encoding are refused with their offset', () => {
    const bytes = Buffer.from([0x61, 0x2c, 0x62, 0xff, 0x0a]);
    expect(() => decodeText(bytes, 'a.csv')).toThrow('neither UTF-8 nor GB18030 at byte 3');
  });
});
