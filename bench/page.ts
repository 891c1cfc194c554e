import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Figure, grouped, keepJson, type Results, readResults } from './figures.ts';

const parts = [
  { name: 'engine', title: 'The engine' },
  { name: 'service-embedded', title: 'The service, embedded (one process, SQLite)' },
  { name: 'service-distributed', title: 'The service, distributed (one API process, two workers)' },
] as const;

const results = parts.map(({ name, title }) => ({ title, ...readResults(name) }));
const figures = results.flatMap((result) =>
  result.figures.map((figure) => ({ ...figure, command: result.command, machine: result.machine })),
);
keepJson('summary', figures);
writeFileSync(join(import.meta.dirname, '../docs/benchmarks.md'), page());
console.log('docs/benchmarks.md, bench/results/summary.json');

function page(): string {
  return `# Benchmarks

Written by \`npm run bench\`; do not edit. The numbers are of one machine and one run, and say more by their ratios than by
themselves. Inputs are the bundled fair and pools invented from fixed seeds by the same generator.

${results.map((result) => section(result)).join('\n')}
Each program also checks what it measures: the engine's shortlists are compared with those of the naive scorer (the plain
oracle of the tests), and a profile that the service refuses fails the run.
`;
}

function section({ title, command, machine, servers, figures: rows }: Results & { title: string }): string {
  const ran = servers ? ` On ${servers.join(' and ')}.` : '';
  return `## ${title}

\`${command}\`, measured on ${machine}.${ran}

| what | value | how |
|---|---:|---|
${rows.map((figure) => row(figure)).join('\n')}
`;
}

function row({ label, value, unit, note = '' }: Figure): string {
  return `| ${label} | ${grouped(value)} ${unit} | ${note} |`;
}
