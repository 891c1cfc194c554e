import { AppError } from '../shared/kernel/errors.ts';
import type { Language } from './terminal.ts';
import { detailsInChinese, errorsInChinese, reasonsInChinese } from './words/errors.ts';

/** An error as a person should read it, with a line for each wrong place. Unknown errors keep their message. */
export function renderError(error: unknown, lang: Language): string {
  if (!(error instanceof AppError)) return error instanceof Error ? error.message : String(error);
  const places = error.errors.map(({ pointer, detail }) => `  ${pointer}  ${renderDetail(detail, lang)}`);
  return [lang === 'zh' ? inChinese(error) : error.message, ...places].join('\n');
}

/** What is wrong with a field, in `lang`; details that no table knows stay as they are. */
export function renderDetail(detail: string, lang: Language): string {
  return lang === 'zh' ? translated(detail, detailsInChinese) : detail;
}

function inChinese(error: AppError): string {
  const sentence = errorsInChinese[error.code];
  if (sentence === undefined) return error.message;
  return sentence.replace(/\{(\w+)\}/g, (_whole, name: string) =>
    translated(String(error.params[name] ?? ''), reasonsInChinese),
  );
}

function translated(text: string, table: readonly (readonly [RegExp, string])[]): string {
  const entry = table.find(([pattern]) => pattern.test(text));
  return entry ? text.replace(entry[0], entry[1]) : text;
}
