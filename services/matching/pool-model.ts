import { contentHash } from '../../shared/kernel/canonical.ts';
import { wordFeatures } from '../../shared/kernel/word-features.ts';
import type { PoolModel } from '../../shared/model/pool-model.ts';
import type { Concept, Understood } from '../../shared/model/understood.ts';
import { learnRelations } from './learned-relations.ts';
import { nameWords } from './name-words.ts';
import { learning } from './policy.ts';

/** Learns from a pool's profiles. Depends on the set of profiles alone, not on their order; versioned by its content. */
export function takeModel(profiles: Iterable<Understood>): PoolModel {
  const frequency: Record<string, number> = Object.create(null);
  const counts = { candidate: 0, vacancy: 0 };
  const named: (readonly string[])[] = [];
  for (const profile of profiles) {
    counts[profile.kind]++;
    const concepts = conceptsOf(profile);
    if (named.length < learning.mostProfiles) named.push(concepts.map(({ concept }) => concept));
    for (const term of termsOf(profile, concepts)) frequency[term] = (frequency[term] ?? 0) + 1;
  }
  const learned = counts.candidate + counts.vacancy > learning.mostProfiles ? undefined : learnRelations(named);
  const content = { candidates: counts.candidate, vacancies: counts.vacancy, frequency };
  return versioned(learned ? { ...content, learned } : content);
}

/** The model of an empty pool: every term says equally much. */
export const builtInModel: PoolModel = takeModel([]);

function versioned(content: Omit<PoolModel, 'version'>): PoolModel {
  return { version: contentHash(content), ...content };
}

function termsOf({ title }: Understood, concepts: readonly Concept[]): Set<string> {
  const terms = new Set<string>(title && [...wordFeatures(title.words).keys(), ...title.work.map(([code]) => code)]);
  for (const one of concepts) for (const term of [one.concept, ...nameWords(one)]) terms.add(term);
  return terms;
}

/** The skills that a profile claims or asks for, each once. */
function conceptsOf(profile: Understood): readonly Concept[] {
  const named: readonly Concept[] =
    profile.kind === 'candidate'
      ? (profile.skills ?? [])
      : (profile.skills ?? []).flatMap(({ alternatives }) => alternatives);
  return [...new Map(named.map((one) => [one.concept, one])).values()];
}
