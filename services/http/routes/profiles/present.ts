import type { AppError } from '../../../../shared/kernel/errors.ts';
import type { ProfileKind } from '../../../../shared/model/profile.ts';
import type { Warning } from '../../../../shared/model/understood.ts';
import type { ProfileState, StoredProfile } from '../../../../shared/ports/stores.ts';
import type { Language } from '../../../matching/index.ts';
import type { Accepted } from '../../../profiles/index.ts';
import { renderWarning } from '../../../understanding/index.ts';
import { presentProblem } from '../../problem-details.ts';
import { kindWords } from './schema.ts';

/** What a sender learns of an accepted profile. */
export function presentAccepted(kind: ProfileKind, accepted: Accepted, pool: string, lang: Language) {
  const { path, ranking } = kindWords[kind];
  const self = `/v1/${path}/${encodeURIComponent(accepted.id)}`;
  return {
    id: accepted.id,
    rev: accepted.rev,
    status: statusOf(accepted),
    links: {
      self,
      [ranking]: `${self}/${ranking}`,
      pool: `/v1/pools/${encodeURIComponent(pool)}/status`,
    },
    warnings: accepted.warnings.map((warning) => presentWarning(warning, lang)),
  };
}

/** A stored profile in the shape in which it is sent, contact included. */
export function presentProfile({ profile, contact }: StoredProfile<ProfileKind>): Record<string, unknown> {
  return { ...profile, ...(contact === undefined ? {} : { contact }) };
}

/** A profile in a list: never its content. */
export function presentState(state: ProfileState & { id: string; fresh: boolean }) {
  const { id, pool, rev, rankedRev, fresh, updatedAt } = state;
  return { id, pool, rev, rankedRev, fresh, updatedAt };
}

/** One line of a batch's answer. */
export function presentResult(line: number, id: string | undefined, result: Accepted | AppError, lang: Language) {
  if (result instanceof Error)
    return { line, ...(id === undefined ? {} : { id }), status: 'refused', error: presentProblem(result) };
  const warnings = result.warnings.map((warning) => presentWarning(warning, lang));
  return {
    line,
    id: result.id,
    status: statusOf(result),
    rev: result.rev,
    ...(warnings.length === 0 ? {} : { warnings }),
  };
}

export function presentWarning(warning: Warning, lang: Language) {
  const { code, pointer, span, params } = warning;
  return {
    code,
    pointer,
    ...(span === undefined ? {} : { span: [...span] }),
    ...(params === undefined ? {} : { params }),
    text: renderWarning(warning, lang),
  };
}

const statusOf = ({ changed }: Accepted): 'queued' | 'unchanged' => (changed ? 'queued' : 'unchanged');
