import { readFileSync } from 'node:fs';
import { AppError } from '../shared/kernel/errors.ts';
import { type Setting, type SettingName, type Settings, settings } from './schema.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads every setting from the environment; the only reader of it in the project.
 * Throws `config.invalid` with the variable's name and what it should be, never its value.
 */
export function readSettings(environment: Environment = process.env): Settings {
  const entries = Object.entries(settings).map(([name, setting]) => [name, readSetting(name, setting, environment)]);
  return Object.fromEntries(entries) as { -readonly [Name in SettingName]: Settings[Name] };
}

/** DATA_DIR alone, for commands that need no other setting. */
export function readDataFolder(environment: Environment = process.env): string {
  return String(readSetting('DATA_DIR', settings.DATA_DIR, environment));
}

/** The language of the terminal: DUIJIE_LANG, else what LC_ALL or LANG say, else Chinese. */
export function terminalLanguage(environment: Environment = process.env): 'zh' | 'en' {
  if (environment.DUIJIE_LANG === 'zh' || environment.DUIJIE_LANG === 'en') return environment.DUIJIE_LANG;
  return /^en/i.test(environment.LC_ALL || environment.LANG || '') ? 'en' : 'zh';
}

function readSetting(name: string, setting: Setting, environment: Environment): unknown {
  const given = environment[name] || (setting.secret ? fromFile(name, environment) : undefined) || setting.default;
  const result = setting.schema.safeParse(given);
  if (result.success) return result.data;
  const reason = result.error.issues.map((issue) => issue.message).join('; ');
  throw new AppError('config.invalid', { name, reason });
}

function fromFile(name: string, environment: Environment): string | undefined {
  const path = environment[`${name}_FILE`];
  if (!path) return undefined;
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    throw new AppError('config.invalid', { name: `${name}_FILE`, reason: 'the file cannot be read' });
  }
}
