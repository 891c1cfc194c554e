import { AppError } from '../../../../shared/kernel/errors.ts';
import { defaultPool } from '../../../../shared/model/fields.ts';
import { type ProfileKind, profileKinds } from '../../../../shared/model/profile.ts';
import type { Profiles } from '../../../profiles/index.ts';
import { readCursor, writeCursor } from '../../cursor.ts';
import { type Route, route } from '../../operation.ts';
import type { ParameterError } from '../../problem-details.ts';
import { json, noContent, text } from '../../reply.ts';
import type { Serving } from '../../serve-operation.ts';
import { takeBatch } from './batch.ts';
import { presentAccepted, presentProfile, presentState } from './present.ts';
import { profileOperations } from './schema.ts';

/** Create, read, list and erase profiles of both kinds. */
export function profileRoutes(serving: Serving): Route[] {
  return profileKinds.flatMap((kind) => routesOf(kind, serving));
}

function routesOf(kind: ProfileKind, { deps, settings }: Serving): Route[] {
  const operations = profileOperations(kind);
  const { profiles, metrics } = deps;
  return [
    route(operations.put, async ({ tenant, params, body, header, lang }) => {
      const ifMatch = await revisionOf(header('if-match'), () => revisionNow(profiles, tenant, kind, params.id));
      const profile = withId(body, params.id);
      const accepted = await profiles.put(tenant, kind, params.id, profile, ifMatch);
      metrics.profiles(kind, accepted.changed ? 'queued' : 'unchanged');
      return json(202, presentAccepted(kind, accepted, poolOf(profile), lang), { etag: `"${accepted.rev}"` });
    }),

    route(operations.get, async ({ tenant, params }) => {
      const stored = await profiles.get(tenant, kind, params.id);
      return json(200, presentProfile(stored), { etag: `"${stored.rev}"` });
    }),

    route(operations.erase, async ({ tenant, params }) => {
      await profiles.erase(tenant, kind, params.id);
      return noContent;
    }),

    route(operations.list, async ({ tenant, query }) => {
      const { pool, limit = defaultPage } = query;
      const list = `${kind}/${pool ?? ''}`;
      const after = readCursor(list, query.cursor);
      const page = await profiles.list(tenant, kind, {
        limit,
        ...(pool === undefined ? {} : { pool }),
        ...(after === undefined ? {} : { after: String(after) }),
      });
      const next = page.next === undefined ? undefined : writeCursor(list, page.next);
      return json(200, { items: page.items.map(presentState), ...(next && { next }) });
    }),

    route(operations.batch, async ({ tenant, pieces, lang }) => {
      const results = await takeBatch({ profiles, metrics, settings, tenant, kind, lang }, pieces);
      return text(200, 'application/x-ndjson; charset=utf-8', results);
    }),
  ];
}

const defaultPage = 20;

/** The body with the id of the address, where it has none of its own. */
function withId(body: unknown, id: string): unknown {
  const takesId = typeof body === 'object' && body !== null && !Array.isArray(body) && !Object.hasOwn(body, 'id');
  return takesId ? { id, ...body } : body;
}

/** The pool that an accepted profile went to. */
const poolOf = (profile: unknown): string =>
  typeof profile === 'object' && profile !== null && 'pool' in profile && typeof profile.pool === 'string'
    ? profile.pool
    : defaultPool;

/** The revision that If-Match wants. Throws `request.invalid` for what is neither a revision in quotes nor `*`. */
async function revisionOf(header: string | undefined, current: () => Promise<number>): Promise<number | undefined> {
  if (header === undefined) return undefined;
  if (header.trim() === '*') return await current();
  const rev = /^"(\d{1,15})"$/.exec(header.trim())?.[1];
  if (rev !== undefined) return Number(rev);
  const detail = 'takes one revision in double quotes, as the ETag has it, or *';
  const error: ParameterError = { pointer: '', parameter: 'If-Match', code: 'invalid_format', detail };
  throw new AppError('request.invalid', {}, [error]);
}

/** The revision of a profile that must exist for `If-Match: *`. */
async function revisionNow(profiles: Profiles, tenant: string, kind: ProfileKind, id: string): Promise<number> {
  try {
    return (await profiles.get(tenant, kind, id)).rev;
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'profile.not-found') throw error;
    throw new AppError('profile.revision-mismatch', { kind, id, rev: 0 });
  }
}
