import { workerData } from 'piscina';
import type { Understood } from '../../shared/model/understood.ts';
import { understand, useTaxonomies } from '../understanding/index.ts';
import type { ThreadData, UnderstandMessage } from './tasks.ts';

const { taxonomyBytes }: ThreadData = workerData ?? {};
if (taxonomyBytes) useTaxonomies(JSON.parse(Buffer.from(taxonomyBytes).toString('utf8')));

/** Reads some profiles; runs in a thread. */
export function understandBatch({ kind, profiles }: UnderstandMessage): readonly Understood[] {
  return profiles.map((profile) => understand(kind, profile));
}
