import { describe, expect, test } from '@jest/globals';
import { readRedisInfo } from '../../../services/queues/bullmq/redis-advice.ts';

const info = (facts: Readonly<Record<string, string>>): string =>
  `# Server\r\n${Object.entries(facts)
    .map(([name, value]) => `${name}:${value}`)
    .join('\r\n')}\r\n`;
const kept = { aof_enabled: '1', maxmemory_policy: 'noeviction' };

describe('what Redis says of itself', () => {
  test('names the server and its version', () => {
    expect(readRedisInfo(info({ redis_version: '7.0.15', ...kept }))).toEqual({ server: 'Redis 7.0.15', advice: [] });
  });

  test('names Valkey as Valkey, which calls itself a Redis 7.2.4 too', () => {
    const answer = info({ redis_version: '7.2.4', server_name: 'valkey', valkey_version: '8.1.0', ...kept });
    expect(readRedisInfo(answer)).toEqual({ server: 'Valkey 8.1.0', advice: [] });
  });

  test.each(['5.0.7', '6.0.16'])('advises against Redis %s, which lacks commands', (version) => {
    expect(readRedisInfo(info({ redis_version: version, ...kept })).advice).toEqual([
      expect.stringContaining('use 6.2 or newer'),
    ]);
  });

  test('advises against a server without append-only file, and one that evicts', () => {
    const answer = info({ redis_version: '7.4.0', aof_enabled: '0', maxmemory_policy: 'allkeys-lru' });
    expect(readRedisInfo(answer).advice).toEqual([
      expect.stringContaining('appendonly yes'),
      expect.stringContaining('allkeys-lru'),
    ]);
  });

  test('says nothing of eviction where a managed server does not tell', () => {
    expect(readRedisInfo(info({ redis_version: '7.4.0', aof_enabled: '1' })).advice).toEqual([]);
  });
});
