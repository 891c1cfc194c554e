import type { QueueCheck } from '../../../shared/ports/queues.ts';

/** Older ones lack commands that the queue needs. */
const oldest = [6, 2] as const;

/** Reads the answer of `INFO`: which server it is, and which of its settings would lose jobs. */
export function readRedisInfo(info: string): QueueCheck {
  const facts = new Map(info.split(/\r?\n/).map((line) => splitAtColon(line)));
  const valkey = facts.get('valkey_version');
  const version = facts.get('redis_version') ?? '';
  const server = valkey === undefined ? `Redis ${version}` : `Valkey ${valkey}`;
  return { server, advice: [...versionAdvice(version), ...persistenceAdvice(facts), ...evictionAdvice(facts)] };
}

function versionAdvice(version: string): string[] {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const fits = major > oldest[0] || (major === oldest[0] && minor >= oldest[1]);
  return fits ? [] : [`Redis ${version} is too old for the queue: use ${oldest.join('.')} or newer.`];
}

function persistenceAdvice(facts: ReadonlyMap<string, string>): string[] {
  if (facts.get('aof_enabled') === '1') return [];
  return [
    'Redis keeps no append-only file: when it dies it forgets the jobs of the last minutes. Nothing accepted is lost (the store knows what is owed), but ranking waits for the next look. Set `appendonly yes`.',
  ];
}

function evictionAdvice(facts: ReadonlyMap<string, string>): string[] {
  const policy = facts.get('maxmemory_policy');
  if (policy === undefined || policy === 'noeviction') return [];
  return [
    `Redis throws keys away when its memory is full (maxmemory-policy ${policy}), jobs too. Set \`maxmemory-policy noeviction\`.`,
  ];
}

function splitAtColon(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon), line.slice(colon + 1)];
}
