import { describe, expect, test } from '@jest/globals';
import { readCsv } from '../../../services/tabular/read-csv.ts';

const cells = (text: string) => readCsv(text, 'a.csv').map((row) => row.cells);

describe('a CSV file', () => {
  test.each([',', ';', '\t'])('is split at %j when that is what its headings are split at', (delimiter) => {
    const text = [`id${delimiter}skills${delimiter}city`, `a${delimiter}"x${delimiter}y"${delimiter}广州`].join('\n');
    expect(cells(text)).toEqual([
      ['id', 'skills', 'city'],
      ['a', `x${delimiter}y`, '广州'],
    ]);
  });

  test('numbers its rows as a spreadsheet program does, over empty lines and lines inside quotes', () => {
    const rows = readCsv('id,summary\n\na,"two\nlines"\nb,x\n', 'a.csv');
    expect(rows.filter(({ cells: [id] }) => id === 'a' || id === 'b').map(({ row }) => row)).toEqual([3, 4]);
  });

  test('may say its delimiter in a first line of its own', () => {
    const rows = readCsv('sep=;\nid;a,b\n1;2\n', 'a.csv');
    expect(rows[0]).toEqual({ row: 2, cells: ['id', 'a,b'] });
  });

  test('loses the apostrophe that kept a cell from being run as a formula', () => {
    expect(cells("id,phone\na,'+852 1234\nb,'quoted\n")).toEqual([
      ['id', 'phone'],
      ['a', '+852 1234'],
      ['b', "'quoted"],
    ]);
  });

  test('with a quotation mark that is never closed is refused with the line where it was noticed', () => {
    expect(() => readCsv('id,x\na,"never\nclosed\n', 'a.csv')).toThrow(/quotation mark .*line \d/);
  });
});
