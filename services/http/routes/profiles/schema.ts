import { z } from 'zod';
import { identifier } from '../../../../shared/model/fields.ts';
import { type ProfileKind, profileSchemas } from '../../../../shared/model/profile.ts';
import { examples } from '../../examples.ts';
import type { Operation } from '../../operation.ts';
import { cursorParameter, langParameter, limitParameter, named, none } from '../../parameters.ts';
import { problemSchema } from '../../problem-details.ts';

/** How a kind appears in addresses and in sentences. */
export const kindWords = {
  candidate: { path: 'candidates', one: 'candidate', many: 'candidates', ranking: 'matches' },
  vacancy: { path: 'vacancies', one: 'vacancy', many: 'vacancies', ranking: 'shortlist' },
} as const satisfies Record<ProfileKind, unknown>;

const rev = z.int().min(1).meta({ description: 'Revision: rises by one with every change.', example: 3 });
const id = identifier.meta({ description: 'Id of the profile.', example: 'c-0001' });

export const warningSchema = z
  .object({
    code: z.string().meta({ description: 'Stable code.', example: 'place.unknown' }),
    pointer: z.string().meta({ description: 'JSON pointer of the field.', example: '/location/place' }),
    span: z
      .array(z.int().min(0))
      .length(2)
      .optional()
      .meta({ description: 'In free text: where in the field, as UTF-16 offsets [from, to).' }),
    params: z
      .record(z.string(), z.union([z.string(), z.number()]))
      .optional()
      .meta({ description: 'What the words are made from.' }),
    text: z.string().meta({ description: 'In words, in the language asked for.' }),
  })
  .meta({ id: 'Warning', description: 'Something that the sender should know; the profile was accepted.' });

const warnings = z.array(warningSchema).meta({ description: 'What the sender should know; empty when nothing.' });
const status = z.enum(['queued', 'unchanged']).meta({
  description: '`queued`: stored, ranking is owed. `unchanged`: the same content was there already; nothing is owed.',
});

export const acceptedSchema = z
  .object({
    id,
    rev,
    status,
    links: z
      .record(z.string(), z.string())
      .meta({ description: 'Addresses of the profile (`self`), its ranked list and its pool.' }),
    warnings,
  })
  .meta({ id: 'Accepted', description: 'The profile is stored for good; its ranking follows.' });

export const batchResultSchema = z
  .object({
    line: z.int().min(1).meta({ description: 'Line of the body, counted from 1, blank lines too.', example: 1 }),
    id: id.optional().meta({ description: 'Id on that line, where it could be read.' }),
    status: z
      .enum(['queued', 'unchanged', 'refused'])
      .meta({ description: '`refused`: nothing of this line was stored; `error` says why.' }),
    rev: rev.optional(),
    warnings: z
      .array(warningSchema)
      .optional()
      .meta({ description: 'Among them `batch.superseded`: a later line has the same id and won.' }),
    error: problemSchema.optional(),
  })
  .meta({
    id: 'BatchResult',
    description: 'What became of one line. One such line of JSON for every line that was not blank.',
  });

const stateSchema = z
  .object({
    id,
    pool: identifier.meta({ description: 'The pool that the profile is in.', example: 'gba-2026-spring' }),
    rev,
    rankedRev: z.int().min(0).meta({ description: 'The revision that rankings have seen.', example: 3 }),
    fresh: z.boolean().meta({ description: 'True when rankings have seen the newest revision.' }),
    updatedAt: z.iso.datetime().meta({ description: 'When the newest revision was stored.' }),
  })
  .meta({ id: 'ProfileState', description: 'A profile without its content.' });

export const profileListSchema = z
  .object({
    items: z.array(stateSchema).meta({ description: 'By id, in code-unit order.' }),
    next: z.string().optional().meta({ description: 'Cursor of the next page; absent on the last one.' }),
  })
  .meta({ id: 'ProfileList', description: 'A page of profiles.' });

