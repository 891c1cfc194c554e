import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Measured } from './measured.ts';

/** What was tried and what did not help: written by hand, beside the numbers. */
const remarks = (): string => readFileSync(join(import.meta.dirname, 'remarks.md'), 'utf8').trim();

/** The page of the measured quality, as Markdown. */
export function qualityPage(results: readonly Measured[], machine: string): string {
  const sets = [...new Set(results.map(({ set }) => set))];
  return `# Quality of reading and matching

Written by \`npm run bench:quality\`; do not edit (the remarks are \`bench/quality/remarks.md\`). Measured on ${machine}; baselines are of the same run.
Labelled data is not part of the project; \`--data FOLDER\` names where it lies, and what is not there is skipped with a line that says so.

${sets.map((set) => section(set, results)).join('\n\n')}

${remarks()}
`;
}

function section(set: string, results: readonly Measured[]): string {
  const rows = results.filter((result) => result.set === set);
  const measures = [...new Set(rows.map(({ measure }) => measure))];
  const methods = [...new Set(rows.map(({ method }) => method))];
  const cell = (method: string, measure: string): string => {
    const found = rows.find((row) => row.method === method && row.measure === measure);
    return found ? shown(found.value) : '';
  };
  const notes = [...new Set(rows.flatMap(({ note }) => note ?? []))];
  return [
    `## ${set.slice(0, 1).toUpperCase()}${set.slice(1)}`,
    '',
    `| method | ${measures.join(' | ')} |`,
    `|---|${measures.map(() => '---:|').join('')}`,
    ...methods.map((method) => `| ${method} | ${measures.map((measure) => cell(method, measure)).join(' | ')} |`),
    ...(notes.length > 0 ? ['', ...notes.map((note) => `- ${note}`)] : []),
  ].join('\n');
}

/** Shares with three decimals, rates and distances as whole numbers. */
const shown = (value: number): string => (value > 1 ? Math.round(value).toLocaleString('en-US') : value.toFixed(3));
