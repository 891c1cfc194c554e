import { randomBytes } from 'node:crypto';
import { access, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Application, compose } from '../../config/compose.ts';
import { readSettings } from '../../config/env.ts';
import { closeOnSignals } from '../../config/lifecycle.ts';
import type { Settings } from '../../config/schema.ts';
import { loadFair } from '../demo/load-fair.ts';
import { printShortlists } from '../demo/print-shortlists.ts';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { isPortFree } from '../is-port-free.ts';
import { parsePort } from '../parse-port.ts';
import { pageWidth } from '../render-pairing.ts';
import { createServiceClient } from '../service-client.ts';
import { makeStyles } from '../styles.ts';
import { type Terminal, writeLine } from '../terminal.ts';
import { demoWords } from '../words/demo.ts';

export interface DemoArguments {
  readonly exit?: boolean;
  readonly port?: string;
}

/**
 * `duijie demo`: starts an embedded service on a folder of its own, loads the bundled fair over HTTP, then ranks it (so
 * that each of the two has a time of its own), prints three shortlists, and stays until a signal (with `--exit` it ends). The folder goes with it.
 */
export async function demo(args: DemoArguments, terminal: Terminal): Promise<ExitStatus> {
  const words = demoWords[terminal.lang];
  const look = { lang: terminal.lang, styles: makeStyles(terminal.colours), width: pageWidth };
  await writeLine(terminal.out, `\n${look.styles.strong(words.title)}\n${words.starting}`);
  const fair = await fairFolder(words.noFair);
  const service = await startEmbedded(args, terminal);
  try {
    const client = createServiceClient({ url: service.url });
    await loadFair({ client, fair, terminal, loaded: () => service.application.startWorker() });
    const shown = await printShortlists({ client, fair, terminal, look });
    if (args.exit) {
      await service.close();
      return exitStatus.done;
    }
    const { application } = service;
    closeOnSignals({ close: service.close }, application.log, application.settings.SHUTDOWN_SECONDS);
    await sayLinks(service.url, shown, terminal);
    return exitStatus.done;
  } catch (error) {
    await service.close();
    throw error;
  }
}

interface Embedded {
  readonly application: Application;
  readonly url: string;
  close(): Promise<void>;
}

async function startEmbedded(args: DemoArguments, terminal: Terminal): Promise<Embedded> {
  const folder = await mkdtemp(join(tmpdir(), 'duijie-demo-'));
  const application = await compose({ settings: await demoSettings(args, folder, terminal) });
  const close = async (): Promise<void> => {
    await application.close();
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const { url } = await application.startApi();
    return { application, url, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The settings of the environment, without its store, queue and address: the demo touches nobody's data. */
async function demoSettings(args: DemoArguments, folder: string, terminal: Terminal): Promise<Settings> {
  const { MONGODB_URI: _store, REDIS_URL: _queue, ...rest } = readSettings();
  const own = { DATA_DIR: folder, HOST: '127.0.0.1', RATE_LIMIT_PER_MINUTE: 0 };
  const free = (await isPortFree('127.0.0.1', rest.PORT)) ? rest.PORT : 0;
  const PORT = args.port === undefined ? free : parsePort(args.port, terminal.lang);
  const LOG_LEVEL = rest.LOG_LEVEL === 'info' ? 'error' : rest.LOG_LEVEL;
  const unique = `demo-${randomBytes(4).toString('hex')}`;
  return { ...rest, ...own, PORT, LOG_LEVEL, QUEUE_PREFIX: unique, MONGODB_URI: undefined, REDIS_URL: undefined };
}

/** The folder of the fair: beside the sources, or one above what was built from them. */
async function fairFolder(missing: string): Promise<string> {
  for (const path of ['../../examples/fair/', '../../../examples/fair/']) {
    const folder = fileURLToPath(new URL(path, import.meta.url));
    const there = await access(join(folder, 'vacancies.jsonl')).then(
      () => true,
      () => false,
    );
    if (there) return folder;
  }
  throw new Error(missing);
}

async function sayLinks(url: string, vacancyId: string, terminal: Terminal): Promise<void> {
  const words = demoWords[terminal.lang];
  const list = `${url}/v1/vacancies/${vacancyId}/shortlist?lang=${terminal.lang}`;
  const command = `scripts/duijie shortlist ${vacancyId} --url ${url}`;
  const entries = [words.docs, `${url}/docs`, words.list, list, words.try, command];
  const lines = [0, 2, 4].map((at) => `  ${entries[at]}  ${entries[at + 1]}`);
  await writeLine(terminal.out, `\n${words.stays}\n${lines.join('\n')}\n`);
}
