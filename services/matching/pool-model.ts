import { contentHash } from '../../shared/kernel/canonical.ts';
import { wordFeatures } from '../../shared/kernel/word-features.ts';
import type { PoolModel } from '../../shared/model/pool-model.ts';
import type { Understood } from '../../shared/model/understood.ts';

/** Counts the terms of a pool's profiles. Depends on the set of profiles alone, not on their order; versioned by its content. */
export function takeModel(profiles: Iterable<Understood>): PoolModel {
  const frequency: Record<string, number> = Object.create(null);
  const counts = { candidate: 0, vacancy: 0 };
  for (const profile of profiles) {
    counts[profile.kind]++;
    for (const term of termsOf(profile)) frequency[term] = (frequency[term] ?? 0) + 1;
  }
  return versioned({ candidates: counts.candidate, vacancies: counts.vacancy, frequency });
}

/** The model of an empty pool: every term says equally much. */
export const builtInModel: PoolModel = takeModel([]);

function versioned(content: Omit<PoolModel, 'version'>): PoolModel {
  return { version: contentHash(content), ...content };
}

function termsOf(profile: Understood): Set<string> {
  const { title } = profile;
  const terms = new Set<string>(title && [...wordFeatures(title.words).keys(), ...title.work.map(([code]) => code)]);
  if (profile.kind === 'candidate') for (const claim of profile.skills ?? []) terms.add(claim.concept);
  else for (const asked of profile.skills ?? []) for (const wanted of asked.alternatives) terms.add(wanted.concept);
  return terms;
}
