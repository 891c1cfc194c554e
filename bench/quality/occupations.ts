import type { Candidate } from '../../shared/model/candidate.ts';
import type { DegreeLevel } from '../../shared/model/codes.ts';
import type { Vacancy } from '../../shared/model/vacancy.ts';
import { jaccard, tfIdf } from './baselines.ts';
import { isThere, readGrades, readText } from './data.ts';
import type { Measured } from './measured.ts';
import { mean, ndcgAt10, ranked } from './metrics.ts';
import { type Ablation, rankAll } from './rank-all.ts';

interface Occupation {
  readonly code: string;
  readonly technology: readonly { readonly name: string; readonly hot: boolean; readonly inDemand: boolean }[];
  readonly skills: readonly { readonly name: string; readonly importance: number }[];
  readonly educationCategory: number | null;
}

/** Modal education of O*NET (categories 1 to 12) as levels. */
const educationLevels: readonly (DegreeLevel | undefined)[] = [
  ...([undefined, 'lower-secondary', 'upper-secondary', 'vocational', 'associate', 'associate', 'bachelor'] as const),
  ...(['bachelor', 'master', 'master', 'master', 'doctorate', 'doctorate'] as const),
];

/** Related occupations (O*NET) found from technology, skills and education alone; never from titles, tasks or knowledge. */
export function measureOccupations(): readonly Measured[] {
  if (!isThere('onet')) return [];
  const occupations = readOccupations();
  const grades = readGrades('onet', 'qrels.tsv');
  const asked = occupations.filter(({ code }) => grades.has(code));
  const judge = (method: string, rank: (occupation: Occupation) => readonly string[]): Measured => ({
    set: 'O*NET related occupations',
    method,
    measure: 'nDCG@10',
    value: mean(
      asked.map((occupation) =>
        ndcgAt10(
          rank(occupation).filter((code) => code !== occupation.code),
          grades.get(occupation.code) ?? new Map(),
        ),
      ),
    ),
  });
  const byEngine = occupationRanking(occupations, asked);
  return [
    judge('Jaccard', byJaccard(occupations)),
    judge('TF-IDF of technology', byTfIdf(occupations, 0)),
    judge('TF-IDF + skills', byTfIdf(occupations, skillShare)),
    judge('Duijie', ({ code }) => byEngine(code)),
  ];
}

/** The engine's rankings of all occupations as candidates for those that were asked. */
export function occupationRanking(
  occupations: readonly Occupation[],
  asked: readonly Occupation[],
  ablation: Ablation = {},
): (code: string) => readonly string[] {
  return rankAll(asked.map(vacancyOf), occupations.map(candidateOf), ablation);
}

/** All occupations of the data folder. */
export function readOccupations(): readonly Occupation[] {
  return readText('onet', 'occupations.jsonl')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Occupation => JSON.parse(line));
}

/** Occupations are alike by what is done in them; how long they are learned decides between those that are about equally alike. */
const weights = { skills: 95, degree: 5 };

/** Importance from 3, the least that is listed, to 5, as levels 1 to 5 in steps of a half. */
const levelOf = (importance: number): number => Math.min(5, Math.max(1, Math.round(2 * importance) - 5));

/** Asks for the technology by its name, for the skills at the level of their importance, and for the usual education, neither less nor more. */
function vacancyOf({ code, technology, skills, educationCategory }: Occupation): Vacancy {
  const level = educationLevels[educationCategory ?? 0];
  return {
    id: code,
    pool: 'default',
    skills: [
      ...technology.map(({ name, hot, inDemand }) => ({
        name,
        importance: hot || inDemand ? ('strong' as const) : ('preferred' as const),
      })),
      ...skills.map(({ name, importance }) => ({ name, minLevel: levelOf(importance) })),
    ],
    ...(level && { degree: { min: level, max: level, importance: 'strong' as const } }),
    weights,
  };
}

/** Has the technology, the skills at the level of their importance, and the usual education. */
function candidateOf({ code, technology, skills, educationCategory }: Occupation): Candidate {
  const level = educationLevels[educationCategory ?? 0];
  return {
    id: code,
    pool: 'default',
    skills: [
      ...technology.map(({ name }) => name),
      ...skills.map(({ name, importance }) => ({ name, level: levelOf(importance) })),
    ],
    ...(level && { degrees: [{ level }] }),
  };
}

/** Share of the skills' cosine in `TF-IDF + skills`: the best of tenths on this half. */
const skillShare = 0.3;
const leastImportance = 2.5;

function byTfIdf(occupations: readonly Occupation[], share: number) {
  const names = ({ technology }: Occupation): readonly string[] => technology.map(({ name }) => name);
  const score = tfIdf(new Map(occupations.map((occupation) => [occupation.code, names(occupation)])));
  return (occupation: Occupation): readonly string[] => {
    const technology = score(names(occupation));
    return ranked(
      occupations.map((other) => [
        other.code,
        (1 - share) * (technology.get(other.code) ?? 0) + share * skillCosine(occupation, other),
      ]),
    );
  };
}

function skillCosine(one: Occupation, other: Occupation): number {
  const weights = ({ skills }: Occupation): ReadonlyMap<string, number> =>
    new Map(skills.map(({ name, importance }) => [name, importance - leastImportance]));
  const [a, b] = [weights(one), weights(other)];
  const length = (vector: ReadonlyMap<string, number>): number =>
    Math.sqrt([...vector.values()].reduce((sum, weight) => sum + weight * weight, 0));
  const dot = [...a].reduce((sum, [name, weight]) => sum + weight * (b.get(name) ?? 0), 0);
  return dot === 0 ? 0 : dot / (length(a) * length(b));
}

function byJaccard(occupations: readonly Occupation[]) {
  const sets = new Map(
    occupations.map(({ code, technology, skills }) => [
      code,
      new Set([...technology, ...skills].map(({ name }) => name)),
    ]),
  );
  return ({ code }: Occupation): readonly string[] => {
    const own = sets.get(code) ?? new Set();
    return ranked([...sets].map(([other, set]) => [other, jaccard(own, set)]));
  };
}
