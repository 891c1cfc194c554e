/** Relevance of documents to one query, by id; absent is 0. */
export type Grades = ReadonlyMap<string, number>;

/** Average precision of a ranking against everything that is relevant (grade above 0), over its first `top` places. 0 to 1. */
export function averagePrecision(ranking: readonly string[], grades: Grades, top: number = ranking.length): number {
  let found = 0;
  let sum = 0;
  for (const [place, id] of ranking.slice(0, top).entries()) {
    if ((grades.get(id) ?? 0) <= 0) continue;
    found++;
    sum += found / (place + 1);
  }
  const relevant = [...grades.values()].filter((grade) => grade > 0).length;
  return relevant === 0 ? 0 : sum / relevant;
}

/** Normalised discounted cumulative gain of the first ten (Järvelin & Kekäläinen 2002), with the grade as gain. 0 to 1. */
export function ndcgAt10(ranking: readonly string[], grades: Grades): number {
  const gain = (values: readonly number[]): number =>
    values.slice(0, 10).reduce((sum, grade, place) => sum + grade / Math.log2(place + 2), 0);
  const ideal = gain([...grades.values()].toSorted((a, b) => b - a));
  return ideal === 0 ? 0 : gain(ranking.slice(0, 10).map((id) => grades.get(id) ?? 0)) / ideal;
}

/** Arithmetic mean; 0 of nothing. */
export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** Ids by falling score, ties by id. */
export function ranked(scores: Iterable<readonly [id: string, score: number]>): readonly string[] {
  return [...scores].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([id]) => id);
}
