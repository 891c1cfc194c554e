import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fairFiles } from './fair-files.ts';

const folder = join(import.meta.dirname, '../../examples/fair');
mkdirSync(folder, { recursive: true });
for (const [name, content] of Object.entries(fairFiles())) {
  writeFileSync(join(folder, name), content);
  console.log(`examples/fair/${name}: ${content.length} characters`);
}
