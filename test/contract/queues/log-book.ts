import type { Log, LogFields } from '../../../shared/ports/log.ts';

/** A log that keeps what it was told, for tests that read it. */
export interface LogBook extends Log {
  readonly lines: { readonly level: string; readonly fields: LogFields; readonly message: string }[];
}

/** An empty log book. */
export function logBook(): LogBook {
  const lines: LogBook['lines'] = [];
  const writer = (level: string) => (fields: LogFields, message: string) => void lines.push({ level, fields, message });
  return { lines, debug: writer('debug'), info: writer('info'), warn: writer('warn'), error: writer('error') };
}
