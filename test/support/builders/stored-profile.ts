import type { Ranking, RankingEntry, Side } from '../../../shared/model/pairing.ts';
import type { ProfileKind, ProfileOf } from '../../../shared/model/profile.ts';
import type { UnderstoodOf } from '../../../shared/model/understood.ts';
import type { Gate, ProfileWrite } from '../../../shared/ports/stores.ts';

/** The instant at which built profiles are written unless told otherwise. */
export const writtenAt = new Date('2026-03-01T08:00:00.000Z');

export interface ProfileTraits {
  readonly pool?: string;
  /** Stands for the content: equal text is equal content. */
  readonly text?: string;
  readonly contact?: Readonly<Record<string, unknown>>;
  readonly gate?: Gate;
  readonly at?: Date;
  readonly ifMatch?: number;
}

const profileOf: { [Kind in ProfileKind]: (id: string, pool: string, text: string) => ProfileOf[Kind] } = {
  candidate: (id, pool, text) => ({ id, pool, headline: text, skills: [] }),
  vacancy: (id, pool, text) => ({ id, pool, title: text, skills: [] }),
};
const understoodOf: { [Kind in ProfileKind]: (id: string, pool: string) => UnderstoodOf[Kind] } = {
  candidate: (id, pool) => ({ kind: 'candidate', id, pool, warnings: [], taxonomy: 't1', consent: {} }),
  vacancy: (id, pool) => ({ kind: 'vacancy', id, pool, warnings: [], taxonomy: 't1', strict: false, status: 'open' }),
};

/** A write of a small profile. */
export function buildWrite<Kind extends ProfileKind>(
  kind: Kind,
  id: string,
  traits: ProfileTraits = {},
): ProfileWrite<Kind> {
  const { pool = 'fair', text = 'first', contact, gate = { open: true }, at = writtenAt, ifMatch } = traits;
  return {
    profile: profileOf[kind](id, pool, text),
    understood: understoodOf[kind](id, pool),
    contentHash: `hash of ${text}`,
    ...{ gate, at },
    ...(contact === undefined ? {} : { contact }),
    ...(ifMatch === undefined ? {} : { ifMatch }),
  };
}

/** A ranking of these counterparts, best first. */
export function buildRanking(kind: Side, id: string, epoch: number, others: readonly string[], pool = 'fair'): Ranking {
  return {
    ...{ kind, id, pool, epoch, rev: 1, asOf: '2026-03-01T09:00:00.000Z', today: '2026-03-01' },
    receipt: { engine: '1', taxonomy: 't1', model: 'm1', weights: 'w1' },
    ...{ total: others.length, considered: others.length, exclusions: [], nearMisses: [] },
    entries: others.map((other, place) => entryOf(other, place)),
  };
}

function entryOf(id: string, place: number): RankingEntry {
  return { id, rankScore: 900 - place, score: 800 - place, body: `body of ${id}` };
}
