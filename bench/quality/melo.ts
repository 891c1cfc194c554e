import { bm25, characterGrams, plainTokens, type Scorer, tfIdf } from './baselines.ts';
import { isThere, readGrades, readTable } from './data.ts';
import type { Measured } from './measured.ts';
import { averagePrecision, mean, ranked } from './metrics.ts';
import { rankAll } from './rank-all.ts';

const folder = 'melo-usa-en';
/** Elements that a query is judged by. */
const top = 100;

/** Job titles of the USA against ESCO's surface forms (MELO): mean average precision of the first hundred. */
export function measureMelo(): readonly Measured[] {
  if (!isThere(folder)) return [];
  const pairs = (file: string): readonly (readonly [string, string])[] =>
    readTable(folder, file).map(([id = '', title = '']) => [id, title] as const);
  const [queries, corpus] = [pairs('queries.tsv'), pairs('corpus_elements.tsv')];
  const grades = readGrades(folder, 'annotations.tsv');
  const judge = (method: string, rank: (id: string, title: string) => readonly string[]): Measured => ({
    set: 'MELO titles',
    method,
    measure: `MAP, top ${top}`,
    value: mean(queries.map(([id, title]) => averagePrecision(rank(id, title), grades.get(id) ?? new Map(), top))),
  });
  const by = (scorer: Scorer, tokens: (text: string) => readonly string[]) => (_id: string, title: string) =>
    ranked(scorer(tokens(title)));
  const documents = (tokens: (text: string) => readonly string[]) =>
    new Map(corpus.map(([id, title]) => [id, tokens(title)]));
  return [
    judge('BM25', by(bm25(documents(plainTokens)), plainTokens)),
    judge('character TF-IDF', by(tfIdf(documents(characterGrams)), characterGrams)),
    judge(
      'Duijie',
      rankAll(
        queries.map(([id, title]) => ({ id, pool: 'default', title })),
        corpus.map(([id, headline]) => ({ id, pool: 'default', headline })),
      ),
    ),
  ];
}
