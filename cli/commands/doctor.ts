import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { type Application, compose } from '../../config/compose.ts';
import { readSettings } from '../../config/env.ts';
import type { Settings } from '../../config/schema.ts';
import { AppError } from '../../shared/kernel/errors.ts';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { isPortFree } from '../is-port-free.ts';
import { renderError } from '../render-error.ts';
import { createServiceClient } from '../service-client.ts';
import { makeStyles } from '../styles.ts';
import { type Terminal, writeLine } from '../terminal.ts';
import { doctorWords } from '../words/doctor.ts';

type Level = 'ok' | 'advice' | 'fail';
interface Finding {
  readonly level: Level;
  readonly text: string;
}
type Words = (typeof doctorWords)[Terminal['lang']];

/** The oldest line of Node that the product runs on. */
const leastNode = 24;
/** Addresses that only this machine reaches. */
const loopback = /^(127\.|::1$|localhost$)/;

/** `duijie doctor`: looks at everything that the service needs. Answers 0 when all is well, 1 with advice, 3 when something must be mended. */
export async function doctor(terminal: Terminal): Promise<ExitStatus> {
  const words = doctorWords[terminal.lang];
  const findings: Finding[] = [];
  for await (const finding of examine(words, terminal)) {
    findings.push(finding);
    await writeLine(terminal.out, marked(finding, terminal));
  }
  const worst =
    (['fail', 'advice', 'ok'] as const).find((level) => findings.some((finding) => finding.level === level)) ?? 'ok';
  await writeLine(terminal.out, `\n${words.summary[worst]}`);
  return { ok: exitStatus.done, advice: exitStatus.someRefused, fail: exitStatus.failed }[worst];
}

function marked({ level, text }: Finding, terminal: Terminal): string {
  const styles = makeStyles(terminal.colours);
  const mark = { ok: styles.good('✓'), advice: styles.open('!'), fail: styles.bad('✗') }[level];
  return `${mark} ${text}`;
}

async function* examine(words: Words, terminal: Terminal): AsyncGenerator<Finding> {
  const version = process.versions.node;
  const modern = Number.parseInt(version, 10) >= leastNode;
  yield modern ? ok(words.runtimeOk(version)) : fail(words.runtimeOld(version, leastNode));
  let settings: Settings;
  try {
    settings = readSettings();
  } catch (error) {
    yield fail(renderError(error, terminal.lang));
    return;
  }
  yield ok(words.settingsOk);
  if (settings.REDIS_URL && !settings.MONGODB_URI) yield advice(words.mixed);
  if (!settings.MONGODB_URI) yield await folder(settings.DATA_DIR, words);
  yield await address(settings, words);
  yield* await backends(settings, words, terminal);
}

const taxonomyNamed = ({ format, version, concepts }: Application['taxonomies'][number]): string =>
  `${format}-${version} (${concepts.length})`;

async function* backends(settings: Settings, words: Words, terminal: Terminal): AsyncGenerator<Finding> {
  let application: Application;
  try {
    application = await compose({ settings: { ...settings, LOG_LEVEL: 'silent' } });
  } catch (error) {
    yield fail(words.storeFail(renderError(error, terminal.lang).replace(/[。.]$/, '')));
    return;
  }
  try {
    yield* await checked(() => application.store.check(), words.storeOk, { words, down: fail(words.storeFail('')) });
    yield* await checked(() => application.queue.check(), words.queueOk, { words, down: advice(words.queueFail) });
    yield ok(words.taxonomies(application.taxonomies.map(taxonomyNamed)));
    yield await keys(application, words);
  } finally {
    await application.close();
  }
}

async function checked(
  check: () => Promise<{ readonly server: string; readonly advice: readonly string[] }>,
  sentence: (server: string) => string,
  { words, down }: { words: Words; down: Finding },
): Promise<Finding[]> {
  try {
    const found = await check();
    return [ok(sentence(found.server)), ...found.advice.map((text) => advice(words.advice(text)))];
  } catch (error) {
    if (error instanceof AppError) return [down];
    throw error;
  }
}

async function keys({ keys: store, settings }: Application, words: Words): Promise<Finding> {
  const live = (await store.list()).filter(({ revokedAt }) => revokedAt === undefined).length;
  const given = settings.ADMIN_KEY === undefined ? 0 : 1;
  if (live + given > 0) return ok(words.keysSome(live + given));
  return loopback.test(settings.HOST) ? ok(words.keysNone(settings.HOST)) : fail(words.keysNeeded(settings.HOST));
}

async function folder(path: string, words: Words): Promise<Finding> {
  if (path === ':memory:') return advice(words.memory);
  const whole = resolve(path);
  const writable = await firstPresent(whole)
    .then(
      (present) => access(present, constants.W_OK | constants.X_OK).then(() => true),
      () => false,
    )
    .catch(() => false);
  return writable ? ok(words.folderOk(whole)) : fail(words.folderFail(whole));
}

/** The folder itself, or the closest one above it that exists: there it would be made. */
async function firstPresent(path: string): Promise<string> {
  const present = await access(path).then(
    () => true,
    () => false,
  );
  return present || dirname(path) === path ? path : await firstPresent(dirname(path));
}

async function address({ HOST, PORT }: Settings, words: Words): Promise<Finding> {
  const shown = `${HOST}:${PORT}`;
  if (await isPortFree(HOST, PORT)) return ok(words.portOk(shown));
  const client = createServiceClient({ url: `http://${loopback.test(HOST) ? HOST : '127.0.0.1'}:${PORT}` });
  const ours = await client.get('/livez').then(
    () => true,
    (error: unknown) => !(error instanceof AppError) || error.code !== 'service.unreachable',
  );
  return ours ? ok(words.portOurs(shown)) : fail(words.portTaken(shown));
}

const ok = (text: string): Finding => ({ level: 'ok', text });
const advice = (text: string): Finding => ({ level: 'advice', text });
const fail = (text: string): Finding => ({ level: 'fail', text });
