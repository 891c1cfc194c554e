import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { understand } from '../../services/understanding/index.ts';
import type { Candidate } from '../../shared/model/candidate.ts';
import { type ProfileKind, type ProfileOf, parseProfile } from '../../shared/model/profile.ts';
import type { Vacancy } from '../../shared/model/vacancy.ts';
import { bm25, jaccard, plainTokens } from './baselines.ts';
import type { Measured } from './measured.ts';
import { type Grades, mean, ndcgAt10, ranked } from './metrics.ts';
import { type Ablation, rankUnderstood, type Understandings } from './rank-all.ts';

/** The set's name in results. */
export const goldSet = 'gold set of the fair';

/** Puts the judged candidates of a vacancy into an order. */
type Order = (vacancy: Vacancy, judged: readonly Candidate[]) => readonly string[];

interface Fair {
  readonly vacancies: ReadonlyMap<string, Vacancy>;
  readonly candidates: ReadonlyMap<string, Candidate>;
  readonly understood: Understandings;
}

/** Judgments of the bundled fair (gold/README.md): only the judged candidates of a vacancy are ranked, the engine's model is the whole fair's. */
export function measureGold(): readonly Measured[] {
  const people = [...fair().candidates.values()];
  const scorer = bm25(new Map(people.map((candidate) => [candidate.id, plainTokens(candidateText(candidate))])));
  const row = (method: string, values: readonly number[]): Measured => ({
    set: goldSet,
    method,
    measure: 'nDCG@10',
    value: mean(values),
    note: `${values.length} vacancies with ten to twelve judged candidates each, of whom alone the order counts`,
  });
  return [
    row('any order, on average', [...judgments().values()].map(expectedNdcg)),
    row('skills-Jaccard', baseline(bySkills)),
    row('BM25', baseline(byText(scorer))),
    row('Duijie', goldNdcgs()),
  ];
}

/** The engine's nDCG@10 of each judged vacancy, in the order of the judgments. */
export function goldNdcgs(ablation: Ablation = {}): readonly number[] {
  const rank = rankUnderstood(fair().understood, ablation);
  return [...judgments()].map(([id, grades]) => ndcgAt10(rank(id, new Set(grades.keys())), grades));
}

function baseline(order: Order): readonly number[] {
  const { vacancies, candidates } = fair();
  return [...judgments()].map(([id, grades]) => {
    const judged = [...grades.keys()].map((candidate) => known(candidates, candidate));
    return ndcgAt10(order(known(vacancies, id), judged), grades);
  });
}

/** What a random order scores on average: every place has the mean grade. */
function expectedNdcg(grades: Grades): number {
  const flat = mean([...grades.values()]);
  const places = [...grades.keys()];
  const ideal = [...grades.values()].toSorted((a, b) => b - a);
  const gain = (at: (place: number) => number): number =>
    places.slice(0, 10).reduce((sum, _, place) => sum + at(place) / Math.log2(place + 2), 0);
  return gain(() => flat) / gain((place) => ideal[place] ?? 0);
}

function byText(score: ReturnType<typeof bm25>): Order {
  return (vacancy, judged) => {
    const scores = score(plainTokens(vacancyText(vacancy)));
    return ranked(judged.map(({ id }) => [id, scores.get(id) ?? 0]));
  };
}

const bySkills: Order = (vacancy, judged) => {
  const wanted = new Set(vacancySkills(vacancy).map((name) => name.toLowerCase()));
  const has = (candidate: Candidate) => new Set(candidateSkills(candidate).map((name) => name.toLowerCase()));
  return ranked(judged.map((candidate) => [candidate.id, jaccard(wanted, has(candidate))]));
};

const vacancyText = (vacancy: Vacancy): string =>
  [vacancy.title, vacancy.description, ...vacancySkills(vacancy)].join('\n');
const candidateText = (candidate: Candidate): string =>
  [candidate.headline, candidate.summary, ...candidateSkills(candidate)].join('\n');

const vacancySkills = ({ skills = [] }: Vacancy): readonly string[] =>
  skills.flatMap((skill) => (typeof skill === 'string' ? skill : 'anyOf' in skill ? skill.anyOf : skill.name));
const candidateSkills = ({ skills = [] }: Candidate): readonly string[] =>
  skills.map((skill) => (typeof skill === 'string' ? skill : skill.name));

let readFair: Fair | undefined;

/** The fair as the judge read it. Consent was not judged, so it keeps nobody out. */
function fair(): Fair {
  readFair ??= understandFair(
    readProfiles('vacancy'),
    readProfiles('candidate').map(({ consent: _, ...candidate }) => candidate),
  );
  return readFair;
}

function understandFair(vacancies: readonly Vacancy[], candidates: readonly Candidate[]): Fair {
  return {
    vacancies: new Map(vacancies.map((vacancy) => [vacancy.id, vacancy])),
    candidates: new Map(candidates.map((candidate) => [candidate.id, candidate])),
    understood: {
      vacancies: vacancies.map((vacancy) => understand('vacancy', vacancy)),
      candidates: candidates.map((candidate) => understand('candidate', candidate)),
    },
  };
}

function readProfiles<Kind extends ProfileKind>(kind: Kind): readonly ProfileOf[Kind][] {
  const file = kind === 'vacancy' ? 'vacancies.jsonl' : 'candidates.jsonl';
  return readLines('../../examples/fair', file).map((line) => parseProfile(kind, JSON.parse(line)));
}

/** Grades by vacancy and candidate. */
function judgments(): ReadonlyMap<string, Grades> {
  const grades = new Map<string, Map<string, number>>();
  for (const line of readLines('gold', 'fair-judgments.jsonl')) {
    const { vacancyId, candidateId, grade } = JSON.parse(line) as Judgment;
    grades.set(vacancyId, (grades.get(vacancyId) ?? new Map()).set(candidateId, grade));
  }
  return grades;
}

interface Judgment {
  readonly vacancyId: string;
  readonly candidateId: string;
  /** 0 (would not invite) to 3 (would invite first). */
  readonly grade: number;
}

const readLines = (...path: readonly string[]): readonly string[] =>
  readFileSync(join(import.meta.dirname, ...path), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

function known<Value>(values: ReadonlyMap<string, Value>, id: string): Value {
  const value = values.get(id);
  if (value === undefined) throw new RangeError(`the fair has no ${id}, which was judged`);
  return value;
}
