import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);
const whole = (min: number, max: number) => z.coerce.number().int().min(min).max(max);
const url = (...protocols: string[]) =>
  z.string().refine((value) => protocols.some((protocol) => value.startsWith(`${protocol}://`)), {
    error: `must start with ${protocols.map((protocol) => `${protocol}://`).join(' or ')}`,
  });

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
    doc: 'Folder of the SQLite file; `:memory:` keeps everything in memory.',
  },
  HOST: {
    schema: z.string().min(1),
    default: '127.0.0.1',
    doc: 'Address to listen on. Others than loopback need an API key to exist.',
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
