import type { Side } from '../../shared/model/pairing.ts';
import type { ProfileKind, ProfileOf } from '../../shared/model/profile.ts';
import { builtInModel, createMatcher } from '../matching/index.ts';
import type { ShortlistsDeps } from './shortlists.ts';
import { otherSide } from './visible-list.ts';

/** What a page tells of the profiles that it names. */
export interface NamedOthers {
  /** Title and employer of a vacancy, headline of a candidate: whatever of them was given. */
  readonly labels: Readonly<Record<string, string>>;
  /** Hash of the weights that a vacancy is judged with; only of vacancies. */
  readonly weights: ReadonlyMap<string, string>;
}

/** Reads the other side's profiles that a page of `side`'s list names. */
export async function namedOthers(
  { profiles }: Pick<ShortlistsDeps, 'profiles'>,
  { tenant, side, pool, ids }: { tenant: string; side: Side; pool: string; ids: readonly string[] },
): Promise<NamedOthers> {
  const labels: Record<string, string> = Object.create(null);
  const weights = new Map<string, string>();
  if (ids.length === 0) return { labels, weights };
  const kind = otherSide(side);
  if (kind === 'candidate') {
    for (const [id, profile] of await profiles.sent(tenant, kind, pool, ids))
      addLabel(labels, id, labelOf(kind, profile));
    return { labels, weights };
  }
  const matcher = weightsMatcher();
  for (const [id, profile] of await profiles.sent(tenant, kind, pool, ids)) {
    addLabel(labels, id, labelOf(kind, profile));
    weights.set(id, matcher.weightsHash(profile));
  }
  return { labels, weights };
}

/** Weights depend neither on a model nor on a day. */
function weightsMatcher() {
  return createMatcher({ model: builtInModel, today: '1970-01-01', missingConsent: 'excluded' });
}

function addLabel(labels: Record<string, string>, id: string, label: string | undefined): void {
  if (label !== undefined) labels[id] = label;
}

const labelParts: { readonly [Kind in ProfileKind]: (profile: ProfileOf[Kind]) => readonly (string | undefined)[] } = {
  candidate: ({ headline }) => [headline],
  vacancy: ({ title, employer }) => [title, employer],
};

/** Title and employer of a vacancy, headline of a candidate; undefined when it has none. */
export function labelOf<Kind extends ProfileKind>(kind: Kind, profile: ProfileOf[Kind]): string | undefined {
  return (
    labelParts[kind](profile)
      .filter((part) => part !== undefined)
      .join(' · ') || undefined
  );
}
