import type { FileNote } from '../../services/tabular/index.ts';

type NoteWords = Readonly<Record<FileNote['code'], (count: number, names: string) => string>>;

const notesInChinese: NoteWords = {
  'columns.ignored': (_count, names) => `不认识的列，没有使用：${names}`,
  'columns.never-used': (_count, names) => `这些列绝不用于匹配，没有读取，也不保留：${names}`,
  'ids.made': (count) => `${count} 行没有编号，用行号代替（row-行号）`,
  'ids.repeated': (count) => `${count} 行的编号与后面的行重复，以最后一行为准`,
  'pools.set': (count) => `${count} 行没有写明池，放进了同一个池`,
  'rows.none': () => '文件里没有资料',
};

const notesInEnglish: NoteWords = {
  'columns.ignored': (_count, names) => `columns that mean nothing here, not used: ${names}`,
  'columns.never-used': (_count, names) =>
    `these columns are never used for matching; they were not read and are not kept: ${names}`,
  'ids.made': (count) => `rows without an id: ${count}; they are named after their row number (row-<number>)`,
  'ids.repeated': (count) => `rows whose id comes again further down: ${count}; the last one counts`,
  'pools.set': (count) => `rows that name no pool: ${count}; they were put in one pool`,
  'rows.none': () => 'the file holds no profiles',
};

/** What the reading of a file reports, in both languages. */
export const reportWords = {
  zh: {
    note: notesInChinese,
    refused: (row: number, where: string, detail: string) => `  第 ${row} 行${where ? `「${where}」` : ''}：${detail}`,
    refusedHead: (file: string, count: number) => `${file}：${count} 行没有收下，其余照常处理：`,
    more: (count: number) => `  …… 还有 ${count} 行`,
    separator: '、',
  },
  en: {
    note: notesInEnglish,
    refused: (row: number, where: string, detail: string) => `  row ${row}${where ? ` "${where}"` : ''}: ${detail}`,
    refusedHead: (file: string, count: number) => `${file}: ${count} rows were refused, the others are used:`,
    more: (count: number) => `  … and ${count} more rows`,
    separator: ', ',
  },
} as const;
