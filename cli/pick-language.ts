import type { Language } from './terminal.ts';

/** The language of `--lang zh|en` wherever it stands among the arguments, else `fallback()`. */
export function pickLanguage(args: readonly string[], fallback: () => Language): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const given = at === -1 ? undefined : (args[at]?.split('=')[1] ?? args[at + 1]);
  return given === 'zh' || given === 'en' ? given : fallback();
}
