import { readSettings } from '../config/env.ts';
import type { ServiceAddress } from './service-client.ts';

/** Where the running service is: as asked for, else DUIJIE_URL, else PORT of this machine; and the key, else DUIJIE_KEY. */
export function serviceAddress(asked: { readonly url?: string; readonly key?: string }): ServiceAddress {
  const settings = readSettings();
  return {
    url: asked.url ?? settings.DUIJIE_URL ?? `http://127.0.0.1:${settings.PORT}`,
    key: asked.key ?? settings.DUIJIE_KEY,
  };
}
