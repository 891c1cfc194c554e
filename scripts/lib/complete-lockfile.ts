import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Adds to package-lock.json the platform packages (`@swc/core-darwin-arm64` and the like) that npm left out because the
 * registry of the machine that wrote the file does not carry them: without them `npm ci` refuses the file everywhere.
 * Their integrity is not known here, so npm takes what the registry says. Run it after every change of dependencies.
 */
interface LockEntry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Lockfile {
  packages: Record<string, LockEntry>;
}

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openharmony', 'win32'];
const processors = ['arm64', 'arm', 'x64', 'ia32', 'ppc64', 's390x', 'riscv64', 'loong64'];

/** What the package's name says of the machines that it is for; npm passes over packages for other machines. */
function platformOf(name: string): { os: string[]; cpu: string[]; libc?: string[] } | undefined {
  const words = name.split(/[-/]/);
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  if (os === undefined || cpu === undefined) return undefined;
  if (os !== 'linux') return { os: [os], cpu: [cpu] };
  return { os: [os], cpu: [cpu], libc: [words.some((word) => word.startsWith('musl')) ? 'musl' : 'glibc'] };
}

/** Optional dependencies of `entry` that the file lacks, as entries of the file. */
function missingOf(entry: LockEntry, packages: Lockfile['packages']): [string, LockEntry][] {
  return Object.entries(entry.optionalDependencies ?? {}).flatMap(([name, version]) => {
    const path = `node_modules/${name}`;
    const platform = platformOf(name);
    if (path in packages || platform === undefined || !/^\d/.test(version)) return [];
    return [[path, { version, ...platform, ...(entry.dev === true ? { dev: true } : {}), optional: true }]];
  });
}

const path = join(import.meta.dirname, '../../package-lock.json');
const lockfile = JSON.parse(readFileSync(path, 'utf8')) as Lockfile;
const missing = Object.values(lockfile.packages).flatMap((entry) => missingOf(entry, lockfile.packages));
const all = Object.entries({ ...lockfile.packages, ...Object.fromEntries(missing) });
all.sort(([a], [b]) => (a < b ? -1 : 1));
lockfile.packages = Object.fromEntries(all);
writeFileSync(path, `${JSON.stringify(lockfile, null, 2)}\n`);
console.log(`${missing.length} platform packages added`);
