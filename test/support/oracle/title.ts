import type { PoolModel } from '../../../shared/model/pool-model.ts';
import type { SkillCriterion, Title, UnderstoodCandidate, UnderstoodVacancy } from '../../../shared/model/understood.ts';
import { type Judged, judged } from './criterion.ts';
import { rarity, served } from './skills.ts';

const weightOf = { required: 3, strong: 2, preferred: 1, excluded: 0 } as const;

/** The line of work: by titles, by what a title implies, or by long lists of skills as wholes. */
export function judgeTitle(vacancy: UnderstoodVacancy, candidate: UnderstoodCandidate, model: PoolModel): Judged[] {
  const weigh = (skills: readonly SkillCriterion[]): number =>
    skills.reduce((sum, asked) => sum + weightOf[asked.importance] * commonest(asked.alternatives, model), 0);
  const skillWeight = weigh(vacancy.skills ?? []);
  if (!vacancy.title && (skillWeight === 0 || (vacancy.skills ?? []).length < 10)) return [];
  const own = weigh((vacancy.skills ?? []).filter(({ source }) => source.pointer === '/title'));
  const weight = vacancy.title ? Math.max(Math.floor(skillWeight / 3), 9 * own) || 500 : 2 * skillWeight;
  return [
    judged({
      dimension: 'skills',
      topic: 'title',
      owner: 'vacancy',
      importance: 'strong',
      criterion: 'title',
      weight,
      credit: creditOf(vacancy, candidate, { model, skillWeight }),
    }),
  ];
}

const commonest = (alternatives: readonly { concept: string }[], model: PoolModel): number =>
  Math.min(4000, ...alternatives.map(({ concept }) => rarity(model, concept)));

interface Context {
  readonly model: PoolModel;
  readonly skillWeight: number;
}

function creditOf(vacancy: UnderstoodVacancy, candidate: UnderstoodCandidate, context: Context): number | null {
  const has = candidate.skills ? candidate.skills.map(({ concept }) => concept) : candidate.title?.implies;
  if (!vacancy.title) return has && (candidate.skills || has.length > 0) ? asWholes(vacancy, has, context) : null;
  if (candidate.title) return alike(vacancy.title, candidate.title, context.model);
  const implied = new Set(vacancy.title.implies);
  if (context.skillWeight > 0 || !candidate.skills || implied.size === 0) return null;
  const found = candidate.skills.filter(({ concept }) => implied.has(concept)).length;
  return found === 0 ? null : Math.min(10_000, Math.floor((20_000 * found) / implied.size));
}

function alike(asked: Title, held: Title, model: PoolModel): number {
  const words = cosine(wordWeights(asked.words, model), wordWeights(held.words, model));
  if (asked.work.length === 0 || held.work.length === 0) return words;
  return Math.floor((2 * words + 3 * cosine(workWeights(asked, model), workWeights(held, model))) / 5);
}

/** Characters and pairs of characters of Chinese, words and runs of three to five letters of others; the first 400. */
function wordWeights(words: string, model: PoolModel): Map<string, number> {
  const seen: [string, number][] = [];
  for (const run of words.match(/[\u3400-\u9fff]+|[^\s\u3400-\u9fff]+/g) ?? []) {
    if (/^[\u3400-\u9fff]/.test(run)) {
      [...run].forEach((character, at) => {
        seen.push([`w:${character}`, 3]);
        if (at + 1 < run.length) seen.push([`w:${run.slice(at, at + 2)}`, 3]);
      });
      continue;
    }
    seen.push([`w:${run}`, 3]);
    for (const length of [3, 4, 5]) {
      const framed = `^${run}$`;
      for (let at = 0; at <= framed.length - length; at++) seen.push([`g:${framed.slice(at, at + length)}`, 1]);
    }
  }
  const weights = new Map<string, number>();
  for (const [feature, weight] of seen) {
    if (weights.size < 400) weights.set(feature, (weights.get(feature) ?? 0) + weight);
  }
  return new Map([...weights].map(([feature, weight]) => [feature, Math.floor((weight * rarity(model, feature)) / 100)]));
}

const workWeights = ({ work }: Title, model: PoolModel): Map<string, number> =>
  new Map(work.map(([code, weight]) => [code, Math.floor((weight * Math.floor(Math.sqrt(rarity(model, code)))) / 64)]));

function cosine(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): number {
  const square = (vector: ReadonlyMap<string, number>): number =>
    [...vector.values()].reduce((sum, weight) => sum + weight ** 2, 0);
  const dot = [...one].reduce((sum, [term, weight]) => sum + weight * (other.get(term) ?? 0), 0);
  if (dot === 0) return 0;
  return Math.min(10_000, Math.floor((10_000 * dot) / Math.sqrt(square(one) * square(other))));
}

/** What is shared over what is shared, missing, and a fifth of what is beside it. */
function asWholes(vacancy: UnderstoodVacancy, has: readonly string[], { model, skillWeight }: Context): number {
  const asked = (vacancy.skills ?? []).filter(({ importance }) => importance !== 'excluded');
  const shared = asked.reduce((sum, one) => {
    const best = has.reduce((most, concept) => Math.max(most, served(one).get(concept) ?? 0), 0);
    return sum + weightOf[one.importance] * commonest(one.alternatives, model) * best;
  }, 0);
  const beside = has.reduce((sum, concept) => {
    const most = asked.reduce((best, one) => Math.max(best, served(one).get(concept) ?? 0), 0);
    return sum + rarity(model, concept) * (10_000 - most);
  }, 0);
  return Math.floor((10_000 * shared) / (10_000 * skillWeight + Math.floor(beside / 5)));
}
