import { z } from 'zod';
import { AppError } from '../../../../shared/kernel/errors.ts';
import type { ProfileKind } from '../../../../shared/model/profile.ts';
import type { Language } from '../../../matching/index.ts';
import type { MatchRequest } from '../../../shortlists/index.ts';
import { parseEnvelope } from '../../body/parse-envelope.ts';
import { type Route, route } from '../../operation.ts';
import { presentProblem } from '../../problem-details.ts';
import { json } from '../../reply.ts';
import type { Serving } from '../../serve-operation.ts';
import { matchEnvelope, understandEnvelope } from './envelopes.ts';
import { matchOperation, understandOperation } from './schema.ts';

/** What can be asked without storing anything. */
export function matchingRoutes({ deps }: Serving): Route[] {
  const { shortlists, profiles } = deps;
  return [
    route(matchOperation, async ({ tenant, body, lang }) => {
      const request: MatchRequest = parseEnvelope(matchEnvelope, body);
      const { pairings, refused, notes } = await shortlists.match(tenant, request, lang);
      const errors = refused.map(({ index, error }) => ({ index, error: presentProblem(error) }));
      return json(200, { pairings, refused: errors, notes });
    }),

    route(understandOperation, async ({ body, lang }) => {
      const sent = parseEnvelope(understandEnvelope, body);
      const kind: ProfileKind = Object.hasOwn(sent, 'vacancy') ? 'vacancy' : 'candidate';
      const read = await under(kind, () => profiles.understand(kind, sent[kind]));
      return json(200, { ...read, warnings: inOneLanguage(read.warnings, lang) });
    }),
  ];
}

const inBothLanguages = z.array(z.looseObject({ text: z.object({ zh: z.string(), en: z.string() }) }));

/** Warnings come with their words in both languages; whoever asks over HTTP has named one. */
function inOneLanguage(warnings: unknown, lang: Language) {
  return inBothLanguages.parse(warnings).map(({ text, ...warning }) => ({ ...warning, text: text[lang] }));
}

/** Pointers of errors inside a profile, told from the root of the body. */
async function under<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof AppError) || error.errors.length === 0) throw error;
    const errors = error.errors.map((inner) => ({ ...inner, pointer: `/${key}${inner.pointer}` }));
    throw new AppError(error.code, error.params, errors, { cause: error });
  }
}
