/** What `duijie import` says. */
export const importWords = {
  zh: {
    needsConsent:
      '这份求职者文件没有任何“同意匹配”的信息，没有导入。请加一列“同意匹配”（是/否），或在求职者确实都已同意时用 --consent-until YYYY-MM-DD 声明到哪一天',
    silent: (count: number) => `${count} 位求职者没有写明是否同意：已存入，但不参与匹配`,
    notDay: '--consent-until 要写成 YYYY-MM-DD',
    bar: '导入 {bar} {percentage}% | {value}/{total} 批',
    summary: (s: { accepted: number; unchanged: number; refused: number; seconds: string }) =>
      `收下 ${s.accepted} 份（其中 ${s.unchanged} 份没有变化），没有收下 ${s.refused} 行，用时 ${s.seconds} 秒`,
    warning: (row: number, text: string) => `  第 ${row} 行：${text}`,
    warnings: (count: number) => `${count} 处提醒（不影响导入）：`,
  },
  en: {
    needsConsent:
      'This file of candidates says nothing about consent; nothing was imported. Add a column "consent" (yes/no), or, when all of them did agree, declare until when with --consent-until YYYY-MM-DD',
    silent: (count: number) => `candidates without a word on consent: ${count}; they are stored and not matched`,
    notDay: '--consent-until is written YYYY-MM-DD',
    bar: 'importing {bar} {percentage}% | {value}/{total} batches',
    summary: (s: { accepted: number; unchanged: number; refused: number; seconds: string }) =>
      `${s.accepted} profiles taken (${s.unchanged} of them unchanged), ${s.refused} rows refused, ${s.seconds} s`,
    warning: (row: number, text: string) => `  row ${row}: ${text}`,
    warnings: (count: number) => `${count} remarks (nothing was refused for them):`,
  },
} as const;
