import { readFileSync } from 'node:fs';

interface Figure {
  readonly id: string;
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly command: string;
  readonly machine: string;
}

const summary = new URL('../../bench/results/summary.json', import.meta.url);

const head = {
  en: '| what | measured | command |\n|---|---:|---|',
  zh: '| 内容 | 实测 | 命令 |\n|---|---:|---|',
} as const;

/** The measured figures of `npm run bench` as a table, the machine below it. Throws for a figure without Chinese words. */
export function figuresTable(lang: 'en' | 'zh'): string {
  const figures: readonly Figure[] = JSON.parse(readFileSync(summary, 'utf8'));
  const rows = figures.map(({ id, label, value, unit, command }) => {
    const words = lang === 'en' ? { label: inMode(id, label), unit } : chinese(id);
    return `| ${words.label} | ${grouped(value)} ${words.unit} | \`${command}\` |`;
  });
  const machine = figures[0]?.machine ?? '';
  return [head[lang], ...rows, '', lang === 'en' ? `On ${machine}.` : `机器：${machine}。`].join('\n');
}

const inMode = (id: string, label: string): string => {
  const mode = /^(embedded|distributed)\./.exec(id)?.[1];
  return mode ? `${label} (${mode})` : label;
};

/** Figure id, without the mode in front → what it is in Chinese. */
const labels: Readonly<Record<string, { readonly label: string; readonly unit: string }>> = {
  'fair.engine': { label: '引擎，招聘会 443 × 1,353', unit: '对/秒' },
  'fair.seconds': { label: '引擎，招聘会的全部名单', unit: '秒' },
  'fair.naive': { label: '朴素算法，招聘会 443 × 1,353', unit: '对/秒' },
  'fair.ratio': { label: '引擎与朴素算法之比，招聘会', unit: '倍' },
  'large.engine': { label: '引擎，虚构的匹配池 50,000 × 2,000', unit: '对/秒' },
  'large.seconds': { label: '引擎，50,000 × 2,000 的全部名单', unit: '秒' },
  'large.naive': { label: '朴素算法，50,000 × 2,000', unit: '对/秒' },
  'large.ratio': { label: '引擎与朴素算法之比，50,000 × 2,000', unit: '倍' },
  'memory.candidate': { label: '每位求职者占用的内存（预处理后）', unit: '字节' },
  'intake.single': { label: '接收档案，逐份提交', unit: '份/秒' },
  'intake.batch': { label: '接收档案，批量提交', unit: '份/秒' },
  'load.whole': { label: '载入整场招聘会', unit: '秒' },
  'rank.whole': { label: '整场招聘会排序（599,379 对，两个方向）', unit: '秒' },
  'fresh.median': { label: '修改一位求职者到名单更新，中位数', unit: '毫秒' },
  'fresh.p95': { label: '修改一位求职者到名单更新，第 95 百分位', unit: '毫秒' },
  'bytes.pairing': { label: '每个配对占用的存储', unit: '字节' },
};

function chinese(id: string): { label: string; unit: string } {
  const [, mode, name = id] = /^(?:(embedded|distributed)\.)?(.*)$/.exec(id) ?? [];
  const words = labels[name];
  if (!words) throw new Error(`the figure ${id} has no Chinese words`);
  const suffix = mode === 'embedded' ? '（单机）' : mode === 'distributed' ? '（分布式）' : '';
  return { label: `${words.label}${suffix}`, unit: words.unit };
}

const grouped = (value: number): string => value.toLocaleString('en-US');
