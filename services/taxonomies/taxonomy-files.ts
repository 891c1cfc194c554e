import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../shared/kernel/errors.ts';
import { type TaxonomySource, taxonomyFormats, taxonomySource } from '../../shared/model/taxonomy-source.ts';

/** Where imported taxonomies lie inside the data folder. */
const folderOf = (dataFolder: string): string => join(dataFolder, 'taxonomies');

/** Nothing lies on a disk in memory: such a process has no imported taxonomies. */
const inMemory = ':memory:';

/** All taxonomies that were imported into a data folder, in the order of their formats. Throws `taxonomy.invalid`. */
export async function loadTaxonomies(dataFolder: string): Promise<readonly TaxonomySource[]> {
  if (dataFolder === inMemory) return [];
  const files = taxonomyFormats.map((format) => join(folderOf(dataFolder), `${format}.json`));
  const loaded = await Promise.all(files.map(loadOne));
  return loaded.filter((source) => source !== undefined);
}

/** Writes a taxonomy in place of the one of its format; answers the file. Throws `config.invalid` for a folder in memory. */
export async function saveTaxonomy(dataFolder: string, source: TaxonomySource): Promise<string> {
  if (dataFolder === inMemory) {
    throw new AppError('config.invalid', { name: 'DATA_DIR', reason: 'a taxonomy needs a folder to be kept in' });
  }
  const file = join(folderOf(dataFolder), `${source.format}.json`);
  try {
    await mkdir(folderOf(dataFolder), { recursive: true });
    // A reader that starts meanwhile sees the old one or the new one, never half of it.
    await writeFile(`${file}.new`, JSON.stringify(source));
    await rename(`${file}.new`, file);
  } catch {
    throw new AppError('file.unwritable', { file, reason: 'the folder cannot be written' });
  }
  return file;
}

async function loadOne(file: string): Promise<TaxonomySource | undefined> {
  const text = await readIfThere(file);
  if (text === undefined) return undefined;
  const read = taxonomySource.safeParse(parsed(text));
  if (!read.success) throw new AppError('taxonomy.invalid', { file });
  return read.data;
}

async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new AppError('taxonomy.invalid', { file });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
