import type { IRegularForbiddenRuleType } from 'dependency-cruiser';

type Rule = IRegularForbiddenRuleType;
const rule = (name: string, from: Rule['from'], to: Rule['to']): Rule => ({ name, severity: 'error', from, to });

/** Only the given files may import a driver or a framework. */
const home = (packages: string, ...folders: string[]): Rule =>
  rule(
    `only ${folders.join(' and ')} may import ${packages}`,
    { pathNot: [...folders.map((folder) => `^${folder}/`), '^(test|bench|scripts)/'] },
    { path: `(^|node_modules/)(${packages})(/|$)` },
  );

const production = '^(shared|services|workers|config|cli)/';
const doors = ['^services/[^/]+/index\\.ts$', '^services/(stores|queues)/[^/]+/index\\.ts$'];
const capability = '^services/(profiles|shortlists|pools|keys)/';
const drivers = 'node_modules/(mongoose|mongodb|bullmq|ioredis|express|piscina)/';
/** Libraries of words and schemas, that do no I/O of their own. */
const pureLibraries = 'node_modules/(natural|opencc-js|zod)/';

/** Who may import whom. Paths are relative to the checkout; `$1` stands for the first group of `from.path`. */
export const importRules: readonly Rule[] = [
  rule('no cycles, but for types', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
  rule('nothing unresolved', {}, { couldNotResolve: true }),
  rule('no orphans', { orphan: true, path: production, pathNot: ['^cli/main\\.ts$', '\\.d\\.ts$'] }, {}),
  rule('shared is a leaf', { path: '^shared/' }, { path: '^(services|workers|config|cli|test|bench|scripts)/' }),
  rule(
    'the pure rooms import shared and their own libraries alone',
    { path: '^services/(matching|understanding)/' },
    { pathNot: ['^services/$1/', '^shared/(model|kernel)/', pureLibraries] },
  ),
  rule(
    'a room has one door',
    { path: '^services/([^/]+)/' },
    { path: '^services/', pathNot: ['^services/$1/', ...doors] },
  ),
  // What measures the reading, and what writes its tables, looks inside the room as its tests do.
  rule(
    'a room is entered by its door',
    { pathNot: ['^services/', '^test/', '^bench/quality/', '^scripts/places/'] },
    { path: '^services/', pathNot: doors },
  ),
  rule(
    'capabilities do not know adapters',
    { path: capability },
    { path: ['^services/(stores|queues|scoring|tabular|taxonomies|http)/', '^(workers|config|cli)/', drivers] },
  ),
  rule(
    'adapters know shared and their driver',
    { path: '^services/(stores|queues)/([^/]+)/' },
    { path: '^(services|workers|config|cli)/', pathNot: ['^services/$1/$2/', '^services/$1/[^/]+\\.ts$'] },
  ),
  rule(
    'scoring and tabular know the pure rooms alone',
    { path: '^services/(scoring|tabular)/' },
    { path: '^(services|workers|config|cli)/', pathNot: ['^services/$1/', '^services/(matching|understanding)/'] },
  ),
  rule(
    'taxonomies know how tables are read',
    { path: '^services/taxonomies/' },
    { path: '^(services|workers|config|cli)/', pathNot: ['^services/(taxonomies|tabular)/'] },
  ),
  rule(
    'http calls capabilities',
    { path: '^services/http/' },
    { path: '^(services/(stores|queues|scoring|taxonomies)|workers|config|cli)/' },
  ),
  rule(
    'workers call capabilities',
    { path: '^workers/' },
    { path: '^(services/(stores|queues|scoring|tabular|taxonomies|http)|config|cli)/' },
  ),
  rule(
    'only the composition in config sees everything',
    { path: '^(cli/|config/(schema|env|lifecycle)\\.ts$)' },
    { path: '^(services/(stores|queues|scoring|http)|workers)/' },
  ),
  rule('only entry points compose', { pathNot: '^(config|cli|test|bench|scripts)/' }, { path: '^config/' }),
  rule('the command line is the end', { pathNot: '^(cli|test)/' }, { path: '^cli/' }),
  rule('production imports no test', { path: production }, { path: ['^(test|bench|scripts)/', '\\.test\\.ts$'] }),
  rule(
    'production needs no development package',
    { path: production },
    { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'] },
  ),
  home('mongoose|mongodb', 'services/stores/mongo'),
  home('node:sqlite|sqlite', 'services/stores/sqlite'),
  home('bullmq|ioredis', 'services/queues/bullmq'),
  home('express', 'services/http'),
  home('piscina', 'services/scoring'),
  home('natural', 'services/understanding', 'services/matching'),
  home('read-excel-file|write-excel-file|csv-parse|csv-stringify|yauzl|iconv-lite', 'services/tabular'),
];
