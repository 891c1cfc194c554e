import { isIP } from 'node:net';
import { z } from 'zod';
import { keyForm } from '../services/keys/index.ts';

const port = z.coerce.number().int().min(0).max(65_535);
const whole = (min: number, max: number) => z.coerce.number().int().min(min).max(max);
const url = (...protocols: string[]) =>
  z.string().refine((value) => protocols.some((protocol) => value.startsWith(`${protocol}://`)), {
    error: `must start with ${protocols.map((protocol) => `${protocol}://`).join(' or ')}`,
  });

const isNetwork = (network: string): boolean => {
  const [address = '', prefix, ...rest] = network.split('/');
  const bits = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  return rest.length === 0 && bits > 0 && (prefix === undefined || (/^\d+$/.test(prefix) && Number(prefix) <= bits));
};

/** More proxies than this in a row are a mistake. */
const mostProxies = 10;
const trustedProxies = z.union(
  [whole(0, mostProxies), z.string().refine((list) => list.split(',').every((network) => isNetwork(network.trim())))],
  { error: `must be a number from 0 to ${mostProxies}, or addresses and networks separated by commas` },
);

export interface Setting {
  readonly schema: z.ZodType;
  /** As one would write it in the environment; absent means: not set. */
  readonly default?: string;
  readonly doc: string;
  /** Secrets are also read from the file that `<NAME>_FILE` names, and are never printed. */
  readonly secret?: true;
}

const define = <Table extends Readonly<Record<string, Setting>>>(table: Table): Table => table;

/** Every setting: its environment variable, type, default and meaning. docs/configuration.md is made from this. */
export const settings = define({
  MONGODB_URI: {
    schema: url('mongodb', 'mongodb+srv').optional(),
    doc: 'Store profiles and rankings in this MongoDB. Not set: in an SQLite file under DATA_DIR.',
    secret: true,
  },
  REDIS_URL: {
    schema: url('redis', 'rediss').optional(),
    doc: 'Send hints to workers through BullMQ on this Redis. Not set: in the process itself.',
    secret: true,
  },
  DATA_DIR: {
    schema: z.string().min(1),
    default: './data',
    doc: 'Folder of the SQLite file and of imported taxonomies; `:memory:` keeps everything in memory.',
  },
  HOST: {
    schema: z.string().min(1),
    default: '127.0.0.1',
    doc: 'Address to listen on. Others than loopback need an API key to exist.',
  },
  ADMIN_KEY: {
    schema: z
      .string()
      .regex(keyForm, { error: 'must be `dj_` and 43 characters of base64url, as `duijie keys create` makes them' })
      .optional(),
    doc: 'An API key of the tenant `default` with every scope, valid from the start without being stored: for the first start on an open address.',
    secret: true,
  },
  TRUST_PROXY: {
    schema: trustedProxies,
    default: '0',
    doc: "How many proxies stand in front, or their addresses and networks (`10.0.0.0/8,::1`): their word on the caller's address is taken.",
  },
  HEALTH_PORT: {
    schema: port.optional(),
    doc: 'Port on which a worker without the API answers /livez, /readyz and /metrics. Not set: on none.',
  },
  PORT: { schema: port, default: '8080', doc: 'Port to listen on; 0 takes a free one.' },
  LOG_LEVEL: {
    schema: z.enum(['silent', 'error', 'warn', 'info', 'debug']),
    default: 'info',
    doc: 'How much is logged, as JSON lines on standard error.',
  },
  DUIJIE_LANG: {
    schema: z.enum(['zh', 'en']).optional(),
    doc: 'Language of what the CLI prints. Not set: from LC_ALL or LANG, else Chinese.',
  },
  DUIJIE_URL: {
    schema: url('http', 'https').optional(),
    doc: 'The running service that `import`, `shortlist` and `explain` talk to. Not set: http://127.0.0.1:PORT.',
  },
  DUIJIE_KEY: {
    schema: z.string().optional(),
    doc: 'API key that `import`, `shortlist` and `explain` send.',
    secret: true,
  },
  SCORING_THREADS: {
    schema: whole(0, 256),
    default: '0',
    doc: 'Threads that score; 0 means one less than the cores, at least one.',
  },
  RANKING_LENGTH: { schema: whole(1, 1000), default: '100', doc: 'Pairings kept for one vacancy or candidate.' },
  WORKER_CONCURRENCY: { schema: whole(1, 64), default: '2', doc: 'Pools that one worker process ranks at once.' },
  RECONCILE_SECONDS: {
    schema: whole(1, 3600),
    default: '5',
    doc: 'How often a worker looks for owed work that nobody is doing.',
  },
  READY_OWED_SECONDS: {
    schema: whole(1, 86_400),
    default: '120',
    doc: '/readyz answers 503 when owed work is older than this.',
  },
  QUEUE_PREFIX: { schema: z.string().regex(/^[\w-]{1,40}$/), default: 'duijie', doc: 'Prefix of the keys in Redis.' },
  HINT_TIMEOUT_MS: {
    schema: whole(50, 60_000),
    default: '1000',
    doc: 'How long a hint may wait for Redis before the reconciler is left to it.',
  },
  RATE_LIMIT_PER_MINUTE: {
    schema: whole(0, 10_000_000),
    default: '6000',
    doc: 'Requests a minute that one key or address may send; 0 means no limit.',
  },
  REQUEST_TIMEOUT_SECONDS: { schema: whole(1, 3600), default: '120', doc: 'How long a request may take to arrive.' },
  SHUTDOWN_SECONDS: {
    schema: whole(1, 600),
    default: '15',
    doc: 'How long an orderly stop may take before the process ends anyway, with exit status 3.',
  },
});

export type SettingName = keyof typeof settings;
export type Settings = { readonly [Name in SettingName]: z.output<(typeof settings)[Name]['schema']> };
