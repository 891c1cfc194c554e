import type { Side } from '../../../../shared/model/pairing.ts';
import { profileKinds } from '../../../../shared/model/profile.ts';
import type { Language } from '../../../matching/index.ts';
import type { RankedAnswer } from '../../../shortlists/index.ts';
import { writeRankedTable } from '../../../tabular/index.ts';
import { readCursor, writeCursor } from '../../cursor.ts';
import { type Route, route } from '../../operation.ts';
import { json, type Reply, text } from '../../reply.ts';
import type { Serving } from '../../serve-operation.ts';
import { presentRanked } from './present.ts';
import { explainOperation, rankedOperation, rankedTypes } from './schema.ts';

const defaultPage = 20;
/** A file has no next page: it takes the longest. */
const filePage = 100;

/** Shortlists, matches and single pairings. */
export function rankingRoutes({ deps }: Serving): Route[] {
  const { shortlists } = deps;
  return [
    ...profileKinds.map((kind) =>
      route(rankedOperation(kind), async ({ tenant, params, query, lang, prefer, signal }) => {
        const type = prefer([rankedTypes.json, rankedTypes.csv, rankedTypes.xlsx]);
        const list = `${kind}/${params.id}/${query.minScore ?? 0}`;
        const offset = Number(readCursor(list, query.cursor) ?? 0);
        const limit = query.limit ?? (type === rankedTypes.json ? defaultPage : filePage);
        const { minScore, wait } = query;
        const answer = await shortlists.read(tenant, kind, params.id, {
          ...{ limit, lang, offset, signal },
          ...(minScore === undefined ? {} : { minScore }),
          ...(wait === undefined ? {} : { wait }),
        });
        if (type !== rankedTypes.json) return await fileReply(answer, type === rankedTypes.csv ? 'csv' : 'xlsx', lang);
        const next = answer.more ? writeCursor(list, offset + answer.pairings.length) : undefined;
        return json(200, presentRanked(answer, query.include ?? [], next));
      }),
    ),

    route(explainOperation, async ({ tenant, params, lang }) =>
      json(200, await shortlists.explain(tenant, params.vacancyId, params.candidateId, lang)),
    ),
  ];
}

async function fileReply(answer: RankedAnswer, format: 'csv' | 'xlsx', lang: Language): Promise<Reply> {
  const file = await writeRankedTable([{ pairings: answer.pairings, labels: labelsOf(answer) }], { format, lang });
  const type = format === 'csv' ? `${rankedTypes.csv}; charset=utf-8` : rankedTypes.xlsx;
  return {
    ...text(200, type, file),
    headers: { 'content-disposition': disposition(answer.kind, answer.id, format) },
  };
}

function labelsOf({ kind, id, label = '', labels }: RankedAnswer) {
  return kind === 'vacancy'
    ? { vacancy: { [id]: label }, candidate: labels }
    : { vacancy: labels, candidate: { [id]: label } };
}

/** A file name that every program takes, and the real one beside it (RFC 6266). */
function disposition(kind: Side, id: string, format: string): string {
  const name = `${kind === 'vacancy' ? 'shortlist' : 'matches'}-${id}.${format}`.replaceAll(':', '_');
  return `attachment; filename="${name.replace(/[^\w.-]/g, '_')}"; filename*=UTF-8''${encodeURIComponent(name)}`;
}
