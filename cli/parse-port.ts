import type { Language } from './terminal.ts';
import { UsageError } from './usage-error.ts';
import { serviceWords } from './words/service.ts';

/** A port number, 0 for a free one. Throws UsageError. */
export function parsePort(text: string, lang: Language): number {
  const port = Number(text);
  if (text.trim() === '' || !Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new UsageError(serviceWords[lang].badPort);
  }
  return port;
}
