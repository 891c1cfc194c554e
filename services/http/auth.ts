import type { IncomingMessage } from 'node:http';
import { AppError } from '../../shared/kernel/errors.ts';
import type { Scope } from '../../shared/ports/stores.ts';
import type { Keys } from '../keys/index.ts';
import { isLoopback } from './loopback.ts';

/** On whose behalf a request comes. Without keys everybody on this machine is the tenant `default` and may do everything. */
export interface Caller {
  readonly tenant: string;
  readonly scopes: readonly Scope[];
  /** Absent while the service has no key. */
  readonly keyId?: string;
}

/** Says on whose behalf a request comes. Rejects with `auth.missing`, `auth.invalid`. */
export type Authenticate = (request: IncomingMessage) => Promise<Caller>;

/**
 * Callers by their keys. While no key exists only this machine is served: not another address, and not a web page that was led here under
 * another host name.
 */
export function createAuthenticate(keys: Pick<Keys, 'required' | 'authenticate'>): Authenticate {
  // A service that had its first key never goes back to having none.
  let keysExist = false;
  return async (request) => {
    keysExist ||= await keys.required();
    if (!keysExist) return openCaller(request);
    const key = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (key === undefined) throw new AppError('auth.missing');
    const { id, tenant, scopes } = await keys.authenticate(key);
    return { tenant, scopes, keyId: id };
  };
}

/** Throws `auth.scope` unless the caller has the scope or `admin`. */
export function authorize(caller: Caller, scope: Scope): void {
  if (!caller.scopes.includes(scope) && !caller.scopes.includes('admin')) throw new AppError('auth.scope', { scope });
}

/** A proxy on this machine has a loopback address, and behind it may stand anybody. */
const proxyHeaders = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via'] as const;

function openCaller(request: IncomingMessage): Caller {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '');
  const foreignPage = request.headers['sec-fetch-site'] === 'cross-site';
  const viaProxy = proxyHeaders.some((name) => request.headers[name] !== undefined);
  if (!isLoopback(request.socket.remoteAddress ?? '') || !isLoopback(host) || foreignPage || viaProxy)
    throw new AppError('auth.missing');
  return { tenant: 'default', scopes: ['admin'] };
}
