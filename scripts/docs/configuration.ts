/** Writes docs/configuration.md from config/schema.ts: `node scripts/docs/configuration.ts [--check]`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { type Setting, settings } from '../../config/schema.ts';

const page = new URL('../../docs/configuration.md', import.meta.url);

/** The whole page. */
export function configurationPage(): string {
  const rows = Object.entries<Setting>(settings).map(
    ([name, setting]) =>
      `| \`${name}\`${setting.secret ? ' (or `_FILE`)' : ''} | ${setting.default ? `\`${setting.default}\`` : '–'} | ${setting.doc} |`,
  );
  return `# Settings

Read from environment variables, once, at the start; made from \`config/schema.ts\` by \`npm run docs\`.
Secrets can also stand in a file: \`MONGODB_URI_FILE=/run/secrets/mongodb\`.

| variable | default | meaning |
|---|---|---|
${rows.join('\n')}
`;
}

if (process.argv[1] === import.meta.filename) {
  if (process.argv.includes('--check') && readFileSync(page, 'utf8') !== configurationPage()) {
    console.error('docs/configuration.md is out of date: run `npm run docs`.');
    process.exit(1);
  }
  writeFileSync(page, configurationPage());
}
