import type { Understood } from '../../shared/model/understood.ts';
import { understand } from '../understanding/index.ts';
import type { UnderstandMessage } from './tasks.ts';

/** Reads some profiles; runs in a thread. */
export function understandBatch({ kind, profiles }: UnderstandMessage): readonly Understood[] {
  return profiles.map((profile) => understand(kind, profile));
}
