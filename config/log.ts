import { pino } from 'pino';
import type { Log } from '../shared/ports/log.ts';
import type { Settings } from './schema.ts';

/** JSON lines on standard error; standard output is for what was asked for. */
export function createLog(level: Settings['LOG_LEVEL']): Log {
  return pino({ level, base: { service: 'duijie' } }, pino.destination({ dest: 2, sync: true }));
}
