import type { RemoteKind } from '../../../shared/model/codes.ts';
import type { UnderstoodVacancy } from '../../../shared/model/understood.ts';

/** How far a vacancy's work can be done from elsewhere: its field, else what its offers imply. */
export function readRemote(field: RemoteKind | undefined, offers: UnderstoodVacancy['offers']): RemoteKind | undefined {
  if (field) return field;
  if (offers?.some(({ code }) => code === 'remote')) return 'full';
  return offers?.some(({ code }) => code === 'hybrid') ? 'hybrid' : undefined;
}
