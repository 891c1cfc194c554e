import { sortableId } from '../../../shared/kernel/code-unit-order.ts';
import { nextDay } from '../../../shared/kernel/time.ts';
import type { ProfileKind } from '../../../shared/model/profile.ts';
import type { ProfileWrite } from '../../../shared/ports/stores.ts';
import type { Departure } from './documents.ts';
import type { Change } from './tenant-collection.ts';

/** The row of a profile that never was. */
export function firstRow(kind: ProfileKind, write: ProfileWrite<ProfileKind>): Record<string, unknown> {
  const { id } = write.profile;
  const { $set, $min } = contentChange(write);
  return { ...$set, ...$min, kind, id, sortId: sortableId(id), rev: 1, rankedRev: 0 };
}

/** The change that puts new content in place. A member that the new content lacks is unset: nothing is stored as null. */
export function contentChange(write: ProfileWrite<ProfileKind>, left?: readonly Departure[]): Change {
  const { profile, understood, gate, contact } = write;
  const at = write.at.toISOString();
  const optional = { contact, left, dueOn: gate.open && gate.until !== undefined ? nextDay(gate.until) : undefined };
  const given = Object.entries(optional).filter(([, value]) => value !== undefined);
  const unset = ['contact', 'dueOn'].filter((name) => !given.some(([other]) => other === name));
  return {
    $set: {
      ...{ pool: profile.pool, erased: false, updatedAt: at, hash: write.contentHash, gate, profile, understood },
      ...Object.fromEntries(given),
    },
    $inc: { rev: 1 },
    // The older of two times: work that waits does not become younger by changing again.
    $min: { owedAt: at },
    ...(unset.length === 0 ? {} : { $unset: Object.fromEntries(unset.map((name) => [name, ''])) }),
  };
}

/** The change that leaves nothing of a profile but its ids, pool and revisions. */
export function tombstone(at: Date): Change {
  return {
    $set: { erased: true, updatedAt: at.toISOString() },
    $inc: { rev: 1 },
    $min: { owedAt: at.toISOString() },
    $unset: { gate: '', dueOn: '', hash: '', profile: '', understood: '', contact: '' },
  };
}
