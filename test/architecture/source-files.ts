import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sourceFolders } from './cruise-imports.ts';

/** The root of the checkout. */
export const checkout = join(import.meta.dirname, '../..');

/** Every TypeScript file of the given folders, relative to the checkout, in order. */
export function sourceFiles(folders: readonly string[] = sourceFolders): string[] {
  const found = folders
    .filter((folder) => existsSync(join(checkout, folder)))
    .flatMap((folder) =>
      readdirSync(join(checkout, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
        .map((entry) => join(entry.parentPath, entry.name).slice(checkout.length + 1)),
    );
  return found.toSorted();
}

/** A file's text. */
export function sourceOf(file: string): string {
  return readFileSync(join(checkout, file), 'utf8');
}
