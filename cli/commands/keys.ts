import { compose } from '../../config/compose.ts';
import { readSettings } from '../../config/env.ts';
import type { Keys } from '../../services/keys/index.ts';
import { identifier } from '../../shared/model/fields.ts';
import { type Scope, scopes } from '../../shared/ports/stores.ts';
import { type ExitStatus, exitStatus } from '../exit-status.ts';
import { renderTable } from '../render-table.ts';
import { type Terminal, writeLine } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { serviceWords } from '../words/service.ts';

export interface CreateKeyArguments {
  readonly tenant: string;
  readonly label: string;
  readonly scopes: string;
}

/** `duijie keys create`: the key alone on `out`, so that it can be piped; words about it on `err`. */
export async function createKey(args: CreateKeyArguments, terminal: Terminal): Promise<ExitStatus> {
  const words = serviceWords[terminal.lang];
  const names = args.scopes.split(',').map((name) => name.trim());
  const chosen = names.flatMap((name): Scope[] => scopes.filter((scope) => scope === name));
  if (chosen.length !== names.length) throw new UsageError(words.badScopes(scopes.join(', ')));
  if (!identifier.safeParse(args.tenant).success) throw new UsageError(words.badTenant);
  return await withKeys(async (keys) => {
    const { id, key } = await keys.create({ tenant: args.tenant, label: args.label, scopes: chosen });
    await writeLine(terminal.err, words.keyCreated(id));
    await writeLine(terminal.out, key);
    return exitStatus.done;
  });
}

/** `duijie keys list`: never the keys themselves, nor their hashes. */
export async function listKeys(args: { readonly tenant?: string }, terminal: Terminal): Promise<ExitStatus> {
  const words = serviceWords[terminal.lang];
  return await withKeys(async (keys) => {
    const rows = (await keys.list(args.tenant)).map((key) => [
      key.id,
      key.tenant,
      key.label,
      key.scopes.join(' '),
      key.createdAt.slice(0, 10),
      key.revokedAt === undefined ? words.keyLive : words.keyDead,
    ]);
    if (rows.length === 0) await writeLine(terminal.err, words.noKeys);
    else await writeLine(terminal.out, renderTable([words.keyHeadings, ...rows]));
    return exitStatus.done;
  });
}

/** `duijie keys revoke ID`: from now on the key opens nothing. Answers 3 when there is no such key. */
export async function revokeKey(id: string, terminal: Terminal): Promise<ExitStatus> {
  const words = serviceWords[terminal.lang];
  return await withKeys(async (keys) => {
    const revoked = await keys.revoke(id);
    await writeLine(terminal.err, revoked ? words.keyRevoked(id) : words.keyUnknown(id));
    return revoked ? exitStatus.done : exitStatus.failed;
  });
}

async function withKeys(work: (keys: Keys) => Promise<ExitStatus>): Promise<ExitStatus> {
  const application = await compose({ settings: readSettings() });
  try {
    return await work(application.keys);
  } finally {
    await application.close();
  }
}
