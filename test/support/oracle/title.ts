import type { PoolModel } from '../../../shared/model/pool-model.ts';
import type {
  Concept,
  SkillCriterion,
  Title,
  UnderstoodCandidate,
  UnderstoodVacancy,
} from '../../../shared/model/understood.ts';
import { type Judged, judged } from './criterion.ts';
import { oncePerBoth } from './once.ts';
import { rarity, serving } from './terms.ts';

const weightOf = { required: 3, strong: 2, preferred: 1, excluded: 0 } as const;

/** The line of work: by titles, by what a title implies, or by long lists of skills as wholes. */
export function judgeTitle(vacancy: UnderstoodVacancy, candidate: UnderstoodCandidate, model: PoolModel): Judged[] {
  const weigh = (skills: readonly SkillCriterion[]): number =>
    skills.reduce((sum, asked) => sum + weightOf[asked.importance] * commonest(asked.alternatives, model), 0);
  const skillWeight = weigh(vacancy.skills ?? []);
  if (!vacancy.title && (skillWeight === 0 || (vacancy.skills ?? []).length < 10)) return [];
  const asked = (vacancy.skills ?? []).filter(({ importance }) => importance !== 'excluded');
  const titleAlone = asked.every(({ source }) => source.pointer === '/title');
  const weight = vacancy.title ? (titleAlone ? 9 * skillWeight : Math.floor(skillWeight / 3)) || 500 : 3 * skillWeight;
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

/** A claim, or what a title implies. */
interface Listed extends Concept {
  readonly level?: number;
}

interface Context {
  readonly model: PoolModel;
  readonly skillWeight: number;
}

function creditOf(vacancy: UnderstoodVacancy, candidate: UnderstoodCandidate, context: Context): number | null {
  const has: readonly Listed[] | undefined =
    candidate.skills ?? candidate.title?.implies.map((concept) => ({ concept, label: '' }));
  if (!vacancy.title) return has && (candidate.skills || has.length > 0) ? asWholes(vacancy, has, context.model) : null;
  if (candidate.title) return alike(vacancy.title, candidate.title, context.model);
  const implied = new Set(vacancy.title.implies);
  if (context.skillWeight > 0 || !candidate.skills || implied.size === 0) return null;
  const found = candidate.skills.filter(({ concept }) => implied.has(concept)).length;
  return found === 0 ? null : Math.min(10_000, Math.floor((20_000 * found) / implied.size));
}

function alike(asked: Title, held: Title, model: PoolModel): number {
  const words = cosine(wordVector(asked, model), wordVector(held, model));
  const [wanted, had] = [workVector(asked, model), workVector(held, model)];
  if (wanted.square === 0 || had.square === 0) return words;
  return Math.floor((2 * words + 3 * cosine(wanted, had)) / 5);
}

interface Vector {
  readonly weights: ReadonlyMap<string, number>;
  readonly square: number;
}

const vector = (weights: ReadonlyMap<string, number>): Vector => ({
  weights,
  square: [...weights.values()].reduce((sum, weight) => sum + weight ** 2, 0),
});
const wordVector = oncePerBoth((title: Title, model: PoolModel) => vector(wordWeights(title.words, model)));
const workVector = oncePerBoth((title: Title, model: PoolModel) => vector(workWeights(title, model)));

/** Characters and pairs of characters of Chinese, words and runs of three to five letters of others; the first 400. */
function wordWeights(words: string, model: PoolModel): Map<string, number> {
  const seen: [string, number][] = [];
  for (const run of words.match(/[\u3400-\u9fff]+|[^\s\u3400-\u9fff]+/g) ?? []) {
    if (/^[\u3400-\u9fff]/.test(run)) {
      [...run].forEach((character, at) => {
        seen.push([`w:${character}`, 2]);
        if (at + 1 < run.length) seen.push([`w:${run.slice(at, at + 2)}`, 2]);
      });
      continue;
    }
    seen.push([`w:${run}`, 2]);
    for (const length of [3, 4, 5]) {
      const framed = `^${run}$`;
      for (let at = 0; at <= framed.length - length; at++) seen.push([`g:${framed.slice(at, at + length)}`, 1]);
    }
  }
  const weights = new Map<string, number>();
  for (const [feature, weight] of seen) {
    if (weights.size < 400) weights.set(feature, (weights.get(feature) ?? 0) + weight);
  }
  return new Map(
    [...weights].map(([feature, weight]) => [feature, Math.floor((weight * rarity(model, feature)) / 100)]),
  );
}

const workWeights = ({ work }: Title, model: PoolModel): Map<string, number> =>
  new Map(work.map(([code, weight]) => [code, Math.floor((weight * Math.floor(Math.sqrt(rarity(model, code)))) / 64)]));

function cosine(one: Vector, other: Vector): number {
  let dot = 0;
  for (const [term, weight] of one.weights) dot += weight * (other.weights.get(term) ?? 0);
  if (dot === 0) return 0;
  return Math.min(10_000, Math.floor((10_000 * dot) / Math.sqrt(one.square * other.square)));
}

interface Lists {
  readonly asked: readonly SkillCriterion[];
  readonly has: readonly Listed[];
  readonly model: PoolModel;
}

/** Names and levels of two lists, weighing as many as are named and graded. */
function asWholes(vacancy: UnderstoodVacancy, has: readonly Listed[], model: PoolModel): number {
  const asked = (vacancy.skills ?? []).filter(({ importance }) => importance !== 'excluded');
  const graded = asked.filter(({ minLevel }) => minLevel !== undefined);
  const names = byNames({ asked, has, model });
  if (graded.length === 0) return names;
  const levels = byLevels({ asked, has, model });
  return Math.floor((asked.length * names + graded.length * levels) / (asked.length + graded.length));
}

/**
 * The geometric mean of what is shared over what is asked, and over what is shared with a fifth of what is beside it; over skills and
 * words of unknown ones, by squared rarity. Words that only skills with a level have are known and weigh nothing.
 */
function byNames({ asked, has, model }: Lists): number {
  const askedWords = (skills: readonly SkillCriterion[]): Set<string> =>
    new Set(skills.flatMap(({ alternatives }) => alternatives.flatMap(wordsOf)));
  const words = askedWords(asked);
  const telling = askedWords(asked.filter(({ minLevel }) => minLevel === undefined));
  const held = new Set(has.flatMap((one) => [one.concept, ...wordsOf(one)]));
  const earns = asked.map((one) => serving(one, model));
  let [whole, shared, beside] = [0, 0, 0];
  asked.forEach(({ alternatives }, index) => {
    const weight = Math.min(...alternatives.map(({ concept }) => rarity(model, concept) ** 2));
    whole += weight;
    shared += weight * Math.max(0, ...[...held].map((feature) => earns[index]?.get(feature) ?? 0));
  });
  for (const word of telling) {
    whole += rarity(model, word) ** 2;
    if (held.has(word)) shared += rarity(model, word) ** 2 * 10_000;
  }
  for (const feature of held) {
    const most = Math.max(words.has(feature) ? 10_000 : 0, ...earns.map((credits) => credits.get(feature) ?? 0));
    beside += rarity(model, feature) ** 2 * (10_000 - most);
  }
  if (shared === 0) return 0;
  return Math.floor((10_000 * shared) / Math.sqrt(whole * 10_000 * (shared + Math.floor(beside / 5))));
}

/** The levels that are shared, over those that are asked and twice those beside them, by rarity. An unstated level is as good as the asked one. */
function byLevels({ asked, has, model }: Lists): number {
  const held = new Map<string, number>();
  for (const { concept } of has) {
    const levels = has.filter((one) => one.concept === concept).map(({ level }) => level ?? 0);
    held.set(concept, levels.includes(0) ? 0 : Math.max(...levels));
  }
  const earns = asked.map((one) => serving(one, model));
  let [whole, shared, beside] = [0, 0, 0];
  asked.forEach(({ alternatives, minLevel = 0 }, index) => {
    const weight = Math.min(...alternatives.map(({ concept }) => rarity(model, concept))) * minLevel;
    const credits = [...held].map(([concept, level]) => {
      const credit = earns[index]?.get(concept) ?? 0;
      return level === 0 || level >= minLevel ? credit : Math.floor((credit * level) / minLevel);
    });
    whole += weight;
    shared += weight * Math.max(0, ...credits);
  });
  for (const [concept, level] of held) {
    const most = Math.max(0, ...earns.map((credits) => credits.get(concept) ?? 0));
    beside += rarity(model, concept) * level * (10_000 - most);
  }
  return Math.floor((10_000 * shared) / (10_000 * whole + 2 * beside));
}

/** `n:` and the words of a skill outside every taxonomy: Latin words and pairs of Chinese characters, in its first 80 characters. */
function wordsOf({ concept, label }: Concept): readonly string[] {
  if (!/^own:/.test(concept)) return [];
  const runs =
    label
      .slice(0, 80)
      .toLowerCase()
      .match(/[\u3400-\u9fff]+|[a-z0-9+#]+/g) ?? [];
  const parts = (run: string): readonly string[] =>
    /^[\u3400-\u9fff]/.test(run) ? [...run].slice(1).map((character, at) => `${run[at]}${character}`) : [run];
  return runs.flatMap((run) => parts(run).map((word) => `n:${word}`));
}
