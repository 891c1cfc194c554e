import type { Archetype } from './archetype.ts';
import { clinicalArchetypes } from './archetypes-clinical.ts';
import { discoveryArchetypes } from './archetypes-discovery.ts';
import { electronicsArchetypes } from './archetypes-electronics.ts';
import { engineeringArchetypes } from './archetypes-engineering.ts';
import { serviceArchetypes } from './archetypes-services.ts';
import { tradeArchetypes } from './archetypes-trades.ts';

/** All lines of work at the fair. */
export const archetypes: readonly Archetype[] = [
  ...discoveryArchetypes,
  ...clinicalArchetypes,
  ...engineeringArchetypes,
  ...electronicsArchetypes,
  ...tradeArchetypes,
  ...serviceArchetypes,
];
