import type { CandidateInput } from '../../shared/model/candidate.ts';
import type { DegreeLevel } from '../../shared/model/codes.ts';
import type { VacancyInput } from '../../shared/model/vacancy.ts';
import { archetypes } from './archetypes.ts';
import { writeCandidate } from './candidate.ts';
import { isScholar, type StoryPlan } from './candidate-story.ts';
import { Random } from './random.ts';
import { writeVacancy } from './vacancy.ts';
import { type Employer, employers } from './vocabulary-employers.ts';
import type { FairRegion } from './vocabulary-places.ts';

export interface PoolPlan {
  readonly pool: string;
  readonly vacancies: number;
  readonly candidates: number;
}

/** The vacancies of a pool, dealt out over all employers by their size; every pool name draws its own. */
export function drawVacancies({ pool, vacancies }: PoolPlan): VacancyInput[] {
  const random = new Random(`${pool}/vacancies`);
  const shares = apportion(
    vacancies,
    employers.map(({ size }) => size),
  );
  const posts = employers.flatMap((employer, index) =>
    Array.from({ length: shares[index] ?? 0 }, (_, turn) => drawPost(random, employer, turn)),
  );
  const shuffled = random.sample(posts, posts.length);
  return shuffled.map((post, index) => writeVacancy(numbered('v', index + 1), pool, post));
}

/** The first three posts of an employer with flexible posts are flexible, and a quarter of the others. */
function drawPost(random: Random, employer: Employer, turn: number): Parameters<typeof writeVacancy>[2] {
  const flexible = employer.flexible && (turn < 3 || random.chance(0.25));
  const archetype = random.weighted(archetypes, (line) =>
    flexible && !line.flexible ? 0 : (line.sectors.get(employer.sector) ?? 0),
  );
  return { employer, archetype, flexible };
}

/** Where candidates of a pool live, in hundredths. */
export const regionShares: readonly (readonly [FairRegion, number])[] = [
  ['bay', 49],
  ['mainland', 28],
  ['hongkong', 10],
  ['macao', 4],
  ['overseas', 9],
];

/** Highest degrees of the candidates of a pool, in thousandths: nine in ten have a master's degree or a doctorate. */
export const levelShares: readonly (readonly [DegreeLevel, number])[] = [
  ['doctorate', 380],
  ['master', 545],
  ['bachelor', 30],
  ['associate', 20],
  ['vocational', 15],
  ['upper-secondary', 10],
];

/** The candidates of a pool; `offset` numbers them on from others. */
export function drawCandidates({ pool, candidates }: PoolPlan, offset = 0): CandidateInput[] {
  const random = new Random(`${pool}/candidates`);
  const levels = dealt(random, candidates, levelShares);
  const regions = dealt(random, candidates, regionShares);
  return levels.map((level, index) => {
    const region = homeOf(random, level, regions[index] ?? 'bay');
    const plan: StoryPlan = { level, region, cares: random.chance(careShare(level, region)) };
    return writeCandidate(numbered('c', offset + index + 1), pool, plan);
  });
}

/** Care duties bind people to where they live. */
const careShare = (level: DegreeLevel, region: FairRegion): number =>
  (isScholar(level) ? 0.16 : 0.35) * (region === 'mainland' || region === 'overseas' ? 0.3 : 1);

/** People without a degree that travels come from the region itself. */
const homeOf = (random: Random, level: DegreeLevel, region: FairRegion): FairRegion =>
  isScholar(level) || (region !== 'overseas' && random.chance(0.3)) ? region : 'bay';

/** Exact numbers of each kind by their shares, in random order. */
function dealt<Kind>(random: Random, count: number, shares: readonly (readonly [Kind, number])[]): Kind[] {
  const numbers = apportion(
    count,
    shares.map(([, share]) => share),
  );
  const all = shares.flatMap(([kind], index) => Array.from({ length: numbers[index] ?? 0 }, () => kind));
  return random.sample(all, all.length);
}

/** Splits `total` by weights, largest remainders first. */
function apportion(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((a, b) => a + b, 0);
  const exact = weights.map((weight) => (total * weight) / sum);
  const floors = exact.map(Math.floor);
  const left = total - floors.reduce((a, b) => a + b, 0);
  const order = exact
    .map((value, index) => ({ index, rest: value - Math.floor(value) }))
    .sort((a, b) => b.rest - a.rest || a.index - b.index);
  for (const { index } of order.slice(0, left)) floors[index] = (floors[index] ?? 0) + 1;
  return floors;
}

/** `v-0001` and so on: four digits, more where the number has more. */
export const numbered = (prefix: string, number: number): string => `${prefix}-${String(number).padStart(4, '0')}`;
