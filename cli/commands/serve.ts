import { type Application, compose } from '../../config/compose.ts';
import { readSettings } from '../../config/env.ts';
import { closeOnSignals } from '../../config/lifecycle.ts';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { parsePort } from '../parse-port.ts';
import { type Terminal, writeLine } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { serviceWords } from '../words/service.ts';

export interface ServeArguments {
  readonly role: string;
  readonly port?: string;
}

const roles = ['api', 'worker'] as const;
type Role = (typeof roles)[number];

/**
 * `duijie serve`: starts the roles asked for and prints one line with the link. The process goes on until a signal ends
 * it in order. Rejects when it cannot start; then nothing is left open.
 */
export async function serve(args: ServeArguments, terminal: Terminal): Promise<ExitStatus> {
  const chosen = parseRoles(args.role, terminal);
  const read = readSettings();
  const settings = args.port === undefined ? read : { ...read, PORT: parsePort(args.port, terminal.lang) };
  const application = await compose({ settings });
  try {
    if (chosen.has('worker')) await application.startWorker();
    const url = chosen.has('api') ? (await application.startApi()).url : undefined;
    if (url === undefined) await application.startHealth();
    closeOnSignals(application, application.log, settings.SHUTDOWN_SECONDS);
    await writeLine(terminal.out, await greeting(application, url, terminal));
  } catch (error) {
    await application.close();
    throw error;
  }
  return exitStatus.done;
}

function parseRoles(given: string, { lang }: Terminal): ReadonlySet<Role> {
  const names = given.split(',').map((name) => name.trim());
  const known = names.flatMap((name) => roles.filter((role) => role === name));
  if (known.length !== names.length) throw new UsageError(serviceWords[lang].badRole);
  return new Set(known);
}

async function greeting(application: Application, url: string | undefined, { lang }: Terminal): Promise<string> {
  const words = serviceWords[lang];
  const store = application.settings.MONGODB_URI ? words.distributed : words.embedded;
  if (url === undefined) return words.working(store);
  const open = await application.keys.required();
  return open ? words.serving(url, store) : `${words.serving(url, store)} — ${words.loopback}`;
}