const etag = z.object({ etag: z.string().meta({ description: 'The revision in quotes.', example: '"3"' }) });
const ifMatch = z.object({
  'if-match': z.string().optional().meta({
    description: 'A revision in quotes, or `*`: refused with 412 unless the profile is (`*`: exists) so.',
    example: '"3"',
  }),
});
const listQuery = z.strictObject({
  pool: identifier.optional().meta({ description: 'Only this pool.', example: 'gba-2026-spring' }),
  limit: limitParameter,
  cursor: cursorParameter,
});

/** Warnings have words. */
const words = z.strictObject({ lang: langParameter });

/** The operations on one kind of profile. */
export function profileOperations(kind: ProfileKind) {
  const { path, one, many } = kindWords[kind];
  const collection = `/v1/${path}`;
  const params = z.strictObject({ id: named(one) });
  const named_ = kind === 'candidate' ? 'Candidate' : 'Vacancy';
  const profile = profileSchemas[kind];
  const common = { tag: 'Profiles' } as const;
  return {
    put: {
      ...common,
      id: `put${named_}`,
      method: 'put',
      path: `${collection}/{id}`,
      scope: 'profiles:write',
      summary: `Create or replace a ${one}`,
      description:
        'Safe to repeat: the same content keeps its revision and owes nothing. Answers once it is stored; ranking follows.',
      params,
      query: words,
      headers: ifMatch,
      body: {
        kind: 'json',
        maxBytes: 'profileBytes',
        schema: profile,
        description: `The whole ${one}. \`id\` may be left out: it is in the address.`,
        example: examples[kind],
      },
      replies: {
        202: {
          description: 'Stored.',
          content: { 'application/json': { schema: acceptedSchema, example: examples.accepted } },
          headers: etag,
        },
      },
      problems: ['profile.invalid', 'profile.revision-mismatch', 'service.overloaded'],
    },
    get: {
      ...common,
      id: `get${named_}`,
      method: 'get',
      path: `${collection}/{id}`,
      scope: 'profiles:read',
      summary: `Read a ${one}`,
      description: 'As stored: names of codes have become codes. The only route that returns contact data.',
      params,
      query: none,
      replies: {
        200: {
          description: `The ${one}, in the shape in which it is sent.`,
          content: { 'application/json': { schema: profile, example: examples[kind] } },
          headers: etag,
        },
      },
      problems: ['profile.not-found'],
    },
    erase: {
      ...common,
      id: `erase${named_}`,
      method: 'delete',
      path: `${collection}/{id}`,
      scope: 'profiles:write',
      summary: `Erase a ${one}`,
      description: 'With all that was derived from it. Repeating it is no error.',
      params,
      query: none,
      replies: { 204: { description: 'Erased.' } },
      problems: [],
    },
    list: {
      ...common,
      id: `list${named_}Profiles`,
      method: 'get',
      path: collection,
      scope: 'profiles:read',
      summary: `List ${many}`,
      description: 'Ids, revisions and freshness, by pages; no content.',
      params: none,
      query: listQuery,
      replies: {
        200: {
          description: 'A page.',
          content: { 'application/json': { schema: profileListSchema, example: examples.profileList } },
        },
      },
      problems: ['cursor.invalid'],
    },
    batch: {
      ...common,
      id: `put${named_}Batch`,
      method: 'post',
      path: `${collection}:batch`,
      scope: 'profiles:write',
      summary: `Create or replace many ${many}`,
      description:
        'One profile a line, up to 10,000 a call. A bad line spoils only itself. Of lines with the same id the last one wins and the earlier ones say so; because of that the answer begins when the last line was read. Safe to repeat.',
      params: none,
      query: words,
      body: {
        kind: 'ndjson',
        maxBytes: 'batchBytes',
        schema: profile,
        description: 'NDJSON: one profile a line.',
        example: `${JSON.stringify(examples[kind])}\n`,
      },
      replies: {
        200: {
          description: 'One result a line, in the order of the lines.',
          content: {
            'application/x-ndjson': { schema: batchResultSchema, example: `${JSON.stringify(examples.batchResult)}\n` },
          },
        },
      },
      problems: [],
    },
  } as const satisfies Record<string, Operation>;
}
