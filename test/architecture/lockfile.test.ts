import { describe, expect, test } from '@jest/globals';
import { sourceFiles, sourceOf } from './source-files.ts';

interface Entry {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const { packages } = JSON.parse(sourceOf('package-lock.json')) as { packages: Record<string, Entry> };
const manifest = JSON.parse(sourceOf('package.json')) as Record<string, Record<string, string | boolean>>;
const entries = Object.entries(packages).filter(([path]) => path !== '');

/** Called by their commands or by a setting, never imported. */
const tools = ['@biomejs/biome', '@swc/core', '@swc/jest', 'jest', 'typescript'];

describe('the dependencies', () => {
  test('are all imported by something, or are tools', () => {
    const sources = sourceFiles().map(sourceOf).join('\n');
    const imported = new Set(
      [...sources.matchAll(/(?:from|import)[ (]'((?:@[^/']+\/)?[^/'.]+(?:\.[^/']+)?)/g)].map(([, name]) => name),
    );
    const names = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
    const idle = names.filter((name) => !name.startsWith('@types/') && !imported.has(name) && !tools.includes(name));
    expect(idle).toEqual([]);
  });
});

describe('the lock file', () => {
  test('names no host to fetch from', () => {
    expect(entries.filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
  });

  test('knows the checksum of every package that is not for some machines only', () => {
    const unknown = entries.filter(([, entry]) => entry.integrity === undefined && entry.optional !== true);
    expect(unknown.map(([path]) => path)).toEqual([]);
  });

  test('has the packages for every machine (`npm run lockfile` adds what npm left out)', () => {
    const missing = entries
      .flatMap(([, entry]) => Object.keys(entry.optionalDependencies ?? {}))
      .filter((name) => !entries.some(([path]) => path.endsWith(`node_modules/${name}`)))
      // Builds for the browser, which nobody here runs.
      .filter((name) => !name.includes('wasm'));
    expect(missing).toEqual([]);
  });

  test('is of dependencies that are pinned to a version', () => {
    const pinned = { ...manifest.dependencies, ...manifest.devDependencies };
    expect(Object.entries(pinned).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(String(version)))).toEqual([]);
  });

  test('holds no package whose install script was not refused', () => {
    const scripted = entries
      .filter(([, entry]) => entry.hasInstallScript)
      .map(([path]) => path.split('node_modules/').at(-1) ?? '');
    expect(scripted.filter((name) => manifest.allowScripts?.[name] !== false)).toEqual([]);
    expect(sourceOf('.npmrc')).toContain('ignore-scripts=true');
  });
});
