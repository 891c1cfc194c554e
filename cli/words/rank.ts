/** What `duijie rank` says. */
export const rankWords = {
  zh: {
    bar: '匹配 {bar} {percentage}% | {value}/{total} | 剩余 {eta_formatted}',
    consent: (count: number) => `${count} 位求职者没有写明是否同意匹配：这里不存储任何资料，是否有权使用由您负责`,
    declined: (count: number) => `${count} 位求职者不同意匹配，没有参与`,
    pools: '两个文件里没有共同的池（pool），所以没有任何配对；可用 --pool 指定',
    summary: (s: {
      candidates: number;
      vacancies: number;
      pairs: number;
      kept: number;
      seconds: string;
      refused: number;
    }) =>
      `${s.candidates} 位求职者 × ${s.vacancies} 个职位，比较了 ${s.pairs} 对，写出 ${s.kept} 条，用时 ${s.seconds} 秒；没有收下 ${s.refused} 行`,
    written: (file: string) => `已写到 ${file}`,
    xlsxNeedsFile: 'xlsx 不能写到标准输出：请加 --out 文件名.xlsx',
    tooManyRows: (rows: number, most: number) =>
      `xlsx 的一张表最多 ${most} 行，这里可能有 ${rows} 行：请用 --format csv，或减小 --top`,
    notDay: '--today 要写成 YYYY-MM-DD',
    notNumber: (name: string, most: number) => `${name} 要是 1 到 ${most} 的整数`,
  },
  en: {
    bar: 'matching {bar} {percentage}% | {value}/{total} | {eta_formatted} left',
    consent: (count: number) =>
      `candidates without a word on consent: ${count}; nothing is stored here, whether they may be used is your responsibility`,
    declined: (count: number) => `candidates who do not agree to be matched: ${count}; they were left out`,
    pools: 'no pool is in both files, so nothing is paired; name one with --pool',
    summary: (s: {
      candidates: number;
      vacancies: number;
      pairs: number;
      kept: number;
      seconds: string;
      refused: number;
    }) =>
      `${s.candidates} candidates × ${s.vacancies} vacancies, ${s.pairs} pairs compared, ${s.kept} written, ${s.seconds} s; ${s.refused} rows refused`,
    written: (file: string) => `written to ${file}`,
    xlsxNeedsFile: 'xlsx cannot go to standard output: add --out FILE.xlsx',
    tooManyRows: (rows: number, most: number) =>
      `a sheet of xlsx takes ${most} rows and this may have ${rows}: use --format csv or a smaller --top`,
    notDay: '--today is written YYYY-MM-DD',
    notNumber: (name: string, most: number) => `${name} is a whole number from 1 to ${most}`,
  },
} as const;
