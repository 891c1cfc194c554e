import { z } from 'zod';
import type { ProfileKind } from '../../../../shared/model/profile.ts';
import { examples } from '../../examples.ts';
import type { Operation } from '../../operation.ts';
import { cursorParameter, langParameter, limitParameter, named, numberParameter } from '../../parameters.ts';
import { kindWords } from '../profiles/schema.ts';
import { pairingSchema, rankedBody } from './pairing-schema.ts';

/** The extras that a ranked list carries when it is asked for them. */
export const extras = ['exclusions', 'nearMisses', 'labels'] as const;
export type Extra = (typeof extras)[number];

/** A list as a query writes it. */
function asText(jsonSchema: Record<string, unknown>): void {
  delete jsonSchema.items;
  delete jsonSchema.maxItems;
  jsonSchema.type = 'string';
}

const include = z
  .preprocess((text) => (typeof text === 'string' ? text.split(',') : text), z.array(z.enum(extras)).max(extras.length))
  .optional()
  .meta({
    description:
      'Comma-separated: `exclusions` (whom each required criterion keeps out), `nearMisses` (who is one relaxation away), `labels` (titles and headlines by id).',
    example: 'exclusions,labels',
    override: ({ jsonSchema }) => asText(jsonSchema),
  });

const rankedQuery = z.strictObject({
  limit: limitParameter,
  minScore: numberParameter({ min: 0, max: 100, whole: false }, 'Only pairings with at least this score.', 60),
  wait: numberParameter(
    { min: 0, max: 30, whole: false },
    'Seconds to wait until everything accepted so far is ranked; then what there is comes, with its `status`.',
    10,
  ),
  lang: langParameter,
  include,
  cursor: cursorParameter,
});

/** Media types of a ranked list, the preferred one first. */
export const rankedTypes = {
  json: 'application/json',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

const file = 'A file with headings in the language asked for: a pairing a row, up to 100. No cell is a formula.';
const binary = z.string().meta({ description: file, format: 'binary' });

/** A vacancy's shortlist or a candidate's matches. */
export function rankedOperation(kind: ProfileKind) {
  const { path, one, ranking } = kindWords[kind];
  return {
    id: kind === 'vacancy' ? 'readShortlist' : 'readMatches',
    tag: 'Shortlists',
    method: 'get',
    path: `/v1/${path}/{id}/${ranking}`,
    scope: 'shortlists:read',
    summary:
      kind === 'vacancy' ? 'The best candidates of a vacancy, in order' : 'The best vacancies of a candidate, in order',
    description: 'As JSON by pages (20 unless `limit` says otherwise), or as a CSV or XLSX file by `Accept`.',
    params: z.strictObject({ id: named(one) }),
    query: rankedQuery,
    replies: {
      200: {
        description: 'The ranked list, with its freshness.',
        content: {
          [rankedTypes.json]: { schema: rankedBody(kind), example: examples.ranked(kind) },
          [rankedTypes.csv]: { schema: z.string().meta({ description: file }) },
          [rankedTypes.xlsx]: { schema: binary },
        },
      },
    },
    problems: ['profile.not-found', 'cursor.invalid', 'request.not-acceptable'],
  } as const satisfies Operation;
}

export const explainOperation = {
  id: 'explainPairing',
  tag: 'Shortlists',
  method: 'get',
  path: '/v1/pairings/{vacancyId}/{candidateId}',
  scope: 'shortlists:read',
  summary: 'One pair, explained',
  description:
    'Computed now, even when it is on no shortlist or not eligible. `rank` is its place on the stored shortlist, 0 when it is on none.',
  params: z.strictObject({ vacancyId: named('vacancy'), candidateId: named('candidate') }),
  query: z.strictObject({ lang: langParameter }),
  replies: {
    200: {
      description: 'The pairing.',
      content: { 'application/json': { schema: pairingSchema, example: examples.pairing } },
    },
  },
  problems: ['profile.not-found', 'pairing.different-pools'],
} as const satisfies Operation;
